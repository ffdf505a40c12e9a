using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren.Feiten;

/// <summary>
/// What may be asked for an audience outside the gemeente (ADR 0036, 0040): fixed figures, so that nobody gets a hidden count by laying two
/// answers over nearly the same rows beside each other.
/// </summary>
internal static class Publieksgrens
{
    /// <summary>True for the audiences whose answers are public.</summary>
    public static bool IsPublic(this Publiek publiek) => publiek switch
    {
        Publiek.Team or Publiek.Gemeente => false,
        Publiek.Raad or Publiek.Openbaar => true,
    };

    /// <summary>Faults of a request for the public: other periods than quarters and years, a filter, an earlier moment. Codes <c>PubliekPeriodemaat</c>, <c>PubliekFilter</c>, <c>PubliekBekendOp</c>.</summary>
    public static IReadOnlyList<Refusal> Check(ComputeIndicator request)
    {
        if (!request.Publiek.IsPublic()) return [];
        var faults = new List<Refusal>();
        if (request.Maat is not (Periodemaat.Kwartaal or Periodemaat.Jaar)) faults.Add(Refusal.Of("Indicatoren.PubliekPeriodemaat").At("per"));
        if (request.Filters.Count > 0) faults.Add(Refusal.Of("Indicatoren.PubliekFilter").At("filters"));
        if (request.BekendOp is not null) faults.Add(Refusal.Of("Indicatoren.PubliekBekendOp").At("bekend"));
        return faults;
    }

    /// <summary>
    /// True when the quarters of a year add up to the year that the public sees as well: then the guard looks at whole years, with the quarter as
    /// a dimension more.
    /// </summary>
    public static bool GuardsYear(Indicatorplan plan, Publiek publiek) => publiek.IsPublic() && plan.Verzoek.Maat == Periodemaat.Kwartaal
        && plan.Definitie.Soort != Berekeningsoort.Cumulatief && plan.Definitie.Teller is { Periode.Lid: Periodelid.Gebeurtenis, Wijze: not Telwijze.Uniek };
}
