using Baken.Dispatch;
using Baken.Organisaties;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Organisaties;

public sealed class AccountRefusalTests
{
    [Theory, OnEachStore]
    public async Task Refuses_all_faults_of_a_registration_at_once(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var gift = new Rolgift(Rol.Analist, Guid.CreateVersion7(), null, new DateOnly(2023, 5, 2), new DateOnly(2023, 5, 1));
        var result = await rooms.Send(rooms.Beheerder() with { Reden = " " }, new RegisterAccount(" ", "geen adres", gift));
        Assert.Equal(
            ["EmailInvalid", "EndsBeforeStart", "NaamMissing", "OrganisatieMissing", "ReasonMissing"],
            result.Refusals.Select(r => r.Code.Split('.')[1]).Order(StringComparer.Ordinal));
    }

    [Theory, OnEachStore]
    public async Task Refuses_a_beheerder_to_change_the_own_rights(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var organisatie = await rooms.WithOrganisatie();
        var id = (await rooms.Send(rooms.Beheerder(), new RegisterAccount("Ik", "ik@team.nl", new(Rol.Functioneelbeheerder, organisatie)))).Value;
        var self = rooms.Beheerder() with { AccountId = id };
        var own = (await rooms.Send(self, new GetAccount(id))).Value.Account.Lidmaatschappen[0].Id;
        Assert.Equal("Organisaties.OwnRights", (await rooms.Send(self, new AssignRol(id, new(Rol.Professional, organisatie)))).Refusals.Single().Code);
        Assert.Equal("Organisaties.OwnRights", (await rooms.Send(self, new WithdrawRol(own))).Refusals.Single().Code);
        Assert.Equal("Organisaties.OwnRights", (await rooms.Send(self, new CloseAccount(id))).Refusals.Single().Code);
    }

    [Theory, OnEachStore]
    public async Task An_account_of_another_tenant_is_unknown(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        rooms.WithTenant("0321", "Houten");
        var organisatie = await rooms.WithOrganisatie();
        var there = await rooms.WithOrganisatie("0321");
        var id = (await rooms.Send(rooms.Beheerder(), new RegisterAccount("Anouk", "anouk@team.nl", new(Rol.Analist, organisatie)))).Value;
        var lidmaatschap = (await rooms.Send(rooms.Beheerder(), new GetAccount(id))).Value.Account.Lidmaatschappen[0].Id;
        var other = rooms.Beheerder("0321");
        Assert.Empty((await rooms.Send(other, new ListAccounts())).Value.Rows);
        Assert.Equal("Organisaties.AccountUnknown", (await rooms.Send(other, new GetAccount(id))).Refusals.Single().Code);
        Assert.Equal("Organisaties.AccountUnknown", (await rooms.Send(other, new AssignRol(id, new(Rol.Analist, there)))).Refusals.Single().Code);
        Assert.Equal("Organisaties.AccountUnknown", (await rooms.Send(other, new CloseAccount(id))).Refusals.Single().Code);
        Assert.Equal("Organisaties.AccountUnknown", (await rooms.Send(other, new ReopenAccount(id))).Refusals.Single().Code);
        Assert.Equal("Organisaties.LidmaatschapUnknown", (await rooms.Send(other, new WithdrawRol(lidmaatschap))).Refusals.Single().Code);
    }

    [Theory, OnEachStore]
    public async Task Refuses_a_rol_that_is_held_and_the_end_of_a_rol_that_ended(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var organisatie = await rooms.WithOrganisatie();
        var gift = new Rolgift(Rol.Analist, organisatie);
        var id = (await rooms.Send(rooms.Beheerder(), new RegisterAccount("Anouk", "anouk@team.nl", gift))).Value;
        Assert.Equal("Organisaties.RolPresent", (await rooms.Send(rooms.Beheerder(), new AssignRol(id, gift))).Refusals.Single().Code);
        Assert.Equal("Organisaties.AccountPresent", (await rooms.Send(rooms.Beheerder(), new RegisterAccount("A", "ANOUK@team.nl", gift))).Refusals.Single().Code);
        var held = (await rooms.Send(rooms.Beheerder(), new GetAccount(id))).Value.Account.Lidmaatschappen[0].Id;
        Assert.True((await rooms.Send(rooms.Beheerder(), new WithdrawRol(held))).IsOk);
        Assert.Equal("Organisaties.LidmaatschapEnded", (await rooms.Send(rooms.Beheerder(), new WithdrawRol(held))).Refusals.Single().Code);
        Assert.True((await rooms.Send(rooms.Beheerder(), new AssignRol(id, gift))).IsOk);
    }

    [Theory, OnEachStore]
    public async Task Lists_accounts_by_search_order_and_page(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var organisatie = await rooms.WithOrganisatie();
        foreach (var naam in new[] { "Bram", "Anouk", "Carla" })
            await rooms.Send(rooms.Beheerder(), new RegisterAccount(naam, $"{naam}@team.nl", new(Rol.Analist, organisatie)));
        await rooms.Enter(AccountRooms.Identity("x", "carla@team.nl"));
        async Task<string> Names(ListAccounts request) =>
            string.Join(' ', (await rooms.Send(rooms.Beheerder(), request)).Value.Rows.Select(r => r.Emailadres.Split('@')[0]));
        Assert.Equal("anouk bram", await Names(new ListAccounts(PageSize: 2)));
        Assert.Equal("bram", await Names(new ListAccounts("RAM")));
        Assert.Equal("carla", (await Names(new ListAccounts(Order: AccountOrder.AanmeldingDown))).Split(' ')[0]);
        Assert.Equal(3, (await rooms.Send(rooms.Beheerder(), new ListAccounts(PageSize: 2, Page: 2))).Value.Total);
    }

    [Theory, OnEachStore]
    public async Task A_teamleider_gets_a_team_of_the_own_organisatie(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var organisatie = await rooms.WithOrganisatie();
        var other = (await rooms.Send(rooms.Beheerder(), new RegisterOrganisatie("gem", "Gemeente", "", [new(Partijrol.Opdrachtgever, new DateOnly(2020, 1, 1))]))).Value;
        var team = (await rooms.Send(rooms.Beheerder(), new RegisterTeam(organisatie, "Noord", new DateOnly(2020, 1, 1), null, null, []))).Value;
        async Task<string?> Refused(Rolgift gift) =>
            (await rooms.Send(rooms.Beheerder(), new RegisterAccount("Bram", "bram@team.nl", gift))).Refusals.SingleOrDefault()?.Code;
        Assert.Equal("Organisaties.TeamMissing", await Refused(new(Rol.Teamleider, organisatie)));
        Assert.Equal("Organisaties.TeamOfOther", await Refused(new(Rol.Teamleider, other, team)));
        Assert.Null(await Refused(new(Rol.Teamleider, organisatie, team)));
    }
}
