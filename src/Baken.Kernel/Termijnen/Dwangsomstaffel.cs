using Baken.Kernel.Shared;

namespace Baken.Kernel.Termijnen;

/// <summary>A stretch of days with one amount per day.</summary>
/// <param name="Dagen">Number of days, at least 1.</param>
/// <param name="BedragPerDag">Amount for each of those days.</param>
public sealed record Dwangsomtrede(int Dagen, Geld BedragPerDag);

/// <summary>The amounts of Awb art. 4:17 lid 2 in force for a period: 14 × € 23, 14 × € 35, 14 × € 45. Data of the catalogue.</summary>
/// <param name="Treden">The stretches in order.</param>
public sealed record Dwangsomstaffel(IReadOnlyList<Dwangsomtrede> Treden)
{
    /// <summary>Most days over which dwangsom is due (42). The Algemene termijnenwet does not stretch them.</summary>
    public int MostDays => Treden.Sum(t => t.Dagen);

    /// <summary>The highest amount (€ 1.442).</summary>
    public Geld Most => AmountFor(MostDays);

    /// <summary>Amount over a number of days; days past the last stretch add nothing.</summary>
    public Geld AmountFor(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var total = Geld.Zero;
        foreach (var trede in Treden)
        {
            var counted = Math.Min(days, trede.Dagen);
            total += new Geld(trede.BedragPerDag.Centen * counted);
            days -= counted;
        }
        return total;
    }
}
