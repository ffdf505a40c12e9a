using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Werkplek.Forms;

namespace Baken.Werkplek.Indicatoren;

/// <summary>What a person can choose from when he composes a definition, in words.</summary>
internal static class Berekeningkeuzes
{
    public static readonly IReadOnlyList<Choice> Soorten =
    [
        new(nameof(Berekeningsoort.Aantal), "aantal in een periode"), new(nameof(Berekeningsoort.Stand), "stand op de laatste dag"), new(nameof(Berekeningsoort.Instroom), "instroom"),
        new(nameof(Berekeningsoort.Uitstroom), "uitstroom"), new(nameof(Berekeningsoort.Aandeel), "aandeel van een geheel"), new(nameof(Berekeningsoort.Verhouding), "verhouding van twee tellingen"),
        new(nameof(Berekeningsoort.Gemiddelde), "gemiddelde"), new(nameof(Berekeningsoort.Mediaan), "mediaan"), new(nameof(Berekeningsoort.Percentiel), "percentiel"),
        new(nameof(Berekeningsoort.Cumulatief), "lopend totaal vanaf 1 januari"), new(nameof(Berekeningsoort.BinnenTermijn), "aandeel binnen een termijn"),
        new(nameof(Berekeningsoort.Terugkeer), "aandeel dat terugkeert"), new(nameof(Berekeningsoort.Uniek), "unieke personen of huishoudens"), new(nameof(Berekeningsoort.Som), "som"),
        new(nameof(Berekeningsoort.KostenPer), "kosten per persoon"),
    ];

    public static readonly IReadOnlyList<Choice> Feiten = [.. Feitmodel.Soorten.Select(s => new Choice(s.Naam, Berekeningtekst.Dimensie(s.Naam), s.Betekenis))];

    public static readonly IReadOnlyList<Choice> Wijzen =
    [
        new(nameof(Telwijze.Rijen), "elke rij"), new(nameof(Telwijze.Uniek), "elke verschillende waarde van een veld één keer"), new(nameof(Telwijze.Som), "de som van een veld"),
        new(nameof(Telwijze.Duur), "de dagen tussen twee velden"),
    ];

    public static readonly IReadOnlyList<Choice> Leden =
    [
        new(nameof(Periodelid.Gebeurtenis), "de dag valt in de periode"), new(nameof(Periodelid.StandOpDag), "loopt op de laatste dag van de periode"),
        new(nameof(Periodelid.StandBijSluiting), "is nog open na de laatste dag van de periode"), new(nameof(Periodelid.InPeriode), "loopt ten minste één dag in de periode"),
    ];

    public static readonly IReadOnlyList<Choice> Vergelijkingen =
    [
        new(nameof(Vergelijking.Is), "is"), new(nameof(Vergelijking.IsNiet), "is niet"), new(nameof(Vergelijking.Leeg), "is leeg"), new(nameof(Vergelijking.Gevuld), "is bekend"),
        new(nameof(Vergelijking.Kleiner), "kleiner dan"), new(nameof(Vergelijking.HoogstensGelijk), "hoogstens"), new(nameof(Vergelijking.Groter), "groter dan"),
        new(nameof(Vergelijking.MinstensGelijk), "minstens"),
    ];

    public static readonly IReadOnlyList<Choice> Maten =
        [new(nameof(Termijnmaat.Dagen), "dagen"), new(nameof(Termijnmaat.Werkdagen), "werkdagen"), new(nameof(Termijnmaat.Weken), "weken"), new(nameof(Termijnmaat.Maanden), "kalendermaanden")];

    public static readonly IReadOnlyList<Choice> Richtingen =
        [new(nameof(Richting.Hoger), "hoger is beter"), new(nameof(Richting.Lager), "lager is beter"), new(nameof(Richting.Geen), "geen van beide")];

    public static readonly IReadOnlyList<Choice> Eenheden = [.. Enum.GetValues<Eenheid>().Select(e => new Choice(e.Code(), e.Naam()))];

    public static IReadOnlyList<Choice> Velden(string feit, params Veldsoort[] soorten) =>
        [.. (Feitmodel.FindSoort(feit)?.Velden ?? []).Where(v => soorten.Length == 0 || soorten.Contains(v.Soort)).Select(v => new Choice(v.Naam, Berekeningtekst.Dimensie(v.Naam)))];

    public static bool NeedsNoemer(Berekeningsoort soort) => soort is Berekeningsoort.Aandeel or Berekeningsoort.Verhouding or Berekeningsoort.KostenPer;

    public static string Naam(Berekeningsoort soort) => Soorten.First(s => s.Value == soort.ToString()).Text;
}
