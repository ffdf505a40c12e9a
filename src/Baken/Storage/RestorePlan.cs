using System.Text.Json;

namespace Baken.Storage;

/// <summary>
/// The turning point of a restore. Until this plan is written, nothing of the old data has been touched; once it is, every host
/// finishes it before anything else, so that a restore that is broken off is either not done or wholly done.
/// </summary>
/// <param name="Stamp">Moment of the restore, part of the name of the safety copy.</param>
/// <param name="Away">Files and folders of the data folder that make place.</param>
/// <param name="In">Files and folders that come in from the staging folder.</param>
/// <param name="Databases">PostgreSQL databases that are replaced by their staged twin.</param>
internal sealed record RestorePlan(string Stamp, IReadOnlyList<string> Away, IReadOnlyList<string> In, IReadOnlyList<string> Databases)
{
    public static string Staging(StoreSettings settings) => Path.Combine(settings.DataFolder, ".herstel");

    /// <summary>What was unpacked and checked.</summary>
    public static string Unpacked(StoreSettings settings) => Path.Combine(Staging(settings), "nieuw");

    public static string StagedDatabase(string database) => database + "_herstel";

    /// <summary>The name under which the old database is kept.</summary>
    public string OldDatabase(string database) => $"{database}_oud{Stamp}";

    /// <summary>The folder in which the old files are kept.</summary>
    public string SafetyCopy(StoreSettings settings) => Path.Combine(settings.DataFolder, "voor-herstel-" + Stamp);

    /// <summary>What stays in place in any restore.</summary>
    public static bool IsOfRestore(string entry) => entry is StoreLock.FileName or StoreLock.MigrationFileName or ".herstel" || entry.StartsWith("voor-herstel-", StringComparison.Ordinal);

    /// <summary>Finishes a restore that was broken off after its turning point, and clears one broken off before it.</summary>
    public static void FinishBrokenOff(StoreSettings settings)
    {
        if (!Directory.Exists(Staging(settings))) return;
        using var alone = StoreLock.Alone(settings);
        if (alone is null)
        {
            if (File.Exists(PlanFile(settings))) throw new StoreException(StoreLock.InUse);
            return;
        }

        if (File.Exists(PlanFile(settings)))
            JsonSerializer.Deserialize<RestorePlan>(File.ReadAllText(PlanFile(settings)))!.Apply(settings, _ => { });
        else
            Directory.Delete(Staging(settings), recursive: true);
    }

    /// <summary>Puts the plan on disk in one step.</summary>
    public void Write(StoreSettings settings)
    {
        var draft = PlanFile(settings) + ".tmp";
        using (var file = new FileStream(draft, FileMode.Create))
        {
            JsonSerializer.Serialize(file, this);
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, PlanFile(settings));
    }

    /// <summary>Carries the plan out, from wherever it was broken off.</summary>
    public void Apply(StoreSettings settings, Action<string> beforeStep)
    {
        beforeStep("databases");
        SwapDatabases(settings);
        if (!Directory.Exists(SafetyCopy(settings))) SwapFiles(settings, beforeStep);
        beforeStep("clear");
        File.Delete(PlanFile(settings));
        Directory.Delete(Staging(settings), recursive: true);
    }

    private void SwapFiles(StoreSettings settings, Action<string> beforeStep)
    {
        var old = Path.Combine(Staging(settings), "oud");
        Directory.CreateDirectory(old);
        foreach (var entry in Away)
        {
            beforeStep($"away {entry}");
            Move(Path.Combine(settings.DataFolder, entry), Path.Combine(old, entry));
        }

        foreach (var entry in In)
        {
            beforeStep($"in {entry}");
            Move(Path.Combine(Unpacked(settings), entry), Path.Combine(settings.DataFolder, entry));
        }

        beforeStep("keep");
        if (Directory.EnumerateFileSystemEntries(old).Any()) Directory.Move(old, SafetyCopy(settings));
    }

    private static string PlanFile(StoreSettings settings) => Path.Combine(Staging(settings), "plan.json");

    /// <summary>A target that is there was moved before the break; a source that is not there had nothing to move.</summary>
    private static void Move(string from, string to)
    {
        if (Path.Exists(to)) return;
        if (Directory.Exists(from)) Directory.Move(from, to);
        else if (File.Exists(from)) File.Move(from, to);
    }

    private void SwapDatabases(StoreSettings settings)
    {
        if (Databases.Count == 0) return;
        using var server = new PostgresServer(settings);
        var staged = Databases.Where(d => server.Exists(StagedDatabase(d))).ToList();
        server.Rename(
        [
            .. staged.Where(server.Exists).Select(d => (d, OldDatabase(d))),
            .. staged.Select(d => (StagedDatabase(d), d)),
        ]);
    }
}
