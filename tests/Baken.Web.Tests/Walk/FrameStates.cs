namespace Baken.Web.Tests.Walk;

/// <summary>The pages of the frame itself: about, accessibility and what is shown when something is wrong.</summary>
internal sealed class FrameStates : IPageStates
{
    public IEnumerable<PageState> States =>
    [
        PageState.At("/over", "gevuld", "/over"),
        PageState.At("/toegankelijkheid", "gevuld", "/toegankelijkheid"),
        PageState.At("/niet-gevonden", "fout", "/bestaat-niet").Answering(404),
        PageState.At("/fout/{Code:int}", "geweigerd", "/fout/403"),
        PageState.At("/fout/{Code:int}", "storing", "/fout/500"),
        new("/", "menu open op een smal scherm", async visit =>
        {
            await visit.Page.SetViewportSizeAsync(320, 700);
            await visit.Go("/");
            await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Menu", Exact = true }).ClickAsync();
        }),
    ];
}
