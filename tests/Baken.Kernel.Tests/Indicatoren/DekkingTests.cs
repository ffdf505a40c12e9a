using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Xunit;

namespace Baken.Kernel.Tests.Indicatoren;

public sealed class DekkingTests
{
    private static readonly Periode Q1 = HollandsKroon.Kwartaal;

    [Fact]
    public void Hollands_Kroon_has_6_volledig_2_dun_2_deels_and_1_oud_beside_10_of_11_as_printed()
    {
        var kpis = HollandsKroon.Kpis.Select(k => new Deeldekking(k.Key, Dekking.Compute([], k.Value, Q1, Dekking.DefaultMinimumN).Klasse));
        var regel = Dekkingsregel.From(kpis, new Dekkingsclaim(10, 11));
        Assert.Equal((11, new Dekkingsclaim(10, 11)), (regel.Totaal, regel.OpgegevenDoorBron));
        Assert.Equal(["KPI2", "KPI3", "KPI4", "KPI5", "KPI8", "KPI11"], regel.In(Dekkingsklasse.Volledig));
        Assert.Equal(["KPI1", "KPI9"], regel.In(Dekkingsklasse.Dun));
        Assert.Equal(["KPI6", "KPI7"], regel.In(Dekkingsklasse.Deels));
        Assert.Equal(["KPI10"], regel.In(Dekkingsklasse.Oud));
        Assert.Empty(regel.In(Dekkingsklasse.Ontbreekt));
    }

    [Fact]
    public void Names_the_class_of_every_part_in_the_order_expected()
    {
        var dekking = Dekking.Compute(["J", "W"], [At("W", Q1), At("X", Q1)], Q1, 10);
        Assert.Equal([new("J", Dekkingsklasse.Ontbreekt), new("W", Dekkingsklasse.Volledig), new("X", Dekkingsklasse.Volledig)], dekking.Delen);
        Assert.Equal(Dekkingsklasse.Deels, dekking.Klasse);
    }

    [Fact]
    public void Nothing_at_all_is_ontbreekt()
    {
        Assert.Equal(Dekkingsklasse.Ontbreekt, Dekking.Compute([], [], Q1, 10).Klasse);
        Assert.Equal(Dekkingsklasse.Ontbreekt, Dekking.Compute(["J", "W"], [], Q1, 10).Klasse);
        Assert.Equal(Dekkingsklasse.Ontbreekt, Of(new Deelwaarde("J", Periode.Jaar(2022), Waarde.Without(Waardestatus.Pm))));
    }

    [Fact]
    public void Old_beside_current_is_deels_and_later_figures_do_not_count()
    {
        var before = At("J", Periode.Halfjaar(2022, 2));
        Assert.Equal(Dekkingsklasse.Oud, Of(before));
        Assert.Equal(Dekkingsklasse.Deels, Of(before, At("W", Q1)));
        Assert.Equal(Dekkingsklasse.Volledig, Of(before, At("J", Q1)));
        Assert.Equal(Dekkingsklasse.Ontbreekt, Of(At("J", Periode.Kwartaal(2023, 2))));
        Assert.Equal(Dekkingsklasse.Oud, Of(At("J", Periode.NietVermeld)));
    }

    [Fact]
    public void A_day_within_the_period_or_a_range_over_it_is_current()
    {
        Assert.Equal(Dekkingsklasse.Volledig, Of(At("J", Periode.Dag(new DateOnly(2023, 1, 1)))));
        Assert.Equal(Dekkingsklasse.Volledig, Of(At("J", Periode.Parse("2022-Q1/2023-Q1").Value)));
    }

    [Theory]
    [InlineData(9, Dekkingsklasse.Dun)]
    [InlineData(10, Dekkingsklasse.Volledig)]
    [InlineData(null, Dekkingsklasse.Volledig)]
    public void Thin_below_the_minimum_and_not_for_an_unknown_n(int? n, Dekkingsklasse klasse) =>
        Assert.Equal(klasse, Of(new Deelwaarde("J", Q1, Waarde.Gemeten(1, n))));

