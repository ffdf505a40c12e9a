using Baken.Kernel.Termijnen;
using Xunit;
using static Baken.Kernel.Tests.Termijnen.Termijn;

namespace Baken.Kernel.Tests.Termijnen;

public sealed class OpschortingTests
{
    private static readonly TermijnRequest Aanvraag = new(Day("2026-06-01"));

    [Fact]
    public void The_Wmo_onderzoek_knows_no_opschorting()
    {
        foreach (var grond in Enum.GetValues<Opschortingsgrond>())
        {
            var refusal = Refusal(Onderzoek, Aanvraag with { Opschortingen = [Pause("2026-06-10", "2026-06-19", grond)] });
            Assert.Equal((TermijnRefusals.OpschortingNotInLaw, "opschorting[0]"), (refusal.Code, refusal.Source));
            Assert.Equal(["Onderzoek Wmo", grond], refusal.Arguments);
        }
    }

    [Fact]
    public void Suspended_days_are_added()
    {
        var uitkomst = Compute(Beschikking, Aanvraag with { Opschortingen = [Pause("2026-06-10", "2026-06-19")] });
        Assert.Equal((Day("2026-07-27"), Day("2026-08-06"), 10), (uitkomst.RawEnd, uitkomst.CurrentEnd, uitkomst.SuspendedDays));
    }

    [Fact]
    public void A_day_in_two_pauses_counts_once()
    {
        var uitkomst = Compute(Beschikking, Aanvraag with
        {
            Opschortingen =
            [
                Pause("2026-06-15", "2026-06-24", Opschortingsgrond.Overmacht),
                Pause("2026-06-10", "2026-06-19"),
                Pause("2026-07-01", "2026-07-01", Opschortingsgrond.Instemming),
            ],
        });
        Assert.Equal((16, Day("2026-08-12")), (uitkomst.SuspendedDays, uitkomst.CurrentRawEnd));
    }

    [Fact]
    public void The_invitation_pauses_from_the_next_day_until_the_day_of_completion()
    {
        Assert.Equal(Pause("2026-06-10", "2026-06-18"), Opschorting.ForAanvulling(Day("2026-06-09"), Day("2026-06-19")));
        Assert.Equal(Pause("2026-06-10", null), Opschorting.ForAanvulling(Day("2026-06-09"), null));
        Assert.Null(Opschorting.ForAanvulling(Day("2026-06-09"), Day("2026-06-10")));
    }

    [Fact]
    public void An_open_pause_moves_the_end_day_by_day()
    {
        var vraag = Aanvraag with { Opschortingen = [Pause("2026-06-10", null)] };
        var uitkomst = Compute(Beschikking, vraag with { Peildatum = Day("2026-06-19") });
        Assert.Equal((TermijnStatus.Opgeschort, true, Day("2026-08-06")), (uitkomst.Status, uitkomst.IsProvisional, uitkomst.CurrentRawEnd));
        Assert.Equal(Day("2026-08-07"), Compute(Beschikking, vraag with { Peildatum = Day("2026-06-20") }).CurrentRawEnd);
        Assert.Equal(TermijnRefusals.OpschortingNeedsPeildatum, Refusal(Beschikking, vraag).Code);
    }

    [Fact]
    public void An_open_pause_that_has_not_begun_changes_nothing_yet()
    {
        var uitkomst = Compute(Beschikking, Aanvraag with { Opschortingen = [Pause("2026-06-10", null)], Peildatum = Day("2026-06-09") });
        Assert.Equal((TermijnStatus.Lopend, false, 0, Day("2026-07-27")), (uitkomst.Status, uitkomst.IsProvisional, uitkomst.SuspendedDays, uitkomst.CurrentEnd));
    }

    [Fact]
    public void A_term_that_has_passed_cannot_be_suspended()
    {
        // 27 July 2026 is a Monday: the last day.
        Assert.Equal(Day("2026-08-06"), Compute(Beschikking, Aanvraag with { Opschortingen = [Pause("2026-07-27", "2026-08-05")] }).CurrentEnd);
        var refusal = Refusal(Beschikking, Aanvraag with { Opschortingen = [Pause("2026-07-28", "2026-08-05")] });
        Assert.Equal((TermijnRefusals.OpschortingAfterTermijn, "opschorting[0]"), (refusal.Code, refusal.Source));
    }

    [Fact]
    public void A_pause_in_the_shifted_days_keeps_them()
    {
        // 2 weken from 11 December 2026 end on Friday 25 December and shift to Monday 28. A pause from Sunday 27 up to and
        // including 5 January leaves two days, 27 and 28, to be made up: 6 and 7 January.
        var uitkomst = Compute(WmoBeschikking, new TermijnRequest(Day("2026-12-11")) { Opschortingen = [Pause("2026-12-27", "2027-01-05")] });
        Assert.Equal(Day("2027-01-07"), uitkomst.CurrentEnd);
        Assert.Contains(uitkomst.Afleiding, s => s.Code == AfleidingCode.ShiftKept);
    }

    [Fact]
    public void Working_days_in_a_pause_do_not_count()
    {
        var klok = Beschikking with { Duur = Duur("5 werkdagen") };
        var vraag = new TermijnRequest(Day("2026-06-01")) { Opschortingen = [Pause("2026-06-04", "2026-06-09")] };
        // 2 and 3 June count, then 10, 11 and 12.
        Assert.Equal(Day("2026-06-12"), Compute(klok, vraag).CurrentEnd);
    }

    [Theory]
    [InlineData("2026-06-01", "2026-06-05", TermijnRefusals.OpschortingBeforeTermijn)]
    [InlineData("2026-06-05", "2026-06-04", TermijnRefusals.OpschortingEndsBeforeStart)]
    [InlineData("0026-06-05", "2026-06-04", TermijnRefusals.TermijnDayUnlikely)]
    public void Refuses_a_pause_that_cannot_be(string from, string through, string code) => Assert.Contains(
        Rekenaar.Compute(Beschikking, Aanvraag with { Opschortingen = [Pause(from, through)] }).Refusals,
        r => r.Code == code && r.Source == "opschorting[0]");

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var refusals = Rekenaar.Compute(Onderzoek, Aanvraag with
        {
            Stop = Day("2026-05-31"),
            Opschortingen = [Pause("2026-06-10", "2026-06-19")],
            Verlengingen = [Verlenging.By(Verlengingsgrond.Verdaging, Day("2026-06-10"), Duur("6 weken"))],
            Mededelingen = [new Mededeling(Day("2026-06-10"), null)],
        }).Refusals;
        Assert.Equal(["stop", "opschorting[0]", "verlenging[0]", "mededeling[0]"], refusals.Select(r => r.Source));
    }
}
