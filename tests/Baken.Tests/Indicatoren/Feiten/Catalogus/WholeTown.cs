using System.Globalization;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Tests.HouseRules;

namespace Baken.Tests.Indicatoren.Feiten.Catalogus;

/// <summary>A fixed town with rows of every kind of feit, with gaps, superseded versions and help that is renewed; and views for hand-written queries.</summary>
public sealed class WholeTown : IDisposable
{
    private readonly FeitenFile town = new(":memory:");

    public WholeTown()
    {
        foreach (var macro in new[]
        {
            "CREATE MACRO kies(i, zout, lijst) AS lijst[1 + (hash(i::VARCHAR || zout) % len(lijst))::INT]",
            "CREATE MACRO dag(i, zout, van, bereik) AS van + (hash(i::VARCHAR || zout) % bereik)::INT",
            "CREATE MACRO tel(i, zout, bereik) AS (hash(i::VARCHAR || zout) % bereik)::BIGINT",
        }) town.Run(macro);
        foreach (var (feit, rows, velden) in Feiten) Fill(feit, rows, velden);
        // Help that is registered anew on the day after its end, as contracts do at the turn of the year.
        town.Run("INSERT INTO traject BY NAME SELECT * REPLACE (sleutel || 'v' AS sleutel, einde + 1 AS start, einde + 60 AS einde) FROM traject WHERE einde IS NOT NULL AND hash(sleutel) % 4 = 0");
        town.Run("""
            INSERT INTO kalender SELECT d::DATE, CASE isodow(d) WHEN 6 THEN d::DATE + 2 WHEN 7 THEN d::DATE + 1 ELSE d::DATE END,
              sum(CASE WHEN isodow(d) < 6 THEN 1 ELSE 0 END) OVER (ORDER BY d)::INTEGER
            FROM generate_series(DATE '2021-01-01', DATE '2025-12-31', INTERVAL 1 DAY) AS t(d)
            """);
        foreach (var soort in Feitmodel.Soorten)
            town.Run($"CREATE VIEW nu_{soort.Naam} AS SELECT * FROM {soort.Naam} WHERE bekend_van <= TIMESTAMP '2024-06-01' AND bekend_tot > TIMESTAMP '2024-06-01'");
        town.Run("CREATE VIEW kwartalen AS SELECT make_date(2023, k * 3 - 2, 1) AS eerste, last_day(make_date(2023, k * 3, 1)) AS laatste FROM (VALUES (1), (2), (3), (4)) v(k)");
    }

