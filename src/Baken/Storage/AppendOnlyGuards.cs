using Microsoft.EntityFrameworkCore;

namespace Baken.Storage;

/// <summary>
/// Triggers that refuse update and delete on append-only tables. Made again after every migration, because SQLite's table
/// rebuild drops them.
/// </summary>
internal static class AppendOnlyGuards
{
    public static void Ensure(DbContext context)
    {
        foreach (var table in Tables(context))
        {
            foreach (var sql in context.Database.IsNpgsql() ? Postgres(table) : Sqlite(table))
                context.Database.ExecuteSqlRaw(sql);
        }
    }

    /// <summary>The triggers that must be there.</summary>
    public static IEnumerable<(string Table, string Name)> Names(DbContext context) =>
        from table in Tables(context)
        from name in context.Database.IsNpgsql() ? new[] { "append_only" } : ["no_update", "no_delete"]
        select (table, $"{table}_{name}");

    private static IEnumerable<string> Tables(DbContext context) => context.Model.GetEntityTypes()
        .Where(e => typeof(IAppendOnly).IsAssignableFrom(e.ClrType))
        .Select(e => e.GetTableName()!);

    private static IEnumerable<string> Sqlite(string table) =>
        from act in new[] { "UPDATE", "DELETE" }
        select $"CREATE TRIGGER IF NOT EXISTS {table}_no_{act.ToLowerInvariant()} BEFORE {act} ON {table} "
            + $"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END";

    private static IEnumerable<string> Postgres(string table) =>
    [
        $"CREATE OR REPLACE FUNCTION {table}_append_only() RETURNS trigger LANGUAGE plpgsql AS "
            + $"$$ BEGIN RAISE EXCEPTION '{table} is append-only'; END $$",
        $"CREATE OR REPLACE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            + $"FOR EACH STATEMENT EXECUTE FUNCTION {table}_append_only()",
    ];
}
