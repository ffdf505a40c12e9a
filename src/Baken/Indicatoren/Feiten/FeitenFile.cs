using System.Globalization;
using Baken.Kernel.Indicatoren.Berekening;
using DuckDB.NET.Data;

namespace Baken.Indicatoren.Feiten;

/// <summary>One tenant's feiten: a disposable DuckDB projection, never the only copy of anything. One process owns it at a time.</summary>
internal sealed class FeitenFile : IDisposable
{
    private readonly DuckDBConnection connection;

    /// <param name="path">File, or <c>:memory:</c>.</param>
    /// <param name="memory">Memory limit as DuckDB writes it; 10 M rows still pass at 128 MB (ADR 0008).</param>
    /// <param name="threads">Threads for one query.</param>
    public FeitenFile(string path, string memory = "1GB", int threads = 2)
    {
        connection = new DuckDBConnection($"Data Source={path}");
        connection.Open();
        Run("SET autoinstall_known_extensions = false");
        Run("SET autoload_known_extensions = false");
        Run($"SET memory_limit = '{memory}'");
        Run($"SET threads = {threads.ToString(CultureInfo.InvariantCulture)}");
        foreach (var table in FeitenSchema.CreateTables()) Run(table);
    }

    /// <summary>The connection, for appending and for queries beside indicators.</summary>
    public DuckDBConnection Connection => connection;

    public void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The answer to a plan, one row per period and breakdown that has rows.</summary>
    public IReadOnlyList<Deeluitkomst> Answer(Indicatorplan plan)
    {
        using var command = connection.CreateCommand();
        command.CommandText = SqlWriter.Write(plan);
        using var reader = command.ExecuteReader();
        var columns = Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName);
        var dims = plan.Verzoek.Naar.Select(d => columns[d]).ToArray();
        var rows = new List<Deeluitkomst>();
        while (reader.Read())
        {
            rows.Add(new Deeluitkomst(
                DateOnly.FromDateTime(reader.GetDateTime(columns["periode"])),
                [.. dims.Select(d => reader.IsDBNull(d) ? null : reader.GetString(d))],
                Count(reader, columns, "teller"),
                Count(reader, columns, "noemer"),
                Count(reader, columns, "n")));
        }

        return rows;
    }

    public void Dispose() => connection.Dispose();

    private static long? Count(DuckDBDataReader reader, Dictionary<string, int> columns, string name) =>
        columns.TryGetValue(name, out var column) && !reader.IsDBNull(column) ? reader.GetInt64(column) : null;
}
