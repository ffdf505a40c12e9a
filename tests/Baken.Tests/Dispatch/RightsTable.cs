using Baken.Dispatch;
using Baken.Tests.HouseRules;

namespace Baken.Tests.Dispatch;

/// <summary>One right as <c>rechten.md</c> states it: this role may send this request, reaching this far, for this purpose.</summary>
internal sealed record RightsRow(string Request, Rol Rol, Relatie Relatie, Doelbinding Doelbinding)
{
    public override string ToString() => $"{Request}: {Rol}, {Relatie}, {Doelbinding}";
}

/// <summary>Reads the hand-written table of rights. Who stands nowhere is refused.</summary>
internal sealed class RightsTable
{
    private const string Everybody = "iedereen";

    private readonly ILookup<string, RightsRow> rows;

    public RightsTable(string markdown)
    {
        var circles = Cells(markdown, "| kring |").ToLookup(c => c[0], c => c[1..]);
        rows = Cells(markdown, "| verzoek |").SelectMany(cells => Rows(cells, circles)).ToLookup(r => r.Request);
    }

    public static RightsTable OfTheHouse() => new(House.Text("tests/Baken.Tests/Dispatch/rechten.md"));

    public IReadOnlyList<string> Requests => [.. rows.Select(r => r.Key)];

    public IReadOnlyList<RightsRow> Of(string request, Rol rol) => [.. rows[request].Where(r => r.Rol == rol).Distinct()];

    private static IEnumerable<RightsRow> Rows(string[] cells, ILookup<string, string[]> circles)
    {
        if (cells[1] == Everybody)
            return Enum.GetValues<Rol>().Select(rol => new RightsRow(cells[0], rol, Relatie.EigenGemeente, Doelbinding.Sturing));
        if (circles.Contains(cells[1]))
            return circles[cells[1]].SelectMany(c => Rows([cells[0], .. c], circles));
        return cells[1].Split(',', StringSplitOptions.TrimEntries)
            .Select(rol => new RightsRow(cells[0], Enum.Parse<Rol>(rol), Enum.Parse<Relatie>(cells[2]), Enum.Parse<Doelbinding>(cells[3])));
    }

    private static IEnumerable<string[]> Cells(string markdown, string header) =>
        markdown.Split('\n')
            .SkipWhile(line => !line.StartsWith(header, StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray());
}
