using Baken.Web.Tests.Browser;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Web.Tests.Walk;

/// <summary>Walks every page of the host in every state, as people with all kinds of eyes, hands and browsers would.</summary>
public sealed class PageWalkTests(WalkHost host, Chromium chromium) : IClassFixture<WalkHost>
{
    private static readonly PageState[] All =
    [
        .. from type in typeof(PageWalkTests).Assembly.GetTypes()
           where type.IsClass && typeof(IPageStates).IsAssignableFrom(type)
           from state in ((IPageStates)Activator.CreateInstance(type)!).States
           select state,
    ];

    /// <summary>All states; BAKEN_WALK names a part of the ones to walk, such as <c>/logboek</c>; BAKEN_BEELD=1 walks the ones with a picture.</summary>
    public static TheoryData<string> Names =>
    [
        .. All.Where(state => state.ToString().Contains(Environment.GetEnvironmentVariable("BAKEN_WALK") ?? "", StringComparison.Ordinal))
            .Where(state => !Picture.OnlyManual || state.Picture is not null)
            .Select(state => state.ToString()),
    ];

    [Fact]
    public void Every_page_of_the_host_is_walked()
    {
        var routes = host.Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Distinct()
            .ToList();

        Assert.NotEmpty(routes);
        Assert.Empty(routes.Except(All.Select(state => state.Route)));
        Assert.Empty(All.Select(state => state.Route).Except(routes));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Page_serves_everybody(string name)
    {
        var state = All.Single(each => each.ToString() == name);
        var page = await chromium.NewPage(host, persona: state.Persona);
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("the server responded with a status of", StringComparison.Ordinal))
                faults.Add("console: " + message.Text);
        };
        var status = 0;
        page.Response += (_, response) => status = response.Request.IsNavigationRequest ? response.Status : status;
        await state.Open(new Visit(host, page));
        await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        if (status != state.Status)
            faults.Add($"answered {status}, expected {state.Status}");

        faults.AddRange(await PageChecks.Basics(page));
        await Picture.Take(page, state);
        faults.AddRange(await PageChecks.Axe(page));
        faults.AddRange(await PageChecks.Reflow(page));
        faults.AddRange(await PageChecks.Keyboard(page));
        faults.AddRange(await WithoutScript(state, await PageChecks.Words(page)));
        await page.Context.CloseAsync();

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults.Prepend(name)));
    }

    private async Task<IEnumerable<string>> WithoutScript(PageState state, string words)
    {
        var page = await chromium.NewPage(host, script: false, state.Persona);
        await state.Open(new Visit(host, page));
        await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.Load);
        var plain = await PageChecks.Words(page);
        await page.Context.CloseAsync();
        return plain == words ? [] : [$"differs without script:{Environment.NewLine}  {plain}{Environment.NewLine}  {words}"];
    }
}
