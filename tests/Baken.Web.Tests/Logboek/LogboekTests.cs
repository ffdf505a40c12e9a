using System.Net;
using Baken.Organisaties;
using Baken.Web.Tests.Browser;

namespace Baken.Web.Tests.Logboek;

public sealed class LogboekTests(WerkplekHost host, Chromium chromium)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_the_fg_opens_the_logboek()
    {
        foreach (var (persona, status) in ((string, HttpStatusCode)[])
            [("privacyfunctionaris-hk", HttpStatusCode.OK), ("beheerder-hk", HttpStatusCode.Forbidden), ("accounthouder-hk", HttpStatusCode.Forbidden)])
        {
            using var client = await host.SignedIn(persona);
            foreach (var url in (string[])["/logboek", "/logboek/uitvoeren"])
                Assert.Equal(status, (await client.GetAsync(url, Token)).StatusCode);
        }
    }

    [Fact]
    public async Task Exports_what_was_searched_and_the_reading_shows_up_itself()
    {
        await host.Send(new GetOrganisatie("uitgevoerd-onbekend"));
        using var client = await host.SignedIn("privacyfunctionaris-hk");
        var file = await client.GetAsync("/logboek/uitvoeren?verzoek=GetOrganisatie&afloop=Geweigerd", Token);
        Assert.Equal("text/csv", file.Content.Headers.ContentType!.MediaType);
        var lines = (await file.Content.ReadAsStringAsync(Token)).Split("\r\n");
        Assert.StartsWith("nummer;moment_utc;account;naam", lines[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Contains(";Test;Functioneelbeheerder;GetOrganisatie;sturing;geweigerd;Organisaties.OrganisatieUnknown;", StringComparison.Ordinal));
        await client.GetAsync("/logboek?verzoek=GetOrganisatie", Token);
        Assert.Contains("ListLogregels", await client.GetStringAsync("/logboek?verzoek=ListLogregels", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_checks_the_chain_and_says_what_came_out()
    {
        var page = await chromium.NewPage(host, script: false, persona: "privacyfunctionaris-houten");
        await page.GotoAsync("/logboek?zoek=zzzz");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Nu controleren" }).ClickAsync();
        var main = await page.InnerTextAsync("main");
        Assert.Contains("Gecontroleerd: het logboek is heel.", main, StringComparison.Ordinal);
        Assert.Contains("Gecontroleerd tot en met", main, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
