using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Xunit;

namespace Baken.Tests.Indicatoren.Feiten;

/// <summary>Each kind of indicator beside an independent hand-written query over the small town: the two must give the same rows.</summary>
public sealed class CheckQueryTests(SmallTown town) : IClassFixture<SmallTown>
{
    private const string Known = "bekend_van <= TIMESTAMP '2024-06-01' AND bekend_tot > TIMESTAMP '2024-06-01'";
    private static readonly Periodekeuze Running = new(Periodelid.StandBijSluiting, "start", "einde");

    [Fact]
    public void Aantal_counts_events_in_the_period() => Agree(
        Define(Berekeningsoort.Aantal, new("hulpvraag", Telwijze.Rijen, new(Periodelid.Gebeurtenis, "ontvangen"), [])),
        SmallTown.Ask(Periodemaat.Kwartaal, "wet", "team"),
        $"SELECT make_date(2023, 3 * quarter(ontvangen) - 2, 1) p, wet, team, count(*), NULL, NULL FROM hulpvraag WHERE {Known} AND year(ontvangen) = 2023 GROUP BY ALL ORDER BY 1, 2, 3");

    [Fact]
    public void Stand_at_closing_equals_a_join_of_rows_with_period_ends() => Agree(
        Define(Berekeningsoort.Stand, new("traject", Telwijze.Rijen, Running, [])),
        SmallTown.Ask(Periodemaat.Maand, "wet"),
        $"SELECT make_date(2023, m::INT, 1) p, w, count(sleutel), NULL, NULL FROM range(1, 13) r(m) CROSS JOIN (VALUES ('jeugd'), ('wmo')) v(w) LEFT JOIN traject ON wet = w AND {Known} AND start <= last_day(make_date(2023, m::INT, 1)) AND coalesce(einde, DATE '9999-01-01') > last_day(make_date(2023, m::INT, 1)) GROUP BY ALL ORDER BY 1, 2");

    [Fact]
    public void Stand_on_the_day_counts_the_last_day_of_help() => Agree(
        Define(Berekeningsoort.Stand, new("traject", Telwijze.Rijen, Running with { Lid = Periodelid.StandOpDag }, [])),
        SmallTown.Ask(Periodemaat.Maand),
        $"SELECT make_date(2023, m::INT, 1) p, count(sleutel), NULL, NULL FROM range(1, 13) r(m) LEFT JOIN traject ON {Known} AND start <= last_day(make_date(2023, m::INT, 1)) AND coalesce(einde, DATE '9999-01-01') >= last_day(make_date(2023, m::INT, 1)) GROUP BY ALL ORDER BY 1");

    [Fact]
    public void Aandeel_counts_teller_and_noemer_over_the_same_rows() => Agree(
        Define(
            Berekeningsoort.Aandeel,
            new("traject", Telwijze.Uniek, new(Periodelid.InPeriode, "start", "einde"), [Voorwaarde.Is("uitvoering", "wijkteam")], "persoon"),
            new("traject", Telwijze.Uniek, new(Periodelid.InPeriode, "start", "einde"), [], "persoon")),
        SmallTown.Ask(Periodemaat.Kwartaal, "wet"),
        $"SELECT make_date(2023, q::INT * 3 - 2, 1) p, wet, count(DISTINCT CASE WHEN uitvoering = 'wijkteam' THEN persoon END), count(DISTINCT persoon), NULL FROM range(1, 5) r(q) JOIN traject ON {Known} AND start < make_date(2023, q::INT * 3 - 2, 1) + INTERVAL 3 MONTH AND (einde IS NULL OR einde >= make_date(2023, q::INT * 3 - 2, 1)) GROUP BY ALL ORDER BY 1, 2");

    [Fact]
    public void Gemiddelde_divides_days_by_measured_rows_only() => Agree(
        Define(Berekeningsoort.Gemiddelde, new("hulpvraag", Telwijze.Duur, new(Periodelid.Gebeurtenis, "ontvangen"), [], "ontvangen", "eerste_gesprek")),
        SmallTown.Ask(Periodemaat.Halfjaar),
        $"SELECT CASE WHEN month(ontvangen) < 7 THEN DATE '2023-01-01' ELSE DATE '2023-07-01' END p, sum(eerste_gesprek - ontvangen), count(eerste_gesprek), NULL FROM hulpvraag WHERE {Known} AND year(ontvangen) = 2023 GROUP BY ALL ORDER BY 1");

