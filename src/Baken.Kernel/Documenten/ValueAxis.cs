using Baken.Kernel.Shared;

namespace Baken.Kernel.Documenten;

/// <summary>A value axis with round ticks. Starts at zero, unless every number lies in the upper half of its range: then it starts higher and says so.</summary>
internal sealed record ValueAxis(Getal Bottom, Getal Top, Getal Step)
{
    private const int Steps = 4;

    public bool StartsAtZero => Bottom.Sign <= 0 && Top.Sign >= 0;

    public static ValueAxis Over(IEnumerable<Getal> numbers, bool alwaysFromZero)
    {
        Getal[] all = [.. numbers];
        var (low, high) = all.Length == 0 ? (Getal.Zero, new Getal(1)) : (all.Min(), all.Max());
        var zoom = !alwaysFromZero && low.Sign > 0 && low * 2 > high;
        var (from, to) = zoom ? (low, high) : (Lesser(low, Getal.Zero), Greater(high, Getal.Zero));
        // One lonely number needs room around it; a fifth of it on both sides.
        if (from == to) (from, to) = from.Sign == 0 ? (from, new Getal(1)) : (from - from.Abs() * new Getal(1, 5), to + to.Abs() * new Getal(1, 5));
        var step = RoundStep((to - from) / Steps);
        var bottom = Multiple(from / step, MidpointRounding.ToNegativeInfinity) * step;
        // A figure on a floor that is not zero would look like nothing.
        if (zoom && bottom == low) bottom -= step;
        return new ValueAxis(bottom, Multiple(to / step, MidpointRounding.ToPositiveInfinity) * step, step);
    }

    public IEnumerable<Getal> Ticks()
    {
        for (var tick = Bottom; tick <= Top; tick += Step) yield return tick;
    }

    /// <summary>Share of the axis, 0 at the bottom and 1 at the top.</summary>
    public decimal ShareOf(Getal number) => ((number - Bottom) / (Top - Bottom)).ToDecimal();

    /// <summary>The smallest of 1, 2 or 5 times a power of ten that is at least the width asked.</summary>
    private static Getal RoundStep(Getal width)
    {
        var unit = new Getal(1);
        while (unit > width) unit /= 10;
        while (unit * 10 <= width) unit *= 10;
        foreach (var factor in (long[])[1, 2, 5])
            if (unit * factor >= width) return unit * factor;
        return unit * 10;
    }

    private static Getal Multiple(Getal getal, MidpointRounding rounding) => getal.Round(0, rounding);

    private static Getal Lesser(Getal a, Getal b) => a < b ? a : b;

    private static Getal Greater(Getal a, Getal b) => a > b ? a : b;
}
