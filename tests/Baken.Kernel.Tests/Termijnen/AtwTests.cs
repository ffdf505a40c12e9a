using Baken.Kernel.Termijnen;
using Xunit;
using static Baken.Kernel.Tests.Termijnen.Termijn;

namespace Baken.Kernel.Tests.Termijnen;

public sealed class AtwTests
{
    [Theory]
    [InlineData("90 dagen", AtwVerdict.Applies)]
    [InlineData("91 dagen", AtwVerdict.Over90Days)]
    [InlineData("12 weken", AtwVerdict.Applies)]
    [InlineData("13 weken", AtwVerdict.Over12Weeks)]
    [InlineData("3 maanden", AtwVerdict.Applies)]
    [InlineData("4 maanden", AtwVerdict.Over3Months)]
    [InlineData("1 jaar", AtwVerdict.InYears)]
    [InlineData("100 werkdagen", AtwVerdict.Applies)]
    public void Art_4_leaves_long_terms_out(string duur, AtwVerdict verdict) =>
        Assert.Equal(verdict, Compute(Of(duur), "2026-03-02").Atw);

    [Theory]
    [InlineData("84 dagen", "2026-10-02", "2026-12-25", "2026-12-28")]
    [InlineData("12 weken", "2026-10-02", "2026-12-25", "2026-12-28")]
    [InlineData("3 maanden", "2026-09-25", "2026-12-25", "2026-12-28")]
    [InlineData("91 dagen", "2026-09-25", "2026-12-25", "2026-12-25")]
    [InlineData("13 weken", "2026-09-25", "2026-12-25", "2026-12-25")]
    [InlineData("4 maanden", "2026-08-25", "2026-12-25", "2026-12-25")]
    [InlineData("1 jaar", "2025-12-25", "2026-12-25", "2026-12-25")]
    [InlineData("15 jaar", "2011-12-25", "2026-12-25", "2026-12-25")]
    public void A_long_term_may_end_on_a_holiday(string duur, string start, string rawEnd, string end)
    {
        var uitkomst = Compute(Of(duur), start);
        Assert.Equal((Day(rawEnd), Day(end)), (uitkomst.RawEnd, uitkomst.CurrentEnd));
    }

    [Theory]
    [InlineData("2026-04-02", "3 dagen", "2026-04-08")] // GV, Saturday, Easter; Monday is a holiday: 7 and 8 April
    [InlineData("2026-04-02", "4 dagen", "2026-04-08")]
    [InlineData("2026-12-24", "3 dagen", "2026-12-29")] // art. 1 gives 28, art. 2 asks a second working day
    [InlineData("2026-12-24", "2 dagen", "2026-12-28")] // two days: art. 2 does not hold
    [InlineData("2026-12-24", "1 week", "2026-12-31")]
    public void Art_2_gives_two_working_days_to_a_term_of_three_days(string start, string duur, string end) =>
        Assert.Equal(Day(end), Compute(Of(duur), start).CurrentEnd);

    [Fact]
    public void Art_1_does_not_hold_for_a_term_counted_back()
    {
        var back = Of("2 weken") with { Telrichting = Telrichting.Terug };
        Assert.Equal(Day("2026-04-03"), Compute(back, "2026-04-17").CurrentEnd); // Goede Vrijdag stays
        Assert.Contains(Compute(back, "2026-04-17").Afleiding, s => s.Code == AfleidingCode.AtwBack);
    }

    [Fact]
    public void Art_2_holds_for_a_term_counted_back_too()
    {
        var back = Of("4 dagen") with { Telrichting = Telrichting.Terug };
        // Wednesday 8 April back: 7, (6, 5, 4, 3 are no working days), 2 April.
        Assert.Equal(Day("2026-04-02"), Compute(back, "2026-04-08").CurrentEnd);
        Assert.Equal(Day("2026-04-04"), Compute(back with { FollowsAtw = false }, "2026-04-08").CurrentEnd);
    }

    [Fact]
    public void A_term_that_does_not_follow_the_act_ends_on_its_own_day()
    {
        var uitkomst = Compute(Local("6 weken"), "2026-02-20");
        Assert.Equal((Day("2026-04-03"), AtwVerdict.NotForThisTerm), (uitkomst.CurrentEnd, uitkomst.Atw));
    }

    [Theory]
    [InlineData("2029-01-05", true)]
    [InlineData("2016-01-08", true)]
    [InlineData("2026-01-05", false)]
    public void Says_when_the_decree_of_a_year_is_not_known(string start, bool isSaid) =>
        Assert.Equal(isSaid, Compute(Of("6 weken"), start).Afleiding.Any(s => s.Code == AfleidingCode.DecreeUnknown));

    [Fact]
    public void Working_days_over_the_turn_of_the_year_name_both_unknown_years() => Assert.Equal(
        [2029, 2030],
        Compute(Of("10 werkdagen"), "2029-12-20").Afleiding.Where(s => s.Code == AfleidingCode.DecreeUnknown).Select(s => (int)s.Arguments[0]!));

    [Fact]
    public void A_given_end_is_shifted_and_explained()
    {
        var eind = Rekenaar.ShiftEnd(Day("2026-05-14"));
        Assert.Equal((Day("2026-05-14"), Day("2026-05-18")), (eind.RawEnd, eind.End));
        Assert.Equal([AfleidingCode.GivenEnd, AfleidingCode.Shifted, AfleidingCode.End], eind.Afleiding.Select(s => s.Code));
        Assert.Equal(
            [Rustdag.Hemelvaartsdag, Rustdag.GelijkgesteldeDag, Rustdag.Zaterdag, Rustdag.Zondag],
            ((IReadOnlyList<RustdagEntry>)eind.Afleiding[1].Arguments[1]!).Select(m => m.Rustdag));
    }

    [Fact]
    public void A_given_end_in_an_unknown_year_says_so() => Assert.Equal(
        [AfleidingCode.GivenEnd, AfleidingCode.EndIsWerkdag, AfleidingCode.DecreeUnknown, AfleidingCode.End],
        Rekenaar.ShiftEnd(Day("2031-05-20")).Afleiding.Select(s => s.Code));
}
