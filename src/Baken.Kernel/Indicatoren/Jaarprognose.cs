using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren;

/// <summary>Straight-line forecast of a year: part of the year × 12 / months (Houten: 80 in a half year becomes 160).</summary>
public static class Jaarprognose
{
    /// <summary>
    /// Carries a flow forward to the whole year, status prognose. Refused for stocks, means and shares (ADR 0012), for anything
    /// but whole months from January within one year, and for values that are not realised numbers.
    /// </summary>
    /// <param name="waarde">The realised value of the part of the year.</param>
    /// <param name="periode">That part: from 1 January, whole months, fewer than twelve.</param>
    /// <param name="isStroom">True for counts of events (instroom, uitstroom, aantal hulpvragen).</param>
    public static Result<Waarde> Compute(Waarde waarde, Periode periode, bool isStroom)
    {
        ArgumentNullException.ThrowIfNull(waarde);
        ArgumentNullException.ThrowIfNull(periode);
        if (!isStroom) return Refusal.Of(IndicatorenRefusals.PrognoseOnlyForStroom);
        if (MonthsFromJanuary(periode) is not { } months) return Refusal.Of(IndicatorenRefusals.PrognoseNeedsPartYear, periode.ToString());
        if (waarde.Getal is not { } getal || waarde.Status is Waardestatus.Prognose or Waardestatus.Verwacht)
            return Refusal.Of(IndicatorenRefusals.PrognoseNeedsGetal, waarde.Status.Naam());
        return Waarde.Create(Waardestatus.Prognose, waarde.Grens, getal * new Getal(12, months));
    }

    private static int? MonthsFromJanuary(Periode periode)
    {
        if (periode.First is not { } first || periode.Last is not { } last) return null;
        var isWhole = first.DayOfYear == 1 && first.Year == last.Year && last.AddDays(1).Day == 1;
        return isWhole && last.Month < 12 ? last.Month : null;
    }
}
