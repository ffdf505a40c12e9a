using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Xunit;

namespace Baken.Tests.Indicatoren.Feiten.Catalogus;

/// <summary>The counting mistakes of this profession, each on the fewest rows in which it shows.</summary>
public sealed class PitfallTests : IDisposable
{
    private readonly FeitenFile file = new(":memory:");
    private int key;

    public void Dispose() => file.Dispose();

    [Fact]
    public void Help_registered_anew_at_new_year_is_no_outflow_and_no_inflow()
    {
        Traject("'p1'", "DATE '2022-03-01'", "DATE '2022-12-31'");
        Traject("'p1'", "DATE '2023-01-01'", "DATE '2023-06-30'");
        Assert.Empty(Year("trajecten-instroom"));
        Assert.Equal("2023-06 1", Months("trajecten-uitstroom"));
    }

    [Fact]
    public void Help_without_person_is_never_taken_for_the_help_of_another()
    {
        Traject("NULL", "DATE '2023-02-01'", "DATE '2023-02-28'");
        Traject("NULL", "DATE '2023-03-01'", "DATE '2023-03-31'");
        Assert.Equal("2023-02 1, 2023-03 1", Months("trajecten-instroom"));
        Assert.Equal("2023-02 1, 2023-03 1", Months("trajecten-uitstroom"));
    }

    [Theory]
    [InlineData("DATE '2024-04-29'", 1)]
    [InlineData("DATE '2024-04-30'", 0)]
    [InlineData("DATE '2023-05-01'", 0)]
    public void A_return_falls_within_twelve_months_and_is_no_renewal(string start, long returned)
    {
        Traject("'p1'", "DATE '2023-01-01'", "DATE '2023-04-30'");
        Traject("'p1'", start, "NULL");
        var cell = Assert.Single(Year("terugkeer-12-maanden").DefaultIfEmpty(new Deeluitkomst(default, [], 0, 0, null)));
        Assert.Equal(returned, cell.Teller);
    }

    [Fact]
    public void A_person_with_two_laws_counts_once_in_the_whole()
    {
        Traject("'p1'", "DATE '2023-01-01'", "NULL", "jeugd");
        Traject("'p1'", "DATE '2023-01-01'", "NULL", "wmo");
        Assert.Equal(1, Assert.Single(Year("inwoners-met-hulp")).Teller);
        Assert.Equal([1, 1], Year("inwoners-met-hulp", "wet").Select(c => c.Teller));
    }

    [Fact]
    public void Whoever_still_waits_counts_by_starting_cohort_and_not_by_first_talk()
    {
        Add("hulpvraag", "DATE '2023-01-02' AS ontvangen, DATE '2023-01-20' AS eerste_gesprek");
        Add("hulpvraag", "DATE '2023-01-02' AS ontvangen, NULL::DATE AS eerste_gesprek");
        Assert.Equal((1, 1), Pair("eerste-gesprek-4-weken"));
        Assert.Equal((1, 2), Pair("eerste-gesprek-4-weken-startcohort"));
    }

    [Fact]
    public void The_longest_waits_stand_in_the_waiting_list_and_not_in_the_mean()
    {
        Add("traject", "DATE '2023-01-02' AS aangemeld, DATE '2023-01-12' AS start");
        Add("traject", "DATE '2022-01-02' AS aangemeld, NULL::DATE AS start");
        Assert.Equal((10, 1), Pair("wachttijd-start"));
        Assert.Equal(1, Assert.Single(Year("wachtlijst")).Teller);
    }

    [Fact]
    public void A_day_that_the_algemene_termijnenwet_moves_is_in_time()
    {
        file.Run("INSERT INTO kalender VALUES (DATE '2023-02-18', DATE '2023-02-20', 1)");
        Add("besluit", "DATE '2023-02-04' AS aanvraag, DATE '2023-02-20' AS verzonden", "wmo");
        Add("besluit", "DATE '2023-02-04' AS aanvraag, DATE '2023-02-21' AS verzonden", "wmo");
        Assert.Equal((1, 2), Pair("besluit-op-tijd"));
    }

