using System.CommandLine;
using System.Globalization;
using Baken.Dispatch;
using Baken.Indicatoren.Uitvoer;
using Baken.Kernel.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Cli;

/// <summary>
/// <c>baken feiten exporteren</c>: the figures of all indicators behind the guard of small counts, with a data dictionary; or with <c>--rijen</c> the rows of
/// one kind of feit, with a reason, which is logged.
/// </summary>
internal static class FeitenExport
{
    public static Command Make(Terminal terminal)
    {
        var tenant = SharedOptions.Tenant();
        var uit = new Option<string>("--uit") { Description = "Map voor de bestanden.", HelpName = "MAP", Required = true };
        var vorm = new Option<string>("--vorm") { Description = "csv of parquet.", HelpName = "VORM", DefaultValueFactory = _ => "csv" };
        vorm.AcceptOnlyFromAmong("csv", "parquet");
        var van = new Option<string?>("--van") { Description = "Eerste periode, zoals 2023-01 of 2023-Q1.", HelpName = "PERIODE" };
        var tot = new Option<string?>("--tot") { Description = "Laatste periode.", HelpName = "PERIODE" };
        var per = new Option<string>("--per") { Description = "maand, kwartaal, halfjaar, jaar, rollend12 of tot-en-met; voor raad en openbaar alleen kwartaal of jaar.", HelpName = "MAAT", DefaultValueFactory = _ => "kwartaal" };
        var naar = new Option<string?>("--naar") { Description = "Uitsplitsing, zoals wet,team.", HelpName = "DIMENSIES" };
        var publiek = PubliekOption.Make("openbaar");
        var rijen = new Option<string?>("--rijen") { Description = "In plaats van cijfers: de rijen van dit feit, zoals traject. Dit komt in het logboek.", HelpName = "FEIT" };
        var reden = new Option<string?>("--reden") { Description = "Waarom u de rijen nodig hebt; verplicht bij --rijen.", HelpName = "TEKST" };
        var command = new Command("exporteren", "Schrijf cijfers (of met --rijen de feiten zelf) naar bestanden voor een ander programma.") { tenant, uit, vorm, van, tot, per, naar, publiek, rijen, reden };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (folder, form) = (parsed.GetValue(uit)!, parsed.GetValue(vorm) == "parquet" ? Uitvoervorm.Parquet : Uitvoervorm.Csv);
            await using var rooms = terminal.OpenRooms(parsed);
            var dispatcher = rooms.GetRequiredService<Dispatcher>();
            var host = Caller.Host(parsed.GetValue(tenant)!, "baken feiten exporteren") with { Reden = parsed.GetValue(reden) ?? "" };
            if (parsed.GetValue(rijen) is { } feit) return await Rows(terminal, dispatcher, host, feit, folder, form, cancellation);
            var faults = new List<Refusal>();
            var (first, last) = (IndicatorMeten.PeriodeOf(parsed, van, faults), IndicatorMeten.PeriodeOf(parsed, tot, faults));
            if (!IndicatorMeten.Sizes.TryGetValue(parsed.GetValue(per)!, out var size)) faults.Add(Refusal.Of("Indicatoren.PeriodemaatUnknown", parsed.GetValue(per)!).At("--per"));
            var audience = PubliekOption.Read(parsed, publiek, faults);
            if (faults.Count > 0) return terminal.Refuse(faults);
            var dims = (parsed.GetValue(naar) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var answer = await dispatcher.Send(host, new ExportCijfers(first!.First!.Value, last!.Last!.Value, size, dims, audience), cancellation);
            if (!answer.IsOk) return terminal.Refuse(answer.Refusals);
            Tell(terminal, folder, UitvoerFiles.Write(answer.Value, folder, form));
            return ExitCode.Ok;
        });
        return command;
    }

    private static async Task<int> Rows(Terminal terminal, Dispatcher dispatcher, Caller host, string feit, string folder, Uitvoervorm form, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{feit}.{(form == Uitvoervorm.Parquet ? "parquet" : "csv")}");
        var answer = await dispatcher.Send(host, new ExportFeitrijen(feit, path, form), cancellation);
        if (!answer.IsOk) return terminal.Refuse(answer.Refusals);
        Tell(terminal, folder, [answer.Value]);
        return ExitCode.Ok;
    }

    private static void Tell(Terminal terminal, string folder, IReadOnlyList<Uitvoerbestand> files)
    {
        foreach (var file in files) terminal.Output.WriteLine(string.Create(CultureInfo.CurrentCulture, $"{Path.Combine(folder, file.Naam)}: {file.Rijen:N0} rijen, sha256 {file.Hash}"));
    }
}
