using Baken.Kernel.Indicatoren.Berekening;

namespace Baken.Kernel.Indicatoren;

/// <summary>
/// Which cells of a breakdown may not be shown to an audience: small counts, and beside them as many others as it takes that no small
/// count can be had by subtracting the shown cells from a total that the same audience gets by asking for one dimension less.
/// </summary>
public static class Onderdrukking
{
    private const char Between = '\u001f';
    private const string Missing = "\u0000";

    /// <summary>The dimension values of the hidden cells of one period. A combination that has no rows may be among them.</summary>
    /// <param name="cells">The cells of the period that have rows; all with as many dimensions.</param>
    /// <param name="minimum">Counts from 1 up to but not including this are too small.</param>
    public static IReadOnlyList<IReadOnlyList<string?>> Hidden(IReadOnlyCollection<Telcel> cells, long minimum)
    {
        if (cells.Count == 0 || minimum <= 1) return [];
        var table = Filled(cells);
        var hidden = HiddenIn(table, minimum);
        return [.. table.Select(c => c.Dimensies).Where(d => hidden.Contains(KeyOf(d)))];
    }

    /// <summary>The key of a cell: its dimension values in order, null told apart from empty.</summary>
    public static string KeyOf(IReadOnlyList<string?> dimensies) => string.Join(Between, dimensies.Select(d => d ?? Missing));

    /// <summary>Every combination of the values that occur: a combination without rows is a count too, and can hide another.</summary>
    private static List<Telcel> Filled(IReadOnlyCollection<Telcel> cells)
    {
        var first = cells.First();
        IEnumerable<IReadOnlyList<string?>> combinations = [[]];
        for (var i = 0; i < first.Dimensies.Count; i++)
        {
            var values = cells.Select(c => c.Dimensies[i]).Distinct().ToList();
            combinations = combinations.SelectMany(head => values.Select(value => (IReadOnlyList<string?>)[.. head, value])).ToList();
        }

        var known = cells.ToDictionary(c => KeyOf(c.Dimensies));
        var nothing = first.Aantallen.Select(_ => 0L).ToArray();
        return [.. combinations.Select(c => known.GetValueOrDefault(KeyOf(c)) ?? new Telcel(c, nothing))];
    }

    private static HashSet<string> HiddenIn(List<Telcel> table, long minimum)
    {
        var hidden = table.Where(c => c.IsSmall(minimum)).Select(c => KeyOf(c.Dimensies)).ToHashSet();
        var lines = Enumerable.Range(0, table[0].Dimensies.Count).SelectMany(i => LinesAlong(table, i, minimum)).ToList();
        bool isChanged;
        do
        {
            isChanged = false;
            foreach (var line in lines)
                while (!line.IsSafe(hidden, minimum) && line.Next(hidden) is { } next) isChanged |= hidden.Add(next);
        }
        while (isChanged);
        return hidden;
    }

    /// <summary>The lines of a table along one dimension, each with whether its total is shown in the table without that dimension.</summary>
    private static IEnumerable<Line> LinesAlong(List<Telcel> table, int dimension, long minimum)
    {
        var groups = table.GroupBy(c => KeyOf(Without(c.Dimensies, dimension))).ToList();
        var totals = groups.Select(g => Telcel.Sum(Without(g.First().Dimensies, dimension), g)).ToList();
        var hidden = HiddenIn(totals, minimum);
        return groups.Select(g => new Line([.. g], IsTotalShown: !hidden.Contains(g.Key)));
    }

    private static IReadOnlyList<string?> Without(IReadOnlyList<string?> dimensies, int dimension) => [.. dimensies.Where((_, i) => i != dimension)];

    private sealed record Line(IReadOnlyList<Telcel> Cells, bool IsTotalShown)
    {
        /// <summary>
        /// Beside a shown total there are none, or two or more hidden cells that together are not small; a hidden total has a hidden cell,
        /// or adding up gives it.
        /// </summary>
        public bool IsSafe(HashSet<string> hidden, long minimum)
        {
            var own = Cells.Where(c => hidden.Contains(KeyOf(c.Dimensies))).ToList();
            if (!IsTotalShown) return own.Count > 0;
            return own.Count == 0 || (own.Count > 1 && !Telcel.Sum([], own).IsSmall(minimum));
        }

        /// <summary>The smallest shown cell, those without rows last; null when all are hidden.</summary>
        public string? Next(HashSet<string> hidden) => Cells.Where(c => !hidden.Contains(KeyOf(c.Dimensies)))
            .OrderBy(c => c.Gewicht == 0).ThenBy(c => c.Gewicht).ThenBy(c => KeyOf(c.Dimensies), StringComparer.Ordinal)
            .Select(c => KeyOf(c.Dimensies)).FirstOrDefault();
    }
}
