namespace Baken.Kernel.Shared;

/// <summary>Kind of period.</summary>
public enum Periodesoort
{
    /// <summary>The source states no period.</summary>
    NietVermeld,
    /// <summary>Per year, no year named.</summary>
    Jaarbasis,
    /// <summary>One day, such as a peildatum.</summary>
    Dag,
    /// <summary>Calendar month.</summary>
    Maand,
    /// <summary>Calendar quarter.</summary>
    Kwartaal,
    /// <summary>Half a calendar year.</summary>
    Halfjaar,
    /// <summary>Calendar year.</summary>
    Jaar,
    /// <summary>From one period up to and including another, or with an open end.</summary>
    Reeks,
    /// <summary>The twelve months that end with a month.</summary>
    Voortschrijdend,
    /// <summary>From 1 January up to and including a day of that year.</summary>
    TotEnMet,
}

/// <summary>
/// A stretch of whole days, end included. Sorted by first day, then last day; a period that names no days comes first.
/// </summary>
public sealed record Periode : IComparable<Periode>
{
    private readonly string _text;

    private Periode(Periodesoort soort, DateOnly? first, DateOnly? last, string text) =>
        (Soort, First, Last, _text) = (soort, first, last, text);

    /// <summary>The source states no period; prints as empty text.</summary>
    public static Periode NietVermeld { get; } = new(Periodesoort.NietVermeld, null, null, "");

    /// <summary>Per year, no year named; prints as <c>jaarbasis</c>.</summary>
    public static Periode Jaarbasis { get; } = new(Periodesoort.Jaarbasis, null, null, "jaarbasis");

    /// <summary>Kind of period.</summary>
    public Periodesoort Soort { get; }

    /// <summary>First day; null when no days are named.</summary>
    public DateOnly? First { get; }

    /// <summary>Last day, included; null when no days are named or the end is open.</summary>
    public DateOnly? Last { get; }

    /// <summary>First part of a range; null for every other kind.</summary>
    public Periode? Start { get; private init; }

    /// <summary>Last part of a range; null for every other kind and for an open end.</summary>
    public Periode? End { get; private init; }

    /// <summary>True for "2025 en verder".</summary>
    public bool IsOpenEnded => First is not null && Last is null;

    /// <summary>One day.</summary>
    public static Periode Dag(DateOnly dag) => new(Periodesoort.Dag, dag, dag, PeriodeText.Day(dag));

    /// <summary>A calendar month.</summary>
    public static Periode Maand(int year, int month) => Months(Periodesoort.Maand, year, month, 1, PeriodeText.Month(year, month));

    /// <summary>A calendar quarter, 1 to 4.</summary>
    public static Periode Kwartaal(int year, int quarter) =>
        Months(Periodesoort.Kwartaal, year, quarter * 3 - 2, 3, PeriodeText.Part(year, 'Q', quarter));

    /// <summary>Half a calendar year, 1 or 2.</summary>
    public static Periode Halfjaar(int year, int half) =>
        Months(Periodesoort.Halfjaar, year, half * 6 - 5, 6, PeriodeText.Part(year, 'H', half));

    /// <summary>A calendar year.</summary>
    public static Periode Jaar(int year) => Months(Periodesoort.Jaar, year, 1, 12, PeriodeText.Year(year));

    /// <summary>The twelve months that end with this month; prints as <c>R12/2023-03</c>.</summary>
    public static Periode Voortschrijdend(int year, int month)
    {
        var last = Maand(year, month).Last!.Value;
        return new(Periodesoort.Voortschrijdend, last.AddDays(1).AddMonths(-12), last, "R12/" + PeriodeText.Month(year, month));
    }

    /// <summary>1 January up to and including this day; prints as <c>YTD/2023-05-31</c>.</summary>
    public static Periode TotEnMet(DateOnly dag) =>
        new(Periodesoort.TotEnMet, new DateOnly(dag.Year, 1, 1), dag, "YTD/" + PeriodeText.Day(dag));