    [Fact]
    public void Percentiel_is_given_in_hundredths_with_its_n() => Agree(
        Define(Berekeningsoort.Percentiel, new("hulpvraag", Telwijze.Duur, new(Periodelid.Gebeurtenis, "eerste_gesprek"), [], "ontvangen", "eerste_gesprek")) with { Percentiel = 90 },
        SmallTown.Ask(Periodemaat.Jaar),
        $"SELECT DATE '2023-01-01', (SELECT round((l[1 + f] + (h - f) * (l[2 + f] - l[1 + f])) * 100)::BIGINT FROM (SELECT list_sort(list(eerste_gesprek - ontvangen)) l, 0.9 * (count(*) - 1) h, floor(0.9 * (count(*) - 1))::INT f FROM hulpvraag WHERE {Known} AND year(eerste_gesprek) = 2023)), NULL, (SELECT count(*) FROM hulpvraag WHERE {Known} AND year(eerste_gesprek) = 2023)");

    [Theory]
    [InlineData(Termijnmaat.Weken, 4, false, "eerste_gesprek - ontvangen <= 28")]
    [InlineData(Termijnmaat.Maanden, 1, false, "eerste_gesprek <= ontvangen + INTERVAL 1 MONTH")]
    [InlineData(Termijnmaat.Dagen, 30, true, "eerste_gesprek <= (SELECT min(k.dag) FROM kalender k WHERE k.dag >= ontvangen + 30 AND isodow(k.dag) < 6)")]
    [InlineData(Termijnmaat.Werkdagen, 20, false, "(SELECT count(*) FROM kalender k WHERE k.dag > ontvangen AND k.dag <= eerste_gesprek AND isodow(k.dag) < 6) <= 20")]
    public void Binnen_termijn_judges_each_row_by_its_own_last_day(Termijnmaat maat, int aantal, bool atw, string tijdig) => Agree(
        Define(Berekeningsoort.BinnenTermijn, new("hulpvraag", Telwijze.Rijen, new(Periodelid.Gebeurtenis, "eerste_gesprek"), [Voorwaarde.IsNiet("urgentie", "spoed")]))
            with { Termijn = new("ontvangen", "eerste_gesprek", aantal, maat, atw) },
        SmallTown.Ask(Periodemaat.Kwartaal),
        $"SELECT date_trunc('quarter', eerste_gesprek)::DATE p, sum(CASE WHEN {tijdig} THEN 1 ELSE 0 END)::BIGINT, count(*), NULL FROM hulpvraag WHERE {Known} AND urgentie <> 'spoed' AND year(eerste_gesprek) = 2023 GROUP BY ALL ORDER BY 1");

    [Fact]
    public void Terugkeer_looks_for_the_same_question_within_the_window() => Agree(
        Define(Berekeningsoort.Terugkeer, new("traject", Telwijze.Rijen, new(Periodelid.Gebeurtenis, "einde"), []))
            with { Terugkeer = new("einde", "traject", "start", 6, ["thema"]) },
        SmallTown.Ask(Periodemaat.Kwartaal),
        $"SELECT date_trunc('quarter', a.einde)::DATE p, count(*) FILTER (WHERE EXISTS (SELECT 1 FROM traject b WHERE {Known.Replace("bekend", "b.bekend")} AND b.persoon = a.persoon AND b.thema = a.thema AND b.start > a.einde AND b.start < a.einde + INTERVAL 6 MONTH)), count(*), NULL FROM traject a WHERE {Known.Replace("bekend", "a.bekend")} AND year(a.einde) = 2023 GROUP BY ALL ORDER BY 1");

    [Fact]
    public void Uniek_over_rolling_twelve_months_counts_a_person_once() => Agree(
        Define(Berekeningsoort.Uniek, new("hulpvraag", Telwijze.Uniek, new(Periodelid.Gebeurtenis, "ontvangen"), [], "persoon")),
        SmallTown.Ask(Periodemaat.Rollend12),
        $"SELECT make_date(2023, m::INT, 1) p, count(DISTINCT persoon), NULL, NULL FROM range(1, 13) r(m) JOIN hulpvraag ON {Known} AND ontvangen <= last_day(make_date(2023, m::INT, 1)) AND ontvangen > last_day(make_date(2022, m::INT, 1)) GROUP BY ALL ORDER BY 1");

    [Fact]
    public void Kosten_per_divides_two_feiten() => Agree(
        Define(
            Berekeningsoort.KostenPer,
            new("kosten", Telwijze.Som, new(Periodelid.Gebeurtenis, "maand"), [], "bedrag"),
            new("traject", Telwijze.Uniek, new(Periodelid.InPeriode, "start", "einde"), [], "persoon")),
        SmallTown.Ask(Periodemaat.Kwartaal, "wet"),
        $"SELECT make_date(2023, q::INT * 3 - 2, 1) p, w, (SELECT sum(bedrag) FROM kosten WHERE {Known} AND wet = w AND quarter(maand) = q)::BIGINT, (SELECT count(DISTINCT persoon) FROM traject WHERE {Known} AND wet = w AND start < make_date(2023, q::INT * 3 - 2, 1) + INTERVAL 3 MONTH AND coalesce(einde, DATE '9999-01-01') >= make_date(2023, q::INT * 3 - 2, 1)), NULL FROM range(1, 5) r(q) CROSS JOIN (VALUES ('jeugd'), ('wmo')) v(w) ORDER BY 1, 2");

