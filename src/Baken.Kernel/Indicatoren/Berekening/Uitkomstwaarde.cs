using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>From the whole numbers of a cell to the value that people see: unrounded, with its n, or why there is none.</summary>
public static class Uitkomstwaarde
{
    /// <summary>
    /// The value. A quotient over nothing is "niet van toepassing", never zero; under the minimum n of the definition a percentage, mean or
    /// percentile is "te weinig waarnemingen". A count or sum is always given; no rows is zero. Durations stay in days; money comes in euro, and
    /// what is kept in hundredths as a whole.
    /// </summary>
    public static Waarde Of(Indicatordefinitie definitie, Deeluitkomst cel)
    {
        if (IsQuantile(definitie.Soort)) return Quantile(definitie, cel);
        if (cel.Noemer is not { } noemer) return IsQuotient(definitie.Soort) ? Waarde.Without(Waardestatus.Nvt) : Waarde.Gemeten(new Getal(cel.Teller ?? 0, Scale(definitie.Teller)));
        if (noemer == 0) return Waarde.Without(Waardestatus.Nvt);
        if (noemer < definitie.MinimumN && CountsPeople(definitie)) return Waarde.Without(Waardestatus.TeWeinigWaarnemingen, n: (int)noemer);
        return Waarde.Gemeten(
            new Getal(cel.Teller ?? 0, Scale(definitie.Teller)) / new Getal(noemer, definitie.Noemer is { } below ? Scale(below) : 1),
            CountsPeople(definitie) ? (int)noemer : null);
    }

    private static Waarde Quantile(Indicatordefinitie definitie, Deeluitkomst cel)
    {
        if (cel is not { Teller: { } hundredths, N: > 0 and { } n }) return Waarde.Without(Waardestatus.Nvt);
        return n < definitie.MinimumN
            ? Waarde.Without(Waardestatus.TeWeinigWaarnemingen, n: (int)n)
            : Waarde.Gemeten(new Getal(hundredths, 100), (int)n);
    }

    /// <summary>The noemer is a number of observations, so that it can be n; a noemer of money or fte is not.</summary>
    private static bool CountsPeople(Indicatordefinitie definitie) => (definitie.Noemer ?? definitie.Teller).Wijze is not Telwijze.Som || definitie.Noemer is null;

    /// <summary>How many of what is kept make one of what is shown: cents in a euro, hundredths in a whole.</summary>
    private static long Scale(Telling telling) =>
        telling is { Wijze: Telwijze.Som, Veld: { } naam } && Feitmodel.FindSoort(telling.Feit)?.FindVeld(naam) is { } veld
            && (veld.Soort == Veldsoort.Bedrag || naam.EndsWith("_honderdsten", StringComparison.Ordinal))
            ? 100
            : 1;

    private static bool IsQuantile(Berekeningsoort soort) => soort is Berekeningsoort.Mediaan or Berekeningsoort.Percentiel;

    private static bool IsQuotient(Berekeningsoort soort) => soort is Berekeningsoort.Aandeel or Berekeningsoort.Verhouding or Berekeningsoort.Gemiddelde
        or Berekeningsoort.BinnenTermijn or Berekeningsoort.Terugkeer or Berekeningsoort.KostenPer;
}
