using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren;

/// <summary>
/// How far an unrounded value lies from its target: sign × (value − target) / target, sign −1 when lower is better, so that
/// plus is favourable (Hollands Kroon; 17 printed deviations prove it). It is no trend.
/// </summary>
public sealed record Afwijking
{
    private Afwijking(Getal? relatief, Getal verschil, Grens grens, Gunstigheid gunstigheid, Eenheid eenheid) =>
        (Relatief, Verschil, Grens, Gunstigheid, Eenheid) = (relatief, verschil, grens, gunstigheid, eenheid);

    /// <summary>Share of the target, plus is favourable; null when the target is zero.</summary>
    public Getal? Relatief { get; }

    /// <summary>Value minus target in the unit of the value; for shares this is procentpunt. The sign is that of the number, not of the favour.</summary>
    public Getal Verschil { get; }

    /// <summary>How <see cref="Relatief"/> bounds the true deviation, when the value is itself a bound.</summary>
    public Grens Grens { get; }

    /// <summary>Favourable, unfavourable, or no difference.</summary>
    public Gunstigheid Gunstigheid { get; }

    /// <summary>Unit of <see cref="Verschil"/>.</summary>
    public Eenheid Eenheid { get; }

    /// <summary>Deviation of a value from its norm; null when the value has no number.</summary>
    public static Afwijking? Compute(Norm norm, Waarde waarde)
    {
        ArgumentNullException.ThrowIfNull(norm);
        ArgumentNullException.ThrowIfNull(waarde);
        if (waarde.Getal is not { } getal) return null;
        var verschil = getal - norm.Streefwaarde;
        var signed = norm.Richting == Richting.Lager ? -verschil : verschil;
        Getal? relatief = norm.Streefwaarde.Sign == 0 ? null : signed / norm.Streefwaarde.Abs();
        var grens = norm.Richting == Richting.Lager ? Flipped(waarde.Grens) : waarde.Grens;
        return new Afwijking(relatief, verschil, grens, norm.Richting.Judge(verschil), norm.Eenheid);
    }

    /// <summary>The relative deviation as the source prints it: two decimals of a percent, trailing zeros dropped, <c>-1,85%</c>, <c>+10%</c>; empty when there is none.</summary>
    public string PrintRelatief() => Relatief is { } share ? Grens.Sign() + Signed.Percent(share, 2) : "";

    /// <summary>The difference with its unit: <c>-1,48 procentpunt</c>, <c>+1,08 maanden</c>, <c>€ +100,13</c>.</summary>
    public string PrintVerschil() => Signed.Verschil(Verschil, Eenheid);

    private static Grens Flipped(Grens grens) => grens switch
    {
        Grens.Gelijk => Grens.Gelijk,
        Grens.Circa => Grens.Circa,
        Grens.Kleiner => Grens.Groter,
        Grens.HoogstensGelijk => Grens.MinstensGelijk,
        Grens.Groter => Grens.Kleiner,
        Grens.MinstensGelijk => Grens.HoogstensGelijk,
    };
}

/// <summary>Differences with a sign in front; percent and procentpunt are different words and never mixed.</summary>
internal static class Signed
{
    public static string Percent(Getal share, int decimals) => Number(share * 100, decimals) + "%";

    public static string Verschil(Getal verschil, Eenheid eenheid) => eenheid switch
    {
        Eenheid.Aandeel => Number(verschil * 100, 2) + " procentpunt",
        Eenheid.Euro => "€ " + Number(verschil, 2, dropZeros: false),
        Eenheid.Aantal or Eenheid.Verhouding or Eenheid.Rapportcijfer or Eenheid.Verdeling or Eenheid.Datum or Eenheid.Maanddag
            or Eenheid.Tijdvak or Eenheid.Opleidingsniveau => Number(verschil, 2),
        Eenheid.Personen or Eenheid.Minuten or Eenheid.Uren or Eenheid.Dagen or Eenheid.Weken or Eenheid.Maanden or Eenheid.Jaren
            or Eenheid.Gesprekken or Eenheid.Fte or Eenheid.FtePerDuizend or Eenheid.AantalPerTweeMaanden or Eenheid.DagdelenPerWeek
            or Eenheid.PerJaar => WithUnit(Number(verschil, 2), eenheid),
    };

    private static string WithUnit(string number, Eenheid eenheid) => $"{number} {Waardeweergave.UnitWord(number, eenheid)}";

    private static string Number(Getal getal, int decimals, bool dropZeros = true)
    {
        var text = dropZeros ? NlGetal.PrintShort(getal, decimals) : NlGetal.Print(getal, decimals);
        var isZero = getal.Round(decimals, MidpointRounding.AwayFromZero).Sign == 0;
        return getal.Sign > 0 && !isZero ? "+" + text : text;
    }
}
