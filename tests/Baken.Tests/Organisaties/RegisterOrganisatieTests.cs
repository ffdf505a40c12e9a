using Baken.Dispatch;
using Baken.Organisaties;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Organisaties;

public sealed class RegisterOrganisatieTests
{
    private static readonly DateOnly Begin = new(2018, 1, 1);

    private static readonly RegisterOrganisatie Incluzio =
        new("ihk", "Incluzio Hollands Kroon", "IHK", [new PartijrolPeriode(Partijrol.Uitvoerder, Begin), new PartijrolPeriode(Partijrol.Toegang, Begin)]);

    [Theory, OnEachStore]
    public async Task Registers_an_organisatie_that_has_several_roles(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var id = await rooms.Send(rooms.As(Rol.Functioneelbeheerder), Incluzio);
        var found = await rooms.Send(rooms.As(Rol.Wethouder), new GetOrganisatie("ihk"));
        Assert.Equal((id.Value, "Incluzio Hollands Kroon", "IHK"), (found.Value.Id, found.Value.Naam, found.Value.Kortenaam));
        Assert.Equal([Partijrol.Uitvoerder, Partijrol.Toegang], found.Value.Rollen.Select(r => r.Rol));
        Assert.True(found.Value.Has(Partijrol.Toegang, Begin));
        Assert.False(found.Value.Has(Partijrol.Toegang, Begin.AddDays(-1)));
        Assert.Equal("Organisaties.OrganisatieUnknown", (await rooms.Send(rooms.As(Rol.Analist), new GetOrganisatie("ibk"))).Refusals.Single().Code);
    }

    [Theory, OnEachStore]
    public async Task Tells_all_faults_at_once_and_keeps_nothing(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var beheerder = rooms.As(Rol.Functioneelbeheerder);
        var result = await rooms.Send(beheerder, new RegisterOrganisatie("Sociaal Team", " ", new string('x', 21),
        [
            new PartijrolPeriode(Partijrol.Partner, Begin, Begin.AddDays(-1)),
            new PartijrolPeriode(Partijrol.Aanbieder, Begin),
            new PartijrolPeriode(Partijrol.Aanbieder, Begin.AddYears(1)),
        ]));
        Assert.Equal(
            ["CodeNotReadable at Code", "NaamMissing at Naam", "TooLong at Kortenaam", "EndsBeforeStart at Rollen", "PeriodesOverlap at Rollen"],
            result.Refusals.Select(r => $"{r.Code.Split('.')[1]} at {r.Source}"));
        Assert.Contains("ligt voor de begindatum 01-01-2018", RefusalText.Of(result.Refusals[3]), StringComparison.Ordinal);
        Assert.Empty((await rooms.Send(beheerder, new ListOrganisaties())).Value);
    }

    [Theory, OnEachStore]
    public async Task Refuses_a_code_that_is_taken(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        await rooms.Send(rooms.As(Rol.Functioneelbeheerder), Incluzio);
        var again = await rooms.Send(rooms.As(Rol.Functioneelbeheerder), Incluzio with { Naam = "Iets anders" });
        Assert.Equal("Organisaties.CodeTaken", Assert.Single(again.Refusals).Code);
        Assert.Equal("Incluzio Hollands Kroon", Assert.Single((await rooms.Send(rooms.As(Rol.Analist), new ListOrganisaties())).Value).Naam);
    }

    [Theory, OnEachStore]
    public async Task Only_the_functioneelbeheerder_registers(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        foreach (var rol in Enum.GetValues<Rol>().Where(r => r != Rol.Functioneelbeheerder))
            Assert.Equal("Dispatch.NotAllowed", Assert.Single((await rooms.Send(rooms.As(rol), Incluzio)).Refusals).Code);
    }
}
