using Baken.Dispatch;
using Baken.Organisaties;
using Baken.Web.Tests.Browser;

namespace Baken.Web.Tests.SignIn;

/// <summary>What a session may do follows the rights of this moment, never what the browser says.</summary>
public sealed class SessionRightsTests(WerkplekHost host)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_withdrawn_rol_is_gone_at_the_next_click_and_comes_back_when_given()
    {
        using var client = await host.SignedIn("controller-hk");
        Assert.Equal("/", await Lands(client, "/"));
        var account = await Account("controller-hk");
        await host.Send(new WithdrawRol(account.Lidmaatschappen[0].Id));
        Assert.Equal("/tenants", await Lands(client, "/"));
        await host.Send(new AssignRol(account.Id, new Rolgift(Rol.Controller, account.Lidmaatschappen[0].OrganisatieId)));
        Assert.Equal("/", await Lands(client, "/"));
    }

    [Fact]
    public async Task A_closed_account_has_no_session_any_more_and_cannot_sign_in()
    {
        using var client = await host.SignedIn("bestuurder-hk");
        var account = await Account("bestuurder-hk");
        await host.Send(new CloseAccount(account.Id));
        using var next = await client.GetAsync("/", Token);
        Assert.Equal("/demo/persona", next.RequestMessage!.RequestUri!.AbsolutePath);
        using var again = await client.GetAsync($"/demo/kiezen{next.RequestMessage.RequestUri.Query}&persona=bestuurder-hk", Token);
        Assert.Equal("/afgemeld?reden=afgesloten", again.RequestMessage!.RequestUri!.PathAndQuery);
        await host.Send(new ReopenAccount(account.Id));
        await host.Send(new AssignRol(account.Id, new Rolgift(Rol.Bestuurder, account.Lidmaatschappen[0].OrganisatieId)));
    }

    [Fact]
    public async Task A_page_for_a_rol_is_refused_to_another_rol()
    {
        using var analist = await host.SignedIn("analist-hk");
        using var refused = await analist.GetAsync("/organisaties/rechten", Token);
        Assert.Equal(403, (int)refused.StatusCode);
        Assert.DoesNotContain("demo.baken.invalid", await refused.Words(), StringComparison.Ordinal);
        using var fg = await host.SignedIn("privacyfunctionaris-hk");
        Assert.Contains("Anouk de Vries", await fg.GetStringAsync("/organisaties/rechten", Token), StringComparison.Ordinal);
        using var act = await fg.GetAsync("/organisaties/rechten/account-registreren", Token);
        Assert.Equal(403, (int)act.StatusCode);
    }

    [Fact]
    public async Task A_tenant_that_is_not_yours_cannot_be_chosen()
    {
        using var client = await host.SignedIn("beheerder-hk");
        using var forged = await client.Post("/tenants/kiezen", ("tenant", "0321"), ("terug", "/"));
        Assert.Equal(403, (int)forged.StatusCode);
        using var unknown = await client.Post("/tenants/kiezen", ("tenant", "9998"), ("terug", "/"));
        Assert.Equal(403, (int)unknown.StatusCode);
        Assert.Contains("Hollands Kroon", await client.GetStringAsync("/organisaties/rechten", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_of_another_tenant_is_not_shown_by_its_address()
    {
        using var houten = await host.SignedIn("analist-houten");
        var there = (await host.Send(new ListAccounts("analist-houten"), "0321")).Value.Rows.Single();
        using var client = await host.SignedIn("beheerder-hk");
        foreach (var act in new[] { "", "/rol-toewijzen", "/afsluiten", "/heropenen", $"/rol-intrekken/{there.Lidmaatschappen[0].Id}" })
        {
            using var answer = await client.GetAsync($"/organisaties/rechten/accounts/{there.Id}{act}", Token);
            Assert.Equal(404, (int)answer.StatusCode);
            Assert.DoesNotContain(there.Naam, await answer.Words(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(there.Naam, await client.GetStringAsync("/organisaties/rechten?zoek=houten", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_works_for_two_tenants_chooses_and_sees_one_at_a_time()
    {
        using var before = await host.SignedIn("wethouder-hk");
        var organisatie = (await host.Send(new ListOrganisaties(), "0321")).Value[0].Id;
        var account = await Account("wethouder-hk");
        await host.Send(new RegisterAccount(account.Naam, account.Emailadres, new Rolgift(Rol.Wethouder, organisatie)), "0321");
        using var client = await host.SignedIn("wethouder-hk");
        using var choice = await client.GetAsync("/", Token);
        Assert.Equal("/tenants?terug=%2F", choice.RequestMessage!.RequestUri!.PathAndQuery);
        using var houten = await client.Post("/tenants/kiezen", ("tenant", "0321"), ("terug", "//boef.example"));
        Assert.Equal(new Uri(new Uri(host.Address), "/"), houten.RequestMessage!.RequestUri);
        Assert.Contains("baken-header__tenant\">Houten", await houten.Words(), StringComparison.Ordinal);
        using var hk = await client.Post("/tenants/kiezen", ("tenant", "1911"), ("terug", "/"));
        Assert.Equal("/", hk.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("baken-header__tenant\">Hollands Kroon", await hk.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_that_was_tampered_with_is_no_session()
    {
        using var client = await host.SignedIn("analist-hk", followRedirects: false);
        using var plain = host.Anonymous(followRedirects: false);
        plain.DefaultRequestHeaders.Add("Cookie", "baken-sessie=CfDJ8Namaak");
        using var answer = await plain.GetAsync("/", Token);
        Assert.Equal(302, (int)answer.StatusCode);
    }

    private async Task<AccountRow> Account(string persona) =>
        (await host.Send(new ListAccounts($"{persona}@"))).Value.Rows.Single();

    private static async Task<string> Lands(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path, Token);
        return response.RequestMessage!.RequestUri!.AbsolutePath;
    }
}
