using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Storage;
using Xunit;
using static Baken.Tests.Indicatoren.Kpis;

namespace Baken.Tests.Indicatoren;

public sealed class OfferPeriodeTests
{
    [Theory, OnEachStore]
    public async Task A_commissioner_sees_nothing_before_and_that_period_after(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1");
        await rooms.WithMeting(analist, "KPI1", "2022-Q4", "70");
        await rooms.WithMeting(analist, "KPI1", "2023-Q1", "75");
        var accounthouder = rooms.As(Rol.Accounthouder, Guid.CreateVersion7());
        Assert.Empty(await Figures(rooms, accounthouder));
        Assert.Equal(1, Ok(await rooms.Send(analist, new OfferPeriode("2023-Q1"))));
        Assert.Equal(["75%"], await Figures(rooms, accounthouder));
        Assert.Equal(2, (await Figures(rooms, analist)).Count);
    }

    [Theory, OnEachStore]
    public async Task A_correction_is_seen_by_the_commissioner_only_when_it_is_offered_again(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1");
        var stam = await rooms.WithMeting(analist, "KPI1", "2023-Q1", "75");
        Ok(await rooms.Send(analist, new OfferPeriode("2023-Q1")));
        Ok(await rooms.Send(analist, new CorrectMeting(stam, 1, Gemeten("80"), "dubbel geteld")));
        var wethouder = rooms.As(Rol.Wethouder, Guid.CreateVersion7());
        Assert.Equal(["75%"], await Figures(rooms, wethouder));
        Assert.Equal(["80%"], await Figures(rooms, analist));
        Ok(await rooms.Send(analist, new OfferPeriode("2023-Q1")));
        Assert.Equal(["80%"], await Figures(rooms, wethouder));
    }

    [Theory, OnEachStore]
    public async Task The_report_of_a_period_shows_the_latest_older_value_of_a_series_that_has_none(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI10");
        await rooms.WithMeting(analist, "KPI10", "2022-H1", "70");
        await rooms.WithMeting(analist, "KPI10", "2022-H2", "72");
        Ok(await rooms.Send(analist, new OfferPeriode("2023-Q1")));
        Assert.Equal(["72%"], await Figures(rooms, rooms.As(Rol.Beleidsmedewerker, Guid.CreateVersion7())));
    }

    [Theory, OnEachStore]
    public async Task Who_is_not_of_the_organisation_cannot_offer_its_figures(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1");
        await rooms.WithMeting(analist, "KPI1", "2023-Q1", "75");
        var other = rooms.As(Rol.Analist, Guid.CreateVersion7());
        Assert.Equal(["Indicatoren.OrganisatieNotYours"], (await rooms.Send(other, new OfferPeriode("2023-Q1", rooms.Uitvoerder))).Codes());
        Assert.Equal(["Indicatoren.NothingToOffer"], (await rooms.Send(other, new OfferPeriode("2023-Q1"))).Codes());
        Assert.Equal(["Dispatch.NotAllowed"], (await rooms.Send(rooms.As(Rol.Accounthouder), new OfferPeriode("2023-Q1"))).Codes());
        Assert.Empty(Ok(await rooms.Send(analist, new ListAanbiedingen())));
    }

    [Theory, OnEachStore]
    public async Task A_demo_tenant_whose_clock_starts_its_day_again_keeps_offering_and_correcting_in_order(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = await rooms.WithKpi("KPI1");
        var stam = await rooms.WithMeting(analist, "KPI1", "2023-Q1", "75");
        rooms.Clock.Now = rooms.Clock.Now.AddHours(-5);
        Ok(await rooms.Send(analist, new OfferPeriode("2023-Q1")));
        Ok(await rooms.Send(analist, new CorrectMeting(stam, 1, Gemeten("80"), "dubbel geteld")));
        Assert.Equal(["75%"], await Figures(rooms, rooms.As(Rol.Accounthouder)));
        Assert.Equal(["80%"], await Figures(rooms, analist));
    }

    private static async Task<IReadOnlyList<string>> Figures(TestRooms rooms, Caller caller) =>
        [.. Ok(await rooms.Send(caller, new ListKpitegels("2023-Q1"))).Tegels.SelectMany(t => t.Reeksen).SelectMany(r => r.Cijfers).Select(c => c.Weergave)];
}
