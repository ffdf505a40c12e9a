using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using FsCheck.Xunit;
using Xunit;

namespace Baken.Kernel.Tests.Indicatoren;

public sealed class AfwijkingTests
{
    public static TheoryData<string> Ids => [.. HollandsKroon.Deviations.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Prints_each_deviation_of_Hollands_Kroon_from_the_unrounded_value(string id)
    {
        var printed = HollandsKroon.Deviations.Single(d => d.Id == id);
        var afwijking = printed.AfwijkingOf(printed.Unrounded);
        Assert.Equal(printed.Deviation, afwijking.PrintRelatief());
        Assert.Equal(printed.Deviation.StartsWith('+') ? Gunstigheid.Gunstig : Gunstigheid.Ongunstig, afwijking.Gunstigheid);
    }

    [Fact]
    public void There_are_seventeen_and_eleven_do_not_come_out_of_the_rounded_value()
    {
        Assert.Equal(17, HollandsKroon.Deviations.Length);
        var wrong = HollandsKroon.Deviations.Where(d => d.AfwijkingOf(d.ValuePrinted).PrintRelatief() != d.Deviation).Select(d => d.Id);
        Assert.Equal(
            ["ms-hk-1j-a", "ms-hk-1w-a", "ms-hk-1w-b", "ms-hk-2", "ms-hk-3", "ms-hk-4j", "ms-hk-4w", "ms-hk-5", "ms-hk-8i", "ms-hk-8w", "ms-hk-10c-a"], wrong);
    }

    [Theory]
    [InlineData("78", "80", Richting.Hoger, "-2,5%")]
    [InlineData("42.2", "40", Richting.Lager, "-5,5%")]
    [InlineData("10.8", "12", Richting.Lager, "+10%")]
    [InlineData("43", "60", Richting.Hoger, "-28,33%")]
    [InlineData("80", "80", Richting.Hoger, "0%")]
    [InlineData("80.001", "80", Richting.Hoger, "0%")]
    public void Is_relative_to_the_target_with_plus_for_favourable(string value, string target, Richting richting, string printed) =>
        Assert.Equal(printed, Of(value, target, richting, Eenheid.Maanden).PrintRelatief());

    [Theory]
    [InlineData(Eenheid.Aandeel, "0.7852", "0.8", "-1,48 procentpunt")]
    [InlineData(Eenheid.Aandeel, "0.102", "0.1", "+0,2 procentpunt")]
    [InlineData(Eenheid.Euro, "1800.13", "1700", "€ +100,13")]
    [InlineData(Eenheid.Maanden, "13.08", "12", "+1,08 maanden")]
    [InlineData(Eenheid.Weken, "7", "6", "+1 week")]
    [InlineData(Eenheid.Rapportcijfer, "7.2", "8", "-0,8")]
    [InlineData(Eenheid.Aantal, "1113", "1070", "+43")]
    public void Says_the_difference_in_procentpunt_or_in_the_unit_never_in_percent(Eenheid eenheid, string value, string target, string printed) =>
        Assert.Equal(printed, Of(value, target, Richting.Geen, eenheid).PrintVerschil());

    [Fact]
    public void Ten_below_seventy_percent_is_two_different_numbers()
    {
        var afwijking = Of("0.6", "0.7", Richting.Hoger, Eenheid.Aandeel);
        Assert.Equal("-14,29%", afwijking.PrintRelatief());
        Assert.Equal("-10 procentpunt", afwijking.PrintVerschil());
    }

    [Fact]
    public void Lower_is_better_turns_the_favour_but_not_the_difference()
    {
        var afwijking = Of("1800.13", "1700", Richting.Lager, Eenheid.Euro);
        Assert.Equal(Gunstigheid.Ongunstig, afwijking.Gunstigheid);
        Assert.Equal("-5,89%", afwijking.PrintRelatief());
        Assert.Equal(1, afwijking.Verschil.Sign);
    }

    [Fact]
    public void Against_a_target_of_zero_there_is_only_a_difference()
    {
        var afwijking = Of("3", "0", Richting.Lager, Eenheid.Aantal);
        Assert.Null(afwijking.Relatief);
        Assert.Equal("", afwijking.PrintRelatief());
        Assert.Equal("+3", afwijking.PrintVerschil());
    }

    [Fact]
    public void A_value_without_number_has_no_deviation() =>
        Assert.Null(Afwijking.Compute(NormOf("56", Richting.Lager, Eenheid.Dagen), Waarde.Oordeel("binnen de norm")));

    [Theory]
    [InlineData(Grens.Gelijk, "+50%")]
    [InlineData(Grens.Kleiner, "> +50%")]
    [InlineData(Grens.HoogstensGelijk, "≥ +50%")]
    [InlineData(Grens.Groter, "< +50%")]
    [InlineData(Grens.MinstensGelijk, "≤ +50%")]
    [InlineData(Grens.Circa, "ca. +50%")]
    public void A_bound_of_the_value_bounds_the_deviation_the_other_way_round_when_lower_is_better(Grens grens, string printed)
    {
        var waarde = Waarde.Create(Waardestatus.Gemeten, grens, new Getal(28)).Value;
        Assert.Equal(printed, Afwijking.Compute(NormOf("56", Richting.Lager, Eenheid.Dagen), waarde)!.PrintRelatief());
    }

    [Fact]
    public void A_bound_of_the_value_bounds_the_deviation_the_same_way_when_higher_is_better()
    {
        var waarde = Waarde.Create(Waardestatus.Gemeten, Grens.Groter, new Getal(84)).Value;
        Assert.Equal("> +50%", Afwijking.Compute(NormOf("56", Richting.Hoger, Eenheid.Dagen), waarde)!.PrintRelatief());
    }

    [Property]
    public void Plus_is_always_favourable_and_the_two_directions_are_each_others_opposite(int value, int target)
    {
        if (target == 0) return;
        var high = Of(value.ToString(), target.ToString(), Richting.Hoger, Eenheid.Aantal);
        var low = Of(value.ToString(), target.ToString(), Richting.Lager, Eenheid.Aantal);
        Assert.Equal(high.Relatief, -low.Relatief!.Value);
        Assert.Equal(high.Relatief!.Value.Sign, high.Gunstigheid switch { Gunstigheid.Gunstig => 1, Gunstigheid.Ongunstig => -1, Gunstigheid.Neutraal => 0 });
    }

    private static Afwijking Of(string value, string target, Richting richting, Eenheid eenheid) =>
        Afwijking.Compute(NormOf(target, richting, eenheid), Waarde.Gemeten(Getal.Parse(value).Value))!;

    private static Norm NormOf(string target, Richting richting, Eenheid eenheid) =>
        Norm.Create(richting == Richting.Lager ? Normoperator.HoogstensGelijk : Normoperator.MinstensGelijk, Getal.Parse(target).Value, eenheid, richting).Value;
}
