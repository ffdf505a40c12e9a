namespace Baken.Kernel.Shared;

/// <summary>Earlier periods of the same kind.</summary>
internal static class PeriodeShift
{
    public static Periode? Previous(Periode periode) => periode.Soort switch
    {
        Periodesoort.NietVermeld or Periodesoort.Jaarbasis => null,
        Periodesoort.Reeks => Range(periode, Steps(periode)),
        Periodesoort.TotEnMet => Years(periode, -1),
        Periodesoort.Voortschrijdend => Shift(periode, -1),
        Periodesoort.Dag or Periodesoort.Maand or Periodesoort.Kwartaal or Periodesoort.Halfjaar or Periodesoort.Jaar => Shift(periode, -1),
    };

    public static Periode? Years(Periode periode, int years)
    {
        if (periode.First is not { } first) return null;
        return periode.Soort switch
        {
            Periodesoort.NietVermeld or Periodesoort.Jaarbasis => null,
            Periodesoort.Reeks => RangeByYears(periode, years),
            Periodesoort.TotEnMet => Periode.TotEnMet(ToDate(periode.Last!.Value, years)),
            Periodesoort.Voortschrijdend => Shift(periode, 12 * years),
            Periodesoort.Dag => Periode.Dag(first.AddYears(years)),
            Periodesoort.Maand => Shift(periode, 12 * years),
            Periodesoort.Kwartaal => Shift(periode, 4 * years),
            Periodesoort.Halfjaar => Shift(periode, 2 * years),
            Periodesoort.Jaar => Shift(periode, years),
        };
    }

    /// <summary>Moves by a number of its own steps; twelve rolling months step by one month.</summary>
    private static Periode? Shift(Periode periode, int steps)
    {
        var first = periode.First!.Value;
        return periode.Soort switch
        {
            Periodesoort.Dag => Periode.Dag(first.AddDays(steps)),
            Periodesoort.Maand => At(first.AddMonths(steps), Periode.Maand, 1),
            Periodesoort.Kwartaal => At(first.AddMonths(3 * steps), Periode.Kwartaal, 3),
            Periodesoort.Halfjaar => At(first.AddMonths(6 * steps), Periode.Halfjaar, 6),
            Periodesoort.Jaar => Periode.Jaar(first.Year + steps),
            Periodesoort.Voortschrijdend => At(first.AddMonths(11 + steps), Periode.Voortschrijdend, 1),
            Periodesoort.NietVermeld or Periodesoort.Jaarbasis or Periodesoort.Reeks or Periodesoort.TotEnMet => null,
        };
    }

    private static Periode At(DateOnly day, Func<int, int, Periode> make, int months) => make(day.Year, (day.Month - 1) / months + 1);

    private static Periode? Range(Periode range, int? steps) =>
        steps is null ? null : Periode.Reeks(Shift(range.Start!, -steps.Value)!, Shift(range.End!, -steps.Value)!).Value;

    private static Periode? RangeByYears(Periode range, int years)
    {
        var start = Years(range.Start!, years)!;
        return (range.End is null ? Periode.Vanaf(start) : Periode.Reeks(start, Years(range.End, years)!)).Value;
    }

    /// <summary>Number of parts in a range of equal parts (five quarters); null otherwise.</summary>
    private static int? Steps(Periode range)
    {
        if (range.End is null || range.Start!.Soort != range.End.Soort) return null;
        if (range.Start.Soort == Periodesoort.Dag) return range.Last!.Value.DayNumber - range.First!.Value.DayNumber + 1;
        var next = range.Last!.Value.AddDays(1);
        var months = (next.Year - range.First!.Value.Year) * 12 + next.Month - range.First.Value.Month;
        var one = range.Start.Last!.Value.AddDays(1);
        return months / ((one.Year - range.Start.First!.Value.Year) * 12 + one.Month - range.Start.First.Value.Month);
    }

    /// <summary>Whole months stay whole: the end of a month goes to the end of that month.</summary>
    private static DateOnly ToDate(DateOnly day, int years) => day.AddDays(1).Day == 1 ? day.AddDays(1).AddYears(years).AddDays(-1) : day.AddYears(years);
}
