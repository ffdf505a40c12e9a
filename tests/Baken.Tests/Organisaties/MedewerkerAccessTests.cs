using Baken.Dispatch;
using Baken.Logboek;
using Baken.Organisaties;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Baken.Tests.Organisaties;

/// <summary>Trying to get in: who may see or change whose personnel record.</summary>
public sealed class MedewerkerAccessTests
{
    private static readonly DateOnly Day = new(2023, 4, 15);

    [Theory, OnEachStore]
    public async Task Only_beheerder_teamleider_and_bestuurder_come_in_and_a_commissioner_never(StoreEngine engine)
    {
        await using var town = await SmallTown.On(engine);
        var id = (await town.Register("Noor Vermeer", town.Jeugd, 36)).Value.Id;
        Rol[] allowed = [Rol.Functioneelbeheerder, Rol.Teamleider, Rol.Bestuurder];
        foreach (var rol in Enum.GetValues<Rol>().Except(allowed))
        {
            var caller = town.Rooms.As(rol, town.Uitvoerder);
            Assert.Equal(["NotAllowed"], await town.Codes(caller, List(town)));
            Assert.Equal(["NotAllowed"], await town.Codes(caller, new GetMedewerker(id)));
            Assert.Equal(["NotAllowed"], await town.Codes(caller, new CorrectMedewerker(id, "Ander", null)));
            Assert.Equal(["NotAllowed"], await town.Codes(caller, new RecordVerzuim(id, Verzuimsoort.Ziekte, 100, Day, null)));
            Assert.Equal(["NotAllowed"], await town.Codes(caller, new AssignMandaat(id, "x", "y", Day, null)));
        }

        Assert.Equal("Noor Vermeer", Assert.Single((await town.Rooms.Send(town.Bestuurder, List(town))).Value.Medewerkers).Naam);
    }

    [Theory, OnEachStore]
    public async Task A_teamleider_reaches_the_own_team_only(StoreEngine engine)
    {
        await using var town = await SmallTown.On(engine);
        var noor = (await town.Register("Noor Vermeer", town.Jeugd, 36)).Value.Id;
        var sam = (await town.Register("Sam Bos", town.Wmo, 24)).Value.Id;
        await town.Register("Vertrokken Iemand", town.Jeugd, 24, SmallTown.Begin, Day.AddDays(-1));
        var leider = town.Teamleider(town.Jeugd);
        Assert.Equal(["Noor Vermeer"], (await town.Rooms.Send(leider, List(town) with { OnlyPresent = false })).Value.Medewerkers.Select(m => m.Naam));
        Assert.Equal(["MedewerkerUnknown"], await town.Codes(leider, new GetMedewerker(sam)));
        Assert.Equal(["MedewerkerUnknown"], await town.Codes(leider, new CorrectMedewerker(sam, "Ander", null)));
        Assert.Equal(["TeamUnknown at TeamId"], await town.Codes(leider, new RegisterAanstelling(noor, SmallTown.Gift(town.Wmo, 8))));
        Assert.Equal(["NotAllowed"], await town.Codes(leider, new AssignMandaat(noor, "beschikking", "besluit", Day, null)));
        Assert.Empty(await town.Codes(leider, new RecordVerzuim(noor, Verzuimsoort.Ziekte, 100, Day, null)));
        var formatie = (await town.Rooms.Send(leider, new ComputeFormatie(town.Uitvoerder, Day))).Value;
        Assert.Equal(("Team Jeugd", 1), (Assert.Single(formatie.Teams).Team, formatie.Personen));
    }

    [Theory, OnEachStore]
    public async Task A_bestuurder_of_another_organisation_and_a_teamleider_without_team_see_nobody(StoreEngine engine)
    {
        await using var town = await SmallTown.On(engine);
        var id = (await town.Register("Noor Vermeer", town.Jeugd, 36)).Value.Id;
        foreach (var caller in (Caller[])[town.Rooms.As(Rol.Bestuurder), town.Rooms.As(Rol.Teamleider, town.Uitvoerder)])
        {
            Assert.Empty((await town.Rooms.Send(caller, List(town))).Value.Medewerkers);
            Assert.Equal(["MedewerkerUnknown"], await town.Codes(caller, new GetMedewerker(id)));
        }
    }

    [Theory, OnEachStore]
    public async Task A_teamleider_who_is_bestuurder_elsewhere_is_no_bestuurder_here(StoreEngine engine)
    {
        await using var town = await SmallTown.On(engine);
        var sam = (await town.Register("Sam Bos", town.Wmo, 24)).Value.Id;
        var both = new Caller(Guid.CreateVersion7(), "Twee rollen", TestRooms.Gemeente,
            [new Bevoegdheid(Rol.Teamleider, town.Uitvoerder, town.Jeugd), new Bevoegdheid(Rol.Bestuurder, Guid.CreateVersion7())]);
        Assert.Equal(["MedewerkerUnknown"], await town.Codes(both, new GetMedewerker(sam)));
        Assert.Empty((await town.Rooms.Send(both, List(town))).Value.Medewerkers);
    }

    [Theory, OnEachStore]
    public async Task Every_read_and_change_stands_in_the_logboek_with_the_persons_on_the_page(StoreEngine engine)
    {
        await using var town = await SmallTown.On(engine);
        var ids = new[] { (await town.Register("Aad", town.Jeugd, 36)).Value.Id, (await town.Register("Bo", town.Wmo, 24)).Value.Id };
        var caller = town.Bestuurder;
        await town.Rooms.Send(caller, List(town) with { Take = 1 });
        await town.Rooms.Send(caller, new GetMedewerker(ids[1]));
        await town.Rooms.Send(caller, new RecordVerzuim(ids[1], Verzuimsoort.Ziekte, 100, Day, null));
        await using var store = town.Rooms.Stores.OpenTenant(TestRooms.Gemeente);
        var rows = store.Set<Logregel>().AsNoTracking().Where(l => l.AccountId == caller.AccountId).ToList();
        Assert.Equal(
            [$"GetMedewerker {ids[1]}", $"ListMedewerkers {ids[0]}", $"RecordVerzuim {ids[1]}"],
            rows.Select(l => $"{l.Verzoek} {l.Personen}").Order());
    }

    private static ListMedewerkers List(SmallTown town) => new(town.Uitvoerder, Day, "", true, new MedewerkerSort(), 0, 25);
}
