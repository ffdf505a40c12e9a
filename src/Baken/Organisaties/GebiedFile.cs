using System.Text.RegularExpressions;
using Baken.Kernel.Shared;

namespace Baken.Organisaties;

/// <summary>A file with areas, as delivered.</summary>
/// <param name="Naam">File name; ends in the year of the list when <paramref name="Peildatum"/> is not given: <c>…-2022.csv</c>.</param>
/// <param name="Inhoud">Its bytes: UTF-8, comma or semicolon.</param>
/// <param name="Peildatum">Day of the list; null for 1 January of the year in the name.</param>
public sealed record Gebiedbestand(string Naam, byte[] Inhoud, DateOnly? Peildatum = null)
{
    /// <summary>Reads a file, or all CSV files of a folder that are no description of columns, in the order of their names.</summary>
    public static IReadOnlyList<Gebiedbestand> From(string path) =>
        Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path, "*.csv").Order(StringComparer.Ordinal)
                .Where(f => !f.EndsWith("-columns.csv", StringComparison.Ordinal)).SelectMany(From)]
            : [new Gebiedbestand(Path.GetFileName(path), File.ReadAllBytes(path))];
}

/// <summary>What a file of areas holds: areas with the place they were read from, regional membership, or herindelingen.</summary>
internal sealed partial record GebiedFile(
    IReadOnlyList<(Gebied Gebied, string Place)> Gebieden,
    IReadOnlyList<Gebiedsindeling> Indelingen,
    IReadOnlyList<(RegisterHerindeling Request, CsvTableRow Row)> Herindelingen)
{
    /// <summary>Reads one file of any of the four known shapes; every fault of it at once.</summary>
    public static Result<GebiedFile> Read(Gebiedbestand bestand) => CsvTable.Read(bestand.Naam, bestand.Inhoud).Then(table =>
    {
        if (table.Has("datum", "van", "naar", "toelichting")) return HerindelingFile.Read(table);
        Func<CsvTable, DateOnly, Result<GebiedFile>>? read =
            table.Has("RegioS", "Naam_2", "Inwonertal_54") ? CbsGebieden.Read
            : table.Has("Key", "Title", "Municipality") ? CbsWijken.Read
            : table.Has("GemeentecodeGM", "Gemeentenaam", "ProvinciecodePV", "Provincienaam") ? CbsGemeenten.Read
            : null;
        if (read is null) return new Refusal("Organisaties.FileOfOtherKind", [], $"{bestand.Naam}, rij 1");
        return DayOf(bestand) is { } day ? read(table, day) : new Refusal("Organisaties.FileWithoutDay", [], bestand.Naam);
    });

    /// <summary>Refuses codes of another form, names left out and codes that stand twice; the rest of the checks differ per shape.</summary>
    public static IEnumerable<Refusal> Faults(IReadOnlyList<(Gebied Gebied, string Place)> gebieden)
    {
        var seen = new Dictionary<string, string>();
        foreach (var (gebied, place) in gebieden)
        {
            if (!Form(gebied.Soort).IsMatch(gebied.Code)) yield return new Refusal("Organisaties.GebiedscodeNotReadable", [gebied.Code], place);
            else if (!seen.TryAdd(gebied.Code, place)) yield return new Refusal("Organisaties.GebiedTwice", [gebied.Code, seen[gebied.Code]], place);
            if (gebied.Naam.Length == 0) yield return new Refusal("Organisaties.GebiedWithoutNaam", [gebied.Code], place);
        }
    }

    private static DateOnly? DayOf(Gebiedbestand bestand) =>
        bestand.Peildatum ?? (Forms.Year().Match(bestand.Naam) is { Success: true } year ? new DateOnly(int.Parse(year.Groups[1].ValueSpan), 1, 1) : null);

    private static Regex Form(Gebiedsoort soort) => soort switch
    {
        Gebiedsoort.Provincie => Forms.Provincie(),
        Gebiedsoort.Jeugdregio => Forms.Jeugdregio(),
        Gebiedsoort.Ggdregio => Forms.Ggdregio(),
        Gebiedsoort.Gemeente => Forms.Gemeente(),
        Gebiedsoort.Wijk => Forms.Wijk(),
        Gebiedsoort.Buurt => Forms.Buurt(),
    };

    private static partial class Forms
    {
        [GeneratedRegex(@"(?<!\d)((?:19|20)\d\d)\.csv$", RegexOptions.IgnoreCase)]
        public static partial Regex Year();

        [GeneratedRegex(@"^PV\d{2}$")]
        public static partial Regex Provincie();

        [GeneratedRegex(@"^JZ\d{2}$")]
        public static partial Regex Jeugdregio();

        [GeneratedRegex(@"^GG\d{4}$")]
        public static partial Regex Ggdregio();

        [GeneratedRegex(@"^GM\d{4}$")]
        public static partial Regex Gemeente();

        [GeneratedRegex(@"^WK\d{6}$")]
        public static partial Regex Wijk();

        [GeneratedRegex(@"^BU\d{8}$")]
        public static partial Regex Buurt();
    }
}
