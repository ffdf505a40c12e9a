namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>A cell as the disclosure guard sees it: every count of people or their records that can be read from its value.</summary>
/// <param name="Dimensies">Values of the dimensions.</param>
/// <param name="Aantallen">The counts; empty when the figure is not about people.</param>
public sealed record Telcel(IReadOnlyList<string?> Dimensies, IReadOnlyList<long> Aantallen)
{
    private static readonly string[] WithoutPeople = ["activiteit", "formatie", "inwoners"];

    /// <summary>The largest of the counts.</summary>
    public long Gewicht => Aantallen.DefaultIfEmpty().Max();

    /// <summary>True when one of the counts is there but under the minimum.</summary>
    public bool IsSmall(long minimum) => Aantallen.Any(a => a != 0 && a < minimum);

    /// <summary>The counts of disjoint cells together.</summary>
    public static Telcel Sum(IReadOnlyList<string?> dimensies, IEnumerable<Telcel> cells) =>
        new(dimensies, cells.Select(c => c.Aantallen).Aggregate((a, b) => [.. a.Zip(b, (x, y) => x + y)]));

    /// <summary>
    /// True when the outcome does not tell over how many rows it was added up, so that <see cref="Of"/> needs that number: a sum of
    /// money can be the bill of one person.
    /// </summary>
    public static bool NeedsRows(Indicatordefinitie definitie) =>
        definitie.Teller.Wijze is Telwijze.Som or Telwijze.Duur && IsAboutPeople(definitie.Teller) && definitie.Soort switch
        {
            Berekeningsoort.Som or Berekeningsoort.Verhouding or Berekeningsoort.Cumulatief or Berekeningsoort.Aantal or Berekeningsoort.Aandeel => true,
            Berekeningsoort.Stand or Berekeningsoort.Instroom or Berekeningsoort.Uitstroom or Berekeningsoort.Uniek or Berekeningsoort.Gemiddelde
                or Berekeningsoort.Mediaan or Berekeningsoort.Percentiel or Berekeningsoort.BinnenTermijn or Berekeningsoort.Terugkeer or Berekeningsoort.KostenPer => false,
        };

    /// <summary>The counting of those rows.</summary>
    public static Indicatordefinitie RowsOf(Indicatordefinitie definitie) => definitie with
    {
        Soort = definitie.Soort == Berekeningsoort.Cumulatief ? Berekeningsoort.Cumulatief : Berekeningsoort.Aantal, Noemer = null,
        Teller = definitie.Teller with { Wijze = Telwijze.Rijen, Veld = null, TotVeld = null },
    };

    /// <summary>The counts behind a value.</summary>
    /// <param name="definitie">What was computed.</param>
    /// <param name="cel">The cell.</param>
    /// <param name="rijen">Number of rows of the teller, where <see cref="NeedsRows"/>.</param>
    public static Telcel Of(Indicatordefinitie definitie, Deeluitkomst cel, long rijen)
    {
        if (!IsAboutPeople(definitie.Teller)) return new Telcel(cel.Dimensies, []);
        var (teller, noemer) = (NeedsRows(definitie) ? rijen : cel.Teller ?? 0, cel.Noemer ?? 0);
        return new Telcel(cel.Dimensies, definitie.Soort switch
        {
            Berekeningsoort.Mediaan or Berekeningsoort.Percentiel => [cel.N ?? 0],
            Berekeningsoort.Gemiddelde or Berekeningsoort.KostenPer => [noemer],
            Berekeningsoort.Aandeel when NeedsRows(definitie) => [teller],
            Berekeningsoort.Aandeel or Berekeningsoort.BinnenTermijn or Berekeningsoort.Terugkeer => [teller, noemer - teller, noemer],
            Berekeningsoort.Verhouding when definitie.Noemer is { Wijze: Telwijze.Rijen or Telwijze.Uniek } below && IsAboutPeople(below) => [teller, noemer],
            Berekeningsoort.Verhouding or Berekeningsoort.Aantal or Berekeningsoort.Stand or Berekeningsoort.Instroom or Berekeningsoort.Uitstroom
                or Berekeningsoort.Uniek or Berekeningsoort.Som or Berekeningsoort.Cumulatief => [teller],
        });
    }

    private static bool IsAboutPeople(Telling telling) => !WithoutPeople.Contains(telling.Feit);
}
