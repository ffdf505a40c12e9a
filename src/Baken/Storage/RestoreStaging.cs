using Baken.Kernel.Shared;
using Microsoft.Data.Sqlite;

namespace Baken.Storage;

/// <summary>Unpacks a back-up beside the data that is there, and checks it before anything is replaced.</summary>
internal sealed class RestoreStaging(StoreSettings settings, Action<string> beforeStep)
{
    /// <summary>The entries that are ready to come into the data folder; when refused, nothing is left behind.</summary>
    public Result<IReadOnlyList<string>> Unpack(BackupReader reader)
    {
        var staging = RestorePlan.Staging(settings);
        if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
        Directory.CreateDirectory(RestorePlan.Unpacked(settings));
        foreach (var store in reader.Manifest.Stores)
        {
            beforeStep($"unpack {store.Name}");
            var unpacked = UnpackStore(reader, store.Name);
            if (unpacked.IsOk) continue;
            Clear(reader.Manifest);
            return Result<IReadOnlyList<string>>.Refused(unpacked.Refusals);
        }

        return Result.Of<IReadOnlyList<string>>(
            [.. Directory.EnumerateFileSystemEntries(RestorePlan.Unpacked(settings)).Select(e => Path.GetFileName(e)!)]);
    }

    private Result UnpackStore(BackupReader reader, string name)
    {
        var folder = Path.Combine(RestorePlan.Unpacked(settings), name);
        Directory.CreateDirectory(folder);
        var unpacked = reader.Unpack(name, folder);
        if (!unpacked.IsOk) return unpacked;
        var database = Path.Combine(folder, BackupWriter.StoreFile(settings.Engine));
        var result = settings.Engine == StoreEngine.Sqlite ? Prepare(name, database) : Load(name, database);
        if (name != Stores.BeheerName) return result;
        if (settings.Engine == StoreEngine.Sqlite) File.Move(database, Path.Combine(RestorePlan.Unpacked(settings), "beheer.db"));
        Directory.Delete(folder);
        return result;
    }

    /// <summary>A snapshot has no write-ahead log: set it again, and let SQLite look at every page.</summary>
    private static Result Prepare(string name, string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadWrite;Pooling=False");
        connection.Open();
        var found = RawStore.ListText(connection, "PRAGMA integrity_check");
        if (found is not ["ok"]) return Refusal.Of("Storage.BackupDamaged", name);
        RawStore.ListText(connection, "PRAGMA journal_mode = WAL");
        return Result.Done;
    }

    private Result Load(string name, string dump)
    {
        var staged = RestorePlan.StagedDatabase(settings.PostgresName(name));
        using (var server = new PostgresServer(settings))
        {
            server.Drop(staged);
            server.Make(staged);
        }

        var loaded = PostgresClient.Run(settings, "pg_restore", staged, "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", dump);
        File.Delete(dump);
        return loaded;
    }

    private void Clear(BackupManifest manifest)
    {
        Directory.Delete(RestorePlan.Staging(settings), recursive: true);
        if (settings.Engine == StoreEngine.Sqlite) return;
        using var server = new PostgresServer(settings);
        foreach (var store in manifest.Stores) server.Drop(RestorePlan.StagedDatabase(settings.PostgresName(store.Name)));
    }
}
