using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Xunit;

namespace Baken.Kernel.Tests.Indicatoren;

/// <summary>No small count is seen, nor had by subtracting from a total that the same audience gets.</summary>
public sealed class OnderdrukkingTests
{
    private static readonly Telling Hulpvragen = new("hulpvraag", Telwijze.Rijen, new(Periodelid.Gebeurtenis, "ontvangen"), []);

    [Fact]
    public void The_team_sees_all_and_further_away_the_smallest_count_grows()
    {
        Assert.Equal([0, 5, 10, 10], Enum.GetValues<Publiek>().Select(p => p.SmallestCount()));
        Assert.Equal(["team", "gemeente", "raad", "openbaar"], Enum.GetValues<Publiek>().Select(p => p.Naam()));
        Assert.Equal("", Hidden(0, ("a", 1), ("b", 2)));
    }

    [Theory]
    [InlineData(4, "a b")]
    [InlineData(5, "")]
    [InlineData(0, "")]
    public void One_small_count_takes_the_smallest_other_along(long small, string hidden) => Assert.Equal(hidden, Hidden(5, ("a", small), ("b", 20), ("c", 30)));

    [Fact]
    public void Two_small_counts_that_are_small_together_take_a_third() => Assert.Equal("a b c", Hidden(10, ("a", 3), ("b", 4), ("c", 30), ("d", 40)));

    [Fact]
    public void Two_small_counts_that_are_enough_together_stand_alone() => Assert.Equal("a b", Hidden(10, ("a", 6), ("b", 7), ("c", 30), ("d", 40)));

    [Fact]
    public void Under_a_total_that_is_small_itself_nothing_else_is_hidden() => Assert.Equal("a", Hidden(10, ("a", 3)));

    [Fact]
    public void A_missing_registration_is_a_value_like_another()
    {
        var hidden = Onderdrukking.Hidden([new([null], [3]), new([""], [40]), new(["x"], [50])], 10);
        Assert.Equal([null, ""], hidden.Select(h => h[0]));
    }

    [Fact]
    public void A_combination_without_rows_is_hidden_where_only_that_protects()
    {
        // Totals 50 and 23, 53 and 20: with the empty combination shown as zero, 53 − 50 gives the 3.
        var hidden = Onderdrukking.Hidden([new(["1", "x"], [50]), new(["2", "x"], [3]), new(["2", "y"], [20])], 10).Select(Onderdrukking.KeyOf).Order().ToList();
        Assert.Equal(4, hidden.Count);
    }

    [Fact]
    public void The_counts_behind_a_value_depend_on_its_kind()
    {
        Assert.Equal([7L], Counts(Berekeningsoort.Aantal, new(default, [], 7, null, null)));
        Assert.Equal([7L, 3, 10], Counts(Berekeningsoort.Aandeel, new(default, [], 7, 10, null)));
        Assert.Equal([10L], Counts(Berekeningsoort.Gemiddelde, new(default, [], 700, 10, null)));
        Assert.Equal([4L], Counts(Berekeningsoort.Mediaan, new(default, [], 1250, null, 4)));
        var kosten = Definitie(Berekeningsoort.Som) with { Teller = new("kosten", Telwijze.Som, new(Periodelid.Gebeurtenis, "maand"), [], "bedrag") };
        Assert.True(Telcel.NeedsRows(kosten));
        Assert.Equal([2L], Telcel.Of(kosten, new(default, [], 123456, null, null), 2).Aantallen);
        Assert.Equal((Berekeningsoort.Aantal, Telwijze.Rijen), (Telcel.RowsOf(kosten).Soort, Telcel.RowsOf(kosten).Teller.Wijze));
        var fte = Definitie(Berekeningsoort.Som) with { Teller = new("formatie", Telwijze.Som, new(Periodelid.Gebeurtenis, "van"), [], "fte_honderdsten") };
        Assert.Equal([], Telcel.Of(fte, new(default, [], 100, null, null), 1).Aantallen);
    }

