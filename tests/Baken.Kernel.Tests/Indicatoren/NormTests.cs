using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using FsCheck.Xunit;
using Xunit;

namespace Baken.Kernel.Tests.Indicatoren;

public sealed class NormTests
{
    [Fact]
    public void Refuses_a_norm_without_operator_and_without_target_both_at_once()
    {
        var faults = Norm.Create(null, null, Eenheid.Aandeel, Richting.Hoger).Refusals.Select(r => r.Code);
        Assert.Equal([IndicatorenRefusals.NormWithoutOperator, IndicatorenRefusals.NormWithoutStreefwaarde], faults);
    }

    [Theory]
    [InlineData(Normoperator.Kleiner, Richting.Hoger)]
    [InlineData(Normoperator.HoogstensGelijk, Richting.Hoger)]
    [InlineData(Normoperator.Groter, Richting.Lager)]
    [InlineData(Normoperator.MinstensGelijk, Richting.Lager)]
    public void Refuses_an_operator_that_asks_for_the_worse_side(Normoperator normoperator, Richting richting) =>
        Assert.Equal(IndicatorenRefusals.NormAgainstRichting, Norm.Create(normoperator, new Getal(1), Eenheid.Dagen, richting).Refusals.Single().Code);

    [Theory]
    [InlineData("1.01", Eenheid.Aandeel, false)]
    [InlineData("-0.01", Eenheid.Aandeel, false)]
    [InlineData("1", Eenheid.Aandeel, true)]
    [InlineData("0", Eenheid.Aandeel, true)]
    [InlineData("1.01", Eenheid.Verhouding, true)]
    public void A_share_lies_between_nothing_and_the_whole(string target, Eenheid eenheid, bool taken)
    {
        var refusals = Norm.Create(Normoperator.Gelijk, Getal.Parse(target).Value, eenheid, Richting.Geen).Refusals.Select(r => r.Code);
        Assert.Equal(taken ? [] : [SharedRefusals.AandeelOutsideWhole], refusals);
    }

    [Theory]
    [InlineData(Normoperator.Gelijk, Richting.Hoger)]
    [InlineData(Normoperator.Gelijk, Richting.Lager)]
    [InlineData(Normoperator.Groter, Richting.Geen)]
    [InlineData(Normoperator.Kleiner, Richting.Lager)]
    public void Accepts_the_better_side_exact_norms_and_key_figures(Normoperator normoperator, Richting richting) =>
        Assert.True(Norm.Create(normoperator, new Getal(1), Eenheid.Dagen, richting).IsOk);

    [Fact]
    public void E_health_at_10_2_percent_meets_more_than_10_and_10_0_does_not()
    {
        var norm = Of(Normoperator.Groter, "0.1", Eenheid.Aandeel, Richting.Hoger);
        Assert.Equal(new Normstand(Normligging.Boven, Normuitkomst.Gehaald), Judge(norm, "0.102"));
        Assert.Equal(new Normstand(Normligging.OpGrens, Normuitkomst.NietGehaald), Judge(norm, "0.1"));
        Assert.Equal(new Normstand(Normligging.Onder, Normuitkomst.NietGehaald), Judge(norm, "0.0999"));
    }

    [Fact]
    public void Seventy_percent_meets_at_least_seventy_and_is_op_streefwaarde() =>
        Assert.Equal(new Normstand(Normligging.Op, Normuitkomst.Gehaald), Judge(Of(Normoperator.MinstensGelijk, "0.7", Eenheid.Aandeel, Richting.Hoger), "0.70"));

    [Fact]
    public void Compares_before_rounding()
    {
        var norm = Of(Normoperator.Groter, "0.8", Eenheid.Aandeel, Richting.Hoger);
        Assert.Equal(Normuitkomst.NietGehaald, Judge(norm, "0.7999").Uitkomst);
        Assert.Equal(Normuitkomst.Gehaald, Judge(norm, "0.8001").Uitkomst);
    }

    [Theory]
    [InlineData(Normoperator.Kleiner, false, true, false)]
    [InlineData(Normoperator.HoogstensGelijk, true, true, false)]
    [InlineData(Normoperator.Groter, false, false, true)]
    [InlineData(Normoperator.MinstensGelijk, true, false, true)]
    [InlineData(Normoperator.Gelijk, true, false, false)]
    public void Honours_the_operator(Normoperator normoperator, bool at, bool below, bool above)
    {
        var norm = Of(normoperator, "6", Eenheid.Weken, Richting.Geen);
        Assert.Equal((at, below, above), (norm.IsMetBy(6), norm.IsMetBy(5), norm.IsMetBy(7)));
    }

