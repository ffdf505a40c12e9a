using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Xunit;

namespace Baken.Kernel.Tests.Indicatoren;

public sealed class RijenTests
{
    private static readonly Periodekeuze Gesprek = new(Periodelid.Gebeurtenis, "eerste_gesprek");

    private static readonly Indicatordefinitie Duur = new()
    {
        Code = "X", Naam = "X", Soort = Berekeningsoort.Mediaan, Eenheid = "days", Dimensies = ["team", "wet"],
        Teller = new("hulpvraag", Telwijze.Duur, Gesprek, [Voorwaarde.Is("wet", "jeugd"), Voorwaarde.IsNiet("urgentie", "spoed"), Voorwaarde.Leeg("afgesloten")], "ontvangen", "eerste_gesprek"),
        Uitsluitingen = [new("proef", [Voorwaarde.Is("project", "tuin")])],
    };

    private static readonly Indicatordefinitie Zelf = new()
    {
        Code = "Y", Naam = "Y", Soort = Berekeningsoort.Aandeel, Eenheid = "fraction",
        Teller = new("uitstroom", Telwijze.Rijen, new(Periodelid.Gebeurtenis, "datum"), [Voorwaarde.Gevuld("zelfredzaamheid"), Voorwaarde.Is("zelfredzaamheid", "zelf")]),
        Noemer = new("uitstroom", Telwijze.Rijen, new(Periodelid.Gebeurtenis, "datum"), [Voorwaarde.Gevuld("zelfredzaamheid"), Voorwaarde.Is("uitvoering", "wijkteam")]),
    };

    [Fact]
    public void Reasons_come_in_order_of_weight_and_an_exclusion_of_other_feiten_is_none()
    {
        Assert.Equal(
            ["u0 proef", "v0 wet", "v1 urgentie", "v2 afgesloten", "l0 wet", "l3 ontvangen", "l4 eerste_gesprek"],
            Rijreden.ListOf(Duur, Duur.Teller).Select(r => $"{r.Code} {r.Uitsluiting?.Reden ?? r.Voorwaarde!.Veld}"));
        Assert.Equal([false, false, false, false, true, true, true], Rijreden.ListOf(Duur, Duur.Teller).Select(r => r.IsOntbrekend));
        Assert.Equal(["v1 uitvoering", "l0 zelfredzaamheid", "l1 uitvoering"], Rijreden.ListOf(Zelf, Zelf.Teller).Select(r => $"{r.Code} {r.Voorwaarde!.Veld}"));
    }

    [Fact]
    public void Rows_show_the_days_that_decide_and_the_dimensions()
    {
        Assert.Equal(["eerste_gesprek", "ontvangen", "team", "wet"], Rijenplanner.Columns(Duur, Duur.Teller));
        var term = Duur with { Soort = Berekeningsoort.BinnenTermijn, Termijn = new("ontvangen", "in_behandeling", 2, Termijnmaat.Weken), Dimensies = ["bron", "product"] };
        Assert.Equal(["eerste_gesprek", "ontvangen", "in_behandeling"], Rijenplanner.Columns(term, term.Teller));
    }

