using Baken.Storage;
using Baken.Web.Tests.Browser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Server;

namespace Baken.Web.Tests.SignIn;

/// <summary>
/// A host as in production, with an identity provider elsewhere (the built-in one of another host under another name, found by
/// discovery): an empty installation gets its first beheerder.
/// </summary>
public sealed class ProductionHostTests(ProductionHostTests.ProviderHost provider) : IClassFixture<ProductionHostTests.ProviderHost>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_installation_gets_its_first_beheerder_by_the_code()
    {
        await using var host = new ProductionHost(provider.Address);
        using var browser = new PlainBrowser();
        using var client = new HttpClient(browser) { BaseAddress = new Uri(host.Address) };
        using var empty = await SignIn(client);
        Assert.Equal($"{host.Address}/tenants?terug=%2F", empty.RequestMessage!.RequestUri!.ToString());
        Assert.Contains("Word de eerste beheerder", await empty.Words(), StringComparison.Ordinal);
        using var wrong = await Claim(client, "AAAAA-AAAAA-AAAAA-AAAAA");
        Assert.Contains("Deze code klopt niet of is verlopen", await wrong.Words(), StringComparison.Ordinal);
        var code = await File.ReadAllTextAsync(Path.Combine(host.KeyFolder, "eerste-beheerder.txt"), Token);
        using var right = await Claim(client, code);
        Assert.Equal(host.Address + "/", right.RequestMessage!.RequestUri!.ToString());
        var page = await right.Words();
        Assert.Contains("U bent functioneel beheerder", page, StringComparison.Ordinal);
        Assert.Contains("baken-header__tenant\">Oss", page, StringComparison.Ordinal);
        using var rights = await client.GetAsync("/organisaties/rechten", Token);
        Assert.Contains("Gerrit Bakker", await rights.Words(), StringComparison.Ordinal);
        using var again = await client.GetAsync("/eerste-beheerder", Token);
        Assert.Contains("Er is al een beheerder", await again.Words(), StringComparison.Ordinal);
        Assert.Equal("0828", Assert.Single(host.Services.GetRequiredService<Stores>().ListTenants()).Code);
    }

    [Fact]
    public async Task Cookies_go_over_https_alone_and_out_of_reach_of_script()
    {
        await using var host = new ProductionHost(provider.Address);
        using var browser = new PlainBrowser();
        using var client = new HttpClient(browser) { BaseAddress = new Uri(host.Address) };
        using var page = await SignIn(client);
        var own = browser.Received.Where(c => c.Split(';')[0].EndsWith('=') == false).ToList();
        Assert.Contains(own, c => c.StartsWith("baken-sessie=", StringComparison.Ordinal));
        Assert.All(own.Where(c => c.StartsWith("baken-sessie=", StringComparison.Ordinal)), cookie =>
        {
            Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        });
        Assert.All(own, cookie => Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.Contains($"form-action 'self' {provider.Address};", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_persona_of_a_demo_elsewhere_never_becomes_beheerder()
    {
        await using var demo = new DemoHost();
        await demo.InitializeAsync();
        await using var host = new ProductionHost(demo.Address);
        using var client = new HttpClient(new PlainBrowser()) { BaseAddress = new Uri(host.Address) };
        using var page = await SignIn(client);
        using var claim = await Claim(client, await File.ReadAllTextAsync(Path.Combine(host.KeyFolder, "eerste-beheerder.txt"), Token));
        Assert.Contains("Een persona van de demo kan geen echte beheerder worden", await claim.Words(), StringComparison.Ordinal);
        Assert.Empty(host.Services.GetRequiredService<Stores>().ListTenants());
    }

    [Fact]
    public async Task There_are_no_personas()
    {
        await using var host = new ProductionHost(provider.Address);
        using var client = new HttpClient { BaseAddress = new Uri(host.Address) };
        foreach (var path in new[] { "/demo/persona", "/demo/kiezen", "/demo/token", "/.well-known/openid-configuration" })
        {
            using var answer = await client.GetAsync(path, Token);
            Assert.DoesNotContain("Anouk de Vries", path == "/demo/persona" ? await answer.Words() : "", StringComparison.Ordinal);
            Assert.True(path != "/demo/persona" || (int)answer.StatusCode == 404, $"{path} answers {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Sign_out_goes_on_at_the_provider_and_comes_back()
    {
        await using var host = new ProductionHost(provider.Address);
        using var browser = new PlainBrowser();
        using var client = new HttpClient(browser) { BaseAddress = new Uri(host.Address) };
        using var page = await SignIn(client);
        using var end = await client.Post("/afmelden");
        Assert.Equal(host.Address + "/afgemeld", end.RequestMessage!.RequestUri!.ToString());
    }

    private static async Task<HttpResponseMessage> SignIn(HttpClient client)
    {
        using var choice = await client.GetAsync("/aanmelden", Token);
        var question = choice.RequestMessage!.RequestUri!;
        return await client.GetAsync(new Uri($"{question.GetLeftPart(UriPartial.Authority)}/demo/kiezen{question.Query}&persona=wethouder-hk"), Token);
    }

    private static Task<HttpResponseMessage> Claim(HttpClient client, string code) => client.Post(
        "/eerste-beheerder",
        ("_handler", "eerste"), ("Form.Code", code), ("Form.Soort", "Gemeente"), ("Form.TenantCode", "0828"), ("Form.TenantNaam", "Oss"));

    public sealed class ProviderHost() : WerkplekHost(builder => builder.ConfigureTestServices(services =>
        services.PostConfigure<OpenIddictServerOptions>(options => options.Issuer = new Uri("https://login.test/"))));

    private sealed class DemoHost() : WerkplekHost(builder => builder.UseSetting("Baken:Demo", "true"));

    private sealed class ProductionHost(string authority) : WerkplekHost(builder =>
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Baken:Oidc:Authority", authority);
        builder.UseSetting("Baken:Oidc:ClientId", "baken-werkplek");
    })
    {
        public string KeyFolder => Services.GetRequiredService<StoreSettings>().KeyFolder;
    }
}
