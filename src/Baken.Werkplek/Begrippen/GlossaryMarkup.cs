using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Baken.Werkplek.Begrippen;

/// <summary>The whole glossary as HTML, rendered once: it does not change while the host runs, and as components our longest page missed the 50 ms of docs/prestaties.md.</summary>
internal sealed class GlossaryMarkup(Glossary glossary, IServiceScopeFactory scopes, ILoggerFactory loggers)
{
    private readonly Lazy<Task<MarkupString>> all = new(() => Render(glossary, scopes, loggers));

    public Task<MarkupString> All => all.Value;

    private static async Task<MarkupString> Render(Glossary glossary, IServiceScopeFactory scopes, ILoggerFactory loggers)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(GlossaryList.Groups)] = glossary.ByLetter(_ => true) });
        return await renderer.Dispatcher.InvokeAsync(async () =>
            new MarkupString((await renderer.RenderComponentAsync<GlossaryList>(parameters)).ToHtmlString()));
    }
}
