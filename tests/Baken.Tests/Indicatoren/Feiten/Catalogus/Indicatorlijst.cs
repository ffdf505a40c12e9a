using Baken.Kernel.Indicatoren.Berekening;
using Baken.Tests.HouseRules;

namespace Baken.Tests.Indicatoren.Feiten.Catalogus;

/// <summary>The 82 indicators of the examples beside the definitions that ship.</summary>
internal static class Indicatorlijst
{
    private static readonly string Catalogus = Path.Combine(House.Root, "catalogus");

    internal sealed record Regel(string Code, string Naam, string Soort, string Reden)
    {
        public bool IsBerekend => WholeTown.Shipped.ContainsKey(Code);
    }

    /// <summary>Why an indicator is delivered and not computed, by code.</summary>
    public static Dictionary<string, string> Reasons { get; } = File.ReadLines(Path.Combine(Catalogus, "indicatoren", "aangeleverd.csv")).Skip(1)
        .Select(line => line.Split(';', 2)).ToDictionary(part => part[0], part => part[1]);

    public static IReadOnlyList<Regel> Read() =>
        [.. Directory.GetFiles(Path.Combine(Catalogus, "voorbeelden"), "indicators.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    /// <summary>docs/indicatoren.md as it should be.</summary>
    public static string Write()
    {
        var listed = Read();
        var own = listed.Select(i => i.Code).ToHashSet();
        var library = WholeTown.Shipped.Values.Where(d => !own.Contains(d.Code)).OrderBy(d => d.Code, StringComparer.Ordinal).ToList();
        return $"""
            # Indicatoren

            Een definitie is een bestand in `catalogus/indicatoren`. Van de {listed.Count} indicatoren van de voorbeeldorganisaties worden er {listed.Count(i => i.IsBerekend)} uit de
            feiten berekend; {listed.Count(i => !i.IsBerekend)} worden aangeleverd, met de reden erbij (`aangeleverd.csv`). Daarnaast zijn er {library.Count} algemene definities.
            Duren worden in dagen geteld. Deze pagina wordt door een test gelijk gehouden aan de catalogus; elke definitie wordt naast een met de hand
            geschreven controlevraag gelegd.

            ## Van de voorbeeldorganisaties

            | code | naam | soort | hoe |
            |---|---|---|---|

            """ + string.Concat(listed.Select(i => $"| {i.Code} | {i.Naam} | {i.Soort} | {(i.IsBerekend ? $"berekend: {How(WholeTown.Shipped[i.Code])}" : $"aangeleverd: {i.Reden}")} |\n"))
            + "\n## Algemeen\n\n| code | naam | hoe | doel |\n|---|---|---|---|\n"
            + string.Concat(library.Select(d => $"| {d.Code} | {d.Naam} | {How(d)} | {d.Doel} |\n"));
    }

    private static string How(Indicatordefinitie d) => d.Soort.ToString().ToLowerInvariant() + " van " + d.Teller.Feit + (d.Noemer is { } n && n.Feit != d.Teller.Feit ? " en " + n.Feit : "");

    private static IEnumerable<Regel> ReadFile(string path)
    {
        var lines = File.ReadAllLines(path);
        var header = Cells(lines[0]);
        foreach (var line in lines.Skip(1).Where(l => l.Length > 0))
        {
            var cells = Cells(line);
            var code = cells[header.IndexOf("code")];
            yield return new Regel(code, cells[header.IndexOf("name")], cells[header.IndexOf("kind")], Reasons.GetValueOrDefault(code, ""));
        }
    }

    /// <summary>The examples quote a cell that holds a comma.</summary>
    private static List<string> Cells(string line)
    {
        var cells = new List<string> { "" };
        var isQuoted = false;
        foreach (var letter in line)
        {
            if (letter == '"') isQuoted = !isQuoted;
            else if (letter == ',' && !isQuoted) cells.Add("");
            else cells[^1] += letter;
        }

        return cells;
    }
}
