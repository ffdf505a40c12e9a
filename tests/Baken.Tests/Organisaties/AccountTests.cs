using Baken.Dispatch;
using Baken.Organisaties;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Organisaties;

public sealed class AccountTests
{
    [Theory, OnEachStore]
    public async Task Who_signs_in_first_has_an_account_and_no_rol(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var first = await rooms.Enter(AccountRooms.Identity("a"));
        var again = await rooms.Enter(AccountRooms.Identity("a"));
        Assert.Equal(first.AccountId, again.AccountId);
        Assert.Empty(again.Tenants);
        Assert.Null(again.CallerIn(TestRooms.Gemeente));
    }

    [Theory, OnEachStore]
    public async Task The_same_subject_at_another_issuer_is_another_account(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var here = await rooms.Enter(AccountRooms.Identity("a"));
        var there = await rooms.Enter(AccountRooms.Identity("a", issuer: "https://other.test/"));
        Assert.NotEqual(here.AccountId, there.AccountId);
    }

    [Theory, OnEachStore]
    public async Task A_registered_account_is_tied_at_the_first_sign_in_with_its_email_and_has_its_rol(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var organisatie = await rooms.WithOrganisatie();
        var id = (await rooms.Send(rooms.Beheerder(), new RegisterAccount("Anouk", "Anouk@Team.nl", new(Rol.Analist, organisatie)))).Value;
        var access = await rooms.Enter(AccountRooms.Identity("x", "anouk@team.NL"));
        Assert.Equal(id, access.AccountId);
        Assert.Equal(new Bevoegdheid(Rol.Analist, organisatie), Assert.Single(access.CallerIn(TestRooms.Gemeente)!.Bevoegdheden));
        var thief = await rooms.Enter(AccountRooms.Identity("y", "anouk@team.nl"));
        Assert.NotEqual(id, thief.AccountId);
        Assert.Empty(thief.Tenants);
    }

    [Theory, OnEachStore]
    public async Task A_rol_holds_from_its_first_day_until_its_last_day(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var organisatie = await rooms.WithOrganisatie();
        var gift = new Rolgift(Rol.Analist, organisatie, null, new DateOnly(2023, 4, 17), new DateOnly(2023, 4, 30));
        await rooms.Send(rooms.Beheerder(), new RegisterAccount("Anouk", "anouk@team.nl", gift));
        var id = (await rooms.Enter(AccountRooms.Identity("x", "anouk@team.nl"))).AccountId;
        foreach (var (moment, holds) in new[] { ("2023-04-16T21:59:59Z", false), ("2023-04-16T22:00:00Z", true), ("2023-04-30T21:59:59Z", true), ("2023-04-30T22:00:00Z", false) })
        {
            rooms.Clock.Now = DateTime.Parse(moment, System.Globalization.CultureInfo.InvariantCulture).ToUniversalTime();
            Assert.Equal(holds, (await rooms.Find(id)).Tenants.Count == 1);
        }
    }

    [Theory, OnEachStore]
    public async Task A_withdrawn_rol_is_gone_at_once_and_stays_in_the_history(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var organisatie = await rooms.WithOrganisatie();
        var id = (await rooms.Send(rooms.Beheerder(), new RegisterAccount("Anouk", "anouk@team.nl", new(Rol.Analist, organisatie)))).Value;
        await rooms.Enter(AccountRooms.Identity("x", "anouk@team.nl"));
        var second = (await rooms.Send(rooms.Beheerder(), new AssignRol(id, new(Rol.Controller, organisatie)))).Value;
        Assert.Equal(2, (await rooms.Find(id)).CallerIn(TestRooms.Gemeente)!.Bevoegdheden.Count);
        rooms.Clock.Now = rooms.Clock.Now.AddDays(1);
        Assert.True((await rooms.Send(rooms.Beheerder() with { Reden = "Andere functie" }, new WithdrawRol(second))).IsOk);
        Assert.Equal(Rol.Analist, Assert.Single((await rooms.Find(id)).CallerIn(TestRooms.Gemeente)!.Bevoegdheden).Rol);
        var detail = (await rooms.Send(rooms.Beheerder(), new GetAccount(id))).Value;
        Assert.Equal(2, detail.Account.Lidmaatschappen.Count);
        var last = detail.History[0];
        Assert.Equal((Rechtgebeurtenis.Beeindigd, Rol.Controller, "Andere functie"), (last.Gebeurtenis, last.Rol, last.Reden));
        Assert.Equal(3, detail.History.Count);
    }

    [Theory, OnEachStore]
    public async Task A_closed_account_has_no_access_and_is_not_let_in_again(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var organisatie = await rooms.WithOrganisatie();
        var id = (await rooms.Send(rooms.Beheerder(), new RegisterAccount("Anouk", "anouk@team.nl", new(Rol.Analist, organisatie)))).Value;
        await rooms.Enter(AccountRooms.Identity("x", "anouk@team.nl"));
        Assert.True((await rooms.Send(rooms.Beheerder(), new CloseAccount(id))).IsOk);
        Assert.False((await rooms.Find(id)).IsActive);
        Assert.False((await rooms.Enter(AccountRooms.Identity("x", "anouk@team.nl"))).IsActive);
        Assert.True((await rooms.Send(rooms.Beheerder(), new ReopenAccount(id))).IsOk);
        var reopened = await rooms.Enter(AccountRooms.Identity("x", "anouk@team.nl"));
        Assert.True(reopened.IsActive);
        Assert.Empty(reopened.Tenants);
    }

    [Theory, OnEachStore]
    public async Task Closing_leaves_the_roles_in_another_tenant(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        rooms.WithTenant("0321", "Houten");
        var (here, there) = (await rooms.WithOrganisatie(), await rooms.WithOrganisatie("0321"));
        var id = (await rooms.Send(rooms.Beheerder(), new RegisterAccount("Anouk", "anouk@team.nl", new(Rol.Analist, here)))).Value;
        var same = (await rooms.Send(rooms.Beheerder("0321"), new RegisterAccount("Anouk", "anouk@team.nl", new(Rol.Controller, there)))).Value;
        Assert.Equal(id, same);
        Assert.True((await rooms.Send(rooms.Beheerder(), new CloseAccount(id))).IsOk);
        var access = await rooms.Find(id);
        Assert.True(access.IsActive);
        Assert.Equal("0321", Assert.Single(access.Tenants).Code);
        Assert.Null(access.CallerIn(TestRooms.Gemeente));
    }

    [Theory, OnEachStore]
    public async Task A_persona_of_the_demo_never_enters_a_real_tenant(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        rooms.WithTenant("0321", "Houten", isDemo: true);
        var (real, demo) = (await rooms.WithOrganisatie(), await rooms.WithOrganisatie("0321"));
        await rooms.Send(rooms.Beheerder(), new RegisterAccount("Persona", "p@demo.nl", new(Rol.Analist, real)));
        await rooms.Send(rooms.Beheerder("0321"), new RegisterAccount("Persona", "p@demo.nl", new(Rol.Analist, demo)));
        var access = await rooms.Enter(AccountRooms.Identity("p", "p@demo.nl", SignedIdentity.DemoIssuer));
        Assert.Equal("0321", Assert.Single(access.Tenants).Code);
    }
}
