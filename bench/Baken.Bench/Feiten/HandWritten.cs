namespace Baken.Bench.Feiten;

/// <summary>One question as a careful analyst writes it, in SQL that DuckDB and PostgreSQL both take.</summary>
/// <param name="Code">Code of the indicator.</param>
/// <param name="Sql">Columns: month, wet, team, wijk, and the numbers; the first of them is the teller.</param>
/// <param name="IsQuantile">The teller is a quantile: the engine gives it in hundredths.</param>
internal sealed record HandWritten(string Code, string Sql, bool IsQuantile = false)
{
    public const string First = "DATE '2022-01-01'";
    public const string Last = "DATE '2023-12-31'";
    private const string Open = "bekend_tot = TIMESTAMP '9999-12-31 00:00:00'";
    private const string Dims = "wet, team, wijk";

    /// <summary>Thirty indicators over 24 months and three dimensions.</summary>
    public static IReadOnlyList<HandWritten> All { get; } =
    [
        Event("hulpvragen-instroom", "hulpvraag", "ontvangen", "count(*)"),
        Event("hulpvragen-uitstroom", "hulpvraag", "afgesloten", "count(*)"),
        Stock("hulpvragen-open", "hulpvraag", "ontvangen", "afgesloten"),
        Event("eerste-gesprek-gemiddeld", "hulpvraag", "eerste_gesprek", "CAST(sum(eerste_gesprek - ontvangen) AS BIGINT), count(*)"),
        Event("eerste-gesprek-mediaan", "hulpvraag", "eerste_gesprek", "percentile_cont(0.5) WITHIN GROUP (ORDER BY eerste_gesprek - ontvangen), count(*)", isQuantile: true),
        Event("eerste-gesprek-p90", "hulpvraag", "eerste_gesprek", "percentile_cont(0.9) WITHIN GROUP (ORDER BY eerste_gesprek - ontvangen), count(*)", isQuantile: true),
        Event("eerste-gesprek-4-weken", "hulpvraag", "eerste_gesprek", "count(*) FILTER (WHERE eerste_gesprek - ontvangen <= 28), count(*)"),
        Event("eerste-gesprek-4-weken-startcohort", "hulpvraag", "ontvangen", "count(*) FILTER (WHERE eerste_gesprek - ontvangen <= 28), count(*)"),
        Event("OSS-1", "hulpvraag", "eerste_gesprek", "count(*) FILTER (WHERE eerste_gesprek - ontvangen <= 28), count(*)", "wet = 'wmo'"),
        Event("OSS-20", "hulpvraag", "eerste_gesprek", "count(*) FILTER (WHERE eerste_gesprek - ontvangen <= 14), count(*)", "wet = 'wmo'"),
        Event("HOU-2.4", "hulpvraag", "eerste_gesprek", "CAST(sum(eerste_gesprek - ontvangen) AS BIGINT), count(*)"),
        Event("OSS-13", "hulpvraag", "in_behandeling", "CAST(sum(in_behandeling - ontvangen) AS BIGINT), count(*)", "wet = 'jeugd'"),
        Event("OSS-13-BINNEN", "hulpvraag", "in_behandeling", "count(*) FILTER (WHERE in_behandeling - ontvangen <= 14), count(*)", "wet = 'jeugd'"),
        Event("uitval", "hulpvraag", "afgesloten", "count(*) FILTER (WHERE afsluitreden = 'ingetrokken'), count(*)", "afsluitreden IS NOT NULL"),
        Event("AMF-6", "hulpvraag", "afgesloten", "count(*) FILTER (WHERE afsluitreden <> 'verwezen'), count(*)", "afsluitreden IN ('advies', 'traject', 'verwezen')"),
        Event("HOU-2.1", "hulpvraag", "afgesloten", "count(*)", "afsluitreden IS NOT NULL"),
        Event("OSS-3", "hulpvraag", "afgesloten", "CAST(sum(gesprekken) AS BIGINT), count(gesprekken)", "wet = 'wmo' AND gesprekken IS NOT NULL"),
        Return(),
        Event("HOU-A.1", "hulpvraag", "ontvangen", "count(*)", "wet = 'jeugd' AND kanaal = 'cjg'"),
        Renewals(),
        Event("wachttijd-start", "traject", "start", "CAST(sum(start - aangemeld) AS BIGINT), count(*)", "aangemeld IS NOT NULL"),
        Event("wachttijd-start-mediaan", "traject", "start", "percentile_cont(0.5) WITHIN GROUP (ORDER BY start - aangemeld), count(*)", "aangemeld IS NOT NULL", isQuantile: true),
        Event("looptijd-p90", "traject", "einde", "percentile_cont(0.9) WITHIN GROUP (ORDER BY einde - start), count(*)", isQuantile: true),
        Event("looptijd-6-maanden", "traject", "einde", "count(*) FILTER (WHERE einde <= start + INTERVAL '6 months'), count(*)"),
        Distinct("inwoners-met-hulp"),
        Stock("wachtlijst", "traject", "aangemeld", "start"),
        Event("kosten", "kosten", "maand", "CAST(sum(bedrag) AS BIGINT)"),
        Event("contacten", "contact", "datum", "count(*)"),
        InTime(),
        Event("besluiten-toegekend", "besluit", "verzonden", "count(*) FILTER (WHERE uitkomst = 'toegekend'), count(*)", "uitkomst IN ('toegekend', 'afgewezen')"),
    ];

