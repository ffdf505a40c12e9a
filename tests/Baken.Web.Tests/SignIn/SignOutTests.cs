using Baken.Web.Tests.Browser;

namespace Baken.Web.Tests.SignIn;

public sealed class SignOutTests(WerkplekHost host, Chromium chromium)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sign_out_ends_the_session_here_and_at_the_provider()
    {
        using var client = await host.SignedIn("analist-hk");
        using var end = await client.Post("/afmelden");
        Assert.Equal("/afgemeld", end.RequestMessage!.RequestUri!.AbsolutePath);
        using var next = await client.GetAsync("/", Token);
        Assert.Equal("/demo/persona", next.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task A_stranger_cannot_sign_somebody_out()
    {
        using var client = await host.SignedIn("analist-hk");
        using var forged = await client.PostAsync("/afmelden", new FormUrlEncodedContent([]), Token);
        Assert.Equal(400, (int)forged.StatusCode);
        using var link = await client.GetAsync("/afmelden", Token);
        Assert.Equal(404, (int)link.StatusCode);
        using var next = await client.GetAsync("/", Token);
        Assert.Equal("/", next.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_person_signs_in_and_out_in_the_browser(bool script)
    {
        var page = await chromium.NewPage(host, script, persona: null);
        await page.GotoAsync("/?proef=norm");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Bram Kuiper" }).ClickAsync();
        await page.WaitForURLAsync("**/?proef=norm");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Afmelden" }).ClickAsync();
        await page.WaitForURLAsync("**/afgemeld");
        await Microsoft.Playwright.Assertions.Expect(page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Name = "U bent afgemeld" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }
}
