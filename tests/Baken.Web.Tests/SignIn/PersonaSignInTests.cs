using Baken.Web.Tests.Browser;

namespace Baken.Web.Tests.SignIn;

public sealed class PersonaSignInTests(WerkplekHost host)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("analist-hk", "Anouk de Vries")]
    [InlineData("wethouder-houten", "Petra Kok")]
    public async Task A_persona_signs_in_and_stands_in_the_header(string persona, string naam)
    {
        using var client = await host.SignedIn(persona);
        var page = await client.GetStringAsync("/", Token);
        Assert.Contains(naam, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_signed_in_gets_the_personas_instead_of_a_page()
    {
        using var client = host.Anonymous();
        using var response = await client.GetAsync("/", Token);
        var page = await response.Content.ReadAsStringAsync(Token);
        Assert.Equal("/demo/persona", response.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("Anouk de Vries", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
    }
}
