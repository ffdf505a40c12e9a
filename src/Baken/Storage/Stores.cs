using System.Collections.Concurrent;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Baken.Storage;

/// <summary>Opens stores: beheer, and one per tenant. A tenant's store is migrated when this process first opens it.</summary>
/// <param name="settings">Engine and places.</param>
/// <param name="ids">Gives the ids of history rows.</param>
public sealed class Stores(StoreSettings settings, IdSource ids) : IDisposable
{
    internal const string BeheerName = "beheer";

    private readonly Lock migrating = new();
    private readonly ConcurrentDictionary<string, bool> migrated = new();
    private readonly ConcurrentDictionary<string, SemaphoreSlim> writeQueues = new();
    private readonly ConcurrentDictionary<string, DbContextOptions> options = new();
    private StoreLock? shared;
    private bool isLockedElsewhere;
    private readonly StoreStand stand = new(settings);
    private KnownTenants? known;
    private bool beheerMigrated;

    /// <summary>Engine and places of these stores.</summary>
    public StoreSettings Settings => settings;

    internal IdSource Ids => ids;

    /// <summary>The tenants, by code.</summary>
    public IReadOnlyList<Tenant> ListTenants()
    {
        using var beheer = OpenBeheer();
        return beheer.Set<Tenant>().AsNoTracking().OrderBy(t => t.Naam).ToList();
    }

    /// <summary>The tenant with this code, or null.</summary>
    public Tenant? FindTenant(string code)
    {
        var now = BeheerStand();
        var tenants = known;
        if (tenants?.Stand != now) known = tenants = new KnownTenants(now, ListTenants().ToDictionary(t => t.Code));
        return tenants.ByCode.GetValueOrDefault(code);
    }

    /// <summary>The same mark of the beheer store.</summary>
    internal string BeheerStand()
    {
        if (!beheerMigrated) OpenBeheer().Dispose();
        return stand.Read(BeheerName);
    }

    /// <summary>A mark of the committed state of a tenant's store: equal marks mean that nothing was written in between.</summary>
    internal string Stand(string code)
    {
        if (!migrated.ContainsKey(code)) OpenTenant(code).Dispose();
        return stand.Read(code);
    }

    /// <summary>Adds a tenant and makes its store. Its code must be new.</summary>
    public void RegisterTenant(Tenant tenant)
    {
        RegisterOnly(tenant);
        using var store = OpenTenant(tenant.Code);
    }

    /// <summary>Adds a tenant whose store comes from elsewhere.</summary>
    internal void RegisterOnly(Tenant tenant)
    {
        using var beheer = OpenBeheer();
        beheer.Set<Tenant>().Add(tenant);
        beheer.SaveChanges();
    }

    /// <summary>One writer at a time per SQLite file (p99 80 ms with eight writers against 11 ms in a queue); PostgreSQL needs none.</summary>
    internal async Task<IDisposable?> EnterWriteQueue(string tenantCode, CancellationToken cancellation)
    {
        if (settings.Engine == StoreEngine.Postgres) return null;
        var queue = writeQueues.GetOrAdd(tenantCode, _ => new SemaphoreSlim(1, 1));
        await queue.WaitAsync(cancellation);
        return new QueuePlace(queue);
    }

    internal BeheerContext OpenBeheer()
    {
        var context = MakeBeheer();
        lock (migrating)
        {
            if (beheerMigrated) return context;
            TakePlace();
            Migrate(context, BeheerName);
            beheerMigrated = true;
        }

        return context;
    }

    internal BakenContext OpenTenant(string code)
    {
        var context = MakeTenant(code);
        if (migrated.ContainsKey(code)) return context;
        lock (migrating)
        {
            if (migrated.ContainsKey(code)) return context;
            var tenant = FindTenant(code) ?? throw new InvalidOperationException($"Tenant {code} is not registered.");
            Migrate(context, code);
            RememberVersion(tenant.Code, context);
            migrated[code] = true;
        }

        return context;
    }

