using Baken.Web.Tests.Walk;

namespace Baken.Web.Tests.Indicatoren;

internal sealed class IndicatorenStates : IPageStates
{
    private const string List = "/indicatoren";
    private const string Kaart = List + "/{Code}";
    private const string Waarde = List + "/waarde";
    private const string Meting = List + "/metingen/{StamId:guid}";
    private const string Uitsplitsing = List + "/uitsplitsing";
    private const string Herzieningen = List + "/herzieningen";
    private const string Rijen = List + "/rijen";
    private const string Aanbieden = List + "/aanbieden";
    private const string Duiding = List + "/duiding";
    private const string Norm = List + "/norm";
    private const string Definitie = List + "/definitie";

    public IEnumerable<PageState> States =>
    [
        PageState.At(List, "gevuld", List, "indicatoren"),
        PageState.At(List, "leeg", List + "?zoek=zzzz"),
        PageState.At(Kaart, "gehaald", List + "/KPI2", "kpikaart"),
        PageState.At(Kaart, "delen en weinig waarnemingen", List + "/KPI1"),
        PageState.At(Kaart, "nog niet te leveren", List + "/KPI7"),
        PageState.At(Kaart, "onbekend", List + "/BESTAATNIET").Answering(404),
        PageState.At(Waarde, "leeg", Waarde + "?code=KPI2", "waarde-vastleggen"),
        PageStates.Sent(Waarde, "fout", Waarde + "?code=KPI2", "Vastleggen", ("Periode", "2023-Q9"), ("Getal (niet verplicht)", "1.2.3,4")),
        new(Meting, "gevuld", visit => visit.GoTo(List + "/KPI2", "versie 1"), "geschiedenis"),
        new(Meting, "fout", async visit =>
        {
            await visit.GoTo(List + "/KPI2", "versie 1");
            await visit.Press("Corrigeren");
        }),
        PageState.At(Uitsplitsing, "leeg", Uitsplitsing),
        PageState.At(Uitsplitsing, "fout", Uitsplitsing + "?code=hulpvragen-instroom&van=2023-13&tot=x&bekend=31-02-2023"),
        Counted("gevuld", "?code=hulpvragen-instroom&van=2023-01&tot=2023-12&per=Kwartaal&naar=wet&en=team", "uitsplitsing"),
        Counted("onderdrukt", "?code=hulpvragen-instroom&van=2023-01&tot=2023-12&per=Kwartaal&naar=wet&en=team&publiek=Raad"),
        Counted("mediaan", "?code=eerste-gesprek-mediaan&van=2023-01&tot=2023-12&per=Jaar&naar=wet"),
        Counted("gefilterd en ontbrekend", "?code=eerste-gesprek-gemiddeld&van=2023-01&tot=2023-12&per=Kwartaal&naar=team&is-wet=jeugd"),
        Counted("geweigerd voor de raad", "?code=hulpvragen-instroom&van=2023-01&tot=2023-12&per=Maand&publiek=Raad&is-wet=jeugd"),
        CountedAt(Herzieningen, "gevuld", "?code=hulpvragen-instroom&van=2023-01&tot=2023-12&bekend=15-04-2023", "herzieningen"),
        PageState.At(Herzieningen, "fout", Herzieningen + "?code=BESTAATNIET&van=2023-13&tot=x"),
        CountedAt(Rijen, "gevuld", "?code=eerste-gesprek-4-weken&van=2023-Q1&tot=2023-Q1&per=Kwartaal", "rijen"),
        CountedAt(Rijen, "leeg", "?code=eerste-gesprek-4-weken&van=2023-Q1&tot=2023-Q1&per=Kwartaal&is-team=nergens"),
        PageState.At(Rijen, "fout", Rijen + "?code=hulpvragen-instroom&van=2023-01&tot=2023-12&per=Maand"),
        PageState.At(Rijen + "/zaaknummer", "fout", Rijen + "/zaaknummer?sleutel=x").As("teamleider-hk"),
        new PageState(Rijen + "/zaaknummer", "gevonden", async visit =>
        {
            await visit.GoTo(Uitsplitsing + "?code=trajecten-instroom&van=2023-Q3&tot=2023-Q3&per=Kwartaal", "rijen van Q3 2023");
            await visit.GoTo(new Uri(visit.Page.Url).PathAndQuery, "zaaknummer opzoeken");
        }).As("teamleider-stad"),
        PageState.At(Uitsplitsing, "voorbeeldstad", Uitsplitsing + "?code=zelf-verder&van=2022-01&tot=2023-12&per=Kwartaal&naar=team").As("analist-stad"),
        PageState.At(Uitsplitsing, "voorbeeldstad stroom", Uitsplitsing + "?code=hulpvragen-instroom&van=2023-01&tot=2023-09&per=Kwartaal&naar=wet").As("analist-stad"),
        PageState.At(Uitsplitsing, "voorbeeldstad looptijd", Uitsplitsing + "?code=looptijd-mediaan&van=2023-01&tot=2023-12&per=Jaar&naar=wet").As("analist-stad"),
        PageState.At(Rijen, "voorbeeldstad niet", Rijen + "?code=zelf-verder&van=2023-Q3&tot=2023-Q3&per=Kwartaal&plaats=Niet").As("analist-stad"),
        PageState.At(Herzieningen, "voorbeeldstad", Herzieningen + "?code=hulpvragen-instroom&van=2023-01&tot=2023-12&bekend=15-10-2023").As("analist-stad"),
        PageState.At(Kaart, "voorbeeldstad", List + "/eerste-gesprek-4-weken").As("bestuurder-stad"),
        CountedAt(Kaart, "alleen berekend", "/hulpvragen-instroom?periode=2023-Q4", "kpikaart-berekend"),
        PageState.At(Aanbieden, "gevuld", Aanbieden),
        PageStates.Sent(Aanbieden, "fout", Aanbieden, "Aanbieden"),
        PageState.At(Duiding, "leeg", Duiding + "?code=KPI2&periode=2023-Q1", "duiding"),
        PageStates.Sent(Duiding, "fout", Duiding + "?code=KPI2&periode=2023-Q1", "Opslaan"),
        PageState.At(Norm, "leeg", Norm + "?code=KPI2"),
        PageStates.Sent(Norm, "fout", Norm + "?code=KPI2", "Vaststellen", ("Geldig vanaf", "31-02-2024")),
        PageState.At(Definitie, "gevuld", Definitie + "?code=KPI2"),
        PageStates.Sent(Definitie, "fout", Definitie, "Opslaan"),
    ];

    private static PageState Counted(string state, string question, string? picture = null) => CountedAt(Uitsplitsing, state, question, picture);

    /// <summary>With feiten of an invented delivery behind it.</summary>
    private static PageState CountedAt(string route, string state, string question, string? picture = null) => new(route, state, async visit =>
    {
        await WalkLevering.On(visit.Host);
        await visit.Go((route == Kaart ? List : route) + question);
    }, picture);
}
