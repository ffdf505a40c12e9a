using System.Data.Common;
using Baken.Kernel.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Baken.Storage;

/// <summary>Looks whether stores are whole: pages, references, append-only guards and schema. Changes nothing.</summary>
public static class StoreChecks
{
    /// <summary>
    /// The faults found, empty when all is well. Codes: <c>Storage.FaultMissing</c>, <c>Storage.FaultIntegrity</c>,
    /// <c>Storage.FaultReference</c>, <c>Storage.FaultGuard</c>, <c>Storage.FaultPending</c>, <c>Storage.NewerSchema</c>, <c>Storage.TenantMissing</c>.
    /// </summary>
    /// <param name="settings">The stores.</param>
    /// <param name="tenantCode">Only this tenant; null for beheer and all tenants.</param>
    public static IReadOnlyList<Refusal> Check(StoreSettings settings, string? tenantCode = null)
    {
        if (!RawStore.Exists(settings, Stores.BeheerName)) return [Refusal.Of("Storage.FaultMissing", Stores.BeheerName)];
        var names = List(settings, tenantCode);
        if (names.Count == 0) return [Refusal.Of("Storage.TenantMissing", tenantCode!)];
        using var stores = Stores.Unlocked(settings, TimeProvider.System);
        return [.. names.SelectMany(name => CheckOne(settings, stores, name))];
    }

    /// <summary>The stores that a check covers: <c>beheer</c> and the tenants, or one tenant.</summary>
    public static IReadOnlyList<string> List(StoreSettings settings, string? tenantCode = null)
    {
        var tenants = RawStore.ListTenants(settings).Select(t => t.Code);
        return tenantCode is null ? [Stores.BeheerName, .. tenants] : [.. tenants.Where(t => t == tenantCode)];
    }

    private static IEnumerable<Refusal> CheckOne(StoreSettings settings, Stores stores, string name)
    {
        if (!RawStore.Exists(settings, name)) return [Refusal.Of("Storage.FaultMissing", name)];
        using var connection = RawStore.Open(settings, name);
        using var context = stores.OpenAsIs(name);
        return [.. Pages(connection, name), .. Guards(connection, context, name), .. Schema(connection, context, name)];
    }

    private static IEnumerable<Refusal> Pages(DbConnection connection, string name)
    {
        if (connection is not SqliteConnection) return []; // PostgreSQL checks references itself, and its pages with pg_amcheck
        var pages = RawStore.ListText(connection, "PRAGMA integrity_check").Where(row => row != "ok")
            .Select(row => Refusal.Of("Storage.FaultIntegrity", name, row));
        var references = RawStore.ListText(connection, "PRAGMA foreign_key_check").Select(row => row.Split('|'))
            .Select(row => Refusal.Of("Storage.FaultReference", name, row[0], row[2]));
        return [.. pages, .. references];
    }

    private static IEnumerable<Refusal> Guards(DbConnection connection, StoreContext context, string name)
    {
        var present = RawStore.ListText(connection, connection is SqliteConnection
            ? "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            : "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')").ToHashSet(StringComparer.Ordinal);
        var tables = RawStore.ListTables(connection).ToHashSet(StringComparer.Ordinal);
        return [.. AppendOnlyGuards.Names(context)
            .Where(guard => tables.Contains(guard.Table) && !present.Contains(guard.Name))
            .Select(guard => guard.Table)
            .Distinct()
            .Select(table => Refusal.Of("Storage.FaultGuard", name, table))];
    }

    private static IEnumerable<Refusal> Schema(DbConnection connection, StoreContext context, string name)
    {
        var (taken, known) = (RawStore.ListMigrations(connection), context.Database.GetMigrations().ToList());
        if (taken.Except(known).LastOrDefault() is { } newer) return [Refusal.Of("Storage.NewerSchema", name, newer)];
        return known.Except(taken).Any() ? [Refusal.Of("Storage.FaultPending", name)] : [];
    }
}
