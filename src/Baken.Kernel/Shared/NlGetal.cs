using System.Globalization;

namespace Baken.Kernel.Shared;

/// <summary>Reads and prints numbers in the Dutch notation: comma for decimals, point between thousands.</summary>
public static class NlGetal
{
    /// <summary>Reads <c>1.234,5</c>, <c>1234,5</c> or <c>-3</c>. A decimal point is refused with its own reason: 0.785 must not become 785.</summary>
    public static Result<Getal> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        var unsigned = trimmed.StartsWith('-') ? trimmed[1..] : trimmed;
        var parts = unsigned.Split(',');
        if (parts.Length > 2) return Refusal.Of(SharedRefusals.GetalNotReadable, text);
        if (!HasSoundGroups(parts[0]))
            return Refusal.Of(IsNumberWithPoints(parts) ? SharedRefusals.GetalPointIsNoComma : SharedRefusals.GetalNotReadable, text);
        var whole = parts[0].Replace(".", "", StringComparison.Ordinal);
        if (parts.Length == 2 && !GetalText.AreDigits(parts[1])) return Refusal.Of(SharedRefusals.GetalNotReadable, text);
        return GetalText.ParseDecimal((trimmed.StartsWith('-') ? "-" : "") + whole + (parts.Length == 2 ? "." + parts[1] : ""), text);
    }

    /// <summary>Reads a percentage with or without sign, <c>78,52</c> or <c>78,52 %</c>, as a share (0,7852).</summary>
    public static Result<Getal> ParsePercent(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var number = Parse(text.Trim().TrimEnd('%'));
        if (!number.IsOk) return Result<Getal>.Refused(number.Refusals.Select(r => r with { Arguments = [text] }));
        return number.Value.Noemer > long.MaxValue / 100
            ? Refusal.Of(SharedRefusals.GetalTooLarge, text)
            : new Getal(number.Value.Teller, number.Value.Noemer * 100);
    }

    /// <summary>Prints with a fixed number of decimals, half away from zero: <c>1.800,13</c>.</summary>
    public static string Print(Getal getal, int decimals)
    {
        var rounded = getal.Round(decimals, MidpointRounding.AwayFromZero);
        var (whole, rest) = Int128.DivRem(Int128.Abs(rounded.Teller), rounded.Noemer);
        var tail = decimals == 0 ? "" : "," + rest.ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0');
        return (rounded.Teller < 0 ? "-" : "") + Grouped(whole) + tail;
    }

    /// <summary>Prints with at most the number of decimals, trailing zeros dropped: <c>-2,5</c>, <c>25</c>.</summary>
    public static string PrintShort(Getal getal, int decimals)
    {
        var text = Print(getal, decimals);
        return text.Contains(',') ? text.TrimEnd('0').TrimEnd(',') : text;
    }

    internal static string Grouped(Int128 whole) => whole.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');

    private static bool HasSoundGroups(string whole)
    {
        var groups = whole.Split('.');
        if (!groups.All(GetalText.AreDigits)) return false;
        return groups.Length == 1 || (groups[0].Length <= 3 && groups[0][0] != '0' && groups.Skip(1).All(g => g.Length == 3));
    }

    private static bool IsNumberWithPoints(string[] parts) =>
        parts[0].Contains('.') && GetalText.AreDigits(parts[0].Replace(".", "", StringComparison.Ordinal));
}

/// <summary>Reads an amount as people write it.</summary>
public static class Bedrag
{
    /// <summary>Reads <c>€ 1.800,13</c>, <c>1800</c>, <c>€ -5,00</c>, <c>-€ 5,00</c> or <c>5,-</c>; at most two decimals.</summary>
    public static Result<Geld> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bare = text.Trim();
        var negative = bare.StartsWith('-');
        if (negative) bare = bare[1..].TrimStart();
        if (bare.StartsWith('€')) bare = bare[1..].TrimStart();
        if (bare.StartsWith('-') && !negative) (bare, negative) = (bare[1..].TrimStart(), true);
        foreach (var dash in (string[])[",-", ",–", ",--"])
            if (bare.EndsWith(dash, StringComparison.Ordinal)) bare = bare[..^dash.Length];
        if (bare.StartsWith('-')) return Refusal.Of(SharedRefusals.GeldNotReadable, text);
        var getal = NlGetal.Parse((negative ? "-" : "") + bare);
        if (getal.IsOk) return Geld.FromEuros(getal.Value, text);
        var code = getal.Refusals[0].Code;
        return Refusal.Of(code == SharedRefusals.GetalNotReadable ? SharedRefusals.GeldNotReadable : code, text);
    }
}
