using Baken.Kernel.Shared;
using Baken.Kernel.Termijnen;
using Xunit;
using static Baken.Kernel.Tests.Termijnen.Termijn;

namespace Baken.Kernel.Tests.Termijnen;

public sealed class DwangsomTests
{
    private static readonly Dwangsomstaffel Staffel = new([new(14, Geld.Euro(23)), new(14, Geld.Euro(35)), new(14, Geld.Euro(45))]);

    // Due 15 June 2026, ingebrekestelling received on 1 July.
    private static readonly DwangsomRequest Late = new(Day("2026-06-15"), Day("2026-07-01"));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 23)]
    [InlineData(14, 322)]
    [InlineData(15, 357)]
    [InlineData(28, 812)]
    [InlineData(29, 857)]
    [InlineData(42, 1442)]
    [InlineData(43, 1442)]
    [InlineData(400, 1442)]
    public void Amount_follows_the_three_steps(int days, int euros) => Assert.Equal(Geld.Euro(euros), Staffel.AmountFor(days));

    [Fact]
    public void Each_day_has_the_amount_of_the_formula()
    {
        for (var n = 0; n <= 42; n++)
            Assert.Equal(Geld.Euro(n <= 14 ? 23 * n : n <= 28 ? 322 + 35 * (n - 14) : 812 + 45 * (n - 28)), Staffel.AmountFor(n));
        Assert.Equal((42, Geld.Euro(1442)), (Staffel.MostDays, Staffel.Most));
    }

    [Theory]
    [InlineData(DwangsomStart.DayAfterTwoWeeks, "2026-07-16", "2026-08-26")]
    [InlineData(DwangsomStart.LastDayOfTwoWeeks, "2026-07-15", "2026-08-25")]
    public void Runs_for_42_days_from_two_weeks_after_the_ingebrekestelling(DwangsomStart start, string first, string last)
    {
        var uitkomst = Dwangsom.Compute(Late, Staffel, start, Day("2026-12-31"));
        Assert.Equal((Day(first), Day(last), 42, true), (uitkomst.FirstDay, uitkomst.LastDay, uitkomst.Days, uitkomst.IsFull));
        Assert.Equal(Geld.Euro(1442), uitkomst.Bedrag);
    }

    [Theory]
    [InlineData("2026-07-15", 0)]
    [InlineData("2026-07-16", 1)]
    [InlineData("2026-07-29", 14)]
    public void Counts_up_to_and_including_the_peildatum(string peildatum, int days) =>
        Assert.Equal(days, Dwangsom.Compute(Late, Staffel, DwangsomStart.DayAfterTwoWeeks, Day(peildatum)).Days);

    [Fact]
    public void The_day_of_the_decision_is_no_day_of_default()
    {
        Assert.Equal(2, Dwangsom.Compute(Late with { DecidedOn = Day("2026-07-18") }, Staffel, DwangsomStart.DayAfterTwoWeeks, Day("2026-12-31")).Days);
        Assert.Equal(0, Dwangsom.Compute(Late with { DecidedOn = Day("2026-07-10") }, Staffel, DwangsomStart.DayAfterTwoWeeks, Day("2026-12-31")).Days);
    }

    [Fact]
    public void An_early_ingebrekestelling_waits_for_the_end_of_the_term_and_is_flagged()
    {
        var uitkomst = Dwangsom.Compute(Late with { Ingebrekestelling = Day("2026-06-01") }, Staffel, DwangsomStart.DayAfterTwoWeeks, Day("2026-06-30"));
        Assert.Equal((Day("2026-06-30"), 1, true), (uitkomst.FirstDay, uitkomst.Days, uitkomst.IsPremature));
    }

    [Theory]
    [InlineData(Dwangsomuitsluiting.OnredelijkLaat)]
    [InlineData(Dwangsomuitsluiting.GeenBelanghebbende)]
    [InlineData(Dwangsomuitsluiting.KennelijkNietontvankelijkOfOngegrond)]
    public void Nothing_is_due_with_a_ground_of_4_17_lid_6(Dwangsomuitsluiting uitsluiting)
    {
        var uitkomst = Dwangsom.Compute(Late with { Uitsluiting = uitsluiting }, Staffel, DwangsomStart.DayAfterTwoWeeks, Day("2026-12-31"));
        Assert.Equal((0, Geld.Zero, uitsluiting), (uitkomst.Days, uitkomst.Bedrag, uitkomst.Uitsluiting));
    }

    [Fact]
    public void Applicants_share_equally_and_no_cent_is_lost() =>
        Assert.Equal([new Geld(48067), new Geld(48067), new Geld(48066)], Dwangsom.Divide(Geld.Euro(1442), 3));
}
