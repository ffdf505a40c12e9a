using System.Net;
using Baken.Web.Tests.Browser;
using Baken.Web.Tests.Walk;

namespace Baken.Web.Tests.Termijnen;

public sealed class TermijnrekenaarPageTests(WerkplekHost host, Chromium chromium)
{
    [Theory]
    [InlineData("soort=wmo-onderzoek&start=20-02-2026&peildatum=01-04-2026", "dinsdag 7 april 2026", "er zijn geen")]
    [InlineData("soort=wmo-onderzoek&start=2026-03-16", "dinsdag 28 april 2026", "Nog te gaan")]
    [InlineData("soort=eigen&lengte=14+dagen&atw=ja&start=18-12-2026", "maandag 4 januari 2027", "Norm")]
    [InlineData("soort=eigen&lengte=14+dagen&atw=nee&start=18-12-2026", "vrijdag 1 januari 2027", "Norm")]
    [InlineData("soort=bezwaar-commissie&start=16-03-2026", "dinsdag 21 juli 2026", "Dwangsom tot")]
    [InlineData("soort=oss-eerste-gesprek&start=01-03-2022", "ten minste 90 % binnen 4 weken", "Dwangsom tot")]
    [InlineData("soort=jeugd-beschikking&start=01-06-2026&opschorting-3-grond=aanvulling&opschorting-3-van=10-06-2026&opschorting-3-tot=19-06-2026", "donderdag 6 augustus 2026", "Dwangsom tot")]
    [InlineData("soort=klacht&start=01-02-2023&verlenging-1-grond=verdaging&verlenging-1-op=01-03-2023&verlenging-1-met=4+weken", "woensdag 12 april 2023", "Dwangsom tot")]
    [InlineData("soort=wmo-beschikking&start=01-06-2026&ingebrekestelling=01-07-2026&peildatum=31-12-2026", "€ 1.442,00", "Fout:")]
    [InlineData("soort=eigen&lengte=6+weken&atw=ja&start=05-01-2031", "Over 2031 zijn geen gelijkgestelde dagen bekend.", "Fout:")]
    [InlineData("soort=oss-evaluatie&start=29-09-2022", "maandag 29 augustus 2022", "Fout:")]
    public async Task Tells_the_last_day_and_how_it_was_found(string query, string said, string unsaid)
    {
        var html = await Get(query);
        Assert.Contains(said, html, StringComparison.Ordinal);
        Assert.DoesNotContain(unsaid, html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("soort=wmo-onderzoek&start=", "Vul de startdatum in.", "veld-start-fout")]
    [InlineData("soort=wmo-onderzoek&start=31-02-2026", "31-02-2026 bestaat niet: maand 2 van 2026 heeft 28 dagen.", "veld-start-fout")]
    [InlineData("soort=onzin&start=01-02-2026", "De termijn “onzin” staat niet in de catalogus.", "veld-soort-fout")]
    [InlineData("soort=eigen&lengte=48+uur&start=01-02-2026", "een termijn in uren of minuten valt buiten de Algemene termijnenwet", "veld-lengte-fout")]
    [InlineData("soort=wmo-onderzoek&start=01-02-2026&opschorting-1-grond=aanvulling&opschorting-1-van=05-02-2026", "de wet geeft die mogelijkheid niet", "veld-opschorting-1-van-fout")]
    [InlineData("soort=klacht&start=01-02-2023&verlenging-1-grond=verdaging&verlenging-1-op=01-03-2023&verlenging-1-met=5+weken", "ten hoogste 4 weken is toegestaan", "veld-verlenging-1-op-fout")]
    [InlineData("soort=klacht&start=01-02-2023&ingebrekestelling=01-05-2023&peildatum=01-06-2023", "hoort geen dwangsom", "veld-ingebrekestelling-fout")]
    [InlineData("soort=wmo-beschikking&start=01-06-2026&ingebrekestelling=01-07-2026", "Vul een peildatum in", "veld-peildatum-fout")]
    public async Task Tells_what_is_wrong_at_its_field(string query, string message, string place)
    {
        var html = await Get(query);
        Assert.Contains(message, html, StringComparison.Ordinal);
        Assert.Contains($"id=\"{place}\"", html, StringComparison.Ordinal);
        Assert.Contains("Er is niets uitgerekend.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Zo is dat berekend", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_person_fills_in_and_reads(bool script)
    {
        var page = await chromium.NewPage(host, script, persona: null);
        await new Visit(host, page).Go("/termijnen/rekenaar");
        await page.GetByLabel("Termijn", new() { Exact = true }).SelectOptionAsync("jeugd-beschikking");
        await page.GetByLabel("Startdatum").FillAsync("01-06-2026");
        await page.GetByLabel("Peildatum").FillAsync("12-06-2026");
        await page.GetByText("Klaar, opschorting, verlenging, dwangsom").ClickAsync();
        var opschorting = page.GetByRole(Microsoft.Playwright.AriaRole.Group, new() { Name = "Opschorting 1" });
        await opschorting.GetByLabel("Grond").SelectOptionAsync("aanvulling");
        await opschorting.GetByLabel("Eerste dag").FillAsync("10-06-2026");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Bereken" }).ClickAsync();
        await page.GetByText("Voorlopige laatste dag").WaitForAsync();
        Assert.Contains("opschorting-1-van=10-06-2026", page.Url, StringComparison.Ordinal);
        Assert.Contains("opgeschort", await page.GetByLabel("Uitkomst").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.GetByRole(Microsoft.Playwright.AriaRole.Group, new() { Name = "Opschorting 2" }).IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    private async Task<string> Get(string query)
    {
        using var client = host.Anonymous();
        return WebUtility.HtmlDecode(await client.GetStringAsync($"/termijnen/rekenaar?{query}", TestContext.Current.CancellationToken));
    }
}
