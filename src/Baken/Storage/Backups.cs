using System.Globalization;
using Baken.Kernel.Shared;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Baken.Storage;

/// <summary>A back-up that was made.</summary>
/// <param name="Path">The archive.</param>
/// <param name="Manifest">What is in it.</param>
public sealed record BackupMade(string Path, BackupManifest Manifest);

/// <summary>A back-up that was restored.</summary>
/// <param name="Manifest">What it held.</param>
/// <param name="SafetyCopy">Folder with the files that made place, or null when there were none.</param>
/// <param name="OldDatabases">PostgreSQL databases that made place, under their new names.</param>
public sealed record RestoreDone(BackupManifest Manifest, string? SafetyCopy, IReadOnlyList<string> OldDatabases);

/// <summary>
/// Makes and restores back-ups of beheer and tenants on both engines. Keys are never in a back-up: whoever holds only the back-up
/// cannot follow a pseudonym back to a person. The key folder is copied apart (docs/beheer.md).
/// </summary>
public sealed class Backups(StoreSettings settings, TimeProvider clock)
{
    /// <summary>Called with the name of each step of a restore before it is taken; tests break off there.</summary>
    internal Action<string> BeforeStep { get; init; } = _ => { };

    /// <summary>The moment in a name; a second later as long as that name is taken.</summary>
    private string Stamp(Func<string, bool> isTaken)
    {
        for (var moment = clock.GetUtcNow().UtcDateTime; ; moment = moment.AddSeconds(1))
        {
            var stamp = moment.ToString("yyMMddHHmmss", CultureInfo.InvariantCulture);
            if (!isTaken(stamp)) return stamp;
        }
    }

    /// <summary>
    /// Makes one archive in a folder, while Baken may go on working. Refusals: <c>Storage.InUse</c>, <c>Storage.NothingToBackUp</c>,
    /// <c>Storage.TenantMissing</c>, <c>Storage.FolderInData</c>, <c>Storage.ClientMissing</c>, <c>Storage.ClientFailed</c>.
    /// </summary>
    /// <param name="folder">Where the archive comes; made when it is not there; not within the data folder.</param>
    /// <param name="tenantCode">Only this tenant; null for beheer and all tenants.</param>
    public Result<BackupMade> Make(string folder, string? tenantCode = null)
    {
        RestorePlan.FinishBrokenOff(settings);
        using var place = StoreLock.Share(settings);
        return place is null ? StoreLock.InUse : MakeWithinLock(folder, tenantCode);
    }

    /// <summary>
    /// Restores an archive: into an empty installation, or in place of what is there when <paramref name="replace"/> is given. All of it
    /// or nothing; what made place is kept as a safety copy. Refusals: those of reading the archive, <c>Storage.InUse</c>,
    /// <c>Storage.NotEmpty</c>, <c>Storage.BackupOtherEngine</c>, <c>Storage.BackupNewer</c>, <c>Storage.ClientMissing</c>, <c>Storage.ClientFailed</c>.
    /// </summary>
    /// <param name="archive">The archive.</param>
    /// <param name="replace">Data that is there makes place.</param>
    public Result<RestoreDone> Restore(string archive, bool replace)
    {
        RestorePlan.FinishBrokenOff(settings);
        using var alone = StoreLock.Alone(settings);
        return alone is null ? StoreLock.InUse : RestoreWithinLock(archive, replace);
    }

