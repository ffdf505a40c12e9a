using System.Globalization;

namespace Baken.Kernel.Shared;

/// <summary>Reads and prints days as people write them: dd-mm-jjjj.</summary>
public static class NlDatum
{
    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    /// <summary>
    /// Reads <c>01-03-2024</c>, <c>1-3-2024</c>, <c>1/3/2024</c> or what a date field of a browser sends, <c>2024-03-01</c>.
    /// A day that does not exist, such as 31-02, is refused with the last day of that month as reason.
    /// </summary>
    public static Result<DateOnly> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Trim().Split('-', '/', '.');
        if (parts.Length != 3 || !parts.All(p => p.Length <= 4 && GetalText.AreDigits(p))) return Refusal.Of(SharedRefusals.DatumNotReadable, text);
        if (parts[0].Length == 4) Array.Reverse(parts);
        if (parts[2].Length != 4 || parts[0].Length > 2 || parts[1].Length > 2) return Refusal.Of(SharedRefusals.DatumNotReadable, text);
        var numbers = parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return Real(text, numbers[0], numbers[1], numbers[2]);
    }

    /// <summary>Prints <c>01-03-2024</c>.</summary>
    public static string Print(DateOnly datum) => datum.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    private static Result<DateOnly> Real(string text, int day, int month, int year)
    {
        if (year is < FirstYear or > LastYear) return Refusal.Of(SharedRefusals.DatumYearUnlikely, text, year);
        if (month is < 1 or > 12) return Refusal.Of(SharedRefusals.DatumMonthUnknown, text, month);
        var last = DateTime.DaysInMonth(year, month);
        return day < 1 || day > last
            ? Refusal.Of(SharedRefusals.DatumDayNotInMonth, text, day, month, year, last)
            : new DateOnly(year, month, day);
    }
}
