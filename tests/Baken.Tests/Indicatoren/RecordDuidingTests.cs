using Baken.Indicatoren;
using Baken.Storage;
using Xunit;
using static Baken.Tests.Indicatoren.Kpis;

namespace Baken.Tests.Indicatoren;

public sealed class RecordDuidingTests
{
    [Theory, OnEachStore]
    public async Task Geen_actie_needs_a_reason(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1");
        var result = await rooms.Send(analist, new RecordDuiding("KPI1", "2023-Q1", "", "", Conclusie.GeenActie, " "));
        Assert.Equal(["Indicatoren.TekstMissing", "Indicatoren.GeenActieNeedsReden"], result.Codes());
        Assert.Equal(["Indicatoren.ActieMissing"], (await rooms.Send(analist, new RecordDuiding("KPI1", "2023-Q1", "Daalt.", "", Conclusie.Actie, ""))).Codes());
    }

    [Theory, OnEachStore]
    public async Task Every_version_stays_with_author_and_moment_and_the_newest_stands_on_the_tile(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1");
        Assert.Equal(1, Ok(await rooms.Send(analist, new RecordDuiding("KPI1", "2023-Q1", "Stabiel.", "", Conclusie.GeenActie, "Binnen de band."))));
        rooms.Clock.Now = rooms.Clock.Now.AddHours(1);
        Assert.Equal(2, Ok(await rooms.Send(analist, new RecordDuiding("KPI1", "2023-Q1", "Toch een daling.", "weinig metingen", Conclusie.Actie, "Navragen."))));
        var kaart = Ok(await rooms.Send(analist, new ShowKpikaart("KPI1", "2023-Q1")));
        Assert.Equal([(2, "Toch een daling.", analist.Naam), (1, "Stabiel.", analist.Naam)], kaart.Duidingen.Select(d => (d.Versie, d.Tekst, d.Auteur)));
        Assert.Equal((2, rooms.Clock.Now), (kaart.Tegel.Duiding!.Versie, kaart.Tegel.Duiding.Op));
        Assert.Null(Ok(await rooms.Send(analist, new ShowKpikaart("KPI1", "2022-Q4"))).Tegel.Duiding);
    }
}
