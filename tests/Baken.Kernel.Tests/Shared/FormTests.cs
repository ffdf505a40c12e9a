using System.Globalization;
using Baken.Kernel.Shared;
using Xunit;

namespace Baken.Kernel.Tests.Shared;

public sealed class FormTests
{
    [Theory]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1234,5", "1234.5")]
    [InlineData("0,785", "0.785")]
    [InlineData("-3", "-3")]
    [InlineData(" 12 ", "12")]
    [InlineData("1.800", "1800")]
    public void Reads_Dutch_numbers(string text, string invariant) => Assert.Equal(invariant, NlGetal.Parse(text).Value.ToString());

    [Theory]
    [InlineData("0.785", SharedRefusals.GetalPointIsNoComma)]
    [InlineData("78.5", SharedRefusals.GetalPointIsNoComma)]
    [InlineData("1234.567", SharedRefusals.GetalPointIsNoComma)]
    [InlineData("1.2a", SharedRefusals.GetalNotReadable)]
    [InlineData("1,2,3", SharedRefusals.GetalNotReadable)]
    [InlineData("1,", SharedRefusals.GetalNotReadable)]
    [InlineData(",5", SharedRefusals.GetalNotReadable)]
    [InlineData("tien", SharedRefusals.GetalNotReadable)]
    [InlineData("", SharedRefusals.GetalNotReadable)]
    public void Refuses_numbers_in_another_notation_with_the_reason(string text, string code) =>
        Assert.Equal(Refusal.Of(code, text), NlGetal.Parse(text).Refusals.Single());

    [Theory]
    [InlineData("78,52", "0.7852")]
    [InlineData("78,52 %", "0.7852")]
    [InlineData("10%", "0.1")]
    public void Reads_a_percentage_as_a_share(string text, string invariant) => Assert.Equal(invariant, NlGetal.ParsePercent(text).Value.ToString());

    [Fact]
    public void Refuses_a_percentage_with_the_text_given() =>
        Assert.Equal(Refusal.Of(SharedRefusals.GetalNotReadable, "veel %"), NlGetal.ParsePercent("veel %").Refusals.Single());

    [Theory]
    [InlineData("1800.13", 2, "1.800,13", "1.800,13")]
    [InlineData("-2.5", 2, "-2,50", "-2,5")]
    [InlineData("25", 2, "25,00", "25")]
    [InlineData("100", 0, "100", "100")]
    [InlineData("0.005", 2, "0,01", "0,01")]
    [InlineData("-0.001", 2, "0,00", "0")]
    public void Prints_Dutch_numbers(string invariant, int decimals, string full, string brief)
    {
        var getal = Getal.Parse(invariant).Value;
        Assert.Equal(full, NlGetal.Print(getal, decimals));
        Assert.Equal(brief, NlGetal.PrintShort(getal, decimals));
    }

    [Theory]
    [InlineData("01-03-2024")]
    [InlineData("1-3-2024")]
    [InlineData("1/3/2024")]
    [InlineData("1.3.2024")]
    [InlineData("2024-03-01")]
    public void Reads_Dutch_days(string text)
    {
        Assert.Equal(new DateOnly(2024, 3, 1), NlDatum.Parse(text).Value);
        Assert.Equal("01-03-2024", NlDatum.Print(NlDatum.Parse(text).Value));
    }

    [Fact]
    public void Refuses_31_02_and_names_the_last_day_of_that_month()
    {
        var refusal = NlDatum.Parse("31-02-2024").Refusals.Single();
        Assert.Equal(Refusal.Of(SharedRefusals.DatumDayNotInMonth, "31-02-2024", 31, 2, 2024, 29), refusal);
        Assert.True(NlDatum.Parse("29-02-2024").IsOk);
        Assert.False(NlDatum.Parse("29-02-2023").IsOk);
    }

    [Theory]
    [InlineData("01-13-2024", SharedRefusals.DatumMonthUnknown)]
    [InlineData("01-00-2024", SharedRefusals.DatumMonthUnknown)]
    [InlineData("00-01-2024", SharedRefusals.DatumDayNotInMonth)]
    [InlineData("01-01-0204", SharedRefusals.DatumYearUnlikely)]
    [InlineData("01-01-24", SharedRefusals.DatumNotReadable)]
    [InlineData("2024-001-1", SharedRefusals.DatumNotReadable)]
    [InlineData("1 maart 2024", SharedRefusals.DatumNotReadable)]
    [InlineData("01-03", SharedRefusals.DatumNotReadable)]
    [InlineData("", SharedRefusals.DatumNotReadable)]
    public void Refuses_what_is_no_day(string text, string code) => Assert.Equal(code, NlDatum.Parse(text).Refusals.Single().Code);

    [Fact]
    public void Knows_every_unit_by_its_code()
    {
        foreach (var eenheid in Eenheden.All)
        {
            Assert.Equal(eenheid, Eenheden.Parse(eenheid.Code()).Value);
            Assert.NotEmpty(eenheid.Naam());
        }
        Assert.Equal(Eenheden.All.Count, Eenheden.All.Select(e => e.Naam()).Distinct().Count());
    }

    [Theory]
    [InlineData("fraction", Eenheid.Aandeel)]
    [InlineData("score_10", Eenheid.Rapportcijfer)]
    [InlineData("fte_per_1000", Eenheid.FtePerDuizend)]
    [InlineData("eur", Eenheid.Euro)]
    public void Reads_the_units_of_the_figures(string code, Eenheid eenheid) => Assert.Equal(eenheid, Eenheden.Parse(code).Value);

    [Fact]
    public void Refuses_an_unknown_unit_by_name() =>
        Assert.Equal(Refusal.Of(SharedRefusals.EenheidUnknown, "furlong"), Eenheden.Parse("furlong").Refusals.Single());

    [Fact]
    public void A_tijdstand_knows_only_UTC()
    {
        var moment = new DateTime(2024, 3, 1, 12, 0, 0, DateTimeKind.Utc);
        Assert.Equal(moment, new Tijdstand(new DateOnly(2024, 3, 1), moment).BekendOp);
        Assert.Throws<ArgumentException>(() => new Tijdstand(new DateOnly(2024, 3, 1), new DateTime(2024, 3, 1)));
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("en-US")]
    public void Prints_and_reads_the_same_in_any_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal("-1234.5", Getal.Parse("-1234.5").Value.ToString());
            Assert.Equal("-1.234,50", NlGetal.Print(NlGetal.Parse("-1.234,5").Value, 2));
            Assert.Equal("€ -1.234,50", Geld.Parse("€ -1.234,50").Value.ToDutch());
            Assert.Equal("2023-Q1", Periode.Kwartaal(2023, 1).ToString());
            Assert.Equal("2023-12-31", Periode.Dag(new DateOnly(2023, 12, 31)).ToString());
            Assert.Equal("31-12-2023", NlDatum.Print(NlDatum.Parse("31-12-2023").Value));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
