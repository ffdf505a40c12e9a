using System.IO.Compression;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Storage;

/// <summary>The restore drill: what was backed up comes back row by row, or nothing changes.</summary>
public sealed class RestoreDrillTests
{
    [Theory, OnEachStore]
    public async Task Brings_back_every_row_and_file_after_everything_was_lost(StoreEngine engine)
    {
        await using var drill = await new StoreDrill(engine).Fill();
        var before = drill.Everything();
        var made = drill.Backups.Make(drill.Folder);
        drill.Destroy();
        var restored = drill.Backups.Restore(made.Value.Path, replace: false);
        Assert.True(restored.IsOk, string.Join(' ', restored.Refusals));
        Assert.Equal(before, drill.Everything());
        Assert.Equal(((string?)null, 0), (restored.Value.SafetyCopy, restored.Value.OldDatabases.Count));
        Assert.Empty(StoreChecks.Check(drill.Settings));
        await drill.Register("1911", "na-herstel");
    }

    [Theory, OnEachStore]
    public async Task Replaces_only_when_told_and_keeps_a_safety_copy(StoreEngine engine)
    {
        await using var drill = await new StoreDrill(engine).Fill();
        var before = drill.Everything();
        var made = drill.Backups.Make(drill.Folder);
        await drill.Register("1911", "later-gekomen");
        drill.WriteFile("0321", "bestanden/cd/cdef", "later");
        var after = drill.Everything();
        Assert.Equal("Storage.NotEmpty", drill.Backups.Restore(made.Value.Path, replace: false).Refusals.Single().Code);
        Assert.Equal(after, drill.Everything());
        var restored = drill.Backups.Restore(made.Value.Path, replace: true).Value;
        Assert.Equal(before, drill.Everything());
        Assert.Equal("later", File.ReadAllText(Path.Combine(restored.SafetyCopy!, "0321/bestanden/cd/cdef")));
        Assert.Equal(engine == StoreEngine.Sqlite ? 0 : 3, restored.OldDatabases.Count);
        Assert.Equal(engine == StoreEngine.Sqlite, File.Exists(Path.Combine(restored.SafetyCopy!, "beheer.db")));
    }

    [Theory, OnEachStore]
    public async Task Restores_one_gemeente_and_leaves_the_others(StoreEngine engine)
    {
        await using var drill = await new StoreDrill(engine).Fill();
        var made = drill.Backups.Make(drill.Folder, "1911");
        var before = drill.Everything();
        await drill.Register("1911", "later-gekomen");
        await drill.Register("0321", "blijft");
        var other = drill.Everything().Where(line => line.StartsWith("0321", StringComparison.Ordinal)).ToList();
        Assert.True(drill.Backups.Restore(made.Value.Path, replace: true).IsOk);
        var now = drill.Everything();
        Assert.Equal(before.Where(line => line.StartsWith("1911", StringComparison.Ordinal)), now.Where(line => line.StartsWith("1911", StringComparison.Ordinal)));
        Assert.Equal(other, now.Where(line => line.StartsWith("0321", StringComparison.Ordinal)));
    }

    [Theory, OnEachStore]
    public async Task Brings_one_gemeente_into_an_installation_that_does_not_know_it(StoreEngine engine)
    {
        await using var drill = await new StoreDrill(engine).Fill();
        var made = drill.Backups.Make(drill.Folder, "1911");
        var before = drill.Everything().Where(line => line.StartsWith("1911", StringComparison.Ordinal)).ToList();
        drill.Destroy();
        Assert.True(drill.Backups.Restore(made.Value.Path, replace: false).IsOk);
        Assert.Equal(before, drill.Everything().Where(line => line.StartsWith("1911", StringComparison.Ordinal)));
        await drill.Work((stores, _) =>
        {
            var tenant = Assert.Single(stores.ListTenants());
            Assert.Equal(("Hollands Kroon", new DateOnly(2023, 4, 15), true), (tenant.Naam, tenant.Peildatum, tenant.IsDemo));
            return Task.CompletedTask;
        });
    }

