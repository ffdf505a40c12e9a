using Baken.Kernel.Termijnen;
using Xunit;
using static Baken.Kernel.Tests.Termijnen.Termijn;

namespace Baken.Kernel.Tests.Termijnen;

/// <summary>Vectors computed by hand from the Algemene termijnenwet, and the dates that the source documents print.</summary>
public sealed class TermijnVectorTests
{
    [Theory]
    [InlineData("2026-02-20", "42 dagen", "2026-04-03", "2026-04-07")] // Goede Vrijdag
    [InlineData("2026-03-16", "42 dagen", "2026-04-27", "2026-04-28")] // Koningsdag
    [InlineData("2026-04-02", "42 dagen", "2026-05-14", "2026-05-18")] // Hemelvaart, 15 May equated, weekend
    [InlineData("2026-11-13", "42 dagen", "2026-12-25", "2026-12-28")]
    [InlineData("2027-03-25", "42 dagen", "2027-05-06", "2027-05-10")]
    [InlineData("2025-11-20", "42 dagen", "2026-01-01", "2026-01-05")] // 2 January equated
    [InlineData("2026-12-18", "14 dagen", "2027-01-01", "2027-01-04")]
    [InlineData("2026-02-20", "6 weken", "2026-04-03", "2026-04-07")]
    [InlineData("2026-12-18", "2 weken", "2027-01-01", "2027-01-04")]
    [InlineData("2026-03-31", "1 maand", "2026-04-30", "2026-04-30")]
    [InlineData("2026-01-05", "5 werkdagen", "2026-01-12", "2026-01-12")]
    [InlineData("2026-04-02", "3 werkdagen", "2026-04-09", "2026-04-09")] // GV, weekend and Easter Monday do not count
    public void Ends_as_the_standards_say(string start, string duur, string rawEnd, string end)
    {
        var uitkomst = Compute(Of(duur), start);
        Assert.Equal((Day(rawEnd), Day(end), Day(end)), (uitkomst.RawEnd, uitkomst.ShiftedEnd, uitkomst.CurrentEnd));
    }

    [Theory]
    [InlineData("2024-03-04", "6 weken", "2024-04-15")] // bron 000 Houten
    [InlineData("2024-04-15", "2 weken", "2024-04-29")] // bron 000 Houten
    [InlineData("2008-01-01", "198 maanden", "2024-07-01")] // bron 002 regio Amersfoort: 16,5 years
    [InlineData("2008-01-01", "18 jaar", "2026-01-01")] // bron 002 regio Amersfoort: no shift past the holiday
    [InlineData("2022-03-01", "2 weken", "2022-03-15")] // bron 003 Oss
    [InlineData("2022-03-01", "4 weken", "2022-03-29")]
    [InlineData("2022-03-01", "6 weken", "2022-04-12")]
    [InlineData("2022-03-29", "6 maanden", "2022-09-29")] // bron 003 Oss
    [InlineData("2022-08-31", "6 maanden", "2023-02-28")]
    [InlineData("2022-01-03", "2 weken", "2022-01-17")] // bron 003 Oss
    [InlineData("2022-01-31", "8 weken", "2022-03-28")]
    [InlineData("2022-05-10", "2 weken", "2022-05-24")] // bron 003 Oss
    public void Local_terms_end_as_the_documents_say(string start, string duur, string end) =>
        Assert.Equal(Day(end), Compute(Local(duur), start).CurrentEnd);

    [Fact]
    public void A_klacht_of_1_February_2023_is_due_on_15_March() // bron 001 Hollands Kroon
    {
        var vraag = new TermijnRequest(Day("2023-02-01")) { Stop = Day("2023-03-15") };
        Assert.Equal(TermijnStatus.BinnenTermijn, Compute(Klacht, vraag).Status);
        Assert.Equal(Day("2023-03-15"), Compute(Klacht, vraag).CurrentEnd);
    }

    [Fact]
    public void A_plan_of_16_April_is_one_day_late_and_of_15_April_is_not() // bron 000 Houten
    {
        var late = Compute(Local("6 weken"), new TermijnRequest(Day("2024-03-04")) { Stop = Day("2024-04-16") });
        Assert.Equal((TermijnStatus.Overschreden, 1), (late.Status, late.DaysLate));
        var inTime = Compute(Local("6 weken"), new TermijnRequest(Day("2024-03-04")) { Stop = Day("2024-04-15") });
        Assert.Equal((TermijnStatus.BinnenTermijn, 0), (inTime.Status, inTime.DaysLate));
    }

    [Fact]
    public void Counts_the_weeks_over_term_of_GP_5()
    {
        var taken = Compute(Local("2 weken"), new TermijnRequest(Day("2022-01-03")) { Stop = Day("2022-01-31") });
        Assert.Equal((Day("2022-01-17"), 14, 2), (taken.CurrentEnd, taken.DaysLate, taken.WeeksLate));
        var decided = Compute(Local("8 weken"), new TermijnRequest(Day("2022-01-31")) { Stop = Day("2022-04-11") });
        Assert.Equal((Day("2022-03-28"), 2), (decided.CurrentEnd, decided.WeeksLate));
        var dayMore = Compute(Local("8 weken"), new TermijnRequest(Day("2022-01-31")) { Stop = Day("2022-04-12") });
        Assert.Equal(3, dayMore.WeeksLate);
    }

    [Fact]
    public void Three_clocks_of_Oss_run_beside_each_other() // bron 003 Oss
    {
        var vraag = new TermijnRequest(Day("2022-03-01")) { Stop = Day("2022-03-30") };
        Assert.Equal(
            [(15, 3, 15), (29, 3, 1), (12, 4, 0)],
            new[] { "2 weken", "4 weken", "6 weken" }.Select(d => Compute(Local(d), vraag)).Select(u => (u.CurrentEnd.Day, u.CurrentEnd.Month, u.DaysLate)));
    }

    [Fact]
    public void Evaluation_is_due_one_month_before_the_end() // bron 003 Oss
    {
        var back = Local("1 maand") with { Telrichting = Telrichting.Terug };
        Assert.Equal(Day("2022-08-29"), Compute(back, "2022-09-29").CurrentEnd);
        Assert.Equal(Day("2023-02-28"), Compute(back, "2023-03-31").CurrentEnd);
    }

    [Fact]
    public void Month_end_may_be_read_as_the_first_of_the_next_month()
    {
        var rekenaar = new Termijnrekenaar(Kalender, TermijnRules.Default with { MonthEnd = MonthEnd.FirstDayOfNextMonth });
        Assert.Equal(Day("2023-03-01"), rekenaar.Compute(Local("6 maanden"), new TermijnRequest(Day("2022-08-31"))).Value.CurrentEnd);
        Assert.Equal(Day("2022-09-29"), rekenaar.Compute(Local("6 maanden"), new TermijnRequest(Day("2022-03-29"))).Value.CurrentEnd);
    }
}
