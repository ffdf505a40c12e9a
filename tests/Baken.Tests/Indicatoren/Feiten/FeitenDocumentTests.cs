using Baken.Kernel.Indicatoren.Berekening;
using Baken.Tests.HouseRules;
using Xunit;

namespace Baken.Tests.Indicatoren.Feiten;

/// <summary>docs/feiten.md tells the model as it is: every kind, every field, nothing else.</summary>
public sealed class FeitenDocumentTests
{
    [Fact]
    public void The_document_of_the_feiten_is_the_model() =>
        Assert.Equal(Written(), File.ReadAllText(Path.Combine(House.Root, "docs", "feiten.md")).ReplaceLineEndings("\n"));

    internal static string Written()
    {
        var text = """
            # Feiten

            Elk cijfer wordt berekend uit deze tabellen. Een rij is een versie: bekend vanaf `bekend_van` tot `bekend_tot` (tijdstippen in UTC). Er staan
            pseudoniemen en codes in, nooit een bsn, naam, geboortedatum of vrije tekst. De namen sluiten aan op het Gemeentelijk Gegevensmodel (GGM) waar
            dat het begrip kent. Deze pagina wordt door een test gelijk gehouden aan `Feitmodel` in de Kernel.

            Soorten velden: *dag* is een Nederlandse kalenderdag, *code* een korte code of een pseudoniem, *getal* een geheel getal, *bedrag* een bedrag in
            centen, *jaofnee* ja of nee. Naar een veld met **ja** onder uitsplitsen kan een cijfer worden uitgesplitst.

            ## Velden die elk feit heeft

            """ + Table(Feitmodel.Gedeeld);
        return text + string.Concat(Feitmodel.Soorten.Select(s => $"\n## {s.Naam}\n\n{s.Betekenis}{(s.Ggm.Length > 0 ? $" GGM: {s.Ggm}." : "")}\n\n{Table(s.EigenVelden)}"));
    }

    private static string Table(IEnumerable<Feitveld> velden) =>
        "| veld | soort | betekenis | uitsplitsen | GGM |\n|---|---|---|---|---|\n"
        + string.Concat(velden.Select(v => $"| {v.Naam} | {v.Soort.ToString().ToLowerInvariant()} | {v.Betekenis} | {(v.IsDimensie ? "ja" : "")} | {v.Ggm} |\n"));
}