    private static (string Feit, int Rows, string Velden)[] Feiten { get; } =
    [
        ("hulpvraag", 900, "dag(i, 'o', DATE '2022-06-01', 560) AS ontvangen, CASE WHEN i % 9 > 0 THEN ontvangen + tel(i, 'g', 60)::INT END AS eerste_gesprek, CASE WHEN i % 7 > 0 THEN ontvangen + tel(i, 'b', 30)::INT END AS in_behandeling, CASE WHEN i % 5 > 0 THEN ontvangen + 20 + tel(i, 'a', 240)::INT END AS afgesloten, CASE WHEN i % 8 > 0 THEN ontvangen + 40 + tel(i, 'd', 120)::INT END AS uiterste_dag, kies(i, 't', ['geld', 'opvoeding', 'wonen']) AS thema, kies(i, 'k', ['cjg', 'loket']) AS kanaal, kies(i, 'u', ['spoed', 'regulier', 'regulier']) AS urgentie, kies(i, 'r', ['advies', 'verwezen', 'traject', 'ingetrokken', NULL]) AS afsluitreden, CASE WHEN i % 11 > 0 THEN tel(i, 'n', 7) END AS gesprekken"),
        ("plan", 500, "CASE WHEN i % 13 > 0 THEN dag(i, 'o', DATE '2022-09-01', 480) END AS hulpvraag_ontvangen, coalesce(hulpvraag_ontvangen, DATE '2023-05-05') + tel(i, 'v', 80)::INT AS vastgesteld, kies(i, 's', ['pva', 'samenwerkplan', 'perspectiefplan', NULL]) AS plansoort, CASE WHEN i % 6 = 0 THEN 7 END AS opschorting_dagen"),
        ("besluit", 700, "CASE WHEN i % 17 > 0 THEN dag(i, 'a', DATE '2022-10-01', 450) END AS aanvraag, aanvraag - tel(i, 'p', 10)::INT AS plan_ontvangen, CASE WHEN i % 4 > 0 THEN aanvraag - tel(i, 'l', 30)::INT END AS laatste_gesprek, CASE WHEN i % 8 > 0 THEN aanvraag + tel(i, 'v', 80)::INT END AS verzonden, kies(i, 'u', ['toegekend', 'toegekend', 'afgewezen', 'ingetrokken', NULL]) AS uitkomst, kies(i, 'x', ['45', '02']) AS product, CASE WHEN i % 10 = 0 THEN 14 END AS opschorting_dagen"),
        ("traject", 1200, "dag(i, 's', DATE '2022-03-01', 640) AS start, CASE WHEN i % 6 > 0 THEN start + tel(i, 'e', 400)::INT END AS einde, CASE WHEN i % 7 > 0 THEN start - tel(i, 'w', 90)::INT END AS aangemeld, kies(i, 'o', ['isw', 'begeleiding', 'ambulant', 'groepsverblijf', 'pleegzorg', 'hbh', 'basis_ggz', 'specialistische_ggz']) AS soort, kies(i, 'u', ['wijkteam', 'ingekocht', 'ingekocht', NULL]) AS uitvoering, kies(i, 'x', ['45', '02', '54']) AS product, kies(i, 'v', ['01', '02', '03', NULL]) AS verwijzer, kies(i, 'h', [true, false, NULL]) AS ehealth"),
        ("contact", 400, "dag(i, 'd', DATE '2022-12-01', 430) AS datum"),
        ("doel", 500, "dag(i, 'd', DATE '2022-12-01', 430) AS afgesloten, kies(i, 'o', ['behaald', 'deels', 'niet', NULL]) AS oordeel"),
        ("uitstroom", 900, "dag(i, 'd', DATE '2022-12-01', 430) AS datum, kies(i, 'r', ['netwerk', 'wmo_maatwerk', NULL]) AS route, kies(i, 'z', ['zelf', 'zelf_met_voorveld', 'doorverwezen', NULL]) AS zelfredzaamheid, kies(i, 'u', ['wijkteam', 'ingekocht']) AS uitvoering, kies(i, 's', ['isw', 'begeleiding', 'cjg']) AS traject_soort"),
        ("antwoord", 2000, "dag(i, 'd', DATE '2022-12-01', 430) AS datum, kies(i, 'v', ['ceo', 'klanttevredenheid', 'tevredenheid_begeleiding', 'tevredenheid_casusregie']) AS vragenlijst, kies(i, 'q', ['eigen_regie', 'samenwerking', 'autonomie']) AS vraag, kies(i, 'g', ['inwoner', 'medewerker', 'partner']) AS doelgroep, CASE WHEN i % 5 > 0 THEN 100 + tel(i, 's', 900) END AS score_honderdsten, kies(i, 'k', ['eens', 'eens', 'neutraal', 'oneens', 'nvt', 'geen', NULL]) AS antwoordklasse"),
        ("klacht", 150, "dag(i, 'o', DATE '2022-11-01', 430) AS ontvangen, CASE WHEN i % 4 > 0 THEN ontvangen + tel(i, 'a', 80)::INT END AS afgehandeld, kies(i, 'u', ['gegrond', 'ongegrond', 'opgelost', NULL]) AS uitkomst"),
        ("bezwaar", 200, "dag(i, 'o', DATE '2022-11-01', 430) AS ontvangen, CASE WHEN i % 4 > 0 THEN ontvangen + tel(i, 'a', 120)::INT END AS besloten, kies(i, 's', ['bezwaar', 'bezwaar', 'beroep']) AS soort, kies(i, 'u', ['gegrond', 'ongegrond', 'niet_ontvankelijk']) AS uitkomst"),
        ("kosten", 900, "date_trunc('month', dag(i, 'm', DATE '2022-11-01', 450))::DATE AS maand, tel(i, 'b', 500000) AS bedrag, kies(i, 'x', ['45', '02']) AS product, kies(i, 'u', ['wijkteam', 'ingekocht']) AS uitvoering, kies(i, 'w', ['individueel', 'collectief', NULL]) AS werkvorm"),
        ("activiteit", 200, "dag(i, 'd', DATE '2022-12-01', 430) AS datum, kies(i, 's', ['webinar', 'kenniscafe', 'groep', 'voorlichting', 'ontmoeting']) AS soort, CASE WHEN i % 3 > 0 THEN tel(i, 'n', 40) END AS deelnemers"),
        ("formatie", 60, "dag(i, 'v', DATE '2022-01-01', 600) AS van, CASE WHEN i % 3 > 0 THEN van + tel(i, 't', 500)::INT END AS tot, 20 + tel(i, 'f', 80) AS fte_honderdsten"),
        ("inwoners", 30, "make_date(2021 + (i % 3)::INT, 1, 1) AS peildag, 100 + tel(i, 'a', 4000) AS aantal"),
    ];

