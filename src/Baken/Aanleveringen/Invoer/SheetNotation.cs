using System.Globalization;

namespace Baken.Aanleveringen.Invoer;

/// <summary>
/// Typed cells as the text that a CSV file of the same source would hold: days in the first notation of the afbeelding, numbers with a decimal comma.
/// </summary>
internal sealed class SheetNotation(Afbeelding afbeelding)
{
    private const double FirstRealDay = 61;
    private const int Days1904 = 1462;
    private const double EndOfCalendar = 2_958_466;

    private readonly string vorm = afbeelding.Datumvormen.Find(v => !Datumvorm.IsInstant(v)) ?? afbeelding.Datumvormen.FirstOrDefault() ?? "yyyy-MM-dd";

    /// <summary>A day or moment on the clock of the source.</summary>
    public string Day(DateTime value)
    {
        if (!Datumvorm.IsInstant(vorm)) return value.ToString(vorm, CultureInfo.InvariantCulture);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(afbeelding.Tijdzone);
        return new DateTimeOffset(value, zone.GetUtcOffset(value)).ToString(vorm, CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// The day of a serial number. Excel counts from 1900 with a 29 February that never was and a day 0, or from 1904; what is no day stays
    /// as Excel shows it, so that the row is rejected with the value people see.
    /// </summary>
    public string Day(double serial, bool is1904)
    {
        if (is1904) serial += Days1904;
        return serial switch
        {
            < 0 or >= EndOfCalendar or double.NaN => serial.ToString("R", CultureInfo.InvariantCulture),
            < 1 => "1900-01-00",
            >= FirstRealDay - 1 and < FirstRealDay => "1900-02-29",
            _ => Day(Rounded(DateTime.FromOADate(serial < FirstRealDay ? serial + 1 : serial))),
        };
    }

    /// <summary>A number with 15 digits, as a spreadsheet keeps it; what is no number stays as it is.</summary>
    public static string Number(string raw)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > 7e27) return raw;
        return ((decimal)value).ToString("0.###############", CultureInfo.InvariantCulture).Replace('.', ',');
    }

    private static DateTime Rounded(DateTime value) => new((value.Ticks + TimeSpan.TicksPerSecond / 2) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
}
