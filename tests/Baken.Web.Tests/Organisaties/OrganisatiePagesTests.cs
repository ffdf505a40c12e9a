using System.Net;
using Baken.Web.Tests.Browser;

namespace Baken.Web.Tests.Organisaties;

public sealed class OrganisatiePagesTests(WerkplekHost host, Chromium chromium)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_commissioner_opens_no_page_with_medewerkers()
    {
        var town = await WalkTown.On(host);
        using var client = await host.SignedIn("accounthouder-hk");
        foreach (var url in (string[])
            ["/organisaties", "/organisaties/walk", town.Of(""), town.Of("verzuim-vastleggen"), "/organisaties/walk/medewerkers/uitvoeren?dag=01-03-2023"])
            Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(url.TrimEnd('/'), Token)).StatusCode);
    }

    [Fact]
    public async Task A_bestuurder_of_another_organisation_finds_no_medewerker()
    {
        var town = await WalkTown.On(host);
        using var client = await host.SignedIn("bestuurder-hk");
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(town.Of("").TrimEnd('/'), Token)).StatusCode);
        Assert.DoesNotContain("Noor Vermeer", await client.GetStringAsync("/organisaties/walk", Token), StringComparison.Ordinal);
        Assert.DoesNotContain("Noor Vermeer", await client.GetStringAsync("/organisaties/walk/medewerkers/uitvoeren?dag=01-03-2023", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exports_the_medewerkers_of_a_day()
    {
        await WalkTown.On(host);
        using var client = await host.SignedIn("beheerder-hk");
        var text = await client.GetStringAsync("/organisaties/walk/medewerkers/uitvoeren?dag=01-03-2023", Token);
        Assert.Contains("Noor Vermeer;Team Jeugd;jeugdprofessional;0.79166", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Registers_a_medewerker_without_script_and_keeps_the_refused_text()
    {
        await WalkTown.On(host);
        var page = await chromium.NewPage(host, script: false, persona: "beheerder-hk");
        await page.GotoAsync("/organisaties/walk/medewerker-registreren");
        await page.GetByLabel("Naam").FillAsync("Mila Jansen");
        await page.GetByLabel("Team", new() { Exact = true }).SelectOptionAsync("Team Jeugd");
        await page.GetByLabel("Functie").FillAsync("sociaal werker");
        await page.GetByLabel("Uren per week").FillAsync("61,5");
        await page.GetByLabel("Eerste dag").FillAsync("01-02-2023");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Registreren" }).ClickAsync();
        Assert.Contains("0 tot en met 60", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Equal("61,5", await page.GetByLabel("Uren per week").InputValueAsync());
        await page.GetByLabel("Uren per week").FillAsync("24,5");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Registreren" }).ClickAsync();
        var main = await page.InnerTextAsync("main");
        Assert.Contains("Mila Jansen is geregistreerd.", main, StringComparison.Ordinal);
        Assert.Contains("24,50", main, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
