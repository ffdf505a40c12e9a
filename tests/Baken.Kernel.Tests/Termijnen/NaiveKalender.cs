namespace Baken.Kernel.Tests.Termijnen;

/// <summary>
/// An independent, slow judge of working days: Easter by Gauss's older rule, holidays as a list per year, equated days as
/// written in the decrees. Shares no code with the Kernel.
/// </summary>
internal static class NaiveKalender
{
    private static readonly HashSet<string> Decrees =
    [
        "28-4-2017", "26-5-2017", "11-5-2018", "24-12-2018", "31-12-2018", "31-5-2019", "27-12-2019", "22-5-2020", "14-5-2021", "27-5-2022",
        "28-4-2023", "19-5-2023", "10-5-2024", "27-12-2024", "30-5-2025", "2-1-2026", "15-5-2026", "7-5-2027", "28-4-2028", "26-5-2028",
    ];

    private static readonly Dictionary<int, HashSet<DateOnly>> Years = Enumerable.Range(2010, 50).ToDictionary(y => y, Holidays);

    public static bool IsWerkdag(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && !Years[day.Year].Contains(day)
        && !Decrees.Contains($"{day.Day}-{day.Month}-{day.Year}");

    private static HashSet<DateOnly> Holidays(int year)
    {
        var easter = Easter(year);
        var koningsdag = new DateOnly(year, 4, year < 2014 ? 30 : 27);
        return
        [
            new(year, 1, 1), new(year, 5, 5), new(year, 12, 25), new(year, 12, 26),
            koningsdag.DayOfWeek == DayOfWeek.Sunday ? koningsdag.AddDays(-1) : koningsdag,
            easter.AddDays(-2), easter.AddDays(1), easter.AddDays(39), easter.AddDays(50),
        ];
    }

    // Gauss, constants of 1900-2099, with his two exceptions.
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year % 4, year % 7);
        var d = (19 * a + 24) % 30;
        var e = (2 * b + 4 * c + 6 * d + 5) % 7;
        if (d == 29 && e == 6) return new DateOnly(year, 4, 19);
        if (d == 28 && e == 6 && a > 10) return new DateOnly(year, 4, 18);
        return new DateOnly(year, 3, 22).AddDays(d + e);
    }
}
