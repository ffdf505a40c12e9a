using Baken.Kernel.Termijnen;
using Xunit;
using static Baken.Kernel.Tests.Termijnen.Termijn;

namespace Baken.Kernel.Tests.Termijnen;

public sealed class BezwaarketenTests
{
    private static readonly BezwaarRequest Bekend = new(Day("2026-03-16"));

    [Fact]
    public void Decides_from_the_end_of_the_lodging_term()
    {
        var six = Bezwaarketen.Compute(Rekenaar, BezwaarIndienen, BezwaarBesluit, Bekend).Value;
        Assert.Equal((Day("2026-04-28"), Day("2026-06-09")), (six.Indienen.CurrentEnd, six.Besluit.CurrentEnd));
        var twelve = Bezwaarketen.Compute(Rekenaar, BezwaarIndienen, BezwaarBesluitCommissie, Bekend).Value;
        Assert.Equal(Day("2026-07-21"), twelve.Besluit.CurrentEnd);
    }

    [Fact]
    public void Receipt_does_not_start_the_term_to_decide()
    {
        var early = Bezwaarketen.Compute(Rekenaar, BezwaarIndienen, BezwaarBesluit, Bekend with { Indiening = new Indiening(Day("2026-03-20"), null) }).Value;
        Assert.Equal((Day("2026-06-09"), true), (early.Besluit.CurrentEnd, early.IsInTime));
    }

    [Fact]
    public void May_count_from_the_six_weeks_themselves()
    {
        var rekenaar = new Termijnrekenaar(Kalender, TermijnRules.Default with { BezwaarStart = BezwaarStart.RawEnd });
        Assert.Equal(Day("2026-06-08"), Bezwaarketen.Compute(rekenaar, BezwaarIndienen, BezwaarBesluit, Bekend).Value.Besluit.CurrentEnd);
    }

    [Theory]
    [InlineData("2026-04-28", null, true)]
    [InlineData("2026-04-29", null, false)]
    [InlineData("2026-05-05", "2026-04-28", true)] // posted in time, a week later received
    [InlineData("2026-05-06", "2026-04-28", false)]
    [InlineData("2026-05-01", "2026-04-29", false)]
    public void Post_has_a_week_more(string received, string? posted, bool isInTime) => Assert.Equal(
        isInTime,
        Bezwaarketen.Compute(Rekenaar, BezwaarIndienen, BezwaarBesluit, Bekend with { Indiening = new Indiening(Day(received), posted is null ? null : Day(posted)) }).Value.IsInTime);

    [Fact]
    public void Repair_of_a_defect_pauses_and_verdaging_extends()
    {
        var vraag = Bekend with
        {
            Opschortingen = [Pause("2026-05-11", "2026-05-20", Opschortingsgrond.Verzuimherstel)],
            Verlengingen = [Verlenging.By(Verlengingsgrond.Verdaging, Day("2026-06-10"), Duur("6 weken"))],
            Peildatum = Day("2026-06-11"),
        };
        var uitkomst = Bezwaarketen.Compute(Rekenaar, BezwaarIndienen, BezwaarBesluit, vraag).Value;
        Assert.Equal((Day("2026-07-31"), TermijnStatus.Lopend), (uitkomst.Besluit.CurrentEnd, uitkomst.Besluit.Status));
    }

    [Fact]
    public void Other_grounds_do_not_pause_a_bezwaar() => Assert.Equal(
        TermijnRefusals.OpschortingNotInLaw,
        Assert.Single(Bezwaarketen.Compute(Rekenaar, BezwaarIndienen, BezwaarBesluit, Bekend with { Opschortingen = [Pause("2026-05-11", "2026-05-20", Opschortingsgrond.Overmacht)] }).Refusals).Code);
}
