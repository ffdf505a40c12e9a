using System.Globalization;

namespace Baken.Kernel.Shared;

/// <summary>Invariant text of a <see cref="Getal"/>: decimal where exact, else teller/noemer.</summary>
internal static class GetalText
{
    private const int MostDecimals = 18;

    public static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++) power *= 10;
        return power;
    }

    public static Result<Getal> Parse(string text)
    {
        var slash = text.IndexOf('/');
        return slash < 0 ? ParseDecimal(text, text) : ParseFraction(text, slash);
    }

    /// <summary>Digits with at most one point; <paramref name="shown"/> is what a refusal repeats.</summary>
    public static Result<Getal> ParseDecimal(string text, string shown)
    {
        var unsigned = text.StartsWith('-') ? text[1..] : text;
        var point = unsigned.IndexOf('.');
        var digits = point < 0 ? unsigned : unsigned.Remove(point, 1);
        var decimals = point < 0 ? 0 : unsigned.Length - point - 1;
        if (point == 0 || decimals == 0 && point >= 0 || !AreDigits(digits)) return Refusal.Of(SharedRefusals.GetalNotReadable, shown);
        if (decimals > MostDecimals || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var teller))
            return Refusal.Of(SharedRefusals.GetalTooLarge, shown);
        return new Getal(text.StartsWith('-') ? -teller : teller, PowerOfTen(decimals));
    }

    public static bool AreDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    public static string Print(Getal getal)
    {
        var (whole, decimals) = (getal.Reduced(), 0);
        var scale = (Int128)1;
        while (decimals <= MostDecimals && scale % whole.Noemer != 0) (scale, decimals) = (scale * 10, decimals + 1);
        if (decimals > MostDecimals) return string.Create(CultureInfo.InvariantCulture, $"{whole.Teller}/{whole.Noemer}");
        var digits = Int128.Abs(whole.Teller * (scale / whole.Noemer)).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var sign = whole.Teller < 0 ? "-" : "";
        return decimals == 0 ? sign + digits : $"{sign}{digits[..^decimals]}.{digits[^decimals..]}";
    }

    private static Result<Getal> ParseFraction(string text, int slash)
    {
        var (above, below) = (text[..slash], text[(slash + 1)..]);
        if (!AreDigits(above.StartsWith('-') ? above[1..] : above) || !AreDigits(below)) return Refusal.Of(SharedRefusals.GetalNotReadable, text);
        if (!long.TryParse(above, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var teller)
            || !long.TryParse(below, NumberStyles.None, CultureInfo.InvariantCulture, out var noemer))
            return Refusal.Of(SharedRefusals.GetalTooLarge, text);
        return noemer == 0 ? Refusal.Of(SharedRefusals.GetalNotReadable, text) : new Getal(teller, noemer);
    }
}
