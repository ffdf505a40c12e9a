using System.Globalization;
using Baken.Kernel.Indicatoren.Berekening;
using DuckDB.NET.Data;

namespace Baken.Indicatoren.Feiten;

/// <summary>One tenant's feiten: a disposable DuckDB projection, never the only copy of anything. One process owns it at a time.</summary>
internal sealed class FeitenFile : IDisposable
{
    private readonly DuckDBConnection connection;
    private readonly string path;

    /// <param name="path">File, or <c>:memory:</c>.</param>
    /// <param name="memory">Memory limit as DuckDB writes it; 10 M rows still pass at 128 MB (ADR 0008).</param>
    /// <param name="threads">Threads for one query.</param>
    public FeitenFile(string path, string memory = "1GB", int threads = 2)
    {
        this.path = path;
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

    /// <summary>The events that were projected into this file, in order.</summary>
    public IReadOnlyList<string> Marks()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT gebeurtenis FROM projectie ORDER BY volgnummer";
        using var reader = command.ExecuteReader();
        var marks = new List<string>();
        while (reader.Read()) marks.Add(reader.GetString(0));
        return marks;
    }

    /// <summary>Rows of a kind of feit that are known now.</summary>
    public long CountKnown(string feit) => (long)Scalar($"SELECT count(*) FROM {feit} WHERE bekend_tot = {FeitenSchema.Moment(FeitenSchema.Onbegrensd)}")!;

    /// <summary>Number and content of all versions of a kind of feit, in one text that does not depend on the order of rows.</summary>
    public string Fingerprint(Feitsoort soort) =>
        (string)Scalar($"SELECT count(*)::VARCHAR || ':' || coalesce(sum(hash(t)::HUGEINT), 0)::VARCHAR FROM (SELECT struct_pack(bekend_van, bekend_tot, {string.Join(", ", soort.Velden.Select(v => v.Naam))}, levering) AS t FROM {soort.Naam})")!;

    /// <summary>Lays a Parquet file of a source beside what is known of it.</summary>
    public Feitverschil Compare(Feitsoort soort, string bron, bool isWhole, string path)
    {
        var same = string.Join(" AND ", soort.Velden.Select(v => $"n.{v.Naam} IS NOT DISTINCT FROM f.{v.Naam}"));
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            SELECT count(*) FILTER (f.sleutel IS NULL), count(*) FILTER (f.sleutel IS NOT NULL AND n.sleutel IS NOT NULL AND NOT ({same})),
              count(*) FILTER (n.sleutel IS NOT NULL AND {same}), count(*) FILTER (n.sleutel IS NULL)
            FROM read_parquet({FeitenSchema.Text(path)}) n
            FULL JOIN (SELECT * FROM {soort.Naam} WHERE bron = {FeitenSchema.Text(bron)} AND bekend_tot = {FeitenSchema.Moment(FeitenSchema.Onbegrensd)}) f
              ON f.bron = n.bron AND f.sleutel = n.sleutel
            """;
        using var reader = command.ExecuteReader();
        reader.Read();
        return new Feitverschil(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), isWhole ? reader.GetInt64(3) : 0);
    }

    /// <summary>The answer to a plan, one row per period and breakdown that has rows.</summary>
    public IReadOnlyList<Deeluitkomst> Answer(Indicatorplan plan)
    {
        // A connection of its own: readers do not wait for each other, nor for the projection.
        using var own = path == ":memory:" ? connection.Duplicate() : new DuckDBConnection(connection.ConnectionString);
        own.Open();
        using var command = own.CreateCommand();
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

    /// <summary>The rows of a question of our own, each read by the caller.</summary>
    public IReadOnlyList<T> List<T>(string sql, Func<DuckDBDataReader, T> read)
    {
        using var own = path == ":memory:" ? connection.Duplicate() : new DuckDBConnection(connection.ConnectionString);
        own.Open();
        using var command = own.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    /// <summary>Writes the rows of a question to a file, and gives how many.</summary>
    public long Copy(string question, string path, string options)
    {
        using var own = this.path == ":memory:" ? connection.Duplicate() : new DuckDBConnection(connection.ConnectionString);
        own.Open();
        using var command = own.CreateCommand();
        command.CommandText = $"COPY ({question}) TO {FeitenSchema.Text(path)} ({options})";
        return command.ExecuteNonQuery();
    }

    private object? Scalar(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public void Dispose() => connection.Dispose();

    private static long? Count(DuckDBDataReader reader, Dictionary<string, int> columns, string name) =>
        columns.TryGetValue(name, out var column) && !reader.IsDBNull(column) ? reader.GetInt64(column) : null;
}
