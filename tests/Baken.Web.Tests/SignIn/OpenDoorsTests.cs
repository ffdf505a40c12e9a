using Baken.Web.Tests.Browser;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Web.Tests.SignIn;

/// <summary>Which addresses answer without sign-in, and which forms without token: these and no others.</summary>
public sealed class OpenDoorsTests(WerkplekHost host)
{
    private static readonly string[] Open =
    [
        "/aanmelden", "/afgemeld", "/begrippen", "/demo/afmelden", "/demo/kiezen", "/demo/persona", "/fout/{Code:int}", "/health", "/niet-gevonden", "/over",
        "/termijnen/rekenaar", "/toegankelijkheid",
    ];

    private IEnumerable<RouteEndpoint> Endpoints => host.Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
        .SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Where(e => !IsAsset(e));

    [Fact]
    public void Only_a_few_addresses_answer_without_sign_in() =>
        Assert.Equal(Open, Endpoints.Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(Path).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_page_sends_a_stranger_to_the_sign_in()
    {
        using var client = host.Anonymous(followRedirects: false);
        var pages = Endpoints.Where(e => e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null).Select(Path).Distinct().Except(Open).ToList();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            var address = page.Split('/').Select(part => part.StartsWith('{') ? Sample(part) : part);
            using var response = await client.GetAsync(string.Join('/', address), TestContext.Current.CancellationToken);
            Assert.True((int)response.StatusCode == 302, $"{page} answers {(int)response.StatusCode}");
            Assert.Equal("/demo/persona", response.Headers.Location!.AbsolutePath);
            Assert.True(response.Headers.CacheControl!.NoStore);
        }
    }

    [Fact]
    public void Every_form_needs_its_token()
    {
        var unchecked_ = Endpoints
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>() is { } methods && methods.HttpMethods.Contains("POST"))
            .Where(e => e.Metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: true });
        Assert.Equal([], unchecked_.Select(Path));
    }

    [Fact]
    public async Task Health_says_only_that_all_is_well()
    {
        using var client = host.Anonymous();
        Assert.Equal("in orde", await client.GetStringAsync("/health", TestContext.Current.CancellationToken));
    }

    private static string Sample(string part) => part.Contains("guid", StringComparison.Ordinal) ? Guid.Empty.ToString() : part.Contains("int", StringComparison.Ordinal) ? "1" : "x";

    private static string Path(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    private static bool IsAsset(RouteEndpoint endpoint) =>
        Path(endpoint) is var path && (path.StartsWith("/assets/", StringComparison.Ordinal) || path.StartsWith("/_framework/", StringComparison.Ordinal));
}
