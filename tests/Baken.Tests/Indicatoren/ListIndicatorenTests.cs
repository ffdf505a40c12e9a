using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Storage;
using Xunit;
using static Baken.Tests.Indicatoren.Kpis;

namespace Baken.Tests.Indicatoren;

public sealed class ListIndicatorenTests
{
    [Theory, OnEachStore]
    public async Task Searches_sorts_and_pages(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = rooms.As(Rol.Analist);
        foreach (var code in (string[])["KPI3", "KPI1", "KPI2"])
            Ok(await rooms.Send(analist, Definition(code) with { Naam = $"Naam van {code}", Soort = code == "KPI2" ? Indicatorsoort.Kengetal : Indicatorsoort.Kpi }));
        Assert.Equal(["KPI3", "KPI1", "KPI2"], await Codes(rooms, analist, new ListIndicatoren()));
        Assert.Equal(["KPI3", "KPI2", "KPI1"], await Codes(rooms, analist, new ListIndicatoren(Volgorde: Indicatorvolgorde.Code, Aflopend: true)));
        Assert.Equal(["KPI2"], await Codes(rooms, analist, new ListIndicatoren("naam kpi2 doelen")));
        Assert.Equal(["KPI2"], await Codes(rooms, analist, new ListIndicatoren(Soort: Indicatorsoort.Kengetal)));
        Assert.Empty(await Codes(rooms, analist, new ListIndicatoren("niet te vinden")));
        var page = Ok(await rooms.Send(analist, new ListIndicatoren(Volgorde: Indicatorvolgorde.Naam, Pagina: 9, Grootte: 2)));
        Assert.Equal((3, 2, 2, "KPI3"), (page.Totaal, page.Pagina, page.Paginas, Assert.Single(page.Rijen).Code));
    }

    private static async Task<IEnumerable<string>> Codes(TestRooms rooms, Caller caller, ListIndicatoren query) =>
        Ok(await rooms.Send(caller, query)).Rijen.Select(r => r.Code);
}
