using Npgsql;

namespace Baken.Storage;

/// <summary>The databases of Baken on the server as a whole: make, drop, swap.</summary>
internal sealed class PostgresServer : IDisposable
{
    private readonly NpgsqlConnection connection;

    public PostgresServer(StoreSettings settings)
    {
        connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(settings.PostgresConnection)
        {
            Database = "postgres",
            Pooling = false,
        }.ConnectionString);
        connection.Open();
    }

    public bool Exists(string database) => Count("SELECT count(*) FROM pg_database WHERE datname = @name", database) > 0;

    /// <summary>Others are working in a database; a session that is just closing gets a second to end.</summary>
    public bool IsBusy(string database)
    {
        for (var tries = 0; Count("SELECT count(*) FROM pg_stat_activity WHERE datname = @name", database) > 0; tries++)
        {
            if (tries == 20) return true;
            Execute("SELECT pg_sleep(0.05)");
        }

        return false;
    }

    public void Make(string database) => Execute($"CREATE DATABASE \"{database}\"");

    public void Drop(string database) => Execute($"DROP DATABASE IF EXISTS \"{database}\" WITH (FORCE)");

    /// <summary>Gives databases another name, all of them or none.</summary>
    public void Rename(IEnumerable<(string From, string To)> names)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var (from, to) in names) Execute($"ALTER DATABASE \"{from}\" RENAME TO \"{to}\"");
        transaction.Commit();
    }

    public void Dispose() => connection.Dispose();

    private long Count(string sql, string name)
    {
        using var command = new NpgsqlCommand(sql, connection) { Parameters = { new NpgsqlParameter("name", name) } };
        return (long)command.ExecuteScalar()!;
    }

    private void Execute(string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