    /// <summary>A store as it stands: not migrated, its guards not renewed. For checking and updating.</summary>
    internal StoreContext OpenAsIs(string name) => name == BeheerName ? MakeBeheer() : MakeTenant(name);

    /// <summary>Lets other programs have the data folder alone again.</summary>
    public void Dispose()
    {
        stand.Dispose();
        shared?.Dispose();
    }

    /// <summary>Stores for who already holds the lock of the data folder.</summary>
    internal static Stores Unlocked(StoreSettings settings, TimeProvider clock) => new(settings, new IdSource(clock)) { isLockedElsewhere = true };

    /// <summary>Shares the data folder with other hosts, after finishing a restore that was broken off.</summary>
    private void TakePlace()
    {
        if (isLockedElsewhere || shared is not null) return;
        RestorePlan.FinishBrokenOff(settings);
        shared = StoreLock.Share(settings) ?? throw new StoreException(StoreLock.InUse);
    }

    private BeheerContext MakeBeheer() => settings.Engine == StoreEngine.Sqlite
        ? new SqliteBeheerContext(Options<SqliteBeheerContext>(BeheerName), ids)
        : new PostgresBeheerContext(Options<PostgresBeheerContext>(BeheerName), ids);

    private BakenContext MakeTenant(string code) => settings.Engine == StoreEngine.Sqlite
        ? new SqliteBakenContext(Options<SqliteBakenContext>(code), ids)
        : new PostgresBakenContext(Options<PostgresBakenContext>(code), ids);

    private void RememberVersion(string code, BakenContext context)
    {
        using var beheer = OpenBeheer();
        beheer.Set<Tenant>().Single(t => t.Code == code).SchemaVersie = context.Database.GetMigrations().Last();
        beheer.SaveChanges();
    }

    private void Migrate(DbContext context, string name)
    {
        if (settings.Engine == StoreEngine.Sqlite) Directory.CreateDirectory(Path.GetDirectoryName(settings.SqlitePath(name))!);
        using var turn = StoreLock.Migrating(settings);
        RefuseNewer(context, name);
        // EF Core locks a SQLite store by a row, which a killed process leaves behind for ever. We have the turn, so a row that is there is such a one.
        if (settings.Engine == StoreEngine.Sqlite) context.Database.ExecuteSqlRaw("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
        context.Database.Migrate();
        AppendOnlyGuards.Ensure(context);
    }

    /// <summary>A program never works on data of a newer schema than it knows.</summary>
    private static void RefuseNewer(DbContext context, string name)
    {
        if (!context.GetService<IRelationalDatabaseCreator>().Exists()) return;
        var unknown = context.Database.GetAppliedMigrations().Except(context.Database.GetMigrations()).LastOrDefault();
        if (unknown is not null) throw new StoreException(Refusal.Of("Storage.NewerSchema", name, unknown));
    }

    private DbContextOptions<TContext> Options<TContext>(string name) where TContext : DbContext =>
        (DbContextOptions<TContext>)options.GetOrAdd(name, _ => BuildOptions<TContext>(name));

    private DbContextOptions<TContext> BuildOptions<TContext>(string name) where TContext : DbContext
    {
        var builder = new DbContextOptionsBuilder<TContext>();
        if (settings.Engine == StoreEngine.Postgres) return builder.UseNpgsql(settings.PostgresDatabase(name)).Options;
        return builder.UseSqlite($"Data Source={settings.SqlitePath(name)};Foreign Keys=True;Default Timeout=30").AddInterceptors(DurableSqlite.Instance).Options;
    }

    private sealed record KnownTenants(string Stand, IReadOnlyDictionary<string, Tenant> ByCode);

    private sealed class QueuePlace(SemaphoreSlim queue) : IDisposable
    {
        public void Dispose() => queue.Release();
    }
}
