namespace Baken.Kernel.Shared;

/// <summary>
/// Burgerservicenummer: nine digits that pass the elfproef (9·d1 + 8·d2 + … + 2·d8 − 1·d9 divisible by 11), not 000000000.
/// Printing it shows a mask; the number itself comes out only by <see cref="Reveal"/>.
/// </summary>
public sealed class Bsn : IEquatable<Bsn>
{
    private readonly string _digits;

    private Bsn(string digits) => _digits = digits;

    /// <summary>Reads eight (a lost leading zero is put back) or nine digits.</summary>
    public static Result<Bsn> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = text.Trim();
        if (digits.Length is < 8 or > 9 || !GetalText.AreDigits(digits)) return Refusal.Of(SharedRefusals.BsnNotNineDigits);
        digits = digits.PadLeft(9, '0');
        if (digits == "000000000") return Refusal.Of(SharedRefusals.BsnIsZero);
        return PassesElfproef(digits) ? new Bsn(digits) : Refusal.Of(SharedRefusals.BsnFailsElfproef);
    }

    /// <summary>The nine digits. Whoever asks has a reason that is logged.</summary>
    public string Reveal() => _digits;

    /// <inheritdoc/>
    public bool Equals(Bsn? other) => other is not null && _digits == other._digits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Bsn);

    /// <inheritdoc/>
    public override int GetHashCode() => _digits.GetHashCode(StringComparison.Ordinal);

    /// <summary>A mask, never the number.</summary>
    public override string ToString() => "*********";

    private static bool PassesElfproef(string digits)
    {
        var sum = -(digits[8] - '0');
        for (var i = 0; i < 8; i++) sum += (9 - i) * (digits[i] - '0');
        return sum % 11 == 0;
    }
}
