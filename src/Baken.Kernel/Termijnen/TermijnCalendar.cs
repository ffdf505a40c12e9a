using System.Collections.Frozen;

namespace Baken.Kernel.Termijnen;

/// <summary>
/// Says of every day whether it is a working day. Holidays are computed; the days equated by royal decree and the years
/// of which the decree is known are given, because a decree sets three years at a time.
/// </summary>
public sealed class TermijnCalendar
{
    private readonly FrozenDictionary<DateOnly, Gelijkgesteldedag> _dagen;
    private readonly FrozenSet<int> _knownYears;

    /// <summary>Makes a calendar. An equated day outside the known years, or twice the same day, is a fault in the table and throws.</summary>
    /// <param name="dagen">The equated days.</param>
    /// <param name="knownYears">The years of which the decree is known, also when it names no day.</param>
    public TermijnCalendar(IEnumerable<Gelijkgesteldedag> dagen, IEnumerable<int> knownYears)
    {
        _dagen = dagen.ToDictionary(d => d.Dag).ToFrozenDictionary();
        _knownYears = knownYears.ToFrozenSet();
        var stray = _dagen.Keys.FirstOrDefault(d => !_knownYears.Contains(d.Year));
        if (stray != default) throw new ArgumentException($"{stray:yyyy-MM-dd} lies outside the known years.", nameof(dagen));
    }

    /// <summary>A calendar with computed holidays only; no year is known.</summary>
    public static TermijnCalendar WithoutDecrees { get; } = new([], []);

    /// <summary>The years of which the royal decree is known, ascending.</summary>
    public IReadOnlyList<int> KnownYears => [.. _knownYears.Order()];

    /// <summary>True when the royal decree of that year is in the table.</summary>
    public bool Knows(int year) => _knownYears.Contains(year);

    /// <summary>Why the day is no working day, or null when it is one. A holiday goes before the weekend it falls in.</summary>
    public Rustdag? Find(DateOnly day)
    {
        if (Feestdagen.Find(day) is { } feestdag) return feestdag;
        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => Rustdag.Zaterdag,
            DayOfWeek.Sunday => Rustdag.Zondag,
            _ => _dagen.ContainsKey(day) ? Rustdag.GelijkgesteldeDag : null,
        };
    }

    /// <summary>The equated day with its source, or null.</summary>
    public Gelijkgesteldedag? FindGelijkgesteldedag(DateOnly day) => _dagen.GetValueOrDefault(day);

    /// <summary>True when the day is no Saturday, Sunday, holiday or equated day.</summary>
    public bool IsWerkdag(DateOnly day) => Find(day) is null;

    /// <summary>The day itself when it is a working day, else the first one after it.</summary>
    public DateOnly FirstWerkdagFrom(DateOnly day)
    {
        while (!IsWerkdag(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>How many working days there are after <paramref name="after"/>, up to and including <paramref name="through"/>.</summary>
    public int CountWerkdagen(DateOnly after, DateOnly through)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= through; day = day.AddDays(1))
        {
            if (IsWerkdag(day)) count++;
        }
        return count;
    }

    /// <summary>Holidays and equated days from the first up to and including the last day, without plain weekends.</summary>
    public IReadOnlyList<(DateOnly Day, Rustdag Rustdag)> List(DateOnly from, DateOnly through)
    {
        var found = new List<(DateOnly, Rustdag)>();
        for (var day = from; day <= through; day = day.AddDays(1))
        {
            if (Find(day) is { } rustdag and not (Rustdag.Zaterdag or Rustdag.Zondag)) found.Add((day, rustdag));
        }
        return found;
    }
}