    [Fact]
    public void Only_suspension_moves_the_term()
    {
        Add("besluit", "DATE '2023-02-06' AS aanvraag, DATE '2023-02-27' AS verzonden, 7 AS opschorting_dagen", "wmo");
        Add("besluit", "DATE '2023-02-06' AS aanvraag, DATE '2023-02-27' AS verzonden", "wmo");
        Assert.Equal((1, 2), Pair("besluit-op-tijd"));
    }

    [Theory]
    [InlineData("DATE '2023-08-31'", "DATE '2024-02-29'", 1)]
    [InlineData("DATE '2023-08-31'", "DATE '2024-03-01'", 0)]
    public void Six_months_go_by_date_to_the_last_day_of_a_shorter_month(string start, string end, long inTime)
    {
        Add("traject", $"{start} AS start, {end} AS einde, 'isw' AS soort");
        var cell = Assert.Single(file.Answer(Planner.Plan(WholeTown.Shipped["OSS-4"], WholeTown.Ask(Periodemaat.Jaar) with { Van = new DateOnly(2024, 1, 1), Tot = new DateOnly(2024, 12, 31) }).Value));
        Assert.Equal(inTime, cell.Teller);
    }

    [Fact]
    public void An_unknown_outcome_is_no_failure()
    {
        Add("uitstroom", "DATE '2023-03-01' AS datum, 'zelf' AS zelfredzaamheid");
        Add("uitstroom", "DATE '2023-03-01' AS datum, NULL AS zelfredzaamheid");
        Assert.Equal((1, 1), Pair("zelf-verder"));
        Assert.Equal((1, 2), Pair("uitkomst-onbekend"));
    }

    [Fact]
    public void Partly_reached_counts_only_where_the_norm_says_so()
    {
        foreach (var oordeel in new[] { "behaald", "deels", "niet" }) Add("doel", $"DATE '2023-03-01' AS afgesloten, '{oordeel}' AS oordeel");
        Assert.Equal((1, 3), Pair("KPI9"));
        Assert.Equal((2, 3), Pair("HOU-3.2"));
    }

    [Fact]
    public void Whoever_has_help_of_the_team_and_of_others_counts_with_the_team()
    {
        Add("traject", "'p1' AS persoon, DATE '2023-01-01' AS start, 'wijkteam' AS uitvoering");
        Add("traject", "'p1' AS persoon, DATE '2023-01-01' AS start, 'ingekocht' AS uitvoering");
        Add("traject", "'p2' AS persoon, DATE '2023-01-01' AS start, 'ingekocht' AS uitvoering");
        Assert.Equal((1, 2), Pair("KPI4-J"));
    }

    [Fact]
    public void A_share_of_a_budget_is_of_money_and_not_of_rows()
    {
        Add("kosten", "DATE '2023-03-01' AS maand, 3000 AS bedrag, 'individueel' AS werkvorm");
        Add("kosten", "DATE '2023-03-01' AS maand, 7000 AS bedrag, 'collectief' AS werkvorm");
        Assert.Equal((3000, 10000), Pair("OSS-7"));
    }

    private void Traject(string persoon, string start, string einde, string wet = "jeugd") => Add("traject", $"{persoon} AS persoon, {start} AS start, {einde}::DATE AS einde, '45' AS product", wet);

    private void Add(string feit, string velden, string wet = "jeugd") => file.Run(
        $"INSERT INTO {feit} BY NAME SELECT TIMESTAMP '2023-01-01' AS bekend_van, TIMESTAMP '9999-12-31' AS bekend_tot, 'k{++key}' AS sleutel, '{wet}' AS wet, {velden}");

    private IReadOnlyList<Deeluitkomst> Year(string code, params string[] naar) => file.Answer(Planner.Plan(WholeTown.Shipped[code], WholeTown.Ask(Periodemaat.Jaar, naar)).Value);

    private string Months(string code) => string.Join(", ", file.Answer(Planner.Plan(WholeTown.Shipped[code], WholeTown.Ask(Periodemaat.Maand)).Value).Select(c => $"{c.Periode:yyyy-MM} {c.Teller}"));

    private (long Teller, long Noemer) Pair(string code) => Year(code).Select(c => (c.Teller!.Value, c.Noemer!.Value)).Single();
}
