using System.Globalization;
using Baken.Indicatoren.Feiten;
using Baken.Indicatoren.Rijen;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Storage;
using Baken.Tests.Aanleveringen.Invoer;
using Xunit;

namespace Baken.Tests.Indicatoren.Rijen;

public sealed class ComparePeriodenTests
{
    [Theory, OnEachStore]
    public async Task A_flow_is_laid_beside_other_periods_and_carried_forward_in_two_ways(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        // Last year 10 a month up to June and 20 a month after it; this year 12 a month so far.
        await delivery.Deliver(Months(2022, m => m <= 6 ? 10 : 20) + Months(2023, m => m <= 3 ? 12 : 0));
        var found = (await delivery.Rooms.Send(delivery.Beheerder, new ComparePerioden(Quarter("hulpvragen-instroom"), []))).Value;
        Assert.Equal(("2023-Q1", "2022-Q4", "2022-Q1", "YTD/2023-03-31"), (found.Periode.ToString(), found.Vorige!.ToString(), found.VorigJaar!.ToString(), found.TotEnMet!.ToString()));
        var row = Assert.Single(found.Regels);
        Assert.Equal([36, 60, 30, 36, 30], new[] { row.Nu, row.Vorige, row.VorigJaar, row.TotEnMet, row.TotEnMetVorigJaar }.Select(w => w!.Getal!.Value.ToDecimal()));
        Assert.Equal((144, 216), (row.Lijn!.Getal!.Value.ToDecimal(), row.Seizoen!.Getal!.Value.ToDecimal()));
        Assert.Equal([Waardestatus.Prognose, Waardestatus.Prognose], [row.Lijn.Status, row.Seizoen.Status]);
    }

    [Theory, OnEachStore]
    public async Task A_stock_or_a_mean_is_not_carried_forward_and_nothing_is_not_zero(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver(Months(2023, m => m <= 3 ? 12 : 0));
        foreach (var code in new[] { "hulpvragen-open", "eerste-gesprek-gemiddeld" })
        {
            var found = (await delivery.Rooms.Send(delivery.Beheerder, new ComparePerioden(Quarter(code), ["team"]))).Value;
            Assert.False(found.IsStroom);
            Assert.All(found.Regels, r => Assert.Equal((null, null), (r.Lijn, r.Seizoen)));
        }

        var flow = (await delivery.Rooms.Send(delivery.Beheerder, new ComparePerioden(Quarter("hulpvragen-instroom"), ["team"]))).Value;
        Assert.All(flow.Regels, r => Assert.Equal((null, null, null), (r.Vorige, r.VorigJaar, r.Seizoen)));
    }

    [Theory, OnEachStore]
    public async Task The_public_gets_no_running_total_no_filter_no_earlier_moment_and_no_months(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver(Months(2023, m => 12));
        var found = (await delivery.Rooms.Send(delivery.Beheerder, new ComparePerioden(Quarter("hulpvragen-instroom"), [], Publiek.Raad))).Value;
        Assert.Equal((null, null, null), (found.TotEnMet, found.Regels[0].TotEnMet, found.Regels[0].Lijn));
        var refused = await delivery.Rooms.Send(delivery.Beheerder, new ComputeIndicator(
            "hulpvragen-instroom", new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31), Periodemaat.Maand, [], [Voorwaarde.Is("team", "Noord")], new DateOnly(2023, 4, 1), Publiek.Openbaar));
        Assert.Equal(["Indicatoren.PubliekPeriodemaat", "Indicatoren.PubliekFilter", "Indicatoren.PubliekBekendOp"], refused.Refusals.Select(r => r.Code));
    }

    [Theory, OnEachStore]
    public async Task A_small_quarter_cannot_be_had_from_the_year_and_the_other_quarters(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver(Months(2023, m => m switch { 1 => 3, 4 => 30, 7 => 20, 10 => 40, _ => 0 }));
        async Task<IEnumerable<string>> Ask(Periodemaat maat, int fromMonth) => (await delivery.Rooms.Send(delivery.Beheerder, new ComputeIndicator(
            "hulpvragen-instroom", new DateOnly(2023, fromMonth, 1), new DateOnly(2023, 12, 31), maat, [], [], null, Publiek.Raad))).Value.Cellen.Select(c => $"{c.Periode} {c.Teller?.ToString(CultureInfo.InvariantCulture) ?? "-"}");
        Assert.Equal(["2023 93"], await Ask(Periodemaat.Jaar, 1));
        Assert.Equal(["2023-Q1 -", "2023-Q2 30", "2023-Q3 -", "2023-Q4 40"], await Ask(Periodemaat.Kwartaal, 1));
        Assert.Equal(["2023-Q3 -", "2023-Q4 40"], await Ask(Periodemaat.Kwartaal, 7));
    }

    private static Feitbereik Quarter(string code) => new(code, new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31), Periodemaat.Kwartaal, []);

    private static string Months(int year, Func<int, int> number) => string.Concat(Enumerable.Range(1, 12).SelectMany(m =>
        Enumerable.Range(0, number(m)).Select(i => string.Create(CultureInfo.InvariantCulture, $"H{year}-{m}-{i};1;J;Noord;{new DateOnly(year, m, 1 + i % 28):dd-MM-yyyy};{new DateOnly(year, m, 1 + i % 28).AddDays(i):dd-MM-yyyy};;R\n"))));
}
