using Baken.Kernel.Shared;
using FsCheck.Xunit;
using Xunit;

namespace Baken.Kernel.Tests.Shared;

public sealed class PeriodeTests
{
    [Theory]
    [InlineData("2023-Q1", Periodesoort.Kwartaal, "2023-01-01", "2023-03-31")]
    [InlineData("2023-H1", Periodesoort.Halfjaar, "2023-01-01", "2023-06-30")]
    [InlineData("2022", Periodesoort.Jaar, "2022-01-01", "2022-12-31")]
    [InlineData("2019-12", Periodesoort.Maand, "2019-12-01", "2019-12-31")]
    [InlineData("2024-02", Periodesoort.Maand, "2024-02-01", "2024-02-29")]
    [InlineData("2023-01-01", Periodesoort.Dag, "2023-01-01", "2023-01-01")]
    [InlineData("2022-Q1/2023-Q1", Periodesoort.Reeks, "2022-01-01", "2023-03-31")]
    [InlineData("2020/2021", Periodesoort.Reeks, "2020-01-01", "2021-12-31")]
    [InlineData("R12/2023-03", Periodesoort.Voortschrijdend, "2022-04-01", "2023-03-31")]
    [InlineData("YTD/2023-05-31", Periodesoort.TotEnMet, "2023-01-01", "2023-05-31")]
    [InlineData("2025/..", Periodesoort.Reeks, "2025-01-01", null)]
    [InlineData("jaarbasis", Periodesoort.Jaarbasis, null, null)]
    [InlineData("", Periodesoort.NietVermeld, null, null)]
    public void Reads_and_prints_every_kind(string text, Periodesoort soort, string? first, string? last)
    {
        var periode = Periode.Parse(text).Value;
        Assert.Equal(soort, periode.Soort);
        Assert.Equal(first, periode.First?.ToString("yyyy-MM-dd"));
        Assert.Equal(last, periode.Last?.ToString("yyyy-MM-dd"));
        Assert.Equal(text, periode.ToString());
        Assert.Equal(periode, Periode.Parse(periode.ToString()).Value);
    }

    [Fact]
    public void Reads_en_verder_as_an_open_end()
    {
        var periode = Periode.Parse("2025 en verder").Value;
        Assert.Equal("2025/..", periode.ToString());
        Assert.True(periode.IsOpenEnded);
        Assert.True(periode.Contains(new DateOnly(2099, 1, 1)));
        Assert.False(periode.Contains(new DateOnly(2024, 12, 31)));
    }

    [Theory]
    [InlineData("2023-Q5", SharedRefusals.PeriodeNotReadable)]
    [InlineData("2023-Q0", SharedRefusals.PeriodeNotReadable)]
    [InlineData("2023-H3", SharedRefusals.PeriodeNotReadable)]
    [InlineData("2023-13", SharedRefusals.PeriodeNotReadable)]
    [InlineData("2023-1", SharedRefusals.PeriodeNotReadable)]
    [InlineData("23", SharedRefusals.PeriodeNotReadable)]
    [InlineData("1899", SharedRefusals.PeriodeNotReadable)]
    [InlineData("3000", SharedRefusals.PeriodeNotReadable)]
    [InlineData("2023Q1", SharedRefusals.PeriodeNotReadable)]
    [InlineData("2023-Q1x", SharedRefusals.PeriodeNotReadable)]
    [InlineData("2023-01-1", SharedRefusals.PeriodeNotReadable)]
    [InlineData("2023-01x01", SharedRefusals.PeriodeNotReadable)]
    [InlineData("R12/2023", SharedRefusals.PeriodeNotReadable)]
    [InlineData("YTD/2023-05", SharedRefusals.PeriodeNotReadable)]
    [InlineData("../2023", SharedRefusals.PeriodeNotReadable)]
    [InlineData("kwartaal 1", SharedRefusals.PeriodeNotReadable)]
    [InlineData("2023-02-31", SharedRefusals.DatumDayNotInMonth)]
    [InlineData("2023/2022", SharedRefusals.PeriodeEndsBeforeStart)]
    [InlineData("2023-03/2023-Q1", SharedRefusals.PeriodeEndsBeforeStart)]
    [InlineData("2023-Q1/2023-01", SharedRefusals.PeriodeEndsBeforeStart)]
    public void Refuses_what_is_no_period(string text, string code)
    {
        var result = Periode.Parse(text);
        Assert.Equal(code, result.Refusals.Single().Code);
        Assert.False(Periode.TryParse(text, out _));
    }

    [Theory]
    [InlineData("2023-Q1", "2022-Q4", "2022-Q1")]
    [InlineData("2023-H1", "2022-H2", "2022-H1")]
    [InlineData("2023-H2", "2023-H1", "2022-H2")]
    [InlineData("2022", "2021", "2021")]
    [InlineData("2023-01", "2022-12", "2022-01")]
    [InlineData("2024-02-29", "2024-02-28", "2023-02-28")]
    [InlineData("2022-Q1/2023-Q1", "2020-Q4/2021-Q4", "2021-Q1/2022-Q1")]
    [InlineData("2020/2021", "2018/2019", "2019/2020")]
    [InlineData("2023-01-02/2023-01-08", "2022-12-26/2023-01-01", "2022-01-02/2022-01-08")]
    [InlineData("R12/2023-01", "R12/2022-12", "R12/2022-01")]
    [InlineData("YTD/2023-05-31", "YTD/2022-05-31", "YTD/2022-05-31")]
    [InlineData("YTD/2025-02-28", "YTD/2024-02-29", "YTD/2024-02-29")]
    [InlineData("YTD/2024-02-28", "YTD/2023-02-28", "YTD/2023-02-28")]
    [InlineData("2023-01/2023-Q1", null, "2022-01/2022-Q1")]
    [InlineData("2025/..", null, "2024/..")]
    [InlineData("jaarbasis", null, null)]
    [InlineData("", null, null)]
    public void Knows_the_period_before_and_the_same_one_last_year(string text, string? previous, string? lastYear)
    {
        var periode = Periode.Parse(text).Value;
        Assert.Equal(previous, periode.Previous()?.ToString());
        Assert.Equal(lastYear, periode.SamePeriodLastYear()?.ToString());
    }

