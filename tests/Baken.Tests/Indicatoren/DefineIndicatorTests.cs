using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Baken.Storage;
using Xunit;
using static Baken.Tests.Indicatoren.Kpis;

namespace Baken.Tests.Indicatoren;

public sealed class DefineIndicatorTests
{
    [Theory, OnEachStore]
    public async Task A_kpi_without_teller_noemer_or_unit_cannot_be_activated(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = rooms.As(Rol.Analist);
        var result = await rooms.Send(analist, Definition("KPI8", teller: "", noemer: "", eenheid: ""));
        Assert.Equal(["Indicatoren.EenheidMissing", "Indicatoren.TellerMissing", "Indicatoren.NoemerMissing"], result.Codes());
        Ok(await rooms.Send(analist, Definition("KPI8", teller: "", noemer: "", eenheid: "") with { Activeren = false }));
        Assert.Equal(["Indicatoren.DefinitieNotActive"], (await rooms.Send(analist, new RecordMeting("KPI8", "2023-Q1", Gemeten("13")))).Codes());
    }

    [Theory, OnEachStore]
    public async Task A_plain_count_needs_no_noemer(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        Assert.Equal(1, Ok(await rooms.Send(rooms.As(Rol.Analist), Definition("KPI12", noemer: "", eenheid: "count"))));
    }

    [Theory, OnEachStore]
    public async Task A_second_version_holds_from_its_day_and_leaves_older_figures_alone(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1", ">80");
        Assert.Equal(["Indicatoren.GeldigVanNotLater"], (await rooms.Send(analist, Definition("KPI1"))).Codes());
        Assert.Equal(2, Ok(await rooms.Send(analist, Definition("KPI1") with { Tekst = "ook deels behaalde doelen", GeldigVan = new DateOnly(2023, 1, 1) })));
        var kaart = Ok(await rooms.Send(analist, new ShowKpikaart("KPI1")));
        Assert.Equal(
            [(2, new DateOnly(2023, 1, 1), null), (1, new DateOnly(2022, 1, 1), (DateOnly?)new DateOnly(2022, 12, 31))],
            kaart.Definities.Select(d => (d.Versie, d.GeldigVan!.Value, d.GeldigTot)));
    }

    [Theory, OnEachStore]
    public async Task A_new_definition_breaks_the_series_and_gives_no_trend_over_the_break(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1", ">80");
        await rooms.WithMeting(analist, "KPI1", "2022-Q3", "70");
        await rooms.WithMeting(analist, "KPI1", "2022-Q4", "75");
        await rooms.WithMeting(analist, "KPI1", "2023-Q1", "85");
        Ok(await rooms.Send(analist, Definition("KPI1") with { Tekst = "ook deels behaalde doelen", GeldigVan = new DateOnly(2023, 1, 1) }));
        var cijfers = Ok(await rooms.Send(analist, new ShowKpikaart("KPI1", "2023-Q1"))).Tegel.Reeksen[0].Cijfers;
        Assert.Equal([(false, false), (false, true), (true, false)], cijfers.Select(c => (c.NieuweDefinitie, c.Trend is not null)));
    }

    [Theory, OnEachStore]
    public async Task A_new_norm_judges_only_periods_from_its_day_on(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1", ">70");
        await rooms.WithMeting(analist, "KPI1", "2022-Q4", "75");
        await rooms.WithMeting(analist, "KPI1", "2023-Q1", "75");
        Ok(await rooms.Send(analist, new AdoptNorm("KPI1", "≥", "80%", new DateOnly(2023, 1, 1))));
        var reeks = Ok(await rooms.Send(analist, new ShowKpikaart("KPI1", "2023-Q1"))).Tegel.Reeksen[0];
        Assert.Equal([Normuitkomst.Gehaald, Normuitkomst.NietGehaald], reeks.Cijfers.Select(c => c.Normstand!.Uitkomst));
        Assert.Equal(Trendbeweging.Stabiel, reeks.Actueel!.Trend!.Beweging);
    }

    [Theory, OnEachStore]
    public async Task Refuses_a_norm_without_operator_and_one_that_points_the_worse_way(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1");
        Assert.Equal(["NormWithoutOperator"], (await rooms.Send(analist, new AdoptNorm("KPI1", "", "80", new DateOnly(2023, 1, 1)))).Codes());
        Assert.Equal(["NormAgainstRichting"], (await rooms.Send(analist, new AdoptNorm("KPI1", "<", "80", new DateOnly(2023, 1, 1)))).Codes());
        Assert.Equal(["NormWithoutStreefwaarde"], (await rooms.Send(analist, new AdoptNorm("KPI1", ">", "", new DateOnly(2023, 1, 1)))).Codes());
    }

    [Theory, OnEachStore]
    public async Task Strict_is_strict_for_kpi_2(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI2", ">10");
        await rooms.WithMeting(analist, "KPI2", "2022-Q4", "10,0");
        await rooms.WithMeting(analist, "KPI2", "2023-Q1", "10,2");
        var cijfers = Ok(await rooms.Send(analist, new ShowKpikaart("KPI2", "2023-Q1"))).Tegel.Reeksen[0].Cijfers;
        Assert.Equal([new Normstand(Normligging.OpGrens, Normuitkomst.NietGehaald), new Normstand(Normligging.Boven, Normuitkomst.Gehaald)], cijfers.Select(c => c.Normstand));
        Assert.Equal("10,2%", cijfers[1].Weergave);
    }
}
