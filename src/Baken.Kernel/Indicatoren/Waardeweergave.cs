using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren;

/// <summary>How a value, a norm and a status read in Dutch. Rounding happens here and nowhere else.</summary>
public static class Waardeweergave
{
    private const int MostDecimals = 4;

    /// <summary>
    /// A value in its unit. Shares have one decimal unless they are whole percents away from the norm, so that 79,9% is never read as 80% nor two
    /// different figures as one; more decimals where rounding would make it look equal to a norm that it does not equal. A value without number reads as its status or its words.
    /// </summary>
    public static string Print(Waarde waarde, Eenheid eenheid, Norm? norm = null)
    {
        ArgumentNullException.ThrowIfNull(waarde);
        if (waarde.Getal is { } getal) return waarde.Grens.Sign() + Print(getal, eenheid, norm?.Streefwaarde);
        return waarde.Status == Waardestatus.Oordeel ? waarde.Tekst! : waarde.Status.Naam();
    }

    /// <summary>A norm: <c>&gt; 80%</c>, <c>&lt; € 1.700</c>, <c>≤ 56 dagen</c>.</summary>
    public static string Print(Norm norm)
    {
        ArgumentNullException.ThrowIfNull(norm);
        return $"{norm.Operator.Sign()} {PrintExact(norm.Streefwaarde, norm.Eenheid)}";
    }

    /// <summary>Dutch word of a favour.</summary>
    public static string Naam(this Gunstigheid gunstigheid) => gunstigheid switch
    {
        Gunstigheid.Gunstig => "gunstig",
        Gunstigheid.Ongunstig => "ongunstig",
        Gunstigheid.Neutraal => "neutraal",
    };

    /// <summary>Dutch words of an outcome.</summary>
    public static string Naam(this Normuitkomst uitkomst) => uitkomst switch
    {
        Normuitkomst.Gehaald => "gehaald",
        Normuitkomst.NietGehaald => "niet gehaald",
        Normuitkomst.NietTeBepalen => "niet te bepalen",
    };

    /// <summary>"n = 89" or "n niet vermeld".</summary>
    public static string PrintN(Waarde waarde)
    {
        ArgumentNullException.ThrowIfNull(waarde);
        return waarde.N is { } n ? "n = " + NlGetal.Print(n, 0) : "n niet vermeld";
    }

    /// <summary>Word of the unit behind a printed number: 1 week, 2 weken.</summary>
    internal static string UnitWord(string printed, Eenheid eenheid)
    {
        if (printed.TrimStart('+', '-') != "1") return eenheid.Naam();
        return eenheid switch
        {
            Eenheid.Dagen => "dag",
            Eenheid.Weken => "week",
            Eenheid.Maanden => "maand",
            Eenheid.Minuten => "minuut",
            Eenheid.Personen => "persoon",
            Eenheid.Gesprekken => "gesprek",
            Eenheid.DagdelenPerWeek => "dagdeel per week",
            Eenheid.Aandeel or Eenheid.Aantal or Eenheid.Uren or Eenheid.Jaren or Eenheid.Rapportcijfer or Eenheid.Fte or Eenheid.FtePerDuizend
                or Eenheid.Euro or Eenheid.Verhouding or Eenheid.Verdeling or Eenheid.Datum or Eenheid.Maanddag or Eenheid.Tijdvak
                or Eenheid.Opleidingsniveau or Eenheid.AantalPerTweeMaanden or Eenheid.PerJaar => eenheid.Naam(),
        };
    }

    private static string Print(Getal getal, Eenheid eenheid, Getal? target)
    {
        var shown = eenheid == Eenheid.Aandeel ? getal * 100 : getal;
        var shownTarget = eenheid == Eenheid.Aandeel ? target * 100 : target;
        var decimals = DecimalsOf(shown, eenheid, shownTarget);
        while (decimals < MostDecimals && LooksEqual(shown, shownTarget, decimals)) decimals += eenheid == Eenheid.Euro ? 2 : 1;
        return Dress(shown, eenheid, decimals, LooksShort(eenheid));
    }

    /// <summary>A number at an axis: its sign of the unit, no words.</summary>
    internal static string PrintTick(Getal getal, Eenheid eenheid)
    {
        var text = NlGetal.PrintShort(eenheid == Eenheid.Aandeel ? getal * 100 : getal, MostDecimals);
        return eenheid == Eenheid.Aandeel ? text + "%" : eenheid == Eenheid.Euro ? "€ " + text : text;
    }

    private static string PrintExact(Getal getal, Eenheid eenheid) =>
        Dress(eenheid == Eenheid.Aandeel ? getal * 100 : getal, eenheid, MostDecimals, dropZeros: true);

    private static int DecimalsOf(Getal shown, Eenheid eenheid, Getal? target) => eenheid switch
    {
        Eenheid.Aandeel => shown.IsWhole && !(target is { } norm && shown != norm && (shown - norm).Abs() < 1) ? 0 : 1,
        Eenheid.Euro => shown.Abs() < 100 && !shown.IsWhole ? 2 : 0,
        Eenheid.Dagen or Eenheid.Weken or Eenheid.Maanden or Eenheid.Jaren or Eenheid.Minuten => 1,
        Eenheid.Aantal or Eenheid.Personen or Eenheid.Gesprekken or Eenheid.AantalPerTweeMaanden or Eenheid.DagdelenPerWeek or Eenheid.PerJaar => 1,
        Eenheid.Uren or Eenheid.Rapportcijfer or Eenheid.Fte or Eenheid.FtePerDuizend or Eenheid.Verhouding or Eenheid.Verdeling or Eenheid.Datum
            or Eenheid.Maanddag or Eenheid.Tijdvak or Eenheid.Opleidingsniveau => 2,
    };

    private static bool LooksEqual(Getal shown, Getal? target, int decimals) =>
        target is { } norm && shown != norm && shown.Round(decimals, MidpointRounding.AwayFromZero) == norm.Round(decimals, MidpointRounding.AwayFromZero);

    private static bool LooksShort(Eenheid eenheid) => eenheid is not (Eenheid.Rapportcijfer or Eenheid.Euro or Eenheid.Aandeel);

    private static string Dress(Getal shown, Eenheid eenheid, int decimals, bool dropZeros)
    {
        var text = dropZeros ? NlGetal.PrintShort(shown, decimals) : NlGetal.Print(shown, decimals);
        return eenheid switch
        {
            Eenheid.Aandeel => text + "%",
            Eenheid.Euro => "€ " + text,
            Eenheid.Aantal or Eenheid.Rapportcijfer or Eenheid.Verhouding or Eenheid.Verdeling or Eenheid.Datum or Eenheid.Maanddag
                or Eenheid.Tijdvak or Eenheid.Opleidingsniveau => text,
            Eenheid.Personen or Eenheid.Minuten or Eenheid.Uren or Eenheid.Dagen or Eenheid.Weken or Eenheid.Maanden or Eenheid.Jaren
                or Eenheid.Gesprekken or Eenheid.Fte or Eenheid.FtePerDuizend or Eenheid.AantalPerTweeMaanden or Eenheid.DagdelenPerWeek
                or Eenheid.PerJaar => $"{text} {UnitWord(text, eenheid)}",
        };
    }
}
