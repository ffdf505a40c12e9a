using Baken.Kernel.Termijnen;
using Xunit;
using static Baken.Kernel.Tests.Termijnen.Termijn;

namespace Baken.Kernel.Tests.Termijnen;

public sealed class StatusTests
{
    // Melding on Friday 20 February 2026: due on Tuesday 7 April.
    private static readonly TermijnRequest Melding = new(Day("2026-02-20"));

    [Theory]
    [InlineData("2026-02-19", TermijnStatus.NogNietBegonnen, 30, 0)]
    [InlineData("2026-02-20", TermijnStatus.Lopend, 30, 0)]
    [InlineData("2026-04-01", TermijnStatus.Lopend, 2, 0)] // 2 and 7 April
    [InlineData("2026-04-06", TermijnStatus.Lopend, 1, 0)]
    [InlineData("2026-04-07", TermijnStatus.Lopend, 0, 0)]
    [InlineData("2026-04-08", TermijnStatus.Overschreden, 0, 1)]
    public void Says_where_the_term_stands(string peildatum, TermijnStatus status, int left, int late)
    {
        var uitkomst = Compute(Onderzoek, Melding with { Peildatum = Day(peildatum) });
        Assert.Equal((status, left, late), (uitkomst.Status, uitkomst.RemainingWerkdagen, uitkomst.DaysLate));
    }

    [Theory]
    [InlineData("2026-04-07", TermijnStatus.BinnenTermijn, 0)] // decided on the last, shifted day
    [InlineData("2026-04-09", TermijnStatus.Overschreden, 2)]
    public void Ready_is_in_time_up_to_the_shifted_day(string stop, TermijnStatus status, int late)
    {
        var uitkomst = Compute(Onderzoek, Melding with { Stop = Day(stop), Peildatum = Day("2026-06-01") });
        Assert.Equal((status, (int?)0, late), (uitkomst.Status, uitkomst.RemainingWerkdagen, uitkomst.DaysLate));
    }

    [Fact]
    public void What_happens_after_the_peildatum_has_not_happened_yet() => Assert.Equal(
        TermijnStatus.Lopend,
        Compute(Onderzoek, Melding with { Stop = Day("2026-04-09"), Peildatum = Day("2026-04-02") }).Status);

    [Fact]
    public void Without_peildatum_only_the_end_is_told()
    {
        var uitkomst = Compute(Onderzoek, Melding);
        Assert.Null(uitkomst.Status);
        Assert.Null(uitkomst.RemainingWerkdagen);
    }

    [Fact]
    public void Paused_days_are_no_days_left()
    {
        var vraag = new TermijnRequest(Day("2026-06-01")) { Peildatum = Day("2026-06-12"), Opschortingen = [Pause("2026-06-10", "2026-06-19")] };
        var uitkomst = Compute(Beschikking, vraag);
        Assert.Equal((TermijnStatus.Opgeschort, 34), (uitkomst.Status, uitkomst.RemainingWerkdagen)); // 22 June to 6 August
    }

    [Fact]
    public void A_term_counted_back_runs_until_its_last_day()
    {
        var back = Local("1 maand") with { Telrichting = Telrichting.Terug };
        var vraag = new TermijnRequest(Day("2022-09-29"));
        Assert.Equal(TermijnStatus.Lopend, Compute(back, vraag with { Peildatum = Day("2022-08-26") }).Status);
        Assert.Equal(1, Compute(back, vraag with { Peildatum = Day("2022-08-26") }).RemainingWerkdagen);
        Assert.Equal(2, Compute(back, vraag with { Peildatum = Day("2022-08-31") }).DaysLate);
        Assert.Equal(TermijnStatus.BinnenTermijn, Compute(back, vraag with { Stop = Day("2022-08-29") }).Status);
    }

    [Fact]
    public void The_derivation_tells_the_steps_in_order() => Assert.Equal(
        [AfleidingCode.Start, AfleidingCode.Duur, AfleidingCode.Shifted, AfleidingCode.End, AfleidingCode.Running],
        Compute(Onderzoek, Melding with { Peildatum = Day("2026-03-01") }).Afleiding.Select(s => s.Code));
}