    /// <summary>The attack: lay all shown cells and totals side by side, fill in every line with one unknown, until nothing more is found.</summary>
    [Fact]
    public void Subtracting_from_totals_never_gives_a_small_count()
    {
        var state = 12345u;
        long Next(uint below) => (long)((state = (state * 1664525u) + 1013904223u) >> 8) % below;
        var (attacked, found) = (0, new List<string>());
        for (var run = 0; run < 2000; run++)
        {
            var (rows, columns) = ((int)Next(4) + 1, (int)Next(4) + 1);
            var counts = new long[rows, columns];
            var cells = new List<Telcel>();
            for (var r = 0; r < rows; r++)
                for (var c = 0; c < columns; c++)
                    if ((counts[r, c] = Next(3) == 0 ? Next(10) : Next(60)) > 0) cells.Add(new Telcel([$"{r}", $"{c}"], [counts[r, c]]));
            if (cells.Count == 0) continue;
            attacked++;
            found.AddRange(Attack(cells).Select(a => $"run {run}: {a}"));
        }

        Assert.True(attacked > 1900);
        Assert.Equal([], found);
    }

    private static IEnumerable<string> Attack(List<Telcel> cells)
    {
        var rows = cells.Select(c => c.Dimensies[0]!).Distinct().Append("*").ToList();
        var columns = cells.Select(c => c.Dimensies[1]!).Distinct().Append("*").ToList();
        long Count(string r, string c) => cells.Where(x => (r == "*" || x.Dimensies[0] == r) && (c == "*" || x.Dimensies[1] == c)).Sum(x => x.Aantallen[0]);
        HashSet<(string, string)> known =
        [
            .. Shown(cells, d => (d[0]!, d[1]!), rows.SkipLast(1).SelectMany(r => columns.SkipLast(1).Select(c => (r, c)))),
            .. Shown(Totals(cells, 0), d => (d[0]!, "*"), rows.SkipLast(1).Select(r => (r, "*"))),
            .. Shown(Totals(cells, 1), d => ("*", d[0]!), columns.SkipLast(1).Select(c => ("*", c))),
            .. Shown([new Telcel([], [Count("*", "*")])], _ => ("*", "*"), [("*", "*")]),
        ];
        var lines = rows.Select(r => columns.Select(c => (r, c)).ToList()).Concat(columns.Select(c => rows.Select(r => (r, c)).ToList())).ToList();
        var before = known.Count;
        do
        {
            before = known.Count;
            foreach (var line in lines.Where(l => l.Count(x => !known.Contains(x)) == 1)) known.UnionWith(line);
        }
        while (known.Count > before);
        return known.Where(k => Count(k.Item1, k.Item2) is > 0 and < 10).Select(k => $"{k} = {Count(k.Item1, k.Item2)}");
    }

    private static IEnumerable<(string, string)> Shown(List<Telcel> cells, Func<IReadOnlyList<string?>, (string, string)> place, IEnumerable<(string, string)> all) =>
        all.Except(Onderdrukking.Hidden(cells, 10).Select(place));

    private static List<Telcel> Totals(List<Telcel> cells, int dimension) =>
        [.. cells.GroupBy(c => c.Dimensies[dimension]).Select(g => new Telcel([g.Key], [g.Sum(c => c.Aantallen[0])]))];

    private static string Hidden(long minimum, params (string Naam, long Aantal)[] cells) =>
        string.Join(' ', Onderdrukking.Hidden([.. cells.Select(c => new Telcel([c.Naam], [c.Aantal]))], minimum).Select(h => h[0]).Order());

    private static IReadOnlyList<long> Counts(Berekeningsoort soort, Deeluitkomst cel) => Telcel.Of(Definitie(soort), cel, 0).Aantallen;

    private static Indicatordefinitie Definitie(Berekeningsoort soort) => new() { Code = "x", Naam = "x", Soort = soort, Teller = Hulpvragen, Eenheid = "aantal" };
}