    [Theory]
    [InlineData(Waardestatus.NietAangeleverd, Dekkingsklasse.Ontbreekt)]
    [InlineData(Waardestatus.NogNietTeLeveren, Dekkingsklasse.Ontbreekt)]
    [InlineData(Waardestatus.Pm, Dekkingsklasse.Ontbreekt)]
    [InlineData(Waardestatus.Leeg, Dekkingsklasse.Ontbreekt)]
    [InlineData(Waardestatus.Onderdrukt, Dekkingsklasse.Dun)]
    [InlineData(Waardestatus.TeWeinigWaarnemingen, Dekkingsklasse.Dun)]
    [InlineData(Waardestatus.Oordeel, Dekkingsklasse.Deels)]
    [InlineData(Waardestatus.Geschat, Dekkingsklasse.Deels)]
    [InlineData(Waardestatus.Prognose, Dekkingsklasse.Deels)]
    [InlineData(Waardestatus.Verwacht, Dekkingsklasse.Deels)]
    [InlineData(Waardestatus.Voorlopig, Dekkingsklasse.Volledig)]
    public void Follows_the_status(Waardestatus status, Dekkingsklasse klasse) => Assert.Equal(klasse, Of(new Deelwaarde("J", Q1, WaardeOf(status))));

    [Fact]
    public void The_last_day_and_the_last_month_of_the_period_are_in_it()
    {
        Assert.Equal(Dekkingsklasse.Volledig, Of(At("J", Periode.Dag(new DateOnly(2023, 3, 31)))));
        Assert.Equal(Dekkingsklasse.Volledig, Of(At("J", Periode.Maand(2023, 3))));
    }

    [Fact]
    public void The_latest_value_of_a_part_counts() =>
        Assert.Equal(Dekkingsklasse.Volledig, Of(new Deelwaarde("J", Periode.Parse("2022/2023").Value, Waarde.Oordeel("hoog")), At("J", Q1)));

    [Fact]
    public void A_number_that_not_everybody_delivered_is_deels() => Assert.Equal(Dekkingsklasse.Deels, Of(At("J", Q1) with { Onvolledig = true }));

    [Fact]
    public void One_thin_part_makes_the_whole_dun() => Assert.Equal(Dekkingsklasse.Dun, Of(At("J", Q1), At("W", Q1) with { WeinigVermeld = true }));

    [Fact]
    public void A_part_that_does_not_apply_is_not_asked_for()
    {
        var dekking = Dekking.Compute(["J", "W"], [At("J", Q1), new Deelwaarde("W", Q1, Waarde.Without(Waardestatus.Nvt))], Q1, 10);
        Assert.Equal(Dekkingsklasse.Volledig, dekking.Klasse);
        Assert.Single(dekking.Delen);
    }

    [Fact]
    public void A_report_period_names_days() =>
        Assert.Throws<ArgumentException>(() => Dekking.Compute([], [], Periode.Jaarbasis, 10));

    [Fact]
    public void Labels_small_numbers_by_setting_and_by_what_the_supplier_says()
    {
        Assert.Equal(Waarnemingslabel.TeWeinig, Waarnemingslabels.Of(Waarde.Gemeten(1, 9), 10));
        Assert.Equal(Waarnemingslabel.Voldoende, Waarnemingslabels.Of(Waarde.Gemeten(1, 9), 5));
        Assert.Equal(Waarnemingslabel.Voldoende, Waarnemingslabels.Of(Waarde.Gemeten(1, 10), 10));
        Assert.Equal(Waarnemingslabel.NietVermeld, Waarnemingslabels.Of(Waarde.Herleid(new Getal(106, 135)), 10));
        Assert.Equal(Waarnemingslabel.TeWeinig, Waarnemingslabels.Of(Waarde.Herleid(new Getal(3, 4), n: 89), 10, weinigVermeld: true));
        Assert.Equal(Waarnemingslabel.TeWeinig, Waarnemingslabels.Of(Waarde.Without(Waardestatus.TeWeinigWaarnemingen), 10));
    }

    private static Dekkingsklasse Of(params Deelwaarde[] waarden) => Dekking.Compute([], waarden, Q1, 10).Klasse;

    private static Deelwaarde At(string deel, Periode periode) => new(deel, periode, Waarde.Gemeten(1));

    private static Waarde WaardeOf(Waardestatus status) =>
        Waarde.Create(status, getal: Waarde.CarriesGetal(status) ? new Getal(1) : null, tekst: "woorden").Value;
}
