using Npgsql;

namespace Baken.Storage;

/// <summary>The database engine that holds the operational stores.</summary>
public enum StoreEngine
{
    /// <summary>Embedded default: a file per tenant under the data folder.</summary>
    Sqlite,

    /// <summary>Production: a database per tenant on one server.</summary>
    Postgres,
}

/// <summary>Where and how the stores live. One setting for all hosts.</summary>
/// <param name="Engine">SQLite (embedded) or PostgreSQL.</param>
/// <param name="DataFolder">Absolute path; holds <c>beheer.db</c> and a folder per tenant code.</param>
/// <param name="KeyFolder">Absolute path outside the data folder; holds the keys of pseudonyms and of the logboek, backed up apart.</param>
/// <param name="PostgresConnection">Connection string without database name; only for PostgreSQL.</param>
/// <param name="DatabasePrefix">Start of every PostgreSQL database name: <c>baken_beheer</c>, <c>baken_1911</c>.</param>
public sealed record StoreSettings(
    StoreEngine Engine,
    string DataFolder,
    string KeyFolder,
    string? PostgresConnection = null,
    string DatabasePrefix = "baken")
{
    /// <summary>The folder of one tenant: its database file, feiten and files by content hash.</summary>
    public string TenantFolder(string tenantCode) => Path.Combine(DataFolder, tenantCode);

    /// <summary>The SQLite file of a tenant or of beheer.</summary>
    internal string SqlitePath(string name) =>
        name == Stores.BeheerName ? Path.Combine(DataFolder, "beheer.db") : Path.Combine(TenantFolder(name), "baken.db");

    /// <summary>The PostgreSQL database of a tenant or of beheer.</summary>
    internal string PostgresName(string name) => $"{DatabasePrefix}_{name}".ToLowerInvariant();

    /// <summary>The connection string of that database.</summary>
    internal string PostgresDatabase(string name) =>
        new NpgsqlConnectionStringBuilder(PostgresConnection) { Database = PostgresName(name) }.ConnectionString;
}
