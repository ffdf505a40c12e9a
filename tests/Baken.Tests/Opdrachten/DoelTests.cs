using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Opdrachten;
using Baken.Storage;
using Baken.Tests.Indicatoren;
using Xunit;
using static Baken.Tests.Indicatoren.Kpis;

namespace Baken.Tests.Opdrachten;

public sealed class DoelTests
{
    [Theory, OnEachStore]
    public async Task An_own_doel_stands_in_the_tree_and_carries_its_tile_on_the_dashboard(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1-J");
        Ok(await rooms.Send(analist, Definition("KPI2")));
        Ok(await rooms.Send(analist, Doel("D1", "")));
        Ok(await rooms.Send(analist, Doel("D1.1", "D1")));
        Ok(await rooms.Send(analist, new AssignIndicator("D1.1", "KPI1-J")));
        var top = Assert.Single(Ok(await rooms.Send(analist, new ListDoelen())));
        Assert.Equal(("D1", "D1.1", "KPI1-J"), (top.Code, top.Onder[0].Code, Assert.Single(top.Onder[0].Indicatordelen)));
        var stuur = Ok(await rooms.Send(analist, new ShowStuur("2023-Q1")));
        Assert.Equal(("D1.1", "KPI1"), (Assert.Single(stuur.Doelen).Code, Assert.Single(stuur.Doelen[0].Tegels).Code));
        Assert.Equal("KPI2", Assert.Single(stuur.ZonderDoel).Code);
        Assert.Equal((2, null), (stuur.Dekking.Totaal, stuur.Dekking.OpgegevenDoorBron));
    }

    [Theory, OnEachStore]
    public async Task Tells_everything_that_is_wrong_with_a_doel_at_once(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = rooms.As(Rol.Analist);
        var result = await rooms.Send(analist, new RegisterDoel("d1", "", Doelniveau.Doel, "D9", Perspectief.Alle, "31-02-2024", false, Guid.CreateVersion7()));
        Assert.Equal(
            ["Opdrachten.CodeNotReadable", "Opdrachten.NaamMissing", "Opdrachten.DeadlineNotReadable", "Opdrachten.OrganisatieNotYours", "Opdrachten.BovenUnknown"],
            result.Codes());
        Ok(await rooms.Send(analist, Doel("D1", "")));
        Assert.Equal(["Opdrachten.CodeTaken"], (await rooms.Send(analist, Doel("D1", ""))).Codes());
    }

    [Theory, OnEachStore]
    public async Task Refuses_to_assign_what_is_not_there_or_was_assigned_before(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1-J");
        Ok(await rooms.Send(analist, Doel("D1", "")));
        Ok(await rooms.Send(analist, new AssignIndicator("D1", "KPI1-J")));
        Assert.Equal(["Opdrachten.IndicatorAssigned"], (await rooms.Send(analist, new AssignIndicator("D1", "KPI1-J"))).Codes());
        Assert.Equal(["Opdrachten.DeelUnknown"], (await rooms.Send(analist, new AssignIndicator("D1", "KPI1-W"))).Codes());
        Assert.Equal(["Indicatoren.IndicatorUnknown"], (await rooms.Send(analist, new AssignIndicator("D1", "KPI9"))).Codes());
        Assert.Equal(["Opdrachten.DoelUnknown"], (await rooms.Send(analist, new AssignIndicator("D2", "KPI1-J"))).Codes());
    }

    private static RegisterDoel Doel(string code, string boven) => new(code, "Meer eigen regie", Doelniveau.Doelstelling, boven, Perspectief.Alle, "2027", true);
}
