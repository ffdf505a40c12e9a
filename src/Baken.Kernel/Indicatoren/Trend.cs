using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren;

/// <summary>Which way a figure moved against the previous period.</summary>
public enum Trendbeweging
{
    /// <summary>More than the band upwards.</summary>
    Stijgend,
    /// <summary>More than the band downwards.</summary>
    Dalend,
    /// <summary>Within the band.</summary>
    Stabiel,
}

/// <summary>
/// Movement against the previous period, absolute (procentpunt for shares, the unit otherwise) and relative, which are never mixed.
/// </summary>
/// <param name="Absoluut">New minus old, in <paramref name="Eenheid"/>.</param>
/// <param name="Relatief">New / old − 1; null when the old value is zero.</param>
/// <param name="Beweging">Up, down or within the band.</param>
/// <param name="Gunstigheid">More favourable, less favourable, or neutral when stable or without direction.</param>
/// <param name="Eenheid">Unit of the two values.</param>
public sealed record Trend(Getal Absoluut, Getal? Relatief, Trendbeweging Beweging, Gunstigheid Gunstigheid, Eenheid Eenheid)
{
    /// <summary>Relative band for stabiel where an indicator sets none: 1 % (bron 001 Hollands Kroon).</summary>
    public static Getal DefaultBand { get; } = new(1, 100);

    /// <summary>Movement between two values; null unless both are exact or about numbers (a bound says nothing about movement).</summary>
    /// <param name="now">Value of this period.</param>
    /// <param name="previous">Value of the previous period.</param>
    /// <param name="eenheid">Unit of both.</param>
    /// <param name="richting">Which way is better.</param>
    /// <param name="band">Relative change that still counts as stable, zero or more.</param>
    public static Trend? Compute(Waarde now, Waarde previous, Eenheid eenheid, Richting richting, Getal band)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentOutOfRangeException.ThrowIfNegative(band.Sign, nameof(band));
        if (Comparable(now) is not { } current || Comparable(previous) is not { } old) return null;
        var absoluut = current - old;
        Getal? relatief = old.Sign == 0 ? null : absoluut / old.Abs();
        var beweging = MovementOf(absoluut, relatief, band);
        var gunstigheid = beweging == Trendbeweging.Stabiel ? Gunstigheid.Neutraal : richting.Judge(absoluut);
        return new Trend(absoluut, relatief, beweging, gunstigheid, eenheid);
    }

    /// <summary>True when a line may be drawn: at least two points with a number.</summary>
    public static bool HasLine(IEnumerable<Waarde> points) => points.Count(w => w.HasGetal) >= 2;

    /// <summary>The absolute change with its unit: <c>-2 procentpunt</c>, <c>€ +85,00</c>.</summary>
    public string PrintAbsoluut() => Signed.Verschil(Absoluut, Eenheid);

    /// <summary>The relative change, at most two decimals: <c>+4,96%</c>; empty when there is none.</summary>
    public string PrintRelatief() => Relatief is { } share ? Signed.Percent(share, 2) : "";

    private static Getal? Comparable(Waarde waarde) => waarde.Grens switch
    {
        Grens.Gelijk or Grens.Circa => waarde.Getal,
        Grens.Kleiner or Grens.HoogstensGelijk or Grens.Groter or Grens.MinstensGelijk => null,
    };

    private static Trendbeweging MovementOf(Getal absoluut, Getal? relatief, Getal band)
    {
        var stable = relatief is { } share ? share.Abs() <= band : absoluut.Sign == 0;
        if (stable) return Trendbeweging.Stabiel;
        return absoluut.Sign > 0 ? Trendbeweging.Stijgend : Trendbeweging.Dalend;
    }
}
