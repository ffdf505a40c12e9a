using System.Globalization;
using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Storage;
using Baken.Tests.Aanleveringen.Invoer;
using Xunit;

namespace Baken.Tests.Indicatoren;

/// <summary>The KPI-kaart and the tile of an indicator that Baken computes itself.</summary>
public sealed class BerekendeKaartTests
{
    private const string Code = "HOU-A.2";

    [Theory, OnEachStore]
    public async Task A_computed_indicator_has_a_card_with_its_deliveries(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var first = await delivery.Deliver(Rows("A", "02-01-2023", 12) + Rows("B", "03-10-2022", 6));
        var second = await delivery.Deliver(Rows("C", "04-02-2023", 3));
        var kaart = (await delivery.Rooms.Send(delivery.Beheerder, new ShowKpikaart(Code))).Value;
        Assert.False(kaart.IsIndicator);
        Assert.Empty(kaart.Tegel.Reeksen);
        var reeks = Assert.Single(kaart.Berekend);
        Assert.Equal(["2022-Q4 6", "2023-Q1 15"], reeks.Cijfers.Select(c => $"{c.Periode} {c.Waarde.Getal}"));
        Assert.Equal(
            [(first.LeveringId!.Value, 12L), (second.LeveringId!.Value, 3L)], reeks.Cijfers[1].Leveringen.OrderBy(l => l.Op).Select(l => (l.LeveringId, l.Rijen)));
        Assert.Equal("+9", reeks.Cijfers[1].Trend!.PrintAbsoluut());
        Assert.Equal(reeks.Cijfers[1].Periode, kaart.Periode);
    }

    [Theory, OnEachStore]
    public async Task Delivered_stands_beside_computed_and_only_what_was_not_delivered_is_computed_on_a_tile(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver(Rows("A", "02-01-2023", 12));
        await Define(delivery);
        var tile = Assert.Single((await delivery.Rooms.Send(delivery.Beheerder, new ListKpitegels())).Value.Tegels);
        var computed = Assert.Single(tile.Reeksen).Actueel!;
        Assert.Equal((12, true, Normuitkomst.Gehaald), ((int)computed.Waarde.Getal!.Value.Teller, computed.IsBerekend, computed.Normstand!.Uitkomst));
        Assert.Equal(Dekkingsklasse.Volledig, tile.Dekking.Klasse);
        Assert.True((await delivery.Rooms.Send(delivery.Beheerder, new RecordMeting(Code, "2023-Q1", new Waardeopgave(Waardestatus.Gemeten, "10")))).IsOk);
        tile = Assert.Single((await delivery.Rooms.Send(delivery.Beheerder, new ListKpitegels())).Value.Tegels);
        Assert.Equal((10, false), ((int)Assert.Single(tile.Reeksen).Actueel!.Waarde.Getal!.Value.Teller, tile.Reeksen[0].Actueel!.IsBerekend));
        var kaart = (await delivery.Rooms.Send(delivery.Beheerder, new ShowKpikaart(Code))).Value;
        Assert.False(Assert.Single(kaart.Tegel.Reeksen).Actueel!.IsBerekend);
        var cijfer = Assert.Single(Assert.Single(kaart.Berekend).Cijfers);
        Assert.Equal((12, 10, 2), ((int)cijfer.Waarde.Getal!.Value.Teller, (int)cijfer.Aangeleverd!.Getal!.Value.Teller, (int)cijfer.Verschil!.Value.Teller));
    }

    [Theory, OnEachStore]
    public async Task A_commissioner_sees_what_was_offered_as_it_was_known_then_and_small_counts_hidden(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver(Rows("A", "02-01-2023", 12) + Rows("B", "03-10-2022", 3));
        var owner = await Define(delivery);
        var commissioner = delivery.Rooms.As(Rol.Wethouder);
        Assert.Empty((await delivery.Rooms.Send(commissioner, new ShowKpikaart(Code))).Value.Berekend);
        Assert.Empty(Assert.Single((await delivery.Rooms.Send(commissioner, new ListKpitegels())).Value.Tegels).Reeksen);
        Assert.Equal("Indicatoren.IndicatorUnknown", Assert.Single((await delivery.Rooms.Send(commissioner, new ShowKpikaart("klachten"))).Refusals).Code);
        foreach (var periode in new[] { "2022-Q4", "2023-Q1" })
            Assert.True((await delivery.Rooms.Send(delivery.Beheerder, new OfferPeriode(periode, owner))).IsOk);
        await delivery.Deliver(Rows("C", "04-02-2023", 5));
        var seen = Assert.Single((await delivery.Rooms.Send(commissioner, new ShowKpikaart(Code, "2023-Q1"))).Value.Berekend);
        Assert.Equal(["2022-Q4 Onderdrukt", "2023-Q1 12"], seen.Cijfers.Select(c => $"{c.Periode} {c.Waarde.Getal?.ToString() ?? c.Waarde.Status.ToString()}"));
        Assert.Equal(Publiek.Gemeente, seen.Publiek);
        Assert.All(seen.Cijfers, c => Assert.Empty(c.Leveringen));
        var own = Assert.Single((await delivery.Rooms.Send(delivery.Beheerder, new ShowKpikaart(Code, "2023-Q1"))).Value.Berekend);
        Assert.Equal(17, (int)own.Cijfers[^1].Waarde.Getal!.Value.Teller);
    }

    [Theory, OnEachStore]
    public async Task A_filter_on_a_pseudonym_is_refused(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var refused = await delivery.Rooms.Send(delivery.Beheerder, new ComputeIndicator(
            Code, new DateOnly(2023, 1, 1), new DateOnly(2023, 1, 31), Periodemaat.Maand, [], [Voorwaarde.Is("persoon", "x")]));
        Assert.Equal("DimensieUnknown", Assert.Single(refused.Refusals).Code);
    }

    private static async Task<Guid> Define(Delivery delivery)
    {
        var owner = (await delivery.Rooms.Send(delivery.Beheerder, new ListOrganisaties())).Value.Single(o => o.Code == "ihk").Id;
        Assert.True((await delivery.Rooms.Send(delivery.Beheerder, new DefineIndicator(
            Code, "Nieuwe hulpvragen", Indicatorsoort.Kpi, Perspectief.Alle, "Hulpvragen in de periode", "count", Richting.Hoger, "hulpvragen", "geen", "", "",
            new DateOnly(2022, 1, 1), true, owner))).IsOk);
        Assert.True((await delivery.Rooms.Send(delivery.Beheerder, new AdoptNorm(Code, "≥", "10", new DateOnly(2022, 1, 1)))).IsOk);
        return owner;
    }

    private static string Rows(string prefix, string day, int number) =>
        string.Concat(Enumerable.Range(1, number).Select(i => string.Create(CultureInfo.InvariantCulture, $"{prefix}{i};1;J;Noord;{day};;;R\n")));
}
