namespace Baken.Kernel.Termijnen;

/// <summary>
/// The recognised holidays of Algemene termijnenwet art. 3 lid 1 and Goede Vrijdag (lid 2), computed for every year.
/// Days equated by royal decree (lid 3) are no computation but data: see <see cref="TermijnCalendar"/>.
/// </summary>
public static class Feestdagen
{
    private const int FirstYearOfKoningsdag = 2014;

    /// <summary>First Easter day by the Gregorian computus of Meeus.</summary>
    public static DateOnly Paasdag(int year)
    {
        var (century, inCentury, golden) = (year / 100, year % 100, year % 19);
        var correction = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        var shift = (golden + 11 * epact + 22 * weekday) / 451;
        var count = epact + weekday - 7 * shift + 114;
        return new DateOnly(year, count / 31, count % 31 + 1);
    }

    /// <summary>The day on which the birthday of the monarch is celebrated in that year.</summary>
    public static DateOnly Koningsdag(int year)
    {
        // On a Sunday the day before is celebrated. For a term it makes no difference: both days are a weekend.
        var day = year >= FirstYearOfKoningsdag ? new DateOnly(year, 4, 27) : new DateOnly(year, 4, 30);
        return day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(-1) : day;
    }

    /// <summary>The holiday on a day, or null. A holiday on a Sunday is still that holiday.</summary>
    public static Rustdag? Find(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) => Rustdag.Nieuwjaarsdag,
        (12, 25) => Rustdag.EersteKerstdag,
        (12, 26) => Rustdag.TweedeKerstdag,
        // Easter runs from 22 March to 25 April, so what hangs on it lies between 20 March and 14 June.
        ( >= 3 and <= 6, _) => Movable(day),
        _ => null,
    };

    /// <summary>All holidays of a year in order of date.</summary>
    public static IReadOnlyList<(DateOnly Day, Rustdag Rustdag)> List(int year)
    {
        var first = new DateOnly(year, 1, 1);
        var days = DateTime.IsLeapYear(year) ? 366 : 365;
        return [.. Enumerable.Range(0, days).Select(first.AddDays).Where(day => Find(day) is not null).Select(day => (day, Find(day)!.Value))];
    }

    private static Rustdag? Movable(DateOnly day)
    {
        switch (day.DayNumber - Paasdag(day.Year).DayNumber)
        {
            case -2: return Rustdag.GoedeVrijdag;
            case 1: return Rustdag.TweedePaasdag;
            case 39: return Rustdag.Hemelvaartsdag;
            case 50: return Rustdag.TweedePinksterdag;
            default: break;
        }
        if (day is { Month: 5, Day: 5 }) return Rustdag.Bevrijdingsdag;
        return day.Month == 4 && day == Koningsdag(day.Year) ? Rustdag.Koningsdag : null;
    }
}