    [Theory]
    [InlineData(Grens.Kleiner, "28", Normoperator.HoogstensGelijk, "56", Normuitkomst.Gehaald)]
    [InlineData(Grens.Kleiner, "120", Normoperator.HoogstensGelijk, "15", Normuitkomst.NietTeBepalen)]
    [InlineData(Grens.Kleiner, "6", Normoperator.Kleiner, "6", Normuitkomst.Gehaald)]
    [InlineData(Grens.Kleiner, "6", Normoperator.MinstensGelijk, "6", Normuitkomst.NietGehaald)]
    [InlineData(Grens.HoogstensGelijk, "6", Normoperator.Kleiner, "6", Normuitkomst.NietTeBepalen)]
    [InlineData(Grens.HoogstensGelijk, "6", Normoperator.HoogstensGelijk, "6", Normuitkomst.Gehaald)]
    [InlineData(Grens.HoogstensGelijk, "6", Normoperator.Groter, "6", Normuitkomst.NietGehaald)]
    [InlineData(Grens.HoogstensGelijk, "6", Normoperator.MinstensGelijk, "6", Normuitkomst.NietTeBepalen)]
    [InlineData(Grens.HoogstensGelijk, "5", Normoperator.Gelijk, "6", Normuitkomst.NietGehaald)]
    [InlineData(Grens.Groter, "6", Normoperator.Groter, "6", Normuitkomst.Gehaald)]
    [InlineData(Grens.Groter, "6", Normoperator.HoogstensGelijk, "6", Normuitkomst.NietGehaald)]
    [InlineData(Grens.Groter, "5", Normoperator.Groter, "6", Normuitkomst.NietTeBepalen)]
    [InlineData(Grens.MinstensGelijk, "6", Normoperator.MinstensGelijk, "6", Normuitkomst.Gehaald)]
    [InlineData(Grens.MinstensGelijk, "6", Normoperator.Kleiner, "6", Normuitkomst.NietGehaald)]
    [InlineData(Grens.MinstensGelijk, "6", Normoperator.Groter, "6", Normuitkomst.NietTeBepalen)]
    [InlineData(Grens.Circa, "95", Normoperator.HoogstensGelijk, "56", Normuitkomst.NietGehaald)]
    [InlineData(Grens.Circa, "56", Normoperator.HoogstensGelijk, "56", Normuitkomst.NietTeBepalen)]
    public void A_bound_decides_only_when_every_number_within_it_does(Grens grens, string value, Normoperator normoperator, string target, Normuitkomst expected)
    {
        var norm = Of(normoperator, target, Eenheid.Dagen, Richting.Geen);
        var waarde = Waarde.Create(Waardestatus.Gemeten, grens, Getal.Parse(value).Value).Value;
        Assert.Equal(expected, norm.Judge(waarde).Uitkomst);
    }

    [Fact]
    public void A_bound_knows_its_side_of_the_target()
    {
        var norm = Of(Normoperator.HoogstensGelijk, "56", Eenheid.Dagen, Richting.Lager);
        Assert.Equal(Normligging.Onder, norm.Judge(Waarde.Create(Waardestatus.Gemeten, Grens.Kleiner, new Getal(28)).Value).Ligging);
        Assert.Equal(Normligging.Boven, norm.Judge(Waarde.Create(Waardestatus.Gemeten, Grens.Groter, new Getal(60)).Value).Ligging);
        Assert.Equal(Normligging.Onbekend, norm.Judge(Waarde.Oordeel("veel te hoog")).Ligging);
    }

    [Fact]
    public void One_case_that_turns_the_outcome_gets_no_colour()
    {
        var norm = Of(Normoperator.Groter, "0.7", Eenheid.Aandeel, Richting.Hoger);
        Assert.True(norm.HangsOnOneCase(7, 10));
        Assert.True(norm.HangsOnOneCase(71, 100));
        Assert.False(norm.HangsOnOneCase(72, 100));
        Assert.False(norm.HangsOnOneCase(10, 10));
        Assert.False(norm.HangsOnOneCase(0, 10));
        Assert.False(Of(Normoperator.MinstensGelijk, "0", Eenheid.Aandeel, Richting.Hoger).HangsOnOneCase(0, 10));
        Assert.False(Of(Normoperator.HoogstensGelijk, "1", Eenheid.Aandeel, Richting.Lager).HangsOnOneCase(10, 10));
    }

