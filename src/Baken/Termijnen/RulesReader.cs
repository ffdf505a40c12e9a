using Baken.Kernel.Shared;
using Baken.Kernel.Termijnen;

namespace Baken.Termijnen;

/// <summary>Reads <c>rekenregels.yaml</c> (readings of the law) and <c>dwangsom.yaml</c> (amounts).</summary>
internal static class RulesReader
{
    private static readonly Dictionary<string, MonthEnd> MonthEnds = new()
    {
        ["laatste-dag"] = MonthEnd.LastDayOfMonth,
        ["eerste-dag-volgende-maand"] = MonthEnd.FirstDayOfNextMonth,
    };

    private static readonly Dictionary<string, AtwLength> AtwLengths = new()
    {
        ["met-verlenging"] = AtwLength.WithExtensions,
        ["per-deel"] = AtwLength.EachPart,
    };

    private static readonly Dictionary<string, BezwaarStart> BezwaarStarts = new()
    {
        ["verschoven-einde"] = BezwaarStart.ShiftedEnd,
        ["ruw-einde"] = BezwaarStart.RawEnd,
    };

    private static readonly Dictionary<string, DwangsomStart> DwangsomStarts = new()
    {
        ["na-twee-weken"] = DwangsomStart.DayAfterTwoWeeks,
        ["laatste-dag-van-twee-weken"] = DwangsomStart.LastDayOfTwoWeeks,
    };

    public static TermijnRules ReadRules(string path, List<Refusal> faults)
    {
        var map = CatalogusFile.Open(path, faults, "rekenregels")?.FindMap("rekenregels", "maandeinde", "atw_lengte", "bezwaar_start", "dwangsom_start");
        return map is null ? TermijnRules.Default : new TermijnRules
        {
            MonthEnd = map.FindWord("maandeinde", MonthEnds, TermijnRules.Default.MonthEnd),
            AtwLength = map.FindWord("atw_lengte", AtwLengths, TermijnRules.Default.AtwLength),
            BezwaarStart = map.FindWord("bezwaar_start", BezwaarStarts, TermijnRules.Default.BezwaarStart),
            DwangsomStart = map.FindWord("dwangsom_start", DwangsomStarts, TermijnRules.Default.DwangsomStart),
        };
    }

    public static Dwangsomstaffel ReadDwangsom(string path, List<Refusal> faults)
    {
        var map = CatalogusFile.Open(path, faults, "dwangsom")?.FindMap("dwangsom", "treden");
        if (map is null) return new Dwangsomstaffel([]);
        Dwangsomtrede[] treden = [.. map.ListMaps("treden", "dagen", "bedrag_per_dag").Select(t => new Dwangsomtrede(t.GetNumber("dagen", 1, 366), t.GetGeld("bedrag_per_dag")))];
        if (treden.Length == 0) map.Fault(TermijnenRefusals.KeyMissing, "treden");
        return new Dwangsomstaffel(treden);
    }
}