    [Fact]
    public void A_range_takes_no_range_as_its_part()
    {
        var range = Periode.Parse("2020/2021").Value;
        Assert.Equal(SharedRefusals.PeriodeNotReadable, Periode.Reeks(range, Periode.Jaar(2023)).Refusals.Single().Code);
        Assert.Equal(SharedRefusals.PeriodeNotReadable, Periode.Vanaf(Periode.Jaarbasis).Refusals.Single().Code);
    }

    [Fact]
    public void Holds_days_with_both_ends_included()
    {
        var kwartaal = Periode.Kwartaal(2023, 1);
        Assert.True(kwartaal.Contains(new DateOnly(2023, 1, 1)));
        Assert.True(kwartaal.Contains(new DateOnly(2023, 3, 31)));
        Assert.False(kwartaal.Contains(new DateOnly(2023, 4, 1)));
        Assert.False(Periode.NietVermeld.Contains(new DateOnly(2023, 1, 1)));
        Assert.True(Periode.Jaar(2023).Contains(kwartaal));
        Assert.False(kwartaal.Contains(Periode.Jaar(2023)));
        Assert.False(Periode.Jaar(2023).Contains(Periode.Jaarbasis));
        Assert.False(Periode.Jaar(2025).Contains(Periode.Parse("2025/..").Value));
        Assert.True(Periode.Parse("2025/..").Value.Contains(Periode.Jaar(2030)));
    }

    [Fact]
    public void Overlaps_when_a_day_is_shared()
    {
        var kwartaal = Periode.Kwartaal(2023, 1);
        Assert.True(kwartaal.Overlaps(Periode.Maand(2023, 3)));
        Assert.False(kwartaal.Overlaps(Periode.Maand(2023, 4)));
        Assert.False(kwartaal.Overlaps(Periode.Maand(2022, 12)));
        Assert.False(kwartaal.Overlaps(Periode.Jaarbasis));
        Assert.True(Periode.Parse("2022/..").Value.Overlaps(kwartaal));
        Assert.True(kwartaal.Overlaps(Periode.Parse("2022/..").Value));
    }

    [Fact]
    public void Sorts_by_first_day_then_last_day()
    {
        string[] sorted = ["", "jaarbasis", "2022", "2022-H2", "2023-01", "2023-Q1", "2023", "2023/..", "2023-02"];
        var shuffled = sorted.Reverse().Select(text => Periode.Parse(text).Value).ToList();
        shuffled.Sort();
        Assert.Equal(sorted[2..], shuffled.Skip(2).Select(p => p.ToString()));
        Assert.Equal(1, Periode.NietVermeld.CompareTo(null));
    }

    [Property]
    public void A_period_follows_the_one_before_without_gap_or_overlap(int seed)
    {
        foreach (var periode in Kinds(seed).Where(p => p.Soort is not Periodesoort.Voortschrijdend and not Periodesoort.TotEnMet))
            Assert.Equal(periode.First!.Value.AddDays(-1), periode.Previous()!.Last!.Value);
    }

    [Property]
    public void Every_period_reads_back_as_itself(int seed)
    {
        foreach (var periode in Kinds(seed)) Assert.Equal(periode, Periode.Parse(periode.ToString()).Value);
    }

    [Property]
    public void Last_year_is_the_same_kind_earlier_and_close_to_a_year_away(int seed)
    {
        foreach (var periode in Kinds(seed))
        {
            var lastYear = periode.SamePeriodLastYear()!;
            Assert.Equal(periode.Soort, lastYear.Soort);
            Assert.Equal(periode.First!.Value.Year - 1, lastYear.First!.Value.Year);
            Assert.True(lastYear.CompareTo(periode) < 0);
        }
    }

    [Property]
    public void Twelve_rolling_months_always_hold_one_whole_year(int seed)
    {
        var rolling = Kinds(seed).Single(p => p.Soort == Periodesoort.Voortschrijdend);
        Assert.Equal(rolling.First, rolling.Last!.Value.AddDays(1).AddYears(-1));
    }

    private static Periode[] Kinds(int seed)
    {
        var day = new DateOnly(2000, 1, 1).AddDays(Math.Abs(seed % 36_500));
        var (year, month) = (day.Year, day.Month);
        return
        [
            Periode.Dag(day), Periode.Maand(year, month), Periode.Kwartaal(year, (month + 2) / 3), Periode.Halfjaar(year, (month + 5) / 6),
            Periode.Jaar(year), Periode.Voortschrijdend(year, month), Periode.TotEnMet(day),
            Periode.Reeks(Periode.Jaar(year), Periode.Jaar(year + 1)).Value, Periode.Reeks(Periode.Maand(year, month), Periode.Maand(year + 1, month)).Value,
        ];
    }
}
