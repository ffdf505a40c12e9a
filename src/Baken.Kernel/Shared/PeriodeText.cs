using System.Globalization;

namespace Baken.Kernel.Shared;

/// <summary>Invariant text of a <see cref="Periode"/>.</summary>
internal static class PeriodeText
{
    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    public static string Part(int year, char letter, int part) => $"{Year(year)}-{letter}{part.ToString(CultureInfo.InvariantCulture)}";

    public static string Month(int year, int month) => $"{Year(year)}-{month.ToString("00", CultureInfo.InvariantCulture)}";

    public static string Day(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Result<Periode> Parse(string text)
    {
        if (text.Length == 0) return Periode.NietVermeld;
        if (text == "jaarbasis") return Periode.Jaarbasis;
        if (text.EndsWith(" en verder", StringComparison.Ordinal)) return Range(text, text[..^" en verder".Length], "..");
        var slash = text.IndexOf('/');
        return slash < 0 ? Single(text, text) : Range(text, text[..slash], text[(slash + 1)..]);
    }

    private static Result<Periode> Range(string text, string left, string right)
    {
        if (left == "R12") return Single(text, right).Then(part => Rolling(text, part));
        if (left == "YTD") return Single(text, right).Then(part => ToDate(text, part));
        var start = Single(text, left);
        if (right == "..") return start.Then(Periode.Vanaf);
        return start.Then(from => Single(text, right).Then(to => Periode.Reeks(from, to)));
    }

    private static Result<Periode> Rolling(string text, Periode part) => part.Soort == Periodesoort.Maand
        ? Periode.Voortschrijdend(part.First!.Value.Year, part.First.Value.Month)
        : NotReadable(text);

    private static Result<Periode> ToDate(string text, Periode part) => part.Soort == Periodesoort.Dag
        ? Periode.TotEnMet(part.First!.Value)
        : NotReadable(text);

    /// <summary>One part: a year, half year, quarter, month or day; <paramref name="shown"/> is what a refusal repeats.</summary>
    private static Result<Periode> Single(string shown, string text)
    {
        if (!Number(text, 0, 4, out var year) || year is < FirstYear or > LastYear) return NotReadable(shown);
        if (text.Length == 4) return Periode.Jaar(year);
        if (text[4] != '-') return NotReadable(shown);
        if (text.Length == 7 && text[5] == 'Q' && text[6] is >= '1' and <= '4') return Periode.Kwartaal(year, text[6] - '0');
        if (text.Length == 7 && text[5] == 'H' && text[6] is '1' or '2') return Periode.Halfjaar(year, text[6] - '0');
        if (!Number(text, 5, 2, out var month) || month is < 1 or > 12) return NotReadable(shown);
        if (text.Length == 7) return Periode.Maand(year, month);
        if (text.Length != 10 || text[7] != '-' || !Number(text, 8, 2, out var day)) return NotReadable(shown);
        return day < 1 || day > DateTime.DaysInMonth(year, month)
            ? Refusal.Of(SharedRefusals.DatumDayNotInMonth, shown, day, month, year, DateTime.DaysInMonth(year, month))
            : Periode.Dag(new DateOnly(year, month, day));
    }

    private static bool Number(string text, int start, int length, out int number)
    {
        number = 0;
        return text.Length >= start + length && GetalText.AreDigits(text.Substring(start, length))
            && int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static Refusal NotReadable(string text) => Refusal.Of(SharedRefusals.PeriodeNotReadable, text);
}
