using Baken.Web.Tests.Walk;

namespace Baken.Web.Tests.Aanleveringen;

internal sealed class UitvragenStates : IPageStates
{
    private const string Uitvragen = "/aanleveringen/uitvragen";
    private const string Persona = "analist-stad";

    public IEnumerable<PageState> States =>
    [
        PageState.At(Uitvragen, "leeg", Uitvragen).As("analist-houten"),
        new PageState(Uitvragen, "gevuld", async visit =>
        {
            await Sent(visit);
            await visit.Go(Uitvragen);
        }, "uitvragen").As(Persona),
        PageState.At(Uitvragen + "/uitzetten", "leeg", Uitvragen + "/uitzetten", "uitvraag-uitzetten").As(Persona),
        PageStates.Sent(Uitvragen + "/uitzetten", "fout", Uitvragen + "/uitzetten", "Formulier uitzetten").As(Persona),
        new PageState(Uitvragen + "/{Id:guid}/inlezen", "fout", async visit =>
        {
            await Sent(visit);
            await visit.GoTo(Uitvragen, "Inlezen");
            await visit.Press("Inlezen");
        }).As(Persona),
        new PageState(Uitvragen + "/{Id:guid}/herinneren", "fout", async visit =>
        {
            await Sent(visit);
            await visit.GoTo(Uitvragen, "Herinneren");
            await visit.Press("Herinnering vastleggen");
        }).As(Persona),
    ];

    /// <summary>A form to an aanbieder of the example town; there is at most one for a period.</summary>
    private static async Task Sent(Visit visit)
    {
        await visit.Go(Uitvragen);
        if (await visit.Page.GetByText("2023-Q4").CountAsync() > 0) return;
        await visit.Go(Uitvragen + "/uitzetten");
        await visit.Page.GetByLabel("Aanbieder").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 1 });
        await visit.Page.GetByLabel("Periode").FillAsync("2023-Q4");
        await visit.Page.GetByLabel("Vervaldag").FillAsync("31-01-2024");
        await visit.Press("Formulier uitzetten");
    }
}
