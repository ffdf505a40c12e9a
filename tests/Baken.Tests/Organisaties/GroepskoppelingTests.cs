using Baken.Dispatch;
using Baken.Organisaties;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Organisaties;

public sealed class GroepskoppelingTests
{
    [Theory, OnEachStore]
    public async Task A_groep_gives_its_rol_and_leaving_it_takes_the_rol(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var organisatie = await rooms.WithOrganisatie();
        Assert.True((await rooms.Send(rooms.Beheerder(), new AdoptGroepskoppeling("team-noord", Rol.Analist, organisatie))).IsOk);
        var inside = await rooms.Enter(AccountRooms.Identity("a", groepen: "team-noord"));
        Assert.Equal(Rol.Analist, Assert.Single(inside.CallerIn(TestRooms.Gemeente)!.Bevoegdheden).Rol);
        Assert.Single((await rooms.Enter(AccountRooms.Identity("a", groepen: "team-noord"))).Tenants);
        Assert.Equal(1, (await rooms.Send(rooms.Beheerder(), new ListGroepskoppelingen())).Value[0].Accounts);
        rooms.Clock.Now = rooms.Clock.Now.AddHours(1);
        Assert.Empty((await rooms.Enter(AccountRooms.Identity("a"))).Tenants);
        Assert.Single((await rooms.Enter(AccountRooms.Identity("a", groepen: "team-noord"))).Tenants);
    }

    [Theory, OnEachStore]
    public async Task A_withdrawn_koppeling_takes_its_roles_at_once(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var organisatie = await rooms.WithOrganisatie();
        var koppeling = (await rooms.Send(rooms.Beheerder(), new AdoptGroepskoppeling("team-noord", Rol.Analist, organisatie))).Value;
        var id = (await rooms.Enter(AccountRooms.Identity("a", groepen: "team-noord"))).AccountId;
        var held = (await rooms.Send(rooms.Beheerder(), new GetAccount(id))).Value.Account.Lidmaatschappen[0];
        Assert.Equal("Organisaties.ByGroep", (await rooms.Send(rooms.Beheerder(), new WithdrawRol(held.Id))).Refusals.Single().Code);
        rooms.Clock.Now = rooms.Clock.Now.AddHours(1);
        Assert.True((await rooms.Send(rooms.Beheerder(), new WithdrawGroepskoppeling(koppeling))).IsOk);
        Assert.Empty((await rooms.Find(id)).Tenants);
        Assert.Empty((await rooms.Enter(AccountRooms.Identity("a", groepen: "team-noord"))).Tenants);
        Assert.Empty((await rooms.Send(rooms.Beheerder(), new ListGroepskoppelingen())).Value);
    }

    [Theory, OnEachStore]
    public async Task Refuses_a_koppeling_that_holds_already_and_one_of_another_tenant(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        rooms.WithTenant("0321", "Houten");
        var organisatie = await rooms.WithOrganisatie();
        var adopt = new AdoptGroepskoppeling("team-noord", Rol.Analist, organisatie);
        var koppeling = (await rooms.Send(rooms.Beheerder(), adopt)).Value;
        Assert.Equal("Organisaties.GroepskoppelingPresent", (await rooms.Send(rooms.Beheerder(), adopt)).Refusals.Single().Code);
        Assert.Equal("Organisaties.GroepMissing", (await rooms.Send(rooms.Beheerder(), adopt with { Groep = " " })).Refusals.Single().Code);
        var other = await rooms.Send(rooms.Beheerder("0321"), new WithdrawGroepskoppeling(koppeling));
        Assert.Equal("Organisaties.GroepskoppelingUnknown", other.Refusals.Single().Code);
        Assert.Empty((await rooms.Send(rooms.Beheerder("0321"), new ListGroepskoppelingen())).Value);
    }
}
