using System.Globalization;
using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Baken.Werkplek.Web;

namespace Baken.Werkplek.Indicatoren;

/// <summary>Words beside a computed figure.</summary>
internal static class Berekendtekst
{
    /// <summary>"norm gehaald: +2,5% (gunstig)"; null where there is nothing to judge.</summary>
    public static string? Verdict(Berekendcijfer cijfer)
    {
        if (cijfer.Norm is null || cijfer.Normstand is not { } stand) return null;
        var outcome = "norm " + stand.Uitkomst.Naam();
        if (stand.Uitkomst == Normuitkomst.NietTeBepalen || cijfer.Afwijking is not { } afwijking || afwijking.PrintRelatief().Length == 0) return outcome;
        return stand.Ligging is Normligging.Op or Normligging.OpGrens
            ? $"{outcome}: {KpiWords.Ligging(stand.Ligging)}"
            : $"{outcome}: {afwijking.PrintRelatief()} ({afwijking.Gunstigheid.Naam()})";
    }

    /// <summary>Movement against the period before.</summary>
    public static string Beweging(Berekendcijfer cijfer) => cijfer.Trend is not { } trend
        ? cijfer.NieuweDefinitie ? "nieuwe definitie, niet te vergelijken met ervoor" : "geen vorige waarde"
        : Beweging(trend);

    /// <summary>Movement in both measures, never mixed.</summary>
    public static string Beweging(Trend trend)
    {
        var both = trend.PrintRelatief().Length == 0 ? trend.PrintAbsoluut() : $"{trend.PrintAbsoluut()} ({trend.PrintRelatief()})";
        return trend.Beweging switch
        {
            Trendbeweging.Stabiel => $"stabiel ({trend.PrintAbsoluut()})",
            Trendbeweging.Stijgend => $"gestegen: {both}",
            Trendbeweging.Dalend => $"gedaald: {both}",
        };
    }

    /// <summary>"suite van 3 april 2023 (12 rijen)", for each delivery.</summary>
    public static string Leveringen(Berekendcijfer cijfer) => cijfer.Leveringen.Count == 0
        ? "niet getoond"
        : string.Join("; ", cijfer.Leveringen.Select(l => string.Create(CultureInfo.CurrentCulture, $"{l.Bron} van {DutchMoment.PrintDay(l.Op)} ({l.Rijen} {(l.Rijen == 1 ? "rij" : "rijen")})")));
}
