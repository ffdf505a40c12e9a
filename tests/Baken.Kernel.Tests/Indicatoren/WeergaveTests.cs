using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Xunit;

namespace Baken.Kernel.Tests.Indicatoren;

public sealed class WeergaveTests
{
    [Theory]
    [InlineData("0.7852", "0.8", "78,5%")]
    [InlineData("0.102", "0.1", "10,2%")]
    [InlineData("0.1", "0.1", "10%")]
    [InlineData("0.10004", "0.1", "10,004%")]
    [InlineData("0.79996", "0.8", "79,996%")]
    [InlineData("0.8099", "0.8", "81,0%")]
    [InlineData("0.81", "0.8", "81%")]
    [InlineData("0.421880", null, "42,2%")]
    [InlineData("0.799", null, "79,9%")]
    [InlineData("0.42", null, "42%")]
    [InlineData("1", "0.8", "100%")]
    public void Shares_have_a_decimal_when_they_need_one_and_more_near_the_norm(string value, string? target, string printed) =>
        Assert.Equal(printed, Waardeweergave.Print(Waarde.Herleid(Getal.Parse(value).Value), Eenheid.Aandeel, NormOf(target, Eenheid.Aandeel)));

    [Theory]
    [InlineData(Eenheid.Euro, "1800.13", "€ 1.800")]
    [InlineData(Eenheid.Euro, "1400000", "€ 1.400.000")]
    [InlineData(Eenheid.Euro, "64.5", "€ 64,50")]
    [InlineData(Eenheid.Maanden, "13.08", "13,1 maanden")]
    [InlineData(Eenheid.Maanden, "1", "1 maand")]
    [InlineData(Eenheid.Maanden, "1.04", "1 maand")]
    [InlineData(Eenheid.Weken, "4", "4 weken")]
    [InlineData(Eenheid.Weken, "1", "1 week")]
    [InlineData(Eenheid.Dagen, "1", "1 dag")]
    [InlineData(Eenheid.Dagen, "28", "28 dagen")]
    [InlineData(Eenheid.Minuten, "1", "1 minuut")]
    [InlineData(Eenheid.Personen, "1", "1 persoon")]
    [InlineData(Eenheid.Gesprekken, "1", "1 gesprek")]
    [InlineData(Eenheid.DagdelenPerWeek, "1", "1 dagdeel per week")]
    [InlineData(Eenheid.Uren, "2.15", "2,15 uur")]
    [InlineData(Eenheid.Jaren, "1", "1 jaar")]
    [InlineData(Eenheid.Rapportcijfer, "7.2", "7,20")]
    [InlineData(Eenheid.FtePerDuizend, "1.16", "1,16 fte per 1.000 inwoners")]
    [InlineData(Eenheid.Fte, "71.32", "71,32 fte")]
    [InlineData(Eenheid.Aantal, "3731", "3.731")]
    [InlineData(Eenheid.Verhouding, "2", "2")]
    public void Every_unit_reads_as_people_write_it(Eenheid eenheid, string value, string printed) =>
        Assert.Equal(printed, Waardeweergave.Print(Waarde.Gemeten(Getal.Parse(value).Value), eenheid));

    [Fact]
    public void No_rounded_value_looks_equal_to_a_norm_that_it_does_not_equal()
    {
        Assert.Equal("€ 1.700,40", Waardeweergave.Print(Waarde.Gemeten(Getal.Parse("1700.4").Value), Eenheid.Euro, NormOf("1700", Eenheid.Euro)));
        Assert.Equal("12,04 maanden", Waardeweergave.Print(Waarde.Gemeten(Getal.Parse("12.04").Value), Eenheid.Maanden, NormOf("12", Eenheid.Maanden)));
    }

    [Theory]
    [InlineData(Grens.Kleiner, "< 28 dagen")]
    [InlineData(Grens.HoogstensGelijk, "≤ 28 dagen")]
    [InlineData(Grens.Groter, "> 28 dagen")]
    [InlineData(Grens.MinstensGelijk, "≥ 28 dagen")]
    [InlineData(Grens.Circa, "ca. 28 dagen")]
    [InlineData(Grens.Gelijk, "28 dagen")]
    public void A_bound_stands_in_front(Grens grens, string printed) =>
        Assert.Equal(printed, Waardeweergave.Print(Waarde.Create(Waardestatus.Gemeten, grens, new Getal(28)).Value, Eenheid.Dagen));

