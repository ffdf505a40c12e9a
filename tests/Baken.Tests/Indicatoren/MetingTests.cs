using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Storage;
using Xunit;
using static Baken.Tests.Indicatoren.Kpis;

namespace Baken.Tests.Indicatoren;

public sealed class MetingTests
{
    [Theory, OnEachStore]
    public async Task A_recorded_value_is_kept_unrounded_with_its_deviation_and_n(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1-J", ">80");
        Ok(await rooms.Send(analist, new RecordMeting("KPI1-J", "2023-Q1", Gemeten("78,52", n: "135"))));
        var cijfer = Ok(await rooms.Send(analist, new ShowKpikaart("KPI1-J", "2023-Q1"))).Tegel.Reeksen[0].Actueel!;
        Assert.Equal(new Getal(7852, 10000), cijfer.Waarde.Getal);
        Assert.Equal(135, cijfer.Waarde.N);
        Assert.Equal("-1,85%", cijfer.Afwijking!.PrintRelatief());
        Assert.Equal(Normuitkomst.NietGehaald, cijfer.Normstand!.Uitkomst);
        Assert.Equal(analist.Naam, cijfer.DoorNaam);
    }

    [Theory, OnEachStore]
    public async Task Tells_everything_that_is_wrong_with_a_value_at_once(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1");
        var result = await rooms.Send(analist, new RecordMeting("KPI1", "2023-Q5", new Waardeopgave(Waardestatus.Gemeten, "12.5", N: "veel")));
        Assert.Equal(
            [("PeriodeNotReadable", "Periode"), ("GetalPointIsNoComma", "Getal"), ("GetalNotReadable", "N")],
            result.Refusals.Select(r => (r.Code, r.Source!)));
    }

    [Theory, OnEachStore]
    public async Task Refuses_a_second_value_for_the_same_place(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1");
        await rooms.WithMeting(analist, "KPI1", "2023-Q1", "75");
        Assert.Equal(["Indicatoren.MetingExists"], (await rooms.Send(analist, new RecordMeting("KPI1", "2023-Q1", Gemeten("76")))).Codes());
        Ok(await rooms.Send(analist, new RecordMeting("KPI1", "2023-Q1", Gemeten("76"), Segment: "wijkteam")));
    }

    [Theory, OnEachStore]
    public async Task A_correction_needs_a_reason_and_keeps_what_was_known_before(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1");
        var stam = await rooms.WithMeting(analist, "KPI1", "2023-Q1", "75");
        var asKnown = rooms.Clock.Now;
        rooms.Clock.Now = rooms.Clock.Now.AddDays(3);
        Assert.Equal(["Indicatoren.RedenMissing"], (await rooms.Send(analist, new CorrectMeting(stam, 1, Gemeten("80"), " "))).Codes());
        Assert.Equal(2, Ok(await rooms.Send(analist, new CorrectMeting(stam, 1, Gemeten("80"), "Dubbele doelen geteld"))));
        var versions = Ok(await rooms.Send(analist, new ListMetingversies(stam))).Versies;
        Assert.Equal([(2, "Dubbele doelen geteld", true), (1, "", false)], versions.Select(v => (v.Versie, v.Reden, v.BekendTot is null)));
        Assert.Equal(new Getal(80, 100), await Shown(rooms, analist, null));
        Assert.Equal(new Getal(75, 100), await Shown(rooms, analist, new Tijdstand(new DateOnly(2023, 4, 15), asKnown)));
    }

    [Theory, OnEachStore]
    public async Task Refuses_a_correction_of_an_outdated_version_and_one_that_changes_nothing(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1");
        var stam = await rooms.WithMeting(analist, "KPI1", "2023-Q1", "75");
        Assert.Equal(["Indicatoren.NothingChanged"], (await rooms.Send(analist, new CorrectMeting(stam, 1, Gemeten("75"), "zelfde"))).Codes());
        Ok(await rooms.Send(analist, new CorrectMeting(stam, 1, Gemeten("80"), "beter geteld")));
        Assert.Equal(["Indicatoren.VersieOutdated"], (await rooms.Send(analist, new CorrectMeting(stam, 1, Gemeten("81"), "nog beter"))).Codes());
    }

    [Theory, OnEachStore]
    public async Task A_missing_value_is_no_zero_and_says_when_it_comes(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI7");
        Ok(await rooms.Send(analist, new RecordMeting("KPI7", "2023-Q1", new Waardeopgave(Waardestatus.NogNietTeLeveren, "", VerwachtIn: "2023-Q2"))));
        var tegel = Ok(await rooms.Send(analist, new ShowKpikaart("KPI7", "2023-Q1"))).Tegel;
        Assert.Equal((false, "nog niet te leveren", Periode.Kwartaal(2023, 2)), (tegel.Reeksen[0].Actueel!.Waarde.HasGetal, tegel.Reeksen[0].Actueel!.Weergave, tegel.Reeksen[0].Actueel!.VerwachtIn));
        Assert.Equal(Dekkingsklasse.Ontbreekt, tegel.Dekking.Klasse);
    }

    [Theory, OnEachStore]
    public async Task Another_organisation_neither_sees_nor_corrects_it(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1");
        var stam = await rooms.WithMeting(analist, "KPI1", "2023-Q1", "75");
        var other = rooms.As(Rol.Analist, Guid.CreateVersion7());
        Assert.Equal(["Indicatoren.IndicatorUnknown"], (await rooms.Send(other, new ShowKpikaart("KPI1"))).Codes());
        Assert.Equal(["Indicatoren.MetingUnknown"], (await rooms.Send(other, new CorrectMeting(stam, 1, Gemeten("99"), "eigen belang"))).Codes());
        Assert.Equal(["Indicatoren.DeelUnknown"], (await rooms.Send(other, new RecordMeting("KPI1", "2023-Q2", Gemeten("99")))).Codes());
        Assert.Empty(Ok(await rooms.Send(other, new ListIndicatoren())).Rijen);
    }

    private static async Task<Getal?> Shown(TestRooms rooms, Caller caller, Tijdstand? tijdstand) =>
        Ok(await rooms.Send(caller, new ShowKpikaart("KPI1", "2023-Q1", tijdstand))).Tegel.Reeksen[0].Actueel!.Waarde.Getal;
}
