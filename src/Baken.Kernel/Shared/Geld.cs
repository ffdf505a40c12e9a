using System.Globalization;

namespace Baken.Kernel.Shared;

/// <summary>An amount of money in whole cents. Leaving 64 bits throws <see cref="OverflowException"/>.</summary>
/// <param name="Centen">The amount in cents; cost and income both positive, the kind of line tells which.</param>
public readonly record struct Geld(long Centen) : IComparable<Geld>
{
    /// <summary>Nothing.</summary>
    public static Geld Zero { get; }

    /// <summary>Whole euros.</summary>
    public static Geld Euro(long euros) => new(checked(euros * 100));

    /// <summary>Reads a Dutch amount: <c>€ 1.800,13</c>, <c>1800</c>, <c>-€ 5,00</c>, <c>5,-</c>.</summary>
    public static Result<Geld> Parse(string text) => Bedrag.Parse(text);

    /// <summary>Reads an amount of a file: <c>1800.13</c>.</summary>
    public static Result<Geld> ParseInvariant(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var getal = GetalText.ParseDecimal(text.Trim(), text);
        return getal.IsOk ? FromEuros(getal.Value, text) : Refusal.Of(SharedRefusals.GeldNotReadable, text);
    }

    /// <summary>Sum.</summary>
    public static Geld operator +(Geld a, Geld b) => new(checked(a.Centen + b.Centen));

    /// <summary>Difference.</summary>
    public static Geld operator -(Geld a, Geld b) => new(checked(a.Centen - b.Centen));

    /// <summary>Opposite.</summary>
    public static Geld operator -(Geld a) => new(checked(-a.Centen));

    /// <summary>Less than.</summary>
    public static bool operator <(Geld a, Geld b) => a.Centen < b.Centen;

    /// <summary>At most.</summary>
    public static bool operator <=(Geld a, Geld b) => a.Centen <= b.Centen;

    /// <summary>More than.</summary>
    public static bool operator >(Geld a, Geld b) => a.Centen > b.Centen;

    /// <summary>At least.</summary>
    public static bool operator >=(Geld a, Geld b) => a.Centen >= b.Centen;

    /// <inheritdoc/>
    public int CompareTo(Geld other) => Centen.CompareTo(other.Centen);

    /// <summary>Multiplies and rounds to a cent; the rounding is always stated.</summary>
    public Geld Times(Getal factor, MidpointRounding rounding) =>
        new(checked((long)Rounding.Divide((Int128)Centen * factor.Teller, factor.Noemer, rounding)));

    /// <summary>The amount in euros, exact.</summary>
    public Getal ToGetal() => new(Centen, 100);

    /// <summary>
    /// Divides over weights without losing a cent: each share is rounded down, the cents left over go to the largest
    /// remainders, on a tie to the first.
    /// </summary>
    /// <param name="weights">Zero or more each, together more than zero.</param>
    public IReadOnlyList<Geld> Allocate(IReadOnlyList<long> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Any(w => w < 0) || weights.All(w => w == 0)) throw new ArgumentException("Weights are zero or more, together more than zero.", nameof(weights));
        Int128 total = 0;
        foreach (var weight in weights) total += weight;
        var (sign, centen) = (Math.Sign(Centen), Int128.Abs(Centen));
        var shares = weights.Select(w => Int128.DivRem(centen * w, total)).ToArray();
        var left = (int)(centen - shares.Aggregate((Int128)0, (sum, share) => sum + share.Quotient));
        var extra = Enumerable.Range(0, shares.Length).OrderByDescending(i => shares[i].Remainder).Take(left).ToHashSet();
        return [.. shares.Select((share, i) => new Geld((long)((share.Quotient + (extra.Contains(i) ? 1 : 0)) * sign)))];
    }

    /// <summary>Dutch text: <c>€ 1.800,13</c>, <c>€ -5,00</c>.</summary>
    public string ToDutch() => "€ " + (Centen < 0 ? "-" : "") + NlGetal.Grouped(WholeEuros()) + "," + (Int128.Abs(Centen) % 100).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Invariant text: <c>1800.13</c>.</summary>
    public override string ToString() =>
        (Centen < 0 ? "-" : "") + WholeEuros().ToString(CultureInfo.InvariantCulture) + "." + (Int128.Abs(Centen) % 100).ToString("00", CultureInfo.InvariantCulture);

    internal static Result<Geld> FromEuros(Getal euros, string shown)
    {
        var cents = (Int128)euros.Teller * 100;
        if (cents % euros.Noemer != 0) return Refusal.Of(SharedRefusals.GeldMoreThanCents, shown);
        cents /= euros.Noemer;
        return cents > long.MaxValue || cents < long.MinValue ? Refusal.Of(SharedRefusals.GetalTooLarge, shown) : new Geld((long)cents);
    }

    private Int128 WholeEuros() => Int128.Abs(Centen) / 100;
}
