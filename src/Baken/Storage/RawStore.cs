using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Baken.Storage;

/// <summary>
/// Reads a store without the model of this program: a back-up is also made of a store that still has an older schema.
/// </summary>
internal static class RawStore
{
    public static bool Exists(StoreSettings settings, string name)
    {
        if (settings.Engine == StoreEngine.Sqlite) return File.Exists(settings.SqlitePath(name));
        using var server = new PostgresServer(settings);
        return server.Exists(settings.PostgresName(name));
    }

    public static DbConnection Open(StoreSettings settings, string name)
    {
        DbConnection connection = settings.Engine == StoreEngine.Sqlite
            ? new SqliteConnection($"Data Source={settings.SqlitePath(name)};Mode=ReadWrite;Pooling=False")
            : new NpgsqlConnection(new NpgsqlConnectionStringBuilder(settings.PostgresConnection)
            {
                Database = settings.PostgresName(name),
                Pooling = false,
            }.ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>Every tenant that beheer knows.</summary>
    public static IReadOnlyList<Tenant> ListTenants(StoreSettings settings)
    {
        if (!Exists(settings, Stores.BeheerName)) return [];
        using var connection = Open(settings, Stores.BeheerName);
        if (!HasTable(connection, "storage_tenant")) return [];
        var tenants = new List<Tenant>();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT code, naam, soort, peildatum, is_demo, schema_versie FROM storage_tenant ORDER BY code";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            tenants.Add(new Tenant
            {
                Code = reader.GetString(0),
                Naam = reader.GetString(1),
                Soort = Enum.Parse<Tenantsoort>(reader.GetString(2)),
                Peildatum = reader.IsDBNull(3) ? null : reader.GetFieldValue<DateOnly>(3),
                IsDemo = Convert.ToBoolean(reader.GetValue(4), CultureInfo.InvariantCulture),
                SchemaVersie = reader.GetString(5),
            });
        }

        return tenants;
    }

    /// <summary>The steps of the schema that were taken, oldest first.</summary>
    public static IReadOnlyList<string> ListMigrations(DbConnection connection) => HasTable(connection, "__EFMigrationsHistory")
        ? ListText(connection, """SELECT "MigrationId" FROM "__EFMigrationsHistory" ORDER BY "MigrationId" """)
        : [];

    public static IReadOnlyList<string> ListText(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        return rows;
    }

    public static IReadOnlyList<string> ListTables(DbConnection connection) => ListText(connection, connection is SqliteConnection
        ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        : "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name");

    private static bool HasTable(DbConnection connection, string table) => ListTables(connection).Contains(table);
}