    [Fact]
    public void Houten_waits_four_weeks_in_all_and_the_message_names_Jeugd()
    {
        var norm = Of(Normoperator.Kleiner, "6", Eenheid.Weken, Richting.Lager);
        Normdeel[] delen = [new("Jeugd", Waarde.Gemeten(6)), new("Wmo", Waarde.Gemeten(3))];
        var found = GreenTotalHidesRed.Find(norm, Waarde.Gemeten(4), delen);
        Assert.Equal(["Jeugd"], found!.Rood.Select(d => d.Naam));
        Assert.Null(GreenTotalHidesRed.Find(norm, Waarde.Gemeten(6), delen));
        Assert.Null(GreenTotalHidesRed.Find(norm, Waarde.Gemeten(4), [delen[1], new("Toegang", Waarde.Oordeel("binnen de norm"))]));
    }

    [Theory]
    [InlineData("<", Normoperator.Kleiner)]
    [InlineData("<=", Normoperator.HoogstensGelijk)]
    [InlineData("≤", Normoperator.HoogstensGelijk)]
    [InlineData(">", Normoperator.Groter)]
    [InlineData(">=", Normoperator.MinstensGelijk)]
    [InlineData("≥", Normoperator.MinstensGelijk)]
    [InlineData("=", Normoperator.Gelijk)]
    public void Reads_operators(string text, Normoperator normoperator)
    {
        Assert.Equal(normoperator, Normoperatoren.Parse(text).Value);
        Assert.Equal(normoperator, Normoperatoren.Parse(normoperator.Code()).Value);
        Assert.Equal(normoperator, Normoperatoren.Parse(normoperator.Sign()).Value);
    }

    [Fact]
    public void Refuses_an_unknown_operator_and_an_unknown_direction()
    {
        Assert.Equal(IndicatorenRefusals.NormWithoutOperator, Normoperatoren.Parse(" ").Refusals.Single().Code);
        Assert.Equal(Refusal.Of(IndicatorenRefusals.NormOperatorUnknown, "ruim"), Normoperatoren.Parse("ruim").Refusals.Single());
        Assert.Equal(Refusal.Of(IndicatorenRefusals.RichtingUnknown, "up"), Richtingen.Parse("up").Refusals.Single());
        Assert.Equal(["hoger", "lager", "geen"], Enum.GetValues<Richting>().Select(r => r.Naam()));
        foreach (var richting in Enum.GetValues<Richting>()) Assert.Equal(richting, Richtingen.Parse(richting.Code()).Value);
    }

    [Property]
    public void Strict_and_loose_norms_differ_only_on_the_target_itself(int value, int target)
    {
        var strict = Of(Normoperator.Groter, target.ToString(), Eenheid.Aantal, Richting.Hoger);
        var loose = Of(Normoperator.MinstensGelijk, target.ToString(), Eenheid.Aantal, Richting.Hoger);
        Assert.Equal(value == target, strict.IsMetBy(value) != loose.IsMetBy(value));
        Assert.Equal(loose.IsMetBy(value), !Of(Normoperator.Kleiner, target.ToString(), Eenheid.Aantal, Richting.Lager).IsMetBy(value));
    }

    [Property]
    public void A_bound_never_contradicts_a_number_within_it(short bound, short target, byte distance, Normoperator normoperator)
    {
        if (!Enum.IsDefined(normoperator)) return;
        var norm = Of(normoperator, target.ToString(), Eenheid.Aantal, Richting.Geen);
        var below = norm.Judge(Waarde.Create(Waardestatus.Gemeten, Grens.HoogstensGelijk, new Getal(bound)).Value).Uitkomst;
        var above = norm.Judge(Waarde.Create(Waardestatus.Gemeten, Grens.MinstensGelijk, new Getal(bound)).Value).Uitkomst;
        if (below != Normuitkomst.NietTeBepalen) Assert.Equal(below == Normuitkomst.Gehaald, norm.IsMetBy(bound - distance));
        if (above != Normuitkomst.NietTeBepalen) Assert.Equal(above == Normuitkomst.Gehaald, norm.IsMetBy(bound + distance));
    }

    private static Normstand Judge(Norm norm, string value) => norm.Judge(Waarde.Gemeten(Getal.Parse(value).Value));

    private static Norm Of(Normoperator normoperator, string target, Eenheid eenheid, Richting richting) =>
        Norm.Create(normoperator, Getal.Parse(target).Value, eenheid, richting).Value;
}
