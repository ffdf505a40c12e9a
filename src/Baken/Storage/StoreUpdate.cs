using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Storage;

/// <summary>What an update did.</summary>
/// <param name="Steps">The stores that were behind, with the number of steps taken; empty when nothing was to do.</param>
/// <param name="Backup">The back-up that was made first; null when there was nothing to do or nothing to keep.</param>
public sealed record UpdateDone(IReadOnlyList<(string Store, int Steps)> Steps, BackupMade? Backup);

/// <summary>Brings all stores to the schema of this program, after a back-up; when a step fails the back-up is put back.</summary>
public sealed class StoreUpdate(StoreSettings settings, TimeProvider clock)
{
    /// <summary>
    /// Refusals: <c>Storage.InUse</c>, <c>Storage.UpdateFailed</c> (everything is as before), and those of making a back-up.
    /// </summary>
    /// <param name="backupFolder">Where the back-up comes.</param>
    /// <exception cref="StoreException">A store has a newer schema than this program knows.</exception>
    public Result<UpdateDone> Run(string backupFolder)
    {
        RestorePlan.FinishBrokenOff(settings);
        using var alone = StoreLock.Alone(settings);
        if (alone is null) return StoreLock.InUse;
        var steps = ListSteps();
        if (steps.Count == 0) return new UpdateDone([], null);
        if (!RawStore.Exists(settings, Stores.BeheerName)) return Migrate(steps, null);
        var backups = new Backups(settings, clock);
        var made = backups.MakeWithinLock(backupFolder, null);
        return made.IsOk ? Migrate(steps, made.Value) : Result<UpdateDone>.Refused(made.Refusals);
    }

    private List<(string Store, int Steps)> ListSteps()
    {
        using var stores = Stores.Unlocked(settings, clock);
        return RawStore.ListTenants(settings).Select(t => t.Code).Prepend(Stores.BeheerName)
            .Select(name =>
            {
                using var context = stores.OpenAsIs(name);
                return (name, RawStore.Exists(settings, name) ? context.Database.GetPendingMigrations().Count() : context.Database.GetMigrations().Count());
            })
            .Where(step => step.Item2 > 0)
            .ToList();
    }

    private Result<UpdateDone> Migrate(IReadOnlyList<(string Store, int Steps)> steps, BackupMade? backup)
    {
        var name = "";
        try
        {
            using var stores = Stores.Unlocked(settings, clock);
            foreach (var (store, _) in steps)
            {
                name = store;
                using StoreContext context = store == Stores.BeheerName ? stores.OpenBeheer() : stores.OpenTenant(store);
            }

            return new UpdateDone(steps, backup);
        }
        catch (Exception fault) when (backup is not null && fault is not StoreException)
        {
            var back = new Backups(settings, clock).RestoreWithinLock(backup.Path, replace: true);
            return back.IsOk
                ? Refusal.Of("Storage.UpdateFailed", name, fault.Message, backup.Path)
                : Result<UpdateDone>.Refused(back.Refusals);
        }
    }
}
