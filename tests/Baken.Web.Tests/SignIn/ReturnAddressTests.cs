using Baken.Web.Tests.Browser;
using Baken.Werkplek.SignIn;

namespace Baken.Web.Tests.SignIn;

public sealed class ReturnAddressTests(WerkplekHost host)
{
    [Theory]
    [InlineData("/begrippen?zoek=norm", "/begrippen?zoek=norm")]
    [InlineData("//boef.example", "/")]
    [InlineData("/\\boef.example", "/")]
    [InlineData("https://boef.example", "/")]
    [InlineData("/\t/boef.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void Only_a_path_of_this_host_is_gone_back_to(string? asked, string path) => Assert.Equal(path, SignInEndpoints.Local(asked));

    [Theory]
    [InlineData("/begrippen", "/begrippen")]
    [InlineData("//boef.example/", "/")]
    public async Task Sign_in_ends_where_it_was_asked_for(string asked, string path)
    {
        using var client = host.Anonymous();
        var token = TestContext.Current.CancellationToken;
        using var choice = await client.GetAsync($"/aanmelden?terug={Uri.EscapeDataString(asked)}", token);
        using var end = await client.GetAsync($"/demo/kiezen{choice.RequestMessage!.RequestUri!.Query}&persona=analist-hk", token);
        Assert.Equal(new Uri(new Uri(host.Address), path), end.RequestMessage!.RequestUri);
    }

    [Fact]
    public async Task An_answer_that_was_not_asked_for_signs_nobody_in()
    {
        using var client = host.Anonymous();
        using var end = await client.GetAsync("/aanmelden/terug?code=x&state=y", TestContext.Current.CancellationToken);
        Assert.Equal("/afgemeld?reden=mislukt", end.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Contains("Aanmelden is niet gelukt", await end.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_provider_sends_nobody_to_another_host()
    {
        using var client = host.Anonymous(followRedirects: false);
        var question = "?client_id=baken-werkplek&response_type=code&scope=openid&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256"
            + "&nonce=n&state=s&persona=analist-hk&redirect_uri=" + Uri.EscapeDataString("https://boef.example/aanmelden/terug");
        using var answer = await client.GetAsync("/demo/kiezen" + question, TestContext.Current.CancellationToken);
        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Null(answer.Headers.Location);
    }
}
