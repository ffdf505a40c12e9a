using Baken.Kernel.Termijnen;
using Xunit;
using static Baken.Kernel.Tests.Termijnen.Termijn;

namespace Baken.Kernel.Tests.Termijnen;

public sealed class FeestdagenTests
{
    [Theory]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    [InlineData("2031-04-13")]
    [InlineData("2032-03-28")]
    [InlineData("1818-03-22")] // the earliest Easter there can be
    [InlineData("1943-04-25")] // and the latest
    [InlineData("2038-04-25")]
    public void Easter_is_the_Sunday_of_the_computus(string day) => Assert.Equal(Day(day), Feestdagen.Paasdag(Day(day).Year));

    [Fact]
    public void Knows_the_holidays_of_2026() => Assert.Equal(
        [
            (Day("2026-01-01"), Rustdag.Nieuwjaarsdag),
            (Day("2026-04-03"), Rustdag.GoedeVrijdag),
            (Day("2026-04-06"), Rustdag.TweedePaasdag),
            (Day("2026-04-27"), Rustdag.Koningsdag),
            (Day("2026-05-05"), Rustdag.Bevrijdingsdag),
            (Day("2026-05-14"), Rustdag.Hemelvaartsdag),
            (Day("2026-05-25"), Rustdag.TweedePinksterdag),
            (Day("2026-12-25"), Rustdag.EersteKerstdag),
            (Day("2026-12-26"), Rustdag.TweedeKerstdag),
        ],
        Feestdagen.List(2026));

    [Theory]
    [InlineData(2025, "2025-04-26")]
    [InlineData(2014, "2014-04-26")]
    [InlineData(2026, "2026-04-27")]
    [InlineData(2013, "2013-04-30")]
    [InlineData(2006, "2006-04-29")]
    public void Koningsdag_on_a_Sunday_is_the_Saturday_before(int year, string day) => Assert.Equal(Day(day), Feestdagen.Koningsdag(year));

    [Theory]
    [InlineData("2026-12-24")]
    [InlineData("2026-12-31")]
    public void The_days_before_Christmas_and_New_Year_are_working_days(string day) => Assert.True(Kalender.IsWerkdag(Day(day)));

    [Fact]
    public void A_royal_decree_can_equate_them() => Assert.Equal(Rustdag.GelijkgesteldeDag, Kalender.Find(Day("2018-12-24")));

    [Fact]
    public void Knows_of_each_day_equated_by_decree_where_it_stands()
    {
        Assert.Equal("koninklijk besluit", Kalender.FindGelijkgesteldedag(Day("2026-05-15"))!.Bron);
        Assert.Null(Kalender.FindGelijkgesteldedag(Day("2026-05-14")));
        Assert.False(Kalender.Knows(2029));
        Assert.True(Kalender.Knows(2028));
    }

    [Fact]
    public void Refuses_an_equated_day_outside_the_years_of_the_decrees() =>
        Assert.Throws<ArgumentException>(() => new TermijnCalendar([new Gelijkgesteldedag(Day("2031-05-23"), "besluit")], [2030]));

    [Fact]
    public void Lists_holidays_and_equated_days_without_plain_weekends() => Assert.Equal(
        [
            (Day("2026-05-05"), Rustdag.Bevrijdingsdag),
            (Day("2026-05-14"), Rustdag.Hemelvaartsdag),
            (Day("2026-05-15"), Rustdag.GelijkgesteldeDag),
            (Day("2026-05-25"), Rustdag.TweedePinksterdag),
        ],
        Kalender.List(Day("2026-05-01"), Day("2026-05-31")));
}
