using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Indicatoren.Sluitingen;
using Baken.Kernel.Indicatoren;
using Baken.Storage;
using Xunit;
using static Baken.Tests.Indicatoren.Kpis;

namespace Baken.Tests.Indicatoren.Sluitingen;

public sealed class ClosePeriodeTests
{
    [Theory, OnEachStore]
    public async Task A_value_of_a_closed_period_changes_only_after_reopening(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1");
        var stam = await rooms.WithMeting(analist, "KPI1", "2023-Q1", "75");
        Ok(await rooms.Send(analist, new ClosePeriode("2023-Q1", [], "")));
        Assert.Equal(["Indicatoren.PeriodeClosed"], (await rooms.Send(analist, new CorrectMeting(stam, 1, Gemeten("80"), "beter"))).Codes());
        Assert.Equal(["Indicatoren.PeriodeClosed"], (await rooms.Send(analist, new RecordMeting("KPI1", "2023-02", Gemeten("80")))).Codes());
        Ok(await rooms.Send(analist, new RecordMeting("KPI1", "2023-Q2", Gemeten("80"))));
        Assert.Equal(["Indicatoren.HeropenRedenMissing"], (await rooms.Send(analist, new ReopenPeriode("2023-Q1", " "))).Codes());
        Ok(await rooms.Send(analist, new ReopenPeriode("2023-Q1", "Doelen dubbel geteld")));
        Assert.Equal(2, Ok(await rooms.Send(analist, new CorrectMeting(stam, 1, Gemeten("80"), "beter"))));
        var history = Ok(await rooms.Send(analist, new ShowKwartaalsluiting("2023-Q1"))).Geschiedenis;
        Assert.Equal([(false, "Doelen dubbel geteld"), (true, "")], history.Select(h => (h.Gesloten, h.Toelichting)));
    }

    [Theory, OnEachStore]
    public async Task What_is_not_complete_must_be_named_and_explained(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1");
        await rooms.WithMeting(analist, "KPI1", "2023-Q1", "75");
        Ok(await rooms.Send(analist, Definition("KPI2")));
        Assert.Equal(["Indicatoren.OnvolledigNotNamed", "Indicatoren.OnvolledigNeedsText"], (await rooms.Send(analist, new ClosePeriode("2023-Q1", [], ""))).Codes());
        Ok(await rooms.Send(analist, new ClosePeriode("2023-Q1", ["KPI2"], "Leverancier heeft storing")));
        Assert.Equal(["Indicatoren.PeriodeClosedAlready"], (await rooms.Send(analist, new ClosePeriode("2023-Q1", ["KPI2"], "nog eens"))).Codes());
        Assert.Equal("KPI2", Ok(await rooms.Send(analist, new ShowKwartaalsluiting("2023-Q1"))).Geschiedenis[0].Onvolledig);
    }

    [Theory, OnEachStore]
    public async Task A_running_period_is_not_closed_and_an_open_one_not_reopened(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1");
        Assert.Equal(["Indicatoren.PeriodeNotEnded"], (await rooms.Send(analist, new ClosePeriode("2023-Q2", ["KPI1"], "vast"))).Codes());
        Assert.Equal(["Indicatoren.PeriodeNotClosed"], (await rooms.Send(analist, new ReopenPeriode("2023-Q1", "waarom niet"))).Codes());
    }

    [Theory, OnEachStore]
    public async Task Shows_what_is_awaited_what_came_whom_was_asked_and_the_quality_log(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1");
        await rooms.WithMeting(analist, "KPI1", "2023-Q1", "75");
        Ok(await rooms.Send(analist, Definition("KPI2")));
        Ok(await rooms.Send(analist, new RecordHerinnering("2023-Q1", "KPI2", "Axxicom", "Graag voor 1 mei")));
        Ok(await rooms.Send(analist, new RecordKwaliteitsmelding("2023-Q1", Kwaliteitssoort.Systeemwissel, "Op 1 maart over naar het nieuwe systeem", ["KPI1", "KPI2"])));
        var stand = Ok(await rooms.Send(analist, new ShowKwartaalsluiting("2023-Q1")));
        Assert.Equal([("KPI1", Dekkingsklasse.Volledig, 1, 0), ("KPI2", Dekkingsklasse.Ontbreekt, 0, 1)], stand.Kpis.Select(k => (k.Code, k.Klasse, k.Ontvangen.Count, k.Herinneringen.Count)));
        Assert.Single(Ok(await rooms.Send(analist, new ListKwaliteitsmeldingen("KPI2"))));
        Assert.Empty(Ok(await rooms.Send(analist, new ListKwaliteitsmeldingen("KPI3"))));
        Assert.Empty(Ok(await rooms.Send(rooms.As(Rol.Wethouder), new ListKwaliteitsmeldingen("KPI1"))));
        Ok(await rooms.Send(analist, new OfferPeriode("2023-Q1")));
        Assert.Single(Ok(await rooms.Send(rooms.As(Rol.Wethouder), new ListKwaliteitsmeldingen("KPI1"))));
        Assert.Equal(["Indicatoren.IndicatorUnknown", "Indicatoren.AanMissing"], (await rooms.Send(analist, new RecordHerinnering("2023-Q1", "KPI9", "", ""))).Codes());
        Assert.Equal(["Indicatoren.KpisMissing", "Indicatoren.TekstMissing"], (await rooms.Send(analist, new RecordKwaliteitsmelding("2023-Q1", Kwaliteitssoort.Anders, "", []))).Codes());
    }
}
