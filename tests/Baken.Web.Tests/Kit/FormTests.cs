using Baken.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Baken.Web.Tests.Kit;

public sealed class FormTests(WerkplekHost host, Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Rejected_text_stays_in_the_field_with_its_message(bool script)
    {
        var page = await chromium.NewPage(host, script);
        await page.GotoAsync("/kit");
        await page.GetByLabel("Peildatum").FillAsync("31-02-2023");
        await page.GetByLabel("Waarde", new() { Exact = true }).FillAsync("1234,56");
        await Save(page);

        Assert.Equal("31-02-2023", await page.GetByLabel("Peildatum").InputValueAsync());
        Assert.Equal("1234,56", await page.GetByLabel("Waarde", new() { Exact = true }).InputValueAsync());
        Assert.Equal("true", await page.GetByLabel("Peildatum").GetAttributeAsync("aria-invalid"));
        Assert.Null(await page.GetByLabel("Waarde", new() { Exact = true }).GetAttributeAsync("aria-invalid"));
        Assert.StartsWith("Fout: ", await page.TitleAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Error_summary_takes_the_focus_and_links_to_the_field()
    {
        var page = await chromium.NewPage(host);
        await page.GotoAsync("/kit");
        await Save(page);

        var summary = page.GetByRole(AriaRole.Group, new() { Name = "Er zijn 4 fouten. Er is nog niets opgeslagen." });
        await Assertions.Expect(summary).ToBeFocusedAsync();
        await summary.GetByRole(AriaRole.Link, new() { Name = "Vul de naam in." }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Naam", new() { Exact = true })).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Act_is_confirmed_once_on_the_page_that_follows(bool script)
    {
        var page = await chromium.NewPage(host, script);
        await page.GotoAsync("/kit");
        await Fill(page);
        await Save(page);

        await Assertions.Expect(page.GetByText("De waarde 1234,56 is vastgelegd.")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByText("De waarde 1234,56 is vastgelegd.")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Post_without_token_is_refused_with_a_page()
    {
        using var client = await host.SignedIn("analist-hk");
        var response = await client.PostAsync("/kit", new FormUrlEncodedContent([new("_handler", "kit"), new("Form.Naam", "x")]), TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("Dit formulier kon niet worden gelezen", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    internal static async Task Fill(IPage page)
    {
        await page.GetByLabel("Naam", new() { Exact = true }).FillAsync("Wachttijd");
        await page.GetByLabel("Peildatum").FillAsync("31-03-2023");
        await page.GetByLabel("Waarde", new() { Exact = true }).FillAsync("1234,56");
        await page.GetByLabel("Ik heb de waarde gecontroleerd").CheckAsync();
    }

    private static Task Save(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }).ClickAsync();
}
