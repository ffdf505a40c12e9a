using System.CommandLine;
using System.Globalization;
using Baken.Dispatch;
using Baken.Organisaties;
using Baken.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Cli;

/// <summary><c>baken eerste-beheerder</c>: a fresh one-time code for the first beheerder of an installation that has none.</summary>
internal static class FirstBeheerderCommand
{
    public static Command Make(Terminal terminal)
    {
        var uren = new Option<int>("--uren")
        {
            Description = "Hoeveel uren de code geldt (1 tot 168); standaard 24.",
            HelpName = "UREN",
            DefaultValueFactory = _ => 24,
        };
        var command = new Command("eerste-beheerder", "Maak een eenmalige code waarmee iemand na aanmelden de eerste beheerder wordt.") { uren };
        command.SetAction((parsed, cancellation) => Run(terminal, parsed, parsed.GetValue(uren), cancellation));
        return command;
    }

    private static async Task<int> Run(Terminal terminal, ParseResult parsed, int uren, CancellationToken cancellation)
    {
        if (uren is < 1 or > 168) throw new SettingException("Geef bij --uren een geheel getal van 1 tot en met 168.");
        await using var rooms = terminal.OpenRooms(parsed);
        using var first = new FirstBeheerder(rooms.GetRequiredService<Stores>(), rooms.GetRequiredService<Dispatcher>(), terminal.Clock);
        if (!await first.IsNeeded(cancellation)) return terminal.Refuse([new("Organisaties.BeheerderPresent", [])]);
        var code = await first.Issue(TimeSpan.FromHours(uren), cancellation);
        terminal.Output.WriteLine(code.Code);
        terminal.Output.WriteLine(string.Create(
            CultureInfo.CurrentCulture,
            $"Meld u aan in de Werkplek, open /eerste-beheerder en vul deze code in. Zij geldt {uren} uur, één keer, en staat ook in {code.File}."));
        return ExitCode.Ok;
    }
}
