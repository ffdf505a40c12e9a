using Baken.Web.Tests.Walk;

namespace Baken.Web.Tests.SignIn;

internal sealed class SignInStates : IPageStates
{
    public IEnumerable<PageState> States =>
    [
        PageState.At("/demo/persona", "gevuld", "/aanmelden", "aanmelden").As(null),
        PageState.At("/demo/persona", "leeg", "/demo/persona").As(null),
        PageState.At("/afgemeld", "afgemeld", "/afgemeld").As(null),
        PageState.At("/afgemeld", "afgesloten", "/afgemeld?reden=afgesloten").As(null),
        PageState.At("/tenants", "gevuld", "/tenants"),
        PageState.At("/eerste-beheerder", "leeg", "/eerste-beheerder"),
        new("/eerste-beheerder", "fout", async visit =>
        {
            await visit.Go("/eerste-beheerder");
            await visit.Page.GetByLabel("Eenmalige code").FillAsync("AAAAA-BBBBB");
            await visit.Page.GetByLabel("Code van de gemeente of regio").FillAsync("1911");
            await visit.Page.GetByLabel("Naam van de gemeente of regio").FillAsync("Hollands Kroon");
            await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Beheerder worden" }).ClickAsync();
        }),
    ];
}
