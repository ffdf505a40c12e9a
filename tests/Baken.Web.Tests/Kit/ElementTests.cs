using Baken.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Baken.Web.Tests.Kit;

/// <summary>The custom elements: comfort on top of pages that are complete without them.</summary>
public sealed class ElementTests(WerkplekHost host, Chromium chromium)
{
    [Fact]
    public async Task Progress_follows_the_events_of_the_server()
    {
        var page = await chromium.NewPage(host);
        await Answer(page, """{"percentage":70,"text":"Rij 70 van 100","ended":false}""");
        await page.GotoAsync("/kit");

        await Assertions.Expect(page.GetByText("Rij 70 van 100")).ToBeVisibleAsync();
        Assert.Equal(70, await page.GetByLabel("Voortgang", new() { Exact = true }).EvaluateAsync<double>("bar => bar.value"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Page_is_loaded_again_when_the_work_has_ended()
    {
        var page = await chromium.NewPage(host);
        await Answer(page, """{"percentage":100,"text":"Klaar","ended":true}""");
        var loaded = 0;
        page.Load += (_, _) => loaded++;
        await page.GotoAsync("/kit");
        await page.WaitForRequestAsync("**/kit", new() { Timeout = 10_000 });

        Assert.True(loaded >= 1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Print_button_prints_and_stays_away_without_script()
    {
        var page = await chromium.NewPage(host);
        await page.AddInitScriptAsync("window.print = () => { window.printed = true; };");
        await page.GotoAsync("/kit");
        await page.GetByRole(AriaRole.Button, new() { Name = "Afdrukken" }).ClickAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => window.printed === true"));
        await page.Context.CloseAsync();

        var plain = await chromium.NewPage(host, script: false);
        await plain.GotoAsync("/kit");
        await Assertions.Expect(plain.GetByText("Afdrukken")).ToBeHiddenAsync();
        await plain.Context.CloseAsync();
    }

    [Fact]
    public async Task Menu_on_a_narrow_screen_closes_after_choosing_a_page()
    {
        var page = await chromium.NewPage(host);
        await page.SetViewportSizeAsync(320, 700);
        await page.GotoAsync("/kit");
        await page.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Hoofdmenu" }).GetByRole(AriaRole.Link, new() { Name = "Begrippen" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Begrippen", Level = 1 })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Hoofdmenu" })).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    private static Task Answer(IPage page, string message) => page.RouteAsync("**/kit/voortgang", route => route.FulfillAsync(new()
    {
        ContentType = "text/event-stream", Body = $"data: {message}\n\n",
    }));
}