    [Fact]
    public void Without_number_a_value_reads_as_its_status_or_its_words()
    {
        Assert.Equal("PM", Waardeweergave.Print(Waarde.Without(Waardestatus.Pm), Eenheid.Euro));
        Assert.Equal("nog niet te leveren", Waardeweergave.Print(Waarde.Without(Waardestatus.NogNietTeLeveren, "verwacht in Q2"), Eenheid.Aandeel));
        Assert.Equal("blijft hoog", Waardeweergave.Print(Waarde.Oordeel("blijft hoog"), Eenheid.Aandeel));
        Assert.Equal("0", Waardeweergave.Print(Waarde.Gemeten(0), Eenheid.Aantal));
        Assert.Equal(14, Enum.GetValues<Waardestatus>().Select(s => s.Naam()).Distinct().Count());
    }

    [Fact]
    public void N_is_shown_or_said_to_be_unknown()
    {
        Assert.Equal("n = 1.089", Waardeweergave.PrintN(Waarde.Gemeten(1, 1089)));
        Assert.Equal("n niet vermeld", Waardeweergave.PrintN(Waarde.Herleid(new Getal(106, 135))));
    }

    [Theory]
    [InlineData("0.8", Eenheid.Aandeel, Normoperator.Groter, "> 80%")]
    [InlineData("1700", Eenheid.Euro, Normoperator.Kleiner, "< € 1.700")]
    [InlineData("56", Eenheid.Dagen, Normoperator.HoogstensGelijk, "≤ 56 dagen")]
    [InlineData("2.08", Eenheid.Uren, Normoperator.HoogstensGelijk, "≤ 2,08 uur")]
    [InlineData("8", Eenheid.Rapportcijfer, Normoperator.MinstensGelijk, "≥ 8")]
    [InlineData("0.025", Eenheid.Aandeel, Normoperator.Gelijk, "= 2,5%")]
    public void A_norm_reads_with_its_operator(string target, Eenheid eenheid, Normoperator normoperator, string printed) =>
        Assert.Equal(printed, Waardeweergave.Print(Norm.Create(normoperator, Getal.Parse(target).Value, eenheid, Richting.Geen).Value));

    [Theory]
    [InlineData("2023-Q1", "eerste kwartaal 2023", "Q1 2023")]
    [InlineData("2023-Q4", "vierde kwartaal 2023", "Q4 2023")]
    [InlineData("2022-H2", "tweede halfjaar 2022", "H2 2022")]
    [InlineData("2023-Q3", "derde kwartaal 2023", "Q3 2023")]
    [InlineData("2019-12", "december 2019", "dec 2019")]
    [InlineData("2023-03", "maart 2023", "mrt 2023")]
    [InlineData("2023-01-01", "1 januari 2023", "01-01-2023")]
    [InlineData("2022", "2022", "2022")]
    [InlineData("2022-Q1/2023-Q1", "eerste kwartaal 2022 tot en met eerste kwartaal 2023", "Q1 2022 – Q1 2023")]
    [InlineData("2025/..", "2025 en verder", "2025 – …")]
    [InlineData("R12/2023-03", "twaalf maanden tot en met maart 2023", "12 mnd t/m mrt 2023")]
    [InlineData("YTD/2023-05-31", "2023 tot en met 31 mei 2023", "t/m 31-05-2023")]
    [InlineData("jaarbasis", "op jaarbasis", "jaarbasis")]
    [InlineData("", "periode niet vermeld", "niet vermeld")]
    public void A_period_reads_long_and_short(string text, string full, string brief)
    {
        var periode = Periode.Parse(text).Value;
        Assert.Equal(full, Periodeweergave.Print(periode));
        Assert.Equal(brief, Periodeweergave.PrintShort(periode));
    }

    [Fact]
    public void Favour_is_a_word() =>
        Assert.Equal(["gunstig", "ongunstig", "neutraal"], Enum.GetValues<Gunstigheid>().Select(g => g.Naam()));

    private static Norm? NormOf(string? target, Eenheid eenheid) =>
        target is null ? null : Norm.Create(Normoperator.MinstensGelijk, Getal.Parse(target).Value, eenheid, Richting.Geen).Value;
}
