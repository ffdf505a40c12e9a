using Baken.Web.Tests.Browser;

namespace Baken.Web.Tests.Web;

public sealed class SecurityHeadersTests(WerkplekHost host)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/bestaat-niet")]
    [InlineData("/assets/baken.svg")]
    public async Task Every_answer_is_guarded(string path)
    {
        using var client = new HttpClient { BaseAddress = new Uri(host.Address) };
        var response = await client.GetAsync(path, TestContext.Current.CancellationToken);
        string Header(string name) => string.Join(", ", response.Headers.TryGetValues(name, out var values) ? values : response.Content.Headers.GetValues(name));

        var policy = Header("Content-Security-Policy");
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("img-src 'self' data:", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
    }

    [Fact]
    public async Task Page_is_not_kept_by_caches_but_a_font_is()
    {
        using var client = new HttpClient { BaseAddress = new Uri(host.Address) };
        var page = await client.GetAsync("/", TestContext.Current.CancellationToken);
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var style = html.Split("rel=\"stylesheet\" href=\"")[1].Split('"')[0];
        var css = await client.GetStringAsync("/" + style, TestContext.Current.CancellationToken);
        var font = css.Split("url(")[1].Split(')')[0].Trim('"').TrimStart('.', '/');
        var answer = await client.GetAsync("/assets/" + font, TestContext.Current.CancellationToken);

        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.EndsWith(".woff2", font, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl!.MaxAge);
    }

    [Fact]
    public async Task Page_has_no_inline_script_or_style()
    {
        using var client = new HttpClient { BaseAddress = new Uri(host.Address) };
        var html = await client.GetStringAsync("/kit", TestContext.Current.CancellationToken);

        Assert.DoesNotContain("<style", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" style=", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" onclick=", html, StringComparison.OrdinalIgnoreCase);
        Assert.All(html.Split("<script").Skip(1), script => Assert.Contains("src=", script.Split('>')[0], StringComparison.Ordinal));
    }
}
