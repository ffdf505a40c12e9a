using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Baken.Web.Tests.Browser.Chromium))]

namespace Baken.Web.Tests.Browser;

/// <summary>One real Chromium for all tests of the run; each visit has its own context. Path: BAKEN_CHROMIUM, else /usr/bin/chromium.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("BAKEN_CHROMIUM") ?? "/usr/bin/chromium",
            Args = Flags,
        });
    }

    /// <summary>A new page on a clean profile: 1280 × 800, Dutch, light; the persona is signed in, null for nobody.</summary>
    public async Task<IPage> NewPage(WerkplekHost host, bool script = true, string? persona = "analist-hk")
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = host.Address,
            JavaScriptEnabled = script,
            Locale = "nl-NL",
            ColorScheme = ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = 1280, Height = 800 },
        });
        context.SetDefaultTimeout(10_000);
        if (persona is not null)
            await host.SignIn(context, persona);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
    }
}
