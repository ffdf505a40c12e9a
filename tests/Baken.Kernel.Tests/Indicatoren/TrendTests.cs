using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Xunit;

namespace Baken.Kernel.Tests.Indicatoren;

public sealed class TrendTests
{
    [Fact]
    public void Cost_per_client_of_Hollands_Kroon_rose_85_euro_which_is_nearly_5_percent()
    {
        var trend = Of("1800", "1715", Eenheid.Euro, Richting.Lager)!;
        Assert.Equal("€ +85,00", trend.PrintAbsoluut());
        Assert.Equal("+4,96%", trend.PrintRelatief());
        Assert.Equal((Trendbeweging.Stijgend, Gunstigheid.Ongunstig), (trend.Beweging, trend.Gunstigheid));
    }

    [Fact]
    public void Two_procentpunt_on_forty_is_five_percent_and_both_are_said_apart()
    {
        var trend = Of("0.42", "0.40", Eenheid.Aandeel, Richting.Hoger)!;
        Assert.Equal("+2 procentpunt", trend.PrintAbsoluut());
        Assert.Equal("+5%", trend.PrintRelatief());
        Assert.Equal(Gunstigheid.Gunstig, trend.Gunstigheid);
    }

    [Theory]
    [InlineData("7.3", "7.3", Trendbeweging.Stabiel)]
    [InlineData("101", "100", Trendbeweging.Stabiel)]
    [InlineData("99", "100", Trendbeweging.Stabiel)]
    [InlineData("101.01", "100", Trendbeweging.Stijgend)]
    [InlineData("98.99", "100", Trendbeweging.Dalend)]
    [InlineData("0", "0", Trendbeweging.Stabiel)]
    [InlineData("1", "0", Trendbeweging.Stijgend)]
    [InlineData("-1", "0", Trendbeweging.Dalend)]
    public void Within_the_band_is_stabiel_edges_included(string now, string previous, Trendbeweging beweging)
    {
        var trend = Of(now, previous, Eenheid.Aantal, Richting.Hoger)!;
        Assert.Equal(beweging, trend.Beweging);
        Assert.Equal(beweging == Trendbeweging.Stabiel, trend.Gunstigheid == Gunstigheid.Neutraal);
    }

    [Fact]
    public void The_band_is_a_setting()
    {
        var stable = Trend.Compute(Waarde.Gemeten(160), Waarde.Gemeten(157), Eenheid.Aantal, Richting.Geen, new Getal(2, 100))!;
        Assert.Equal(Trendbeweging.Stabiel, stable.Beweging);
        Assert.Equal("+1,91%", stable.PrintRelatief());
        Assert.Throws<ArgumentOutOfRangeException>(() => Trend.Compute(Waarde.Gemeten(1), Waarde.Gemeten(1), Eenheid.Aantal, Richting.Geen, -1));
    }

    [Fact]
    public void From_zero_there_is_no_relative_change()
    {
        var trend = Of("3", "0", Eenheid.Aantal, Richting.Lager)!;
        Assert.Null(trend.Relatief);
        Assert.Equal("", trend.PrintRelatief());
        Assert.Equal("+3", trend.PrintAbsoluut());
    }

    [Fact]
    public void From_a_negative_figure_up_is_up()
    {
        var trend = Of("-50", "-100", Eenheid.Euro, Richting.Hoger)!;
        Assert.Equal("+50%", trend.PrintRelatief());
        Assert.Equal(Gunstigheid.Gunstig, trend.Gunstigheid);
    }

    [Fact]
    public void Nothing_moves_between_a_number_and_words_or_a_bound()
    {
        var bound = Waarde.Create(Waardestatus.Gemeten, Grens.Kleiner, new Getal(28)).Value;
        Assert.Null(Trend.Compute(Waarde.Gemeten(1), Waarde.Oordeel("hoog"), Eenheid.Dagen, Richting.Lager, Trend.DefaultBand));
        Assert.Null(Trend.Compute(Waarde.Without(Waardestatus.Pm), Waarde.Gemeten(1), Eenheid.Dagen, Richting.Lager, Trend.DefaultBand));
        Assert.Null(Trend.Compute(bound, Waarde.Gemeten(28), Eenheid.Dagen, Richting.Lager, Trend.DefaultBand));
    }

    [Fact]
    public void No_line_under_two_points()
    {
        Assert.False(Trend.HasLine([]));
        Assert.False(Trend.HasLine([Waarde.Gemeten(1), Waarde.Without(Waardestatus.Pm)]));
        Assert.True(Trend.HasLine([Waarde.Gemeten(1), Waarde.Without(Waardestatus.Pm), Waarde.Gemeten(1)]));
    }

    [Fact]
    public void A_half_year_of_80_becomes_160_with_status_prognose()
    {
        var prognose = Jaarprognose.Compute(Waarde.Gemeten(80), Periode.Halfjaar(2023, 1), isStroom: true).Value;
        Assert.Equal(Waardestatus.Prognose, prognose.Status);
        Assert.Equal(new Getal(160), prognose.Getal);
        Assert.Equal(new Getal(120), Jaarprognose.Compute(Waarde.Gemeten(50), Periode.TotEnMet(new DateOnly(2023, 5, 31)), true).Value.Getal);
    }

    [Fact]
    public void Stocks_means_and_shares_are_never_carried_forward() =>
        Assert.Equal(IndicatorenRefusals.PrognoseOnlyForStroom, Jaarprognose.Compute(Waarde.Gemeten(80), Periode.Halfjaar(2023, 1), isStroom: false).Refusals.Single().Code);

    [Theory]
    [InlineData("2023-H2")]
    [InlineData("2023")]
    [InlineData("2023-Q2")]
    [InlineData("YTD/2023-05-30")]
    [InlineData("R12/2023-03")]
    [InlineData("2023/..")]
    [InlineData("2022/2023-Q1")]
    [InlineData("")]
    public void Only_whole_months_from_January_are_carried_forward(string periode) =>
        Assert.Equal(
            Refusal.Of(IndicatorenRefusals.PrognoseNeedsPartYear, periode),
            Jaarprognose.Compute(Waarde.Gemeten(80), Periode.Parse(periode).Value, true).Refusals.Single());

    [Fact]
    public void A_forecast_is_not_carried_forward_again()
    {
        var half = Periode.Halfjaar(2023, 1);
        var forecast = Waarde.Create(Waardestatus.Prognose, getal: new Getal(80)).Value;
        Assert.Equal(IndicatorenRefusals.PrognoseNeedsGetal, Jaarprognose.Compute(forecast, half, true).Refusals.Single().Code);
        Assert.Equal(IndicatorenRefusals.PrognoseNeedsGetal, Jaarprognose.Compute(Waarde.Without(Waardestatus.Leeg), half, true).Refusals.Single().Code);
    }

    private static Trend? Of(string now, string previous, Eenheid eenheid, Richting richting) =>
        Trend.Compute(Waarde.Gemeten(Getal.Parse(now).Value), Waarde.Gemeten(Getal.Parse(previous).Value), eenheid, richting, Trend.DefaultBand);
}