    [Theory, OnEachStore]
    public async Task Refuses_a_damaged_archive_and_changes_nothing(StoreEngine engine)
    {
        await using var drill = await new StoreDrill(engine).Fill();
        var path = drill.Backups.Make(drill.Folder).Value.Path;
        var before = drill.Everything();
        Assert.Equal("Storage.BackupDamaged", RefusalOf(drill, path, Rewritten(path, "1911/bestanden/ab/abcdef", "bijlage van 1912")));
        Assert.Equal("Storage.BackupDamaged", RefusalOf(drill, path, Rewritten(path, "0321/extra", "hoort er niet in")));
        Assert.Equal("Storage.BackupUnreadable", RefusalOf(drill, path, File.ReadAllBytes(path)[..^200]));
        Assert.Equal("Storage.BackupUnreadable", RefusalOf(drill, path, "geen back-up"u8.ToArray()));
        Assert.Equal("Storage.BackupNotFound", drill.Backups.Restore(path + "x", replace: true).Refusals.Single().Code);
        Assert.Equal(before, drill.Everything());
        Assert.False(Directory.Exists(Path.Combine(drill.Settings.DataFolder, ".herstel")));
    }

    [Theory, OnEachStore]
    public async Task Refuses_a_back_up_of_a_newer_schema(StoreEngine engine)
    {
        await using var drill = await new StoreDrill(engine).Fill();
        var path = drill.Backups.Make(drill.Folder).Value.Path;
        var before = drill.Everything();
        var manifest = ReadEntry(path, BackupManifest.FileName).Replace("_Begin", "_Later", StringComparison.Ordinal);
        Assert.Equal("Storage.BackupNewer", RefusalOf(drill, path, Rewritten(path, BackupManifest.FileName, manifest)));
        Assert.Equal(before, drill.Everything());
    }

    [Theory, OnEachStore]
    public async Task Refuses_while_a_host_is_working(StoreEngine engine)
    {
        await using var drill = await new StoreDrill(engine).Fill();
        await drill.Work((stores, _) =>
        {
            Assert.NotEmpty(stores.ListTenants());
            var made = drill.Backups.Make(drill.Folder);
            Assert.True(made.IsOk);
            Assert.Equal("Storage.InUse", drill.Backups.Restore(made.Value.Path, replace: true).Refusals.Single().Code);
            return Task.CompletedTask;
        });
    }

    [Theory, OnEachStore]
    public async Task A_restore_that_is_broken_off_is_not_done_or_wholly_done(StoreEngine engine)
    {
        await using var drill = await new StoreDrill(engine).Fill();
        var saved = drill.Everything();
        var path = drill.Backups.Make(drill.Folder).Value.Path;
        var steps = new List<string>();
        for (var kill = 1; ; kill++)
        {
            await drill.Register("1911", $"later-{kill}");
            drill.WriteFile("0321", "bestanden/cd/cdef", $"later {kill}");
            var changed = drill.Everything();
            steps.Clear();
            var backups = new Backups(drill.Settings, drill.Clock)
            {
                BeforeStep = step =>
                {
                    steps.Add(step);
                    if (steps.Count == kill) throw new PowerCut();
                },
            };
            var broken = Record.Exception(() => Assert.Empty(backups.Restore(path, replace: true).Refusals));
            await drill.Start();
            Assert.Equal(steps.Contains("databases") ? saved : changed, drill.Everything());
            if (broken is null) break; // every step had its turn
            Assert.IsType<PowerCut>(broken);
        }

        Assert.Contains("clear", steps);
    }

    private static string RefusalOf(StoreDrill drill, string path, byte[] content)
    {
        var other = path + ".anders";
        File.WriteAllBytes(other, content);
        return drill.Backups.Restore(other, replace: true).Refusals.Single().Code;
    }

    private static string ReadEntry(string path, string entry)
    {
        using var archive = ZipFile.OpenRead(path);
        using var reader = new StreamReader(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] Rewritten(string path, string entry, string text)
    {
        var copy = path + ".kopie";
        File.Copy(path, copy, overwrite: true);
        using (var archive = ZipFile.Open(copy, ZipArchiveMode.Update))
        {
            archive.GetEntry(entry)?.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(entry).Open());
            writer.Write(text);
        }

        return File.ReadAllBytes(copy);
    }

    private sealed class PowerCut : Exception;
}