    internal Result<BackupMade> MakeWithinLock(string folder, string? tenantCode)
    {
        folder = Path.GetFullPath(folder);
        if (folder == settings.DataFolder || folder.StartsWith(settings.DataFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return Refusal.Of("Storage.FolderInData", folder);
        if (!RawStore.Exists(settings, Stores.BeheerName)) return Refusal.Of("Storage.NothingToBackUp");
        var tenants = RawStore.ListTenants(settings).Where(t => tenantCode is null || t.Code == tenantCode).ToList();
        if (tenantCode is not null && tenants.Count == 0) return Refusal.Of("Storage.TenantMissing", tenantCode);
        string Name(string stamp) => string.Join('-', new[] { "baken", tenantCode, stamp }.OfType<string>()) + ".zip";
        var name = Name(Stamp(stamp => File.Exists(Path.Combine(folder, Name(stamp)))));
        var staging = Directory.CreateDirectory(Path.Combine(folder, "." + name)).FullName;
        try
        {
            var draft = Path.Combine(staging, name);
            var manifest = Write(draft, staging, tenants, isWhole: tenantCode is null);
            if (!manifest.IsOk) return Result<BackupMade>.Refused(manifest.Refusals);
            File.Move(draft, Path.Combine(folder, name));
            return new BackupMade(Path.Combine(folder, name), manifest.Value);
        }
        finally
        {
            Directory.Delete(staging, recursive: true);
        }
    }

    internal Result<RestoreDone> RestoreWithinLock(string archive, bool replace)
    {
        var opened = BackupReader.Open(archive);
        if (!opened.IsOk) return Result<RestoreDone>.Refused(opened.Refusals);
        using var reader = opened.Value;
        ReleasePools();
        if (RefusalOf(reader, replace) is { } refusal) return refusal;
        var staged = new RestoreStaging(settings, BeforeStep).Unpack(reader);
        if (!staged.IsOk) return Result<RestoreDone>.Refused(staged.Refusals);
        var manifest = reader.Manifest;
        var plan = new RestorePlan(Stamp(IsTaken), Away(manifest), staged.Value, Databases(manifest));
        if (!manifest.IsWhole) RegisterMissing(manifest);
        BeforeStep("plan");
        plan.Write(settings);
        ReleasePools();
        var old = OldDatabases(plan);
        plan.Apply(settings, BeforeStep);
        return new RestoreDone(manifest, Directory.Exists(plan.SafetyCopy(settings)) ? plan.SafetyCopy(settings) : null, old);
    }

    /// <summary>Connections that wait in a pool would hold on to what is about to be replaced.</summary>
    internal static void ReleasePools()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
    }

    private Result<BackupManifest> Write(string path, string staging, IReadOnlyList<Tenant> tenants, bool isWhole)
    {
        using var writer = new BackupWriter(settings, path, staging);
        var written = isWhole ? writer.Add(Stores.BeheerName, null) : Result.Done;
        foreach (var tenant in tenants.Where(t => RawStore.Exists(settings, t.Code)))
        {
            if (!written.IsOk) break;
            written = writer.Add(tenant.Code, tenant);
        }

        return written.IsOk ? writer.Close(clock.GetUtcNow().UtcDateTime, isWhole) : Result<BackupManifest>.Refused(written.Refusals);
    }

    private Refusal? RefusalOf(BackupReader reader, bool replace)
    {
        var manifest = reader.Manifest;
        if (manifest.Engine != settings.Engine) return Refusal.Of("Storage.BackupOtherEngine", manifest.Engine, settings.Engine);
        if (SchemaSteps.Unknown(settings, manifest.Stores) is not null) return Refusal.Of("Storage.BackupNewer", manifest.BakenVersion);
        if (reader.CheckContents() is { IsOk: false } damaged) return damaged.Refusals[0];
        var names = manifest.Stores.Select(s => s.Name).ToList();
        if (!replace && names.FirstOrDefault(n => RawStore.Exists(settings, n)) is { } present) return Refusal.Of("Storage.NotEmpty", present);
        return settings.Engine == StoreEngine.Postgres && IsServerBusy(names) ? StoreLock.InUse : null;
    }

    private bool IsServerBusy(IReadOnlyList<string> names)
    {
        using var server = new PostgresServer(settings);
        return names.Any(n => server.IsBusy(settings.PostgresName(n)));
    }

    private IReadOnlyList<string> Away(BackupManifest manifest)
    {
        if (!manifest.IsWhole) return [.. manifest.Stores.Select(s => s.Name).Where(n => Path.Exists(settings.TenantFolder(n)))];
        return [.. Directory.EnumerateFileSystemEntries(settings.DataFolder).Select(e => Path.GetFileName(e)!).Where(e => !RestorePlan.IsOfRestore(e))];
    }

    /// <summary>A safety copy is never written over, nor taken for this restore's own.</summary>
    private bool IsTaken(string stamp)
    {
        var plan = new RestorePlan(stamp, [], [], []);
        if (Directory.Exists(plan.SafetyCopy(settings))) return true;
        if (settings.Engine == StoreEngine.Sqlite) return false;
        using var server = new PostgresServer(settings);
        return RawStore.ListTenants(settings).Select(t => t.Code).Prepend(Stores.BeheerName)
            .Any(name => server.Exists(plan.OldDatabase(settings.PostgresName(name))));
    }

    private IReadOnlyList<string> Databases(BackupManifest manifest) =>
        settings.Engine == StoreEngine.Sqlite ? [] : [.. manifest.Stores.Select(s => settings.PostgresName(s.Name))];

    private IReadOnlyList<string> OldDatabases(RestorePlan plan)
    {
        if (plan.Databases.Count == 0) return [];
        using var server = new PostgresServer(settings);
        return [.. plan.Databases.Where(server.Exists).Select(plan.OldDatabase)];
    }

    /// <summary>One tenant may come into an installation that does not know it yet.</summary>
    private void RegisterMissing(BackupManifest manifest)
    {
        using var stores = Stores.Unlocked(settings, clock);
        foreach (var tenant in manifest.Stores.Select(s => s.Tenant).OfType<Tenant>())
            if (stores.FindTenant(tenant.Code) is null) stores.RegisterOnly(tenant);
    }
}
