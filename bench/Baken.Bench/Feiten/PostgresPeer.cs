using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;
using Npgsql;

namespace Baken.Bench.Feiten;

/// <summary>The same feiten and the same hand-written SQL in PostgreSQL, in a database of its own that is dropped afterwards; indexes on the days, statistics fresh.</summary>
internal static class PostgresPeer
{
    private const string Database = "baken_bench_feiten";

    public static string[] Feiten { get; } = ["hulpvraag", "traject", "kosten", "contact", "besluit"];

    private static readonly (string Table, string Column)[] Indexes =
        [("hulpvraag", "ontvangen"), ("hulpvraag", "afgesloten"), ("hulpvraag", "persoon"), ("traject", "start"), ("traject", "einde"), ("kosten", "maand"), ("contact", "datum"), ("besluit", "verzonden")];

    public static async Task<Dictionary<string, (double Milliseconds, double Sum)>> Run(DuckDBConnection feiten, string server, string folder, int rounds)
    {
        await Do(server, $"DROP DATABASE IF EXISTS {Database} WITH (FORCE)", $"CREATE DATABASE {Database}");
        try
        {
            var own = new NpgsqlConnectionStringBuilder(server) { Database = Database, CommandTimeout = 0 }.ConnectionString;
            await Load(feiten, own, folder);
            var answer = new Dictionary<string, (double, double)>();
            await using var connection = new NpgsqlConnection(own);
            await connection.OpenAsync();
            foreach (var question in HandWritten.All)
            {
                var (times, sum) = (new List<double>(), 0d);
                for (var round = 0; round <= rounds; round++)
                {
                    var start = Stopwatch.GetTimestamp();
                    sum = await Sum(connection, question.Sql);
                    if (round > 0) times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }

                answer[question.Code] = (times.Order().ElementAt(times.Count / 2), sum);
            }

            return answer;
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await Do(server, $"DROP DATABASE IF EXISTS {Database} WITH (FORCE)");
        }
    }

    private static async Task Load(DuckDBConnection feiten, string own, string folder)
    {
        await using var connection = new NpgsqlConnection(own);
        await connection.OpenAsync();
        foreach (var table in Feiten.Append("kalender"))
        {
            var path = Path.Combine(folder, table + "-pg.csv");
            FeitenBench.Do(feiten, $"COPY {table} TO '{path}' (HEADER)");
            await Command(connection, $"CREATE TABLE {table} ({string.Join(", ", Columns(feiten, table))})");
            await using (var import = await connection.BeginTextImportAsync($"COPY {table} FROM STDIN (FORMAT csv, HEADER)"))
            {
                var buffer = new char[1 << 20];
                using var reader = new StreamReader(path);
                for (var read = await reader.ReadAsync(buffer); read > 0; read = await reader.ReadAsync(buffer)) await import.WriteAsync(buffer.AsMemory(0, read));
            }

            File.Delete(path);
        }

        foreach (var (table, column) in Indexes) await Command(connection, $"CREATE INDEX ON {table} ({column})");
        await Command(connection, "VACUUM ANALYZE");
    }

    private static List<string> Columns(DuckDBConnection feiten, string table)
    {
        using var command = feiten.CreateCommand();
        command.CommandText = $"SELECT column_name, data_type FROM information_schema.columns WHERE table_name = '{table}' ORDER BY ordinal_position";
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read()) columns.Add($"{reader.GetString(0)} {reader.GetString(1)}");
        return columns;
    }

    private static async Task<double> Sum(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var sum = 0d;
        while (await reader.ReadAsync()) if (!reader.IsDBNull(4)) sum += Convert.ToDouble(reader.GetValue(4), CultureInfo.InvariantCulture);
        return sum;
    }

    private static async Task Do(string server, params string[] statements)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        foreach (var sql in statements) await Command(connection, sql);
    }

    private static async Task Command(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}
