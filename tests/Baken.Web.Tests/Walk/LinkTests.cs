using System.Net;
using System.Text.RegularExpressions;
using Baken.Indicatoren;
using Baken.Organisaties;

namespace Baken.Web.Tests.Walk;

/// <summary>What a page offers its reader can be opened by that reader, and says no more than the figures do.</summary>
public sealed partial class LinkTests(WalkHost host) : IClassFixture<WalkHost>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Start_calls_nothing_met_while_nothing_was_aangeboden()
    {
        using var accounthouder = await host.SignedIn("accounthouder-oss");
        var html = await accounthouder.GetStringAsync("/", Token);
        Assert.DoesNotContain("halen die norm", html, StringComparison.Ordinal);
        Assert.DoesNotContain("haalt die norm", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_link_refuses_its_reader()
    {
        var uitvoerder = (await host.Send(new ListOrganisaties(), "1911")).Value.First(o => o.Rollen.Any(r => r.Rol == Partijrol.Uitvoerder)).Id;
        Assert.Equal([], (await host.Send(new OfferPeriode("2023-Q1", uitvoerder), "1911")).Refusals);
        string[] pages = ["/", "/opdrachten/stuur", "/opdrachten/doelen", "/indicatoren", "/indicatoren/KPI2", "/indicatoren/KPI6"];
        foreach (var persona in new[] { "analist-hk", "accounthouder-hk", "teamleider-hk", "wethouder-hk" })
        {
            using var reader = await host.SignedIn(persona);
            var links = new Dictionary<string, string>();
            foreach (var page in pages)
                foreach (Match link in Address().Matches(await reader.GetStringAsync(page, Token)))
                    links.TryAdd(WebUtility.HtmlDecode(link.Groups[1].Value), page);
            Assert.NotEmpty(links);
            foreach (var (link, page) in links)
                Assert.True((await reader.GetAsync(link, Token)).IsSuccessStatusCode, $"{persona}: {page} links to {link}, which refuses.");
        }
    }

    [GeneratedRegex("href=\"(/(?:indicatoren|opdrachten)[^\"]*)\"")]
    private static partial Regex Address();
}