    [Fact]
    public void A_row_of_a_share_is_in_the_teller_by_what_the_teller_asks_more()
    {
        var sql = SqlWriter.Write(Plan(Zelf));
        Assert.Contains("CASE WHEN zelfredzaamheid = 'zelf' THEN 'teller' ELSE 'noemer' END AS rol", sql);
        Assert.Contains("WHERE uitvoering = 'wijkteam'\n", sql);
        Assert.Contains("WHEN uitvoering IS NOT NULL AND (uitvoering = 'wijkteam') IS NOT TRUE THEN 'v1'", sql);
        Assert.Contains("WHEN zelfredzaamheid IS NULL THEN 'l0'", sql);
        Assert.EndsWith("SELECT * FROM rijen ORDER BY periode", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duration_needs_both_its_days_and_an_exclusion_is_tested_first()
    {
        var sql = SqlWriter.Write(Plan(Duur));
        Assert.Contains("(eerste_gesprek - ontvangen)::BIGINT AS duur", sql);
        Assert.Contains("WHERE ontvangen IS NOT NULL AND eerste_gesprek IS NOT NULL\n", sql);
        Assert.Contains("WHEN (project = 'tuin') IS TRUE THEN 'u0'\n", sql);
        Assert.Contains("WHEN (urgentie IS DISTINCT FROM 'spoed') IS NOT TRUE THEN 'v1'", sql);
        Assert.Contains("WHEN (afgesloten IS NULL) IS NOT TRUE THEN 'v2'", sql);
    }

    [Fact]
    public void Flags_of_the_kind_decide_the_place_and_a_count_has_no_duration()
    {
        var term = new Indicatordefinitie
        {
            Code = "T", Naam = "T", Soort = Berekeningsoort.BinnenTermijn, Eenheid = "fraction", Teller = new("hulpvraag", Telwijze.Rijen, Gesprek, []),
            Termijn = new("ontvangen", "eerste_gesprek", 4, Termijnmaat.Weken),
        };
        Assert.Contains("CASE WHEN tijdig THEN 'teller' ELSE 'noemer' END AS rol", SqlWriter.Write(Plan(term)));
        Assert.Contains("NULL::BIGINT AS duur,\n", SqlWriter.Write(Plan(term)));
        Assert.DoesNotContain("UNION ALL", SqlWriter.Write(Plan(term)));
        Assert.Null(Rijenvraag.Missing(Plan(term)));
        var back = term with { Soort = Berekeningsoort.Terugkeer, Termijn = null, Terugkeer = new("eerste_gesprek", "hulpvraag", "ontvangen", 12, []) };
        Assert.Contains("CASE WHEN teruggekeerd THEN", SqlWriter.Write(Plan(back)));
    }

    [Fact]
    public void Each_side_of_a_ratio_has_its_own_rows()
    {
        var ratio = Zelf with
        {
            Soort = Berekeningsoort.Verhouding, Teller = new("contact", Telwijze.Rijen, new(Periodelid.Gebeurtenis, "datum"), []),
            Noemer = new("traject", Telwijze.Uniek, new(Periodelid.InPeriode, "start", "einde"), [], "persoon"),
            Uitsluitingen = [new("app", [Voorwaarde.Is("kanaal", "app")])],
        };
        Assert.Equal("u0", Assert.Single(Rijreden.ListOf(ratio, ratio.Teller)).Code);
        Assert.Empty(Rijreden.ListOf(ratio, ratio.Noemer));
        Assert.True(Rijenplanner.HasOwnNoemer(ratio));
        Assert.False(Rijenplanner.HasOwnNoemer(Zelf));
        Assert.Contains("FROM contact", SqlWriter.Write(Plan(ratio)));
        var below = SqlWriter.Write(Rijenplanner.Plan(ratio, Ask(Periodemaat.Rollend12), isNoemer: true).Value);
        Assert.Contains("FROM traject", below);
        Assert.Contains("date_trunc('month', p.laatste)::DATE AS periode", below);
        Assert.Contains("FROM uitstroom", SqlWriter.Write(Rijenplanner.Plan(Zelf, Ask(), isNoemer: true).Value));
    }

    [Fact]
    public void Questions_to_the_rows_are_about_what_they_say()
    {
        var plan = Plan(Duur);
        Assert.EndsWith("SELECT rol, reden, count(*) AS aantal FROM rijen GROUP BY ALL ORDER BY ALL", Rijenvraag.Groups(plan), StringComparison.Ordinal);
        Assert.EndsWith("SELECT * FROM rijen ORDER BY periode, bron, sleutel LIMIT 50 OFFSET 100", Rijenvraag.Page(plan, null, null, 100, 50), StringComparison.Ordinal);
        Assert.EndsWith(
            "SELECT * FROM rijen WHERE rol = 'niet' AND reden = 'a''b' ORDER BY periode, bron, sleutel LIMIT 1 OFFSET 0", Rijenvraag.Page(plan, Rijrol.Niet, "a'b", 0, 1), StringComparison.Ordinal);
        Assert.EndsWith("WHERE rol <> 'niet' GROUP BY ALL ORDER BY ALL", Rijenvraag.Leveringen(plan), StringComparison.Ordinal);
        Assert.EndsWith("WHERE reden IN ('l0', 'l3', 'l4') GROUP BY ALL ORDER BY ALL", Rijenvraag.Missing(plan), StringComparison.Ordinal);
        Assert.Contains("round(100 * quantile_cont(duur, 0.9))::BIGINT AS p90", Rijenvraag.Spread(plan));
        Assert.Contains("CASE WHEN eerste_gesprek <= ontvangen + 14 THEN 0 WHEN eerste_gesprek <= ontvangen + 28 THEN 1", Rijenvraag.Classes(plan));
        var help = Duur with { Teller = new("traject", Telwijze.Duur, new(Periodelid.Gebeurtenis, "einde"), [], "start", "einde") };
        Assert.Contains("WHEN einde <= start + INTERVAL 12 MONTH THEN 3 ELSE 4 END AS klasse", Rijenvraag.Classes(Plan(help)));
        Assert.Equal(
            "SELECT DISTINCT team::VARCHAR FROM hulpvraag WHERE bekend_van <= TIMESTAMP '2024-06-01 00:00:00.000000' AND bekend_tot > TIMESTAMP '2024-06-01 00:00:00.000000' AND wet = 'wmo' ORDER BY ALL NULLS LAST",
            Rijenvraag.Values("hulpvraag", "team", Ask() with { Filters = [Voorwaarde.Is("wet", "wmo")] }));
    }

    [Fact]
    public void A_plan_of_rows_is_refused_with_the_faults_of_its_definition_and_filters()
    {
        Assert.Equal(["FeitUnknown"], Rijenplanner.Plan(Duur with { Teller = Duur.Teller with { Feit = "x" } }, Ask()).Refusals.Select(r => r.Code).Distinct());
        Assert.Equal("DimensieUnknown", Assert.Single(Rijenplanner.Plan(Duur, Ask() with { Filters = [Voorwaarde.Is("persoon", "p")] }).Refusals).Code);
    }

    [Fact]
    public void Classes_of_a_duration_leave_no_gap()
    {
        Assert.Equal(
            ["tot en met 3 maanden", "meer dan 3 tot en met 6 maanden", "meer dan 6 tot en met 9 maanden", "meer dan 9 tot en met 12 maanden", "meer dan 12 maanden"],
            Verdelingsklasse.ListOf(new("traject", Telwijze.Duur, Gesprek, [], "start", "einde")).Select(k => k.Naam));
        Assert.Equal([(0, 2), (2, 4), (4, 6), (6, 8), (8, 12), (12, null)], Verdelingsklasse.ListOf(Duur.Teller).Select(k => (k.Boven, k.TotEnMet)));
        Assert.Equal("meer dan 12 weken", Verdelingsklasse.ListOf(Duur.Teller)[^1].Naam);
    }

    [Fact]
    public void Days_become_weeks_exactly_and_never_months()
    {
        var days = Waarde.Gemeten(new Getal(42), 12);
        var weeks = Eenheidsomzetting.Convert(days, Eenheid.Dagen, Eenheid.Weken)!;
        Assert.Equal((new Getal(6), 12, Waardestatus.Gemeten), (weeks.Getal!.Value, weeks.N, weeks.Status));
        Assert.Null(Eenheidsomzetting.Convert(days, Eenheid.Dagen, Eenheid.Maanden));
        Assert.Null(Eenheidsomzetting.Convert(days, Eenheid.Weken, Eenheid.Dagen));
        Assert.Same(days, Eenheidsomzetting.Convert(days, Eenheid.Aantal, Eenheid.Personen));
        Assert.Same(days, Eenheidsomzetting.Convert(days, Eenheid.Euro, Eenheid.Euro));
        Assert.False(Eenheidsomzetting.CanConvert(Eenheid.Aantal, Eenheid.Aandeel));
        var none = Waarde.Without(Waardestatus.Nvt);
        Assert.Same(none, Eenheidsomzetting.Convert(none, Eenheid.Dagen, Eenheid.Weken));
        Assert.Equal(Eenheid.Dagen, Eenheidsomzetting.Of(Duur));
        Assert.Equal(Eenheid.Aantal, Eenheidsomzetting.Of(Duur with { Eenheid = "iets" }));
        Assert.Equal("+3 procentpunt", Verschilweergave.Print(new Getal(3, 100), Eenheid.Aandeel));
    }

    private static Indicatorplan Plan(Indicatordefinitie definitie) => Rijenplanner.Plan(definitie, Ask()).Value;

    private static Meetverzoek Ask(Periodemaat maat = Periodemaat.Kwartaal) => new(
        new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31), maat, new Tijdstand(new DateOnly(2023, 3, 31), new DateTime(2024, 6, 1, 0, 0, 0, DateTimeKind.Utc)), [], []);
}