    /// <summary>From one period up to and including another. Both name days; the end is not before the start.</summary>
    public static Result<Periode> Reeks(Periode start, Periode end)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(end);
        var text = $"{start}/{end}";
        if (!CanBound(start) || !CanBound(end)) return Refusal.Of(SharedRefusals.PeriodeNotReadable, text);
        if (end.First < start.First || end.Last < start.Last) return Refusal.Of(SharedRefusals.PeriodeEndsBeforeStart, text);
        return new Periode(Periodesoort.Reeks, start.First, end.Last, text) { Start = start, End = end };
    }

    /// <summary>From a period on, without end ("2025 en verder"); prints as <c>2025/..</c>.</summary>
    public static Result<Periode> Vanaf(Periode start)
    {
        ArgumentNullException.ThrowIfNull(start);
        return CanBound(start)
            ? new Periode(Periodesoort.Reeks, start.First, null, $"{start}/..") { Start = start }
            : Refusal.Of(SharedRefusals.PeriodeNotReadable, start.ToString());
    }

    /// <summary>Reads what <see cref="ToString"/> prints, and "2025 en verder".</summary>
    public static Result<Periode> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PeriodeText.Parse(text.Trim());
    }

    /// <summary>Reads a period; null when the text is none.</summary>
    public static bool TryParse(string text, out Periode? periode)
    {
        var result = Parse(text);
        periode = result.IsOk ? result.Value : null;
        return result.IsOk;
    }

    /// <summary>
    /// The period before this one in a series: the day, month, quarter … before; for a range of equal parts the range of the same
    /// length just before it; for twelve rolling months the point one month earlier; for to-date the same stretch of last year
    /// (a cumulative figure has no other comparable). Null where there is none (no days named, open end, unequal parts).
    /// </summary>
    public Periode? Previous() => PeriodeShift.Previous(this);

    /// <summary>The same period one year earlier; 29 February becomes 28 February. Null where no year is named.</summary>
    public Periode? SamePeriodLastYear() => PeriodeShift.Years(this, -1);

    /// <summary>True when the day falls in this period, first and last day included.</summary>
    public bool Contains(DateOnly dag) => First <= dag && (Last is null || dag <= Last);

    /// <summary>True when every day of the other period falls in this one.</summary>
    public bool Contains(Periode other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.First is not null && First <= other.First && (Last is null || other.Last <= Last);
    }

    /// <summary>True when both share a day.</summary>
    public bool Overlaps(Periode other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return First is not null && other.First is not null
            && (Last is null || other.First <= Last) && (other.Last is null || First <= other.Last);
    }

    /// <inheritdoc/>
    public int CompareTo(Periode? other)
    {
        if (other is null) return 1;
        var byFirst = Nullable.Compare(First, other.First);
        if (byFirst != 0) return byFirst;
        var byLast = (Last ?? DateOnly.MaxValue).CompareTo(other.Last ?? DateOnly.MaxValue);
        return byLast != 0 ? byLast : string.CompareOrdinal(_text, other._text);
    }

    /// <summary>Text of figures and store: <c>2023-Q1</c>, <c>2023-H1</c>, <c>2022</c>, <c>2019-12</c>, <c>2023-01-01</c>, <c>2022-Q1/2023-Q1</c>, <c>2025/..</c>, <c>R12/2023-03</c>, <c>YTD/2023-05-31</c>, <c>jaarbasis</c> or empty.</summary>
    public override string ToString() => _text;

    private static bool CanBound(Periode periode) => periode.Soort switch
    {
        Periodesoort.Dag or Periodesoort.Maand or Periodesoort.Kwartaal or Periodesoort.Halfjaar or Periodesoort.Jaar => true,
        Periodesoort.NietVermeld or Periodesoort.Jaarbasis or Periodesoort.Reeks or Periodesoort.Voortschrijdend or Periodesoort.TotEnMet => false,
    };

    private static Periode Months(Periodesoort soort, int year, int month, int count, string text)
    {
        var first = new DateOnly(year, month, 1);
        return new(soort, first, first.AddMonths(count).AddDays(-1), text);
    }
}