    /// <summary>What is on hand at each month end by counting every case at every month end: the way not to do it.</summary>
    public static string StockByJoin => $"""
        SELECT m, {Dims}, count(*) FROM {Months} JOIN hulpvraag ON {Open} AND ontvangen < m + INTERVAL '1 month' AND (afgesloten IS NULL OR afgesloten >= m + INTERVAL '1 month')
        WHERE m >= {First} GROUP BY 1, 2, 3, 4
        """;

    private static string Months => "(SELECT CAST(generate_series AS DATE) AS m FROM generate_series(DATE '2021-12-01', DATE '2023-12-01', INTERVAL '1 month')) months";

    private static HandWritten Event(string code, string feit, string day, string numbers, string? where = null, bool isQuantile = false) => new(code, $"""
        SELECT CAST(date_trunc('month', {day}) AS DATE) AS m, {Dims}, {numbers}
        FROM {feit} WHERE {Open} AND {day} BETWEEN {First} AND {Last}{(where is null ? "" : " AND " + where)} GROUP BY 1, 2, 3, 4
        """, isQuantile);

    /// <summary>Came and went per month, summed up; what came before the first month counts as one opening.</summary>
    private static HandWritten Stock(string code, string feit, string start, string end) => new(code, $"""
        WITH delta AS (
          SELECT CAST(date_trunc('month', greatest({start}, DATE '2021-12-01')) AS DATE) AS m, wet, coalesce(team, '') AS team, wijk, count(*) AS d
          FROM {feit} WHERE {Open} AND {start} <= {Last} GROUP BY 1, 2, 3, 4
          UNION ALL
          SELECT CAST(date_trunc('month', greatest({end}, DATE '2021-12-01')) AS DATE), wet, coalesce(team, ''), wijk, -count(*)
          FROM {feit} WHERE {Open} AND {start} <= {Last} AND {end} <= {Last} GROUP BY 1, 2, 3, 4),
        net AS (SELECT m, {Dims}, sum(d) AS d FROM delta GROUP BY 1, 2, 3, 4),
        cells AS (SELECT months.m, g.wet, g.team, g.wijk FROM {Months} CROSS JOIN (SELECT DISTINCT {Dims} FROM net) g)
        SELECT * FROM (SELECT c.m, c.wet, c.team, c.wijk, CAST(sum(coalesce(n.d, 0)) OVER (PARTITION BY c.wet, c.team, c.wijk ORDER BY c.m) AS BIGINT) AS teller
          FROM cells c LEFT JOIN net n ON n.m = c.m AND n.wet = c.wet AND n.team = c.team AND n.wijk = c.wijk) t WHERE m >= {First}
        """);

    private static HandWritten Distinct(string code) => new(code, $"""
        SELECT m, {Dims}, count(DISTINCT persoon) FROM {Months} JOIN traject ON {Open} AND start < m + INTERVAL '1 month' AND (einde IS NULL OR einde >= m)
        WHERE m >= {First} GROUP BY 1, 2, 3, 4
        """);

    private static HandWritten Return() => new("OSS-6", $"""
        SELECT CAST(date_trunc('month', afgesloten) AS DATE) AS m, {Dims}, count(*) FILTER (WHERE weer), count(*) FROM (
          SELECT a.afgesloten, a.wet, a.team, a.wijk, EXISTS (SELECT 1 FROM hulpvraag b WHERE b.{Open} AND b.persoon = a.persoon AND b.thema = a.thema
            AND b.ontvangen > a.afgesloten AND b.ontvangen < a.afgesloten + INTERVAL '12 months') AS weer
          FROM hulpvraag a WHERE a.{Open} AND a.wet = 'wmo' AND a.afgesloten BETWEEN {First} AND {Last} AND a.persoon IS NOT NULL) t GROUP BY 1, 2, 3, 4
        """);

    private static HandWritten Renewals() => new("trajecten-instroom", $"""
        SELECT CAST(date_trunc('month', start) AS DATE) AS m, {Dims}, count(*) FROM (
          SELECT start, {Dims}, start - max(coalesce(einde, DATE '9999-12-31')) OVER (PARTITION BY persoon, product ORDER BY start, einde ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS gat
          FROM traject WHERE {Open}) t
        WHERE (gat IS NULL OR gat > 1) AND start BETWEEN {First} AND {Last} GROUP BY 1, 2, 3, 4
        """);

    private static HandWritten InTime() => new("besluit-op-tijd", $"""
        SELECT CAST(date_trunc('month', verzonden) AS DATE) AS m, {Dims}, count(*) FILTER (WHERE verzonden <= k.verschoven), count(*)
        FROM besluit JOIN kalender k ON k.dag = aanvraag + CAST(14 + coalesce(opschorting_dagen, 0) AS INTEGER)
        WHERE {Open} AND wet = 'wmo' AND verzonden BETWEEN {First} AND {Last} GROUP BY 1, 2, 3, 4
        """);
}
