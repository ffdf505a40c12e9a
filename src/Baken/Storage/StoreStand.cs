using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Baken.Storage;

/// <summary>
/// Says whether a store was written to since it was last asked: two equal answers mean that nothing was committed in between, by
/// this process or another. One small question instead of reading everything again (ADR 0034).
/// </summary>
internal sealed class StoreStand(StoreSettings settings) : IDisposable
{
    private readonly ConcurrentDictionary<string, SqliteWatch> watches = new();

    /// <summary>An opaque mark of the committed state; only comparable within this process. The store must exist.</summary>
    public string Read(string name) => settings.Engine == StoreEngine.Sqlite
        ? watches.GetOrAdd(name, n => new SqliteWatch(settings.SqlitePath(n))).Read()
        : ReadPostgres(name);

    public void Dispose()
    {
        foreach (var watch in watches.Values) watch.Dispose();
    }

    /// <summary>Equal snapshots see equal rows; every transaction on the server moves it, so that it errs to reading again.</summary>
    private string ReadPostgres(string name)
    {
        using var connection = new NpgsqlConnection(settings.PostgresDatabase(name));
        connection.Open();
        using var command = new NpgsqlCommand("SELECT pg_current_snapshot()::text", connection);
        return (string)command.ExecuteScalar()!;
    }

    /// <summary>One connection that never writes: its data_version moves at every commit of any other connection.</summary>
    private sealed class SqliteWatch : IDisposable
    {
        private readonly Lock asking = new();
        private readonly SqliteConnection connection;
        private readonly SqliteCommand command;

        public SqliteWatch(string path)
        {
            connection = new SqliteConnection($"Data Source={path};Mode=ReadWrite;Pooling=False");
            connection.Open();
            command = connection.CreateCommand();
            command.CommandText = "PRAGMA data_version";
        }

        public string Read()
        {
            lock (asking) return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        }

        public void Dispose()
        {
            lock (asking)
            {
                command.Dispose();
                connection.Dispose();
            }
        }
    }
}
