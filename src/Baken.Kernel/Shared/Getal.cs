namespace Baken.Kernel.Shared;

/// <summary>
/// An exact number: teller / noemer, never rounded. Equality and order are those of the number (1/2 equals 2/4);
/// teller and noemer stay as given, arithmetic reduces. Leaving 64 bits throws <see cref="OverflowException"/>.
/// </summary>
public readonly struct Getal : IEquatable<Getal>, IComparable<Getal>
{
    // Stored as noemer - 1, so that default(Getal) is 0/1 and never a division by zero.
    private readonly long _noemerMinusOne;

    /// <summary>Makes teller / noemer; the noemer is more than zero.</summary>
    public Getal(long teller, long noemer = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(noemer, 1);
        Teller = teller;
        _noemerMinusOne = noemer - 1;
    }

    /// <summary>Zero.</summary>
    public static Getal Zero { get; } = new(0);

    /// <summary>Upper part, with the sign.</summary>
    public long Teller { get; }

    /// <summary>Lower part, more than zero.</summary>
    public long Noemer => _noemerMinusOne + 1;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Math.Sign(Teller);

    /// <summary>True when the number is whole.</summary>
    public bool IsWhole => Teller % Noemer == 0;

    /// <summary>The number without sign.</summary>
    public Getal Abs() => new(Math.Abs(Teller), Noemer);

    /// <summary>Same number with the smallest noemer.</summary>
    public Getal Reduced() => FromInt128(Teller, Noemer);

    /// <summary>Reads invariant text: <c>0.7852</c> (7852/10000), <c>-3</c> or <c>12/23</c>.</summary>
    public static Result<Getal> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var getal = GetalText.Parse(text.Trim());
        if (getal.IsOk || getal.Refusals[0].Code != SharedRefusals.GetalNotReadable) return getal;
        return Refusal.Of(text.Contains(',') ? SharedRefusals.GetalCommaIsNoPoint : SharedRefusals.GetalNotInvariant, text.Trim());
    }

    /// <summary>Takes over a decimal exactly.</summary>
    public static Getal FromDecimal(decimal value)
    {
        Int128 noemer = 1;
        while (value != decimal.Truncate(value)) (value, noemer) = (value * 10, noemer * 10);
        return FromInt128((Int128)value, noemer);
    }

    /// <summary>A whole number is a number.</summary>
    public static implicit operator Getal(long value) => new(value);

    /// <summary>Sum.</summary>
    public static Getal operator +(Getal a, Getal b) =>
        FromInt128(Cross(a, b) + Cross(b, a), (Int128)a.Noemer * b.Noemer);

    /// <summary>Difference.</summary>
    public static Getal operator -(Getal a, Getal b) =>
        FromInt128(Cross(a, b) - Cross(b, a), (Int128)a.Noemer * b.Noemer);

    /// <summary>Opposite.</summary>
    public static Getal operator -(Getal a) => new(checked(-a.Teller), a.Noemer);

    /// <summary>Product.</summary>
    public static Getal operator *(Getal a, Getal b) =>
        FromInt128((Int128)a.Teller * b.Teller, (Int128)a.Noemer * b.Noemer);

    /// <summary>Quotient; dividing by zero throws <see cref="DivideByZeroException"/>.</summary>
    public static Getal operator /(Getal a, Getal b)
    {
        if (b.Teller == 0) throw new DivideByZeroException();
        var sign = b.Teller < 0 ? -1 : 1;
        return FromInt128((Int128)a.Teller * b.Noemer * sign, (Int128)a.Noemer * b.Teller * sign);
    }

    /// <summary>Less than.</summary>
    public static bool operator <(Getal a, Getal b) => a.CompareTo(b) < 0;

    /// <summary>At most.</summary>
    public static bool operator <=(Getal a, Getal b) => a.CompareTo(b) <= 0;

    /// <summary>More than.</summary>
    public static bool operator >(Getal a, Getal b) => a.CompareTo(b) > 0;

    /// <summary>At least.</summary>
    public static bool operator >=(Getal a, Getal b) => a.CompareTo(b) >= 0;

    /// <summary>Same number.</summary>
    public static bool operator ==(Getal a, Getal b) => a.Equals(b);

    /// <summary>Another number.</summary>
    public static bool operator !=(Getal a, Getal b) => !a.Equals(b);

    /// <inheritdoc/>
    public int CompareTo(Getal other) => Cross(this, other).CompareTo(Cross(other, this));

    /// <inheritdoc/>
    public bool Equals(Getal other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Getal other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var divisor = Divisor(Teller, Noemer);
        return HashCode.Combine(Teller / divisor, Noemer / divisor);
    }

    /// <summary>The number as a decimal, for showing and charting; a third is cut after 28 digits.</summary>
    public decimal ToDecimal() => (decimal)Teller / Noemer;

    /// <summary>The number rounded to whole multiples of 10^-decimals; the rounding is always stated.</summary>
    /// <param name="decimals">0 to 9.</param>
    /// <param name="rounding">How to round; half away from zero is the Dutch commercial habit.</param>
    public Getal Round(int decimals, MidpointRounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)decimals, 9u);
        var scale = GetalText.PowerOfTen(decimals);
        return new Getal(checked((long)Rounding.Divide((Int128)Teller * scale, Noemer, rounding)), scale);
    }

    /// <summary>Invariant text that <see cref="Parse"/> reads back as the same number: <c>0.7852</c>, or <c>1/3</c> where no decimal text is exact.</summary>
    public override string ToString() => GetalText.Print(this);

    internal static Getal FromInt128(Int128 teller, Int128 noemer)
    {
        var divisor = Divisor(teller, noemer);
        return new Getal(checked((long)(teller / divisor)), checked((long)(noemer / divisor)));
    }

    private static Int128 Cross(Getal a, Getal b) => (Int128)a.Teller * b.Noemer;

    private static Int128 Divisor(Int128 a, Int128 b)
    {
        a = Int128.Abs(a);
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}

/// <summary>Rounding of an exact quotient, without passing through a floating number.</summary>
internal static class Rounding
{
    /// <summary>teller / noemer rounded to a whole number; noemer is more than zero.</summary>
    public static Int128 Divide(Int128 teller, Int128 noemer, MidpointRounding rounding)
    {
        var (whole, rest) = Int128.DivRem(teller, noemer);
        if (rest == 0) return whole;
        var sign = teller < 0 ? -1 : 1;
        var half = (Int128.Abs(rest) * 2).CompareTo(noemer);
        var away = rounding switch
        {
            MidpointRounding.AwayFromZero => half >= 0,
            MidpointRounding.ToEven => half > 0 || (half == 0 && Int128.IsOddInteger(whole)),
            MidpointRounding.ToZero => false,
            MidpointRounding.ToPositiveInfinity => sign > 0,
            MidpointRounding.ToNegativeInfinity => sign < 0,
        };
        return away ? whole + sign : whole;
    }
}
