using Baken.Kernel.Shared;
using Baken.Kernel.Termijnen;

namespace Baken.Termijnen;

/// <summary>The terms, equated days, readings of the law and dwangsom amounts of one folder, such as <c>catalogus/termijnen</c>.</summary>
public sealed class TermijnCatalogus
{
    private readonly ILookup<string, Klok> _byCode;

    private TermijnCatalogus(IReadOnlyList<Klok> klokken, TermijnCalendar kalender, TermijnRules regels, Dwangsomstaffel staffel)
    {
        Klokken = klokken;
        Rekenaar = new Termijnrekenaar(kalender, regels);
        Dwangsomstaffel = staffel;
        _byCode = klokken.ToLookup(k => k.Code, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The folder that is shipped with the programme.</summary>
    public static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "catalogus", "termijnen");

    /// <summary>All definitions, those of the law first, then by municipality and name.</summary>
    public IReadOnlyList<Klok> Klokken { get; }

    /// <summary>Computes with the calendar and the readings of this folder.</summary>
    public Termijnrekenaar Rekenaar { get; }

    /// <summary>The amounts of the dwangsom.</summary>
    public Dwangsomstaffel Dwangsomstaffel { get; }

    /// <summary>
    /// Reads a folder: every <c>*.yaml</c>, <c>gelijkgestelde-dagen.csv</c>, <c>rekenregels.yaml</c> and <c>dwangsom.yaml</c>.
    /// Refuses everything that is wrong at once, each with file and line (<see cref="TermijnenRefusals"/>); then nothing is loaded.
    /// </summary>
    public static Result<TermijnCatalogus> Load(string folder)
    {
        if (!Directory.Exists(folder)) return Refusal.Of(TermijnenRefusals.FolderMissing, folder);
        var faults = new List<Refusal>();
        string[] others = ["rekenregels.yaml", "dwangsom.yaml"];
        var read = Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)
            .Where(path => !others.Contains(Path.GetFileName(path)))
            .SelectMany(path => KlokReader.Read(path, faults))
            .ToList();
        faults.AddRange(Overlaps(read));
        var kalender = DecreeTable.Read(Path.Combine(folder, "gelijkgestelde-dagen.csv"), faults);
        var regels = RulesReader.ReadRules(Path.Combine(folder, others[0]), faults);
        var staffel = RulesReader.ReadDwangsom(Path.Combine(folder, others[1]), faults);
        if (faults.Count > 0) return Result<TermijnCatalogus>.Refused(faults);
        Klok[] klokken = [.. read.Select(r => r.Klok).OrderBy(k => k.Gemeente ?? "", StringComparer.Ordinal).ThenBy(k => k.Naam, StringComparer.Ordinal)];
        return new TermijnCatalogus(klokken, kalender, regels, staffel);
    }

    /// <summary>The version of a term that holds for a start on that day. Refuses an unknown code and a day on which no version holds.</summary>
    public Result<Klok> Find(string code, DateOnly start)
    {
        if (!_byCode.Contains(code)) return Refusal.Of(TermijnenRefusals.KlokUnknown, code);
        return _byCode[code].FirstOrDefault(k => k.HoldsOn(start)) is { } klok ? klok : Refusal.Of(TermijnenRefusals.KlokNotValid, code, start);
    }

    private static IEnumerable<Refusal> Overlaps(IReadOnlyList<(Klok Klok, string Place)> read)
    {
        for (var i = 0; i < read.Count; i++)
        {
            var (klok, place) = read[i];
            if (klok.Code.Length == 0) continue;
            foreach (var (other, otherPlace) in read.Take(i).Where(r => string.Equals(r.Klok.Code, klok.Code, StringComparison.OrdinalIgnoreCase)))
            {
                var from = Later(klok.ValidFrom, other.ValidFrom);
                var through = Earlier(klok.ValidThrough, other.ValidThrough);
                if (from is null || through is null || from <= through)
                    yield return Refusal.Of(TermijnenRefusals.VersionsOverlap, klok.Code, otherPlace).At(place);
            }
        }
    }

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null ? b : b is null || a > b ? a : b;

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null ? b : b is null || a < b ? a : b;
}
