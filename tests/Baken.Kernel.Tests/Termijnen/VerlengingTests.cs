using Baken.Kernel.Termijnen;
using Xunit;
using static Baken.Kernel.Tests.Termijnen.Termijn;

namespace Baken.Kernel.Tests.Termijnen;

public sealed class VerlengingTests
{
    private static readonly TermijnRequest Bezwaar = new(Day("2026-04-28"));

    [Fact]
    public void A_mededeling_of_4_14_lid_1_moves_nothing()
    {
        var plain = Compute(WmoBeschikking, "2026-06-01");
        var told = Compute(WmoBeschikking, new TermijnRequest(Day("2026-06-01")) { Mededelingen = [new Mededeling(Day("2026-06-10"), Day("2026-07-01"))] });
        Assert.Equal(plain.CurrentEnd, told.CurrentEnd);
        Assert.Equal(Day("2026-06-15"), told.CurrentEnd);
        Assert.Contains(told.Afleiding, s => s.Code == AfleidingCode.Mededeling);
    }

    [Fact]
    public void A_statutory_term_has_no_redelijke_termijn() => Assert.Equal(
        TermijnRefusals.VerlengingNotInLaw,
        Refusal(WmoBeschikking, new TermijnRequest(Day("2026-06-01")) { Verlengingen = [Verlenging.Until(Verlengingsgrond.RedelijkeTermijn, Day("2026-06-10"), Day("2026-07-01"))] }).Code);

    [Fact]
    public void The_redelijke_termijn_of_4_14_lid_3_sets_the_new_end()
    {
        // A Saturday named by the college stays that Saturday: the day is no term described by law.
        var vraag = new TermijnRequest(Day("2026-06-01")) { Verlengingen = [Verlenging.Until(Verlengingsgrond.RedelijkeTermijn, Day("2026-07-20"), Day("2026-08-22"))] };
        var uitkomst = Compute(Beschikking, vraag);
        Assert.Equal((Day("2026-08-22"), AtwVerdict.NamedDay), (uitkomst.CurrentEnd, uitkomst.Atw));
        Assert.Equal(Day("2026-07-27"), uitkomst.ShiftedEnd);
    }

    [Fact]
    public void Verdaging_adds_six_weeks_once()
    {
        var first = Verlenging.By(Verlengingsgrond.Verdaging, Day("2026-05-20"), Duur("6 weken"));
        Assert.Equal(Day("2026-07-21"), Compute(BezwaarBesluit, Bezwaar with { Verlengingen = [first] }).CurrentEnd);
        var twice = Refusal(BezwaarBesluit, Bezwaar with { Verlengingen = [first, first] });
        Assert.Equal((TermijnRefusals.VerlengingTooOften, "verlenging[1]"), (twice.Code, twice.Source));
    }

    [Theory]
    [InlineData("7 weken")]
    [InlineData("43 dagen")]
    public void Verdaging_is_at_most_six_weeks(string duur) => Assert.Equal(
        TermijnRefusals.VerlengingTooLong,
        Refusal(BezwaarBesluit, Bezwaar with { Verlengingen = [Verlenging.By(Verlengingsgrond.Verdaging, Day("2026-05-20"), Duur(duur))] }).Code);

    [Fact]
    public void A_klacht_is_adjourned_by_at_most_four_weeks()
    {
        var start = new TermijnRequest(Day("2023-02-01"));
        Assert.Equal(Day("2023-04-12"), Compute(Klacht, start with { Verlengingen = [Verlenging.By(Verlengingsgrond.Verdaging, Day("2023-03-01"), Duur("4 weken"))] }).CurrentEnd);
        Assert.Equal(TermijnRefusals.VerlengingTooLong, Refusal(Klacht, start with { Verlengingen = [Verlenging.By(Verlengingsgrond.Verdaging, Day("2023-03-01"), Duur("5 weken"))] }).Code);
    }