    [Fact]
    public void Cumulatief_keeps_the_total_in_a_period_without_events() => Agree(
        Define(Berekeningsoort.Cumulatief, new("hulpvraag", Telwijze.Rijen, new(Periodelid.Gebeurtenis, "ontvangen"), [Voorwaarde.Is("urgentie", "spoed")])),
        SmallTown.Ask(Periodemaat.Maand, "wijk"),
        $"SELECT make_date(2023, m::INT, 1) p, w, count(sleutel), NULL, NULL FROM range(1, 13) r(m) CROSS JOIN (VALUES ('w0'), ('w1'), ('w2')) v(w) LEFT JOIN hulpvraag ON {Known} AND urgentie = 'spoed' AND wijk = w AND year(ontvangen) = 2023 AND month(ontvangen) <= m GROUP BY ALL ORDER BY 1, 2");

    [Fact]
    public void Uitsluiting_leaves_the_proeftuin_out() => Agree(
        Define(Berekeningsoort.Instroom, new("traject", Telwijze.Rijen, new(Periodelid.Gebeurtenis, "start"), []))
            with { Uitsluitingen = [new("Proeftuin", [Voorwaarde.Is("project", "proeftuin")])] },
        SmallTown.Ask(Periodemaat.Jaar),
        $"SELECT DATE '2023-01-01', count(*), NULL, NULL FROM traject WHERE {Known} AND project IS NULL AND year(start) = 2023");

    [Fact]
    public void A_renewal_is_neither_uitstroom_nor_instroom()
    {
        var link = new Koppelregel("start", "einde", ["product"]);
        var inflow = Define(Berekeningsoort.Instroom, new("traject", Telwijze.Rijen, new(Periodelid.Gebeurtenis, "start"), [])) with { Koppeling = link };
        var outflow = Define(Berekeningsoort.Uitstroom, new("traject", Telwijze.Rijen, new(Periodelid.Gebeurtenis, "einde"), [])) with { Koppeling = link };
        var stock = Define(Berekeningsoort.Stand, new("traject", Telwijze.Rijen, Running, [])) with { Koppeling = link };
        var ask = SmallTown.Ask(Periodemaat.Maand);
        var before = ask with { Van = new DateOnly(2022, 12, 1) };
        var stand = town.Answer(Planner.Plan(stock, before).Value);
        var started = town.Answer(Planner.Plan(inflow, ask).Value).ToDictionary(r => r.Periode, r => r.Teller!.Value);
        var ended = town.Answer(Planner.Plan(outflow, ask).Value).ToDictionary(r => r.Periode, r => r.Teller!.Value);
        Assert.Equal(13, stand.Count);
        for (var i = 1; i < stand.Count; i++)
            Assert.Equal(stand[i].Teller, stand[i - 1].Teller + started.GetValueOrDefault(stand[i].Periode) - ended.GetValueOrDefault(stand[i].Periode));
        var loose = town.Answer(Planner.Plan(inflow with { Koppeling = null }, ask).Value).Sum(r => r.Teller);
        Assert.True(started.Values.Sum() < loose, "linking renewals must lower the inflow");
    }

    [Fact]
    public void A_definition_with_faults_is_refused_with_all_of_them()
    {
        var wrong = Define(Berekeningsoort.BinnenTermijn, new("hulpvraag", Telwijze.Rijen, new(Periodelid.Gebeurtenis, "bestaat_niet"), [Voorwaarde.Is("gesprekken", "veel")]));
        var refusals = Planner.Plan(wrong, SmallTown.Ask(Periodemaat.Maand, "niveau")).Refusals;
        Assert.Equal(["VeldUnknown", "VoorwaardeValueUnreadable", "DefinitiePartMissing", "DimensieUnknown"], refusals.Select(r => r.Code));
    }

    [Fact]
    public void A_value_with_a_quote_stays_a_value()
    {
        var definitie = Define(Berekeningsoort.Aantal, new("hulpvraag", Telwijze.Rijen, new(Periodelid.Gebeurtenis, "ontvangen"), [Voorwaarde.Is("thema", "x' OR '1'='1")]));
        Assert.Empty(town.Answer(definitie, SmallTown.Ask()));
    }

    private static Indicatordefinitie Define(Berekeningsoort soort, Telling teller, Telling? noemer = null) =>
        new() { Code = "T", Naam = "Test", Soort = soort, Teller = teller, Noemer = noemer, Eenheid = "count", Richting = Richting.Geen };

    private void Agree(Indicatordefinitie definitie, Meetverzoek verzoek, string check)
    {
        var expected = town.Check(check);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, town.Answer(definitie, verzoek));
    }
}
