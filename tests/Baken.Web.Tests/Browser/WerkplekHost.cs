using System.Collections.Concurrent;
using System.Net;
using System.Reflection;
using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Storage;
using Baken.Werkplek.SignIn;
using Baken.Werkplek.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Baken.Web.Tests.Browser.WerkplekHost))]

namespace Baken.Web.Tests.Browser;

/// <summary>
/// The real host on a free port, with its own data folder, shared by all tests of the run. Sign in with a persona of
/// <see cref="Personas"/>: <c>await host.SignedIn("analist-hk")</c> for an HttpClient, <c>chromium.NewPage(host, persona: "analist-hk")</c>
/// for a browser.
/// </summary>
public class WerkplekHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("baken-web-").FullName;
    private readonly ConcurrentDictionary<string, Task<CookieContainer>> sessions = new();

    private readonly Action<IWebHostBuilder>? also;

    public WerkplekHost() : this(null)
    {
    }

    /// <summary>A host of a test's own, with other settings or another clock.</summary>
    protected WerkplekHost(Action<IWebHostBuilder>? also)
    {
        this.also = also;
        UseKestrel(0);
        StartServer();
        Address = Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>()
            .Features.Get<Microsoft.AspNetCore.Hosting.Server.Features.IServerAddressesFeature>()!.Addresses.First().TrimEnd('/');
    }

    /// <summary>Such as http://127.0.0.1:41233, without a slash at the end.</summary>
    public string Address { get; }

    public virtual async ValueTask InitializeAsync()
    {
        await RegisterTenant("1911", "Hollands Kroon");
        await RegisterTenant("0321", "Houten");
    }

    /// <summary>An HttpClient that keeps cookies, without anybody signed in.</summary>
    public HttpClient Anonymous(bool followRedirects = true) => Client(new CookieContainer(), followRedirects);

    /// <summary>An HttpClient in which the persona is signed in, in a session of its own.</summary>
    public async Task<HttpClient> SignedIn(string persona, bool followRedirects = true) =>
        Client(await SignIn(persona), followRedirects);

    /// <summary>Puts the session of the persona in a browser context.</summary>
    public async Task SignIn(IBrowserContext context, string persona)
    {
        var cookies = await sessions.GetOrAdd(persona, SignIn);
        await context.AddCookiesAsync(cookies.GetAllCookies().Select(c => new Microsoft.Playwright.Cookie
        {
            Name = c.Name, Value = c.Value, Url = Address, HttpOnly = c.HttpOnly,
        }));
    }

    /// <summary>Sends a request past the web, as the machine.</summary>
    public Task<Result<T>> Send<T>(IRequest<T> request, string tenantCode = "1911") =>
        Services.GetRequiredService<Dispatcher>().Send(Caller.Host(tenantCode, "Test") with { Reden = "Test" }, request);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Data", Path.Combine(folder, "data"));
        builder.UseSetting("Baken:Voorbeelden", "false");
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.ConfigureTestServices(services => services.AddSingleton(new PageAssemblies([Assembly.GetExecutingAssembly()])));
        also?.Invoke(builder);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();
        if (disposing && Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private HttpClient Client(CookieContainer cookies, bool followRedirects) => new(new SocketsHttpHandler
    {
        CookieContainer = cookies, AllowAutoRedirect = followRedirects, UseProxy = false,
    })
    { BaseAddress = new Uri(Address) };

    /// <summary>Signs in as a person does, through the built-in identity provider.</summary>
    private async Task<CookieContainer> SignIn(string persona)
    {
        var cookies = new CookieContainer();
        using var client = Client(cookies, followRedirects: true);
        using var choice = await client.GetAsync("/aanmelden");
        Assert.Equal(DemoServer.PersonaPath, choice.RequestMessage!.RequestUri!.AbsolutePath);
        using var start = await client.GetAsync($"{DemoServer.ChoosePath}{choice.RequestMessage.RequestUri.Query}&persona={persona}");
        Assert.True(start.IsSuccessStatusCode, $"{persona}: {(int)start.StatusCode} at {start.RequestMessage!.RequestUri}");
        Assert.DoesNotContain("/demo/", start.RequestMessage!.RequestUri!.ToString(), StringComparison.Ordinal);
        return cookies;
    }

    private async Task RegisterTenant(string code, string naam)
    {
        var stores = Services.GetRequiredService<Stores>();
        if (stores.FindTenant(code) is null)
            stores.RegisterTenant(new Tenant { Code = code, Naam = naam, Soort = Tenantsoort.Gemeente, IsDemo = true });
        if ((await Send(new ListOrganisaties(), code)).Value.Count > 0) return;
        var begin = new DateOnly(2015, 1, 1);
        Assert.True((await Send(new RegisterOrganisatie("gemeente", $"Gemeente {naam}", "", [new(Partijrol.Opdrachtgever, begin)]), code)).IsOk);
        Assert.True((await Send(new RegisterOrganisatie("uitvoerder", "Sociaal Team", "", [new(Partijrol.Uitvoerder, begin)]), code)).IsOk);
    }
}
