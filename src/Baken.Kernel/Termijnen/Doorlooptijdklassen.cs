namespace Baken.Kernel.Termijnen;

/// <summary>One class of durations: more than the lower bound, up to and including the upper bound.</summary>
/// <param name="MoreThan">Lower bound in calendar months; 0 for the first class.</param>
/// <param name="UpTo">Upper bound in calendar months; null for the last class.</param>
public sealed record Doorlooptijdklasse(int MoreThan, int? UpTo);

/// <summary>
/// Classes of durations by calendar month (<c>start + 3 maanden</c>, not 90 days), half open and without gaps, so that each
/// case falls in exactly one. Other bounds need no new registration: the dates stay, the classes are computed.
/// </summary>
public sealed class Doorlooptijdklassen
{
    private readonly Doorlooptijdklasse[] _klassen;

    /// <summary>Makes the classes between the bounds, such as 3, 6, 9, 12: ≤ 3, &gt; 3-6, &gt; 6-9, &gt; 9-12, &gt; 12. Bounds ascend and are at least 1.</summary>
    public Doorlooptijdklassen(params IReadOnlyList<int> bounds)
    {
        for (var i = 0; i < bounds.Count; i++)
        {
            if (bounds[i] <= (i == 0 ? 0 : bounds[i - 1])) throw new ArgumentException("Bounds ascend and are at least 1.", nameof(bounds));
        }
        _klassen = [.. Enumerable.Range(0, bounds.Count + 1).Select(i => new Doorlooptijdklasse(i == 0 ? 0 : bounds[i - 1], i == bounds.Count ? null : bounds[i]))];
    }

    /// <summary>The classes, ascending.</summary>
    public IReadOnlyList<Doorlooptijdklasse> Klassen => _klassen;

    /// <summary>The class of a case; the end may not lie before the start.</summary>
    public Doorlooptijdklasse Classify(DateOnly start, DateOnly end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        // AddMonths ends on the last day of a month without the day number, as the terms do.
        return _klassen.First(k => k.UpTo is not { } months || end <= start.AddMonths(months));
    }

    /// <summary>How many cases fall in each class; classes without a case are there with 0, so the counts add up to the number of cases.</summary>
    public IReadOnlyList<(Doorlooptijdklasse Klasse, int Count)> Count(IEnumerable<(DateOnly Start, DateOnly End)> cases)
    {
        var counts = cases.CountBy(c => Classify(c.Start, c.End)).ToDictionary();
        return [.. _klassen.Select(k => (k, counts.GetValueOrDefault(k)))];
    }
}
