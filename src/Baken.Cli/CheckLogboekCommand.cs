using System.CommandLine;
using System.Globalization;
using Baken.Dispatch;
using Baken.Logboek;
using Baken.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Cli;

/// <summary><c>baken controleren logboek</c>: is the access log as it was sealed? Names the first row that is not.</summary>
internal static class CheckLogboekCommand
{
    public static Command Make(Terminal terminal)
    {
        var tenant = SharedOptions.OneTenant();
        var verklaring = new Option<string?>("--verklaring")
        {
            Description = "Leg uit waarom het logboek terugging, bijvoorbeeld na het terugzetten van een back-up. Vraagt om --tenant.",
            HelpName = "TEKST",
        };
        var command = new Command("logboek", "Controleer of regels van het logboek zijn gewijzigd, gewist, verplaatst of afgeknipt.") { tenant, verklaring };
        command.SetAction((parsed, cancellation) =>
            Run(terminal, parsed, parsed.GetValue(tenant), parsed.GetValue(verklaring), cancellation));
        return command;
    }

    private static async Task<int> Run(Terminal terminal, ParseResult parsed, string? tenant, string? verklaring, CancellationToken cancellation)
    {
        if (verklaring is not null && tenant is null) throw new SettingException("Een verklaring geldt voor één gemeente of regio: geef ook --tenant.");
        await using var rooms = terminal.OpenRooms(parsed);
        var dispatcher = rooms.GetRequiredService<Dispatcher>();
        var codes = tenant is not null ? [tenant] : rooms.GetRequiredService<Stores>().ListTenants().Select(t => t.Code).ToList();
        var exit = ExitCode.Ok;
        foreach (var code in codes)
        {
            var caller = Caller.Host(code, "baken controleren");
            if (verklaring is not null && await dispatcher.Send(caller, new RecordLogverklaring(verklaring), cancellation) is { IsOk: false } refused)
                return terminal.Refuse(refused.Refusals);
            var result = await dispatcher.Send(caller, new VerifyLogboek(), cancellation);
            if (!result.IsOk) return terminal.Refuse(result.Refusals);
            if (result.Value.Breuk is { } breuk) exit = terminal.Refuse([breuk.ToRefusal().At(code)]);
            else terminal.Output.WriteLine(InOrder(code, result.Value));
        }

        return exit;
    }

    private static string InOrder(string code, LogboekState state) => string.Create(
        CultureInfo.CurrentCulture,
        $"{code}: logboek in orde, {state.Kop:N0} verzegelde regels, {state.Unsealed:N0} nog te verzegelen.");
}
