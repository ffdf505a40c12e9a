using System.CommandLine;
using System.Globalization;
using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Indicatoren.Uitvoer;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Cli;

/// <summary><c>baken feiten opbouwen</c>: the feiten of a tenant anew from its approved deliveries.</summary>
internal static class FeitenCommand
{
    public static Command Make(Terminal terminal)
    {
        var tenant = SharedOptions.Tenant();
        var build = new Command("opbouwen", "Maak de feiten opnieuw uit de goedgekeurde leveringen.") { tenant };
        build.SetAction((parsed, cancellation) => Build(terminal, parsed, parsed.GetValue(tenant)!, cancellation));
        return new Command("feiten", "Werk met de feiten waaruit cijfers worden berekend.") { build, FeitenExport.Make(terminal) };
    }

    /// <summary><c>baken controleren feiten</c>: whether the feiten are those of the deliveries.</summary>
    public static Command MakeCheck(Terminal terminal)
    {
        var tenant = SharedOptions.Tenant();
        var check = new Command("feiten", "Kijk of de feiten gelijk zijn aan wat de leveringen geven.") { tenant };
        check.SetAction((parsed, cancellation) => Check(terminal, parsed, parsed.GetValue(tenant)!, cancellation));
        return check;
    }

    /// <summary><c>baken controleren indicatoren</c>: every indicator beside its hand-written query and its cross-checks.</summary>
    public static Command MakeIndicatorCheck(Terminal terminal)
    {
        var tenant = SharedOptions.Tenant();
        var jaar = new Option<int>("--jaar") { Description = "Het jaar waarover wordt nagerekend.", HelpName = "JAAR", Required = true };
        jaar.Validators.Add(parsed =>
        {
            if (parsed.GetValueOrDefault<int>() is < 1990 or > 2100) parsed.AddError("Kies een jaar van 1990 tot en met 2100.");
        });
        var check = new Command("indicatoren", "Reken alle indicatoren na met tweede, met de hand geschreven vragen en met verbanden tussen cijfers.") { tenant, jaar };
        check.SetAction((parsed, cancellation) => CheckIndicatoren(terminal, parsed, parsed.GetValue(tenant)!, parsed.GetValue(jaar), cancellation));
        return check;
    }

    private static async Task<int> CheckIndicatoren(Terminal terminal, ParseResult parsed, string tenant, int jaar, CancellationToken cancellation)
    {
        await using var rooms = terminal.OpenRooms(parsed);
        var answer = await rooms.GetRequiredService<Dispatcher>().Send(Caller.Host(tenant, "baken controleren indicatoren"), new VerifyIndicatoren(jaar), cancellation);
        if (!answer.IsOk) return terminal.Refuse(answer.Refusals);
        if (answer.Value.Afwijkingen.Count > 0) return terminal.Refuse(answer.Value.Afwijkingen);
        terminal.Output.WriteLine(string.Create(CultureInfo.CurrentCulture, $"In orde: {answer.Value.Vragen} indicatoren zijn gelijk aan hun controlevraag, en {answer.Value.Verbanden} verbanden tussen cijfers kloppen."));
        return ExitCode.Ok;
    }

    private static async Task<int> Build(Terminal terminal, ParseResult parsed, string tenant, CancellationToken cancellation)
    {
        await using var rooms = terminal.OpenRooms(parsed);
        var answer = await rooms.GetRequiredService<Dispatcher>().Send(Caller.Host(tenant, "baken feiten opbouwen"), new RebuildFeiten(), cancellation);
        if (!answer.IsOk) return terminal.Refuse(answer.Refusals);
        foreach (var (feit, rows) in answer.Value.Where(r => r.Value > 0))
            terminal.Output.WriteLine(string.Create(CultureInfo.CurrentCulture, $"{feit}: {rows:N0} rijen"));
        terminal.Output.WriteLine("De feiten zijn opgebouwd.");
        return ExitCode.Ok;
    }

    private static async Task<int> Check(Terminal terminal, ParseResult parsed, string tenant, CancellationToken cancellation)
    {
        await using var rooms = terminal.OpenRooms(parsed);
        var answer = await rooms.GetRequiredService<Dispatcher>().Send(Caller.Host(tenant, "baken controleren feiten"), new VerifyFeiten(), cancellation);
        if (!answer.IsOk) return terminal.Refuse(answer.Refusals);
        if (answer.Value.Count > 0) return terminal.Refuse(answer.Value);
        terminal.Output.WriteLine("De feiten zijn in orde: alle bestanden zijn ongewijzigd en opnieuw opbouwen geeft hetzelfde.");
        return ExitCode.Ok;
    }
}
