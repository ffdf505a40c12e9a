using Baken.Kernel.Indicatoren.Berekening;
using Xunit;

namespace Baken.Tests.Indicatoren.Feiten.Catalogus;

/// <summary>What must hold between figures, whatever the town: balances close, disjoint parts add up, distinct counts do not.</summary>
public sealed class CrossCheckTests(WholeTown town) : IClassFixture<WholeTown>
{
    public static TheoryData<string> Summing { get; } = [.. WholeTown.Shipped.Values
        .Where(d => d.Dimensies.Contains("wet") && AddsUp(d.Teller) && (d.Noemer is null || AddsUp(d.Noemer)) && d.Soort is not (Berekeningsoort.Mediaan or Berekeningsoort.Percentiel) && d.Koppeling is null)
        .Select(d => d.Code).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("hulpvragen-open", "hulpvragen-instroom", "hulpvragen-uitstroom")]
    [InlineData("trajecten-lopend", "trajecten-instroom", "trajecten-uitstroom")]
    public void Opening_and_inflow_less_outflow_is_closing(string stand, string instroom, string uitstroom)
    {
        // As shipped: one way of counting for all three, with linked renewals or without.
        var stock = WholeTown.Shipped[stand];
        var months = town.Cells(stock, WholeTown.Ask(Periodemaat.Maand) with { Van = new DateOnly(2022, 12, 1) });
        var started = town.Cells(WholeTown.Shipped[instroom], WholeTown.Ask(Periodemaat.Maand)).ToDictionary(c => c.Periode, c => c.Teller!.Value);
        var ended = town.Cells(WholeTown.Shipped[uitstroom], WholeTown.Ask(Periodemaat.Maand)).ToDictionary(c => c.Periode, c => c.Teller!.Value);
        Assert.Equal(13, months.Count);
        foreach (var (before, after) in months.Zip(months.Skip(1)))
            Assert.Equal(after.Teller, before.Teller + started.GetValueOrDefault(after.Periode) - ended.GetValueOrDefault(after.Periode));
        Assert.True(started.Values.Sum() > 0 && ended.Values.Sum() > 0);
    }

    [Fact]
    public void A_balance_fails_when_the_last_day_still_counts_as_running()
    {
        var closing = WholeTown.Shipped["trajecten-lopend"];
        var onTheDay = closing with { Teller = closing.Teller with { Periode = closing.Teller.Periode with { Lid = Periodelid.StandOpDag } } };
        var ask = WholeTown.Ask(Periodemaat.Maand);
        Assert.True(town.Cells(onTheDay, ask).Sum(c => c.Teller) > town.Cells(closing, ask).Sum(c => c.Teller));
    }

    [Theory, MemberData(nameof(Summing))]
    public void Disjoint_parts_add_up_to_the_whole(string code)
    {
        var definitie = WholeTown.Shipped[code];
        var whole = town.Cells(definitie, WholeTown.Ask(Periodemaat.Kwartaal));
        var parts = town.Cells(definitie, WholeTown.Ask(Periodemaat.Kwartaal, "wet")).ToLookup(c => c.Periode);
        Assert.NotEmpty(whole);
        foreach (var cell in whole)
            Assert.Equal((cell.Teller ?? 0, cell.Noemer ?? 0), (parts[cell.Periode].Sum(c => c.Teller ?? 0), parts[cell.Periode].Sum(c => c.Noemer ?? 0)));
    }

    [Theory]
    [InlineData("hulpvragen-instroom")]
    [InlineData("kosten")]
    [InlineData("OSS-1")]
    [InlineData("HOU-3.2")]
    public void Months_of_a_flow_add_up_to_the_year(string code)
    {
        var definitie = WholeTown.Shipped[code];
        var year = Assert.Single(town.Cells(definitie, WholeTown.Ask(Periodemaat.Jaar)));
        var months = town.Cells(definitie, WholeTown.Ask(Periodemaat.Maand));
        Assert.Equal(12, months.Count);
        Assert.Equal((year.Teller, year.Noemer ?? 0), (months.Sum(c => c.Teller), months.Sum(c => c.Noemer ?? 0)));
    }

    [Fact]
    public void Distinct_persons_do_not_add_up_over_laws_or_quarters()
    {
        var persons = WholeTown.Shipped["inwoners-met-hulp"];
        var year = Assert.Single(town.Cells(persons, WholeTown.Ask(Periodemaat.Jaar))).Teller;
        Assert.True(town.Cells(persons, WholeTown.Ask(Periodemaat.Jaar, "wet")).Sum(c => c.Teller) > year);
        Assert.True(town.Cells(persons, WholeTown.Ask(Periodemaat.Kwartaal)).Sum(c => c.Teller) > year);
    }

    [Fact]
    public void A_row_without_team_is_its_own_line()
    {
        var teams = town.Cells(WholeTown.Shipped["hulpvragen-instroom"], WholeTown.Ask(Periodemaat.Jaar, "team"));
        Assert.Contains(teams, c => c.Dimensies[0] is null && c.Teller > 0);
    }

    [Fact]
    public void What_was_known_before_a_correction_can_be_asked_again()
    {
        var ask = WholeTown.Ask(Periodemaat.Jaar);
        var before = ask with { Tijdstand = new(ask.Tijdstand.Peildatum, new DateTime(2024, 2, 1, 0, 0, 0, DateTimeKind.Utc)) };
        var definitie = WholeTown.Shipped["hulpvragen-instroom"];
        Assert.True(Assert.Single(town.Cells(definitie, before)).Teller > Assert.Single(town.Cells(definitie, ask)).Teller);
    }

    private static bool AddsUp(Telling telling) => telling.Wijze is not Telwijze.Uniek;
}
