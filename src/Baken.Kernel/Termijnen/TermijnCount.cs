namespace Baken.Kernel.Termijnen;

/// <summary>Counting lengths from a day; the day itself is day 0. Knows nothing of articles.</summary>
internal static class TermijnCount
{
    private const int DaysPerWeek = 7;

    /// <summary>The day on which the length has been counted out; direction 1 is forward, -1 is back.</summary>
    public static DateOnly Apply(DateOnly from, Termijnduur duur, int direction, TermijnCalendar kalender, MonthEnd monthEnd) => duur.Eenheid switch
    {
        Termijneenheid.Dag => from.AddDays(direction * duur.Aantal),
        Termijneenheid.Week => from.AddDays(direction * duur.Aantal * DaysPerWeek),
        Termijneenheid.Maand => CountMonths(from, direction * duur.Aantal, monthEnd),
        Termijneenheid.Jaar => CountMonths(from, direction * duur.Aantal * 12, monthEnd),
        Termijneenheid.Werkdag => CountWerkdagen(from, duur.Aantal, direction, kalender),
    };

    /// <summary>True when a month term could not end on the day number of its start.</summary>
    public static bool LacksDayNumber(DateOnly from, DateOnly end, Termijnduur duur) =>
        duur.Eenheid is Termijneenheid.Maand or Termijneenheid.Jaar && from.Day != end.Day;

    /// <summary>The n-th working day after (or before) a day.</summary>
    public static DateOnly CountWerkdagen(DateOnly from, int number, int direction, TermijnCalendar kalender)
    {
        var day = from;
        while (number > 0)
        {
            day = day.AddDays(direction);
            if (kalender.IsWerkdag(day)) number--;
        }
        return day;
    }

    /// <summary>The days from the raw end up to the working day it shifts to, each with its reason.</summary>
    public static IReadOnlyList<RustdagEntry> Passed(DateOnly raw, DateOnly shifted, TermijnCalendar kalender) =>
        [.. Enumerable.Range(0, shifted.DayNumber - raw.DayNumber).Select(raw.AddDays).Select(day => new RustdagEntry(day, kalender.Find(day)!.Value))];

    private static DateOnly CountMonths(DateOnly from, int months, MonthEnd monthEnd)
    {
        // AddMonths takes the last day of the month when the day number is missing.
        var end = from.AddMonths(months);
        return monthEnd switch
        {
            MonthEnd.LastDayOfMonth => end,
            MonthEnd.FirstDayOfNextMonth => end.Day == from.Day ? end : end.AddDays(1),
        };
    }
}
