using System.Globalization;
using System.Text;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;

namespace Baken.Tests.Indicatoren.Feiten;

/// <summary>One fixed small town: the same feiten at every run, with the dirt that real registrations have.</summary>
public sealed class SmallTown : IDisposable
{
    private readonly FeitenFile town = new(":memory:");

    public SmallTown()
    {
        var sql = new StringBuilder();
        for (var i = 0; i < 400; i++) AddTraject(sql, i);
        for (var i = 0; i < 300; i++) AddHulpvraag(sql, i);
        for (var i = 0; i < 200; i++) AddKosten(sql, i);
        AddKalender(sql);
        town.Run(sql.ToString());
    }

    internal static readonly DateTime Known = new(2024, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    public void Dispose() => town.Dispose();

    internal IReadOnlyList<Deeluitkomst> Answer(Indicatorplan plan) => town.Answer(plan);

    /// <summary>The plan's answer as text rows, so that it can be laid beside the answer of a hand-written query.</summary>
    internal IReadOnlyList<string> Answer(Indicatordefinitie definitie, Meetverzoek verzoek) =>
        [.. town.Answer(Planner.Plan(definitie, verzoek).Value).Select(r => string.Join('|', new object?[] { r.Periode.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }
            .Concat(r.Dimensies).Append(r.Teller).Append(r.Noemer).Append(r.N).Select(v => v ?? "-")))];

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
                var other => Convert.ToString(other, CultureInfo.InvariantCulture)!,
            })));
        }

        return rows;
    }

    internal static Meetverzoek Ask(Periodemaat maat = Periodemaat.Kwartaal, params string[] naar) =>
        new(new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31), maat, new(new DateOnly(2024, 6, 1), Known), naar, []);

    private static void AddTraject(StringBuilder sql, int i)
    {
        var start = new DateOnly(2022, 6, 1).AddDays(i * 37 % 560);
        var length = (i * 13 % 240) + 5;
        var end = i % 5 == 0 ? "NULL" : SqlDay(start.AddDays(length));
        var person = $"p{i * 7 % 150}";
        var (wet, team) = (i % 3 == 0 ? "wmo" : "jeugd", i % 11 == 0 ? "NULL" : $"'t{i % 4}'");
        var known = i % 17 == 0 ? "TIMESTAMP '2024-07-01 00:00:00'" : "TIMESTAMP '2023-01-01 00:00:00'";
        sql.Append($"""
            INSERT INTO traject (bekend_van, bekend_tot, sleutel, persoon, wet, team, project, start, einde, aangemeld, soort, uitvoering, product, thema)
            VALUES ({known}, TIMESTAMP '9999-12-31 00:00:00', 's{i}', '{person}', '{wet}', {team}, {(i % 19 == 0 ? "'proeftuin'" : "NULL")},
              {SqlDay(start)}, {end}, {SqlDay(start.AddDays(-(i * 11 % 70)))}, '{(i % 4 == 0 ? "groepsverblijf" : i % 4 == 1 ? "pleegzorg" : "begeleiding")}',
              '{(i % 2 == 0 ? "wijkteam" : "ingekocht")}', '{(i % 2 == 0 ? "45" : "02")}', '{(i % 3 == 0 ? "opvoeding" : "geld")}')
            ;
            ;
        """);
        // A renewal that starts the day after, as contracts do at the turn of the year.
        if (i % 8 == 1 && i % 5 != 0)
            sql.Append($"INSERT INTO traject (bekend_van, bekend_tot, sleutel, persoon, wet, team, start, einde, soort, uitvoering, product, thema) SELECT bekend_van, bekend_tot, 'v{i}', persoon, wet, team, einde + 1, einde + 31, soort, uitvoering, product, thema FROM traject WHERE sleutel = 's{i}';");
    }

    private static void AddHulpvraag(StringBuilder sql, int i)
    {
        var received = new DateOnly(2022, 11, 1).AddDays(i * 29 % 420);
        var talk = i % 9 == 0 ? "NULL" : SqlDay(received.AddDays(i * 5 % 60));
        sql.Append($"""
            INSERT INTO hulpvraag (bekend_van, bekend_tot, sleutel, persoon, wet, team, wijk, ontvangen, eerste_gesprek, thema, urgentie)
            VALUES (TIMESTAMP '2023-01-01 00:00:00', TIMESTAMP '9999-12-31 00:00:00', 'h{i}', 'p{i * 3 % 150}', '{(i % 2 == 0 ? "wmo" : "jeugd")}', 't{i % 4}',
              'w{i % 3}', {SqlDay(received)}, {talk}, '{(i % 3 == 0 ? "opvoeding" : "geld")}', '{(i % 10 == 0 ? "spoed" : "regulier")}')
            ;
            ;
        """);
    }

    private static void AddKosten(StringBuilder sql, int i) => sql.Append($"""
        INSERT INTO kosten (bekend_van, bekend_tot, sleutel, wet, team, maand, bedrag, kostensoort)
        VALUES (TIMESTAMP '2023-01-01 00:00:00', TIMESTAMP '9999-12-31 00:00:00', 'k{i}', '{(i % 3 == 0 ? "wmo" : "jeugd")}', 't{i % 4}',
          {SqlDay(new DateOnly(2023, (i % 12) + 1, 1))}, {10_000 + (i * 977 % 250_000)}, 'declaratie')
        ;
        """);

    private static void AddKalender(StringBuilder sql) => sql.Append("""
        INSERT INTO kalender SELECT d::DATE, CASE isodow(d) WHEN 6 THEN d::DATE + 2 WHEN 7 THEN d::DATE + 1 ELSE d::DATE END,
          sum(CASE WHEN isodow(d) < 6 THEN 1 ELSE 0 END) OVER (ORDER BY d)::INTEGER
        FROM generate_series(DATE '2022-01-01', DATE '2025-12-31', INTERVAL 1 DAY) AS t(d)
        ;
        """);

    private static string SqlDay(DateOnly day) => $"DATE '{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'";
}
