using Baken.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Baken.Web.Tests.Walk;

/// <summary>One page in one state, as a person reaches it: by address, and where needed by filling in and sending a form.</summary>
/// <param name="Route">The route template of the page, such as <c>/kpikaarten/{Code}</c>.</param>
/// <param name="State">leeg, gevuld, fout, or a closer word.</param>
/// <param name="Open">Leaves the page in this state.</param>
/// <param name="Picture">File name (without .png) of the picture in the manual; null for none.</param>
public sealed record PageState(string Route, string State, Func<Visit, Task> Open, string? Picture = null)
{
    /// <summary>Who opens it; null for somebody who has not signed in.</summary>
    public string? Persona { get; init; } = "analist-hk";

    /// <summary>The HTTP status of the page; without this check an error page would pass for the page that fails.</summary>
    public int Status { get; init; } = 200;

    /// <summary>A state that is an address.</summary>
    public static PageState At(string route, string state, string url, string? picture = null) => new(route, state, visit => visit.Go(url), picture);

    /// <summary>The same state, opened by another persona, or by nobody in particular (null).</summary>
    public PageState As(string? persona) => this with { Persona = persona };

    /// <summary>The same state, which answers with another status than 200.</summary>
    public PageState Answering(int status) => this with { Status = status };

    public override string ToString() => $"{Route} ({State})";
}

/// <summary>Gives the states of the pages of one room. Every implementation in this assembly is walked.</summary>
public interface IPageStates
{
    IEnumerable<PageState> States { get; }
}

/// <summary>A page open in the browser, on the host under test.</summary>
public sealed class Visit(WerkplekHost host, IPage page)
{
    public WerkplekHost Host => host;

    public IPage Page => page;

    /// <summary>The status of the last address gone to.</summary>
    public int Status { get; private set; }

    public async Task Go(string url)
    {
        var response = await page.GotoAsync(url);
        Status = response!.Status;
    }

    /// <summary>Goes to an address and follows the first link with these words.</summary>
    public async Task GoTo(string url, string link)
    {
        await Go(url);
        await page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
        await page.WaitForURLAsync(address => !address.EndsWith(url, StringComparison.Ordinal));
    }

    /// <summary>Presses the button with these words.</summary>
    public Task Press(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
