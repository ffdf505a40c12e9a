using Baken.Web.Tests.Walk;
using Microsoft.Playwright;

namespace Baken.Web.Tests.Kit;

internal sealed class KitStates : IPageStates
{
    public IEnumerable<PageState> States =>
    [
        PageState.At("/kit", "gevuld", "/kit"),
        PageState.At("/kit", "gesorteerd, tweede pagina", "/kit?sorteer=-waarde&pagina=2"),
        new("/kit", "fout", async visit =>
        {
            await visit.Go("/kit");
            await visit.Page.GetByLabel("Peildatum").FillAsync("31-02-2023");
            await visit.Page.GetByLabel("Waarde", new() { Exact = true }).FillAsync("1.2.3,4");
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }).ClickAsync();
        }),
        new("/kit", "bevestigd", async visit =>
        {
            await visit.Go("/kit");
            await FormTests.Fill(visit.Page);
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }).ClickAsync();
        }),
    ];
}