    [Fact]
    public void With_consent_the_end_may_move_further()
    {
        var vraag = Bezwaar with
        {
            Verlengingen =
            [
                Verlenging.By(Verlengingsgrond.Verdaging, Day("2026-05-20"), Duur("6 weken")),
                Verlenging.Until(Verlengingsgrond.Instemming, Day("2026-07-15"), Day("2026-09-01")),
            ],
        };
        Assert.Equal(Day("2026-09-01"), Compute(BezwaarBesluit, vraag).CurrentEnd);
    }

    [Fact]
    public void An_extension_comes_before_the_term_has_passed()
    {
        // Due on Tuesday 9 June 2026.
        Assert.Equal(Day("2026-07-21"), Compute(BezwaarBesluit, Bezwaar with { Verlengingen = [Verlenging.By(Verlengingsgrond.Verdaging, Day("2026-06-09"), Duur("6 weken"))] }).CurrentEnd);
        Assert.Equal(TermijnRefusals.VerlengingAfterTermijn, Refusal(BezwaarBesluit, Bezwaar with { Verlengingen = [Verlenging.By(Verlengingsgrond.Verdaging, Day("2026-06-10"), Duur("6 weken"))] }).Code);
        Assert.Equal(TermijnRefusals.VerlengingBeforeTermijn, Refusal(BezwaarBesluit, Bezwaar with { Verlengingen = [Verlenging.By(Verlengingsgrond.Verdaging, Day("2026-04-27"), Duur("6 weken"))] }).Code);
    }

    [Fact]
    public void A_named_day_lies_after_the_end()
    {
        var vraag = Bezwaar with { Verlengingen = [Verlenging.Until(Verlengingsgrond.Instemming, Day("2026-05-20"), Day("2026-06-09"))] };
        Assert.Equal(TermijnRefusals.VerlengingShortens, Refusal(BezwaarBesluit, vraag).Code);
    }

    [Fact]
    public void Extension_and_pause_work_in_order_of_date()
    {
        var vraag = Bezwaar with
        {
            Opschortingen = [Pause("2026-06-15", "2026-06-24", Opschortingsgrond.Verzuimherstel)],
            Verlengingen = [Verlenging.By(Verlengingsgrond.Verdaging, Day("2026-06-01"), Duur("6 weken"))],
        };
        Assert.Equal(Day("2026-07-31"), Compute(BezwaarBesluit, vraag).CurrentEnd);
        Assert.Equal(TermijnRefusals.OpschortingAfterTermijn, Refusal(BezwaarBesluit, vraag with { Verlengingen = [] }).Code);
    }

    [Fact]
    public void Twelve_weeks_and_six_more_are_an_eighteen_week_term_outside_the_act()
    {
        // 18 weken from 21 August 2026 is Christmas Day.
        var vraag = new TermijnRequest(Day("2026-08-21")) { Verlengingen = [Verlenging.By(Verlengingsgrond.Verdaging, Day("2026-10-01"), Duur("6 weken"))] };
        var uitkomst = Compute(BezwaarBesluitCommissie, vraag);
        Assert.Equal((Day("2026-12-25"), AtwVerdict.Over12Weeks), (uitkomst.CurrentEnd, uitkomst.Atw));
        var eachPart = new Termijnrekenaar(Kalender, TermijnRules.Default with { AtwLength = AtwLength.EachPart });
        Assert.Equal(Day("2026-12-28"), eachPart.Compute(BezwaarBesluitCommissie, vraag).Value.CurrentEnd);
    }

    [Fact]
    public void Six_weeks_and_six_more_stay_inside_the_act()
    {
        var vraag = new TermijnRequest(Day("2026-10-02")) { Verlengingen = [Verlenging.By(Verlengingsgrond.Verdaging, Day("2026-11-01"), Duur("6 weken"))] };
        Assert.Equal(Day("2026-12-28"), Compute(BezwaarBesluit, vraag).CurrentEnd);
    }

    [Fact]
    public void Working_days_do_not_extend_a_term_in_weeks() => Assert.Equal(
        TermijnRefusals.VerlengingMixesUnits,
        Refusal(BezwaarBesluit, Bezwaar with { Verlengingen = [Verlenging.By(Verlengingsgrond.Verdaging, Day("2026-05-20"), Duur("5 werkdagen"))] }).Code);
}
