using System.CommandLine;
using System.Globalization;
using System.Text;
using Baken.Dispatch;
using Baken.Documenten;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Cli;

/// <summary>
/// <c>baken meten --indicator CODE --van 2023-01 --tot 2023-12 --per maand [--naar wet,team] [--bekend-op DATUM] [--publiek team] --uit UIT.csv</c>: one
/// indicator computed from the feiten. Columns: indicator, periode, the dimensions, status, teller, noemer, waarde (unrounded), n.
/// </summary>
internal sealed class IndicatorMeten
{
    internal static readonly Dictionary<string, Periodemaat> Sizes = new()
    {
        ["maand"] = Periodemaat.Maand, ["kwartaal"] = Periodemaat.Kwartaal, ["halfjaar"] = Periodemaat.Halfjaar, ["jaar"] = Periodemaat.Jaar,
        ["rollend12"] = Periodemaat.Rollend12, ["tot-en-met"] = Periodemaat.TotEnMet,
    };

    private readonly Option<string?> indicator = new("--indicator") { Description = "Code van de definitie in catalogus/indicatoren.", HelpName = "CODE" };
    private readonly Option<string?> van = new("--van") { Description = "Eerste periode, zoals 2023-01 of 2023-Q1.", HelpName = "PERIODE" };
    private readonly Option<string?> tot = new("--tot") { Description = "Laatste periode.", HelpName = "PERIODE" };
    private readonly Option<string> per = new("--per") { Description = "maand, kwartaal, halfjaar, jaar, rollend12 of tot-en-met.", HelpName = "MAAT", DefaultValueFactory = _ => "maand" };
    private readonly Option<string?> naar = new("--naar") { Description = "Uitsplitsing, zoals wet,team.", HelpName = "DIMENSIES" };
    private readonly Option<string?> bekendOp = new("--bekend-op") { Description = "Zoals het aan het einde van deze dag bekend was (jjjj-mm-dd).", HelpName = "DATUM" };

    private readonly Option<string> publiek = PubliekOption.Make("team");

    public void AddTo(Command command)
    {
        Option[] own = [indicator, van, tot, per, naar, bekendOp, publiek];
        foreach (var option in own) command.Add(option);
    }

    /// <summary>True when an indicator is asked instead of a report period.</summary>
    public bool IsAsked(ParseResult parsed) => parsed.GetValue(indicator) is not null;

    public async Task<int> Run(Terminal terminal, ParseResult parsed, string tenant, string? output, CancellationToken cancellation)
    {
        var request = Read(parsed);
        if (!request.IsOk) return terminal.Refuse(request.Refusals);
        await using var rooms = terminal.OpenRooms(parsed);
        var answer = await rooms.GetRequiredService<Dispatcher>().Send(Caller.Host(tenant, "baken meten"), request.Value, cancellation);
        if (!answer.IsOk) return terminal.Refuse(answer.Refusals);
        var csv = CsvWriter.Write(Uitkomsttabel.Columns(answer.Value), Uitkomsttabel.Rows(answer.Value));
        if (output is null) terminal.Output.Write(Encoding.UTF8.GetString(csv).TrimStart('\uFEFF'));
        else
        {
            await File.WriteAllBytesAsync(output, csv, cancellation);
            terminal.Output.WriteLine(string.Create(CultureInfo.CurrentCulture, $"{answer.Value.Cellen.Count} rijen geschreven naar {output}."));
        }

        return ExitCode.Ok;
    }

    private Result<ComputeIndicator> Read(ParseResult parsed)
    {
        var faults = new List<Refusal>();
        var (first, last) = (PeriodeOf(parsed, van, faults), PeriodeOf(parsed, tot, faults));
        if (!Sizes.TryGetValue(parsed.GetValue(per)!, out var size)) faults.Add(Refusal.Of("Indicatoren.PeriodemaatUnknown", parsed.GetValue(per)!).At("--per"));
        DateOnly? known = null;
        if (parsed.GetValue(bekendOp) is { } text)
        {
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) known = day;
            else faults.Add(Refusal.Of("Indicatoren.DefinitieDayUnreadable", text).At("--bekend-op"));
        }

        var audience = PubliekOption.Read(parsed, publiek, faults);
        var dims = (parsed.GetValue(naar) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return faults.Count > 0
            ? Result<ComputeIndicator>.Refused(faults)
            : new ComputeIndicator(parsed.GetValue(indicator)!, first!.First!.Value, last!.Last!.Value, size, dims, [], known, audience);
    }

    internal static Periode? PeriodeOf(ParseResult parsed, Option<string?> option, List<Refusal> faults)
    {
        var periode = Periode.Parse(parsed.GetValue(option) ?? "");
        if (periode is { IsOk: true, Value: { First: not null, Last: not null } }) return periode.Value;
        faults.Add(Refusal.Of("Indicatoren.PeriodeWithoutDays", parsed.GetValue(option) ?? "").At(option.Name));
        return null;
    }
}
