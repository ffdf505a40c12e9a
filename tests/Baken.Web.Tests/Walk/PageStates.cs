using Microsoft.Playwright;

namespace Baken.Web.Tests.Walk;

/// <summary>What many states share: a form that is sent as it stands, or with something in it that cannot be.</summary>
internal static class PageStates
{
    /// <summary>Opens a form, fills the fields by their label and presses its button.</summary>
    public static PageState Sent(string route, string state, string url, string button, params (string Label, string Text)[] fields) => new(route, state, async visit =>
    {
        await visit.Go(url);
        foreach (var (label, text) in fields)
            await visit.Page.GetByLabel(label, new() { Exact = true }).FillAsync(text);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
    });
}
