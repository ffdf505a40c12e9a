using Baken.Web.Tests.Walk;

namespace Baken.Web.Tests.Indicatoren;

internal sealed class BerekeningStates : IPageStates
{
    private const string List = "/indicatoren/definities";
    private const string Make = "/indicatoren/berekening";
    private const string One = List + "/{Code}";
    private const string Import = List + "/inlezen";

    public IEnumerable<PageState> States =>
    [
        PageState.At(List, "gevuld", List),
        PageState.At(Make, "nieuw", Make + "?soort=Aandeel&feit=hulpvraag"),
        PageState.At(Make, "termijn", Make + "?code=plan-op-tijd"),
        PageState.At(Make, "terugkeer", Make + "?code=terugkeer-12-maanden"),
        PageStates.Sent(Make, "fout", Make + "?soort=Mediaan&feit=hulpvraag", "Opslaan als nieuwe versie", ("Geldig vanaf", "31-02-2024")),
        new(Make, "voorbeeld", async visit =>
        {
            await WalkLevering.On(visit.Host);
            await visit.Go(Make + "?code=hulpvragen-instroom");
            await visit.Page.GetByLabel("Veld", new() { Exact = true }).Nth(0).SelectOptionAsync("wet");
            await visit.Page.GetByLabel("Waarde", new() { Exact = true }).Nth(0).FillAsync("jeugd");
            await visit.Press("Voorbeeld");
            await visit.Page.GetByText("Voorbeeld; er is niets opgeslagen").WaitForAsync();
        }, "indicator-maken"),
        PageState.At(One, "gevuld", List + "/plan-op-tijd"),
        new(One, "parallelrun", async visit =>
        {
            await WalkLevering.On(visit.Host);
            await visit.Go(List + "/hulpvragen-instroom?oud=1&nieuw=1&van=2023-01&tot=2023-12");
        }),
        PageState.At(One, "fout", List + "/plan-op-tijd?oud=1&van=x"),
        PageState.At(One, "onbekend", List + "/bestaat-niet").Answering(404),
        PageState.At(Import, "leeg", Import),
        PageStates.Sent(Import, "fout", Import, "Inlezen"),
    ];
}