    /// <summary>What an independent query gives, as text rows.</summary>
    internal IReadOnlyList<string> Check(string sql)
    {
        using var command = town.Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "-" : reader.GetValue(i) switch
            {
                DateTime d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                DateOnly d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                var other => Convert.ToString(other, CultureInfo.InvariantCulture),
            })));
        }

        return rows;
    }

    /// <summary>What the engine gives, as text rows.</summary>
    internal IReadOnlyList<string> Answer(Indicatordefinitie definitie, Meetverzoek verzoek) =>
        [.. Cells(definitie, verzoek).Select(r => string.Join('|', new object?[] { r.Periode.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }
            .Concat(r.Dimensies).Append(r.Teller).Append(r.Noemer).Append(r.N).Select(v => v ?? "-")))];

    internal IReadOnlyList<Deeluitkomst> Cells(Indicatordefinitie definitie, Meetverzoek verzoek) => town.Answer(Planner.Plan(definitie, verzoek).Value);

    /// <summary>Every quarter, or another size, of 2023 as known on 1 June 2024.</summary>
    internal static Meetverzoek Ask(Periodemaat maat, params string[] naar) => new(
        new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31), maat,
        new(new DateOnly(2024, 6, 1), new DateTime(2024, 6, 1, 0, 0, 0, DateTimeKind.Utc)), naar, []);

    /// <summary>The definitions that ship.</summary>
    internal static IReadOnlyDictionary<string, Indicatordefinitie> Shipped { get; } = DefinitieReader.ReadFolder(Path.Combine(House.Root, "catalogus", "indicatoren")).Value;

    public void Dispose() => town.Dispose();

    private void Fill(string feit, int rows, string velden) => town.Run($"""
        INSERT INTO {feit} BY NAME SELECT * EXCLUDE (i) FROM (
          SELECT i, TIMESTAMP '2023-01-01' AS bekend_van, CASE WHEN i % 23 = 0 THEN TIMESTAMP '2024-03-01' ELSE TIMESTAMP '9999-12-31' END AS bekend_tot,
            '{feit}' || i AS sleutel, 'p' || tel(i, 'persoon', {rows / 3}) AS persoon, kies(i, 'wet', ['jeugd', 'wmo']) AS wet, kies(i, 'team', ['noord', 'zuid', NULL]) AS team,
            kies(i, 'wijk', ['w1', 'w2', 'w3']) AS wijk, kies(i, 'leeftijd', ['0-3', '4-11', '12-17', '18-22', '23-64']) AS leeftijdsklasse, {velden}
          FROM (SELECT unnest(generate_series(1, {rows})) AS i))
        """);
}
