using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Baken.Kernel.Shared;
using Microsoft.Data.Sqlite;

namespace Baken.Storage;

/// <summary>Writes one archive: snapshots of stores and the files of tenants, each with its hash, and the manifest last.</summary>
internal sealed class BackupWriter : IDisposable
{
    private readonly StoreSettings settings;
    private readonly string staging;
    private readonly FileStream file;
    private readonly ZipArchive archive;
    private readonly List<BackupPart> parts = [];
    private readonly List<BackupStore> stores = [];

    /// <param name="settings">The stores to copy.</param>
    /// <param name="path">The archive; it must not exist.</param>
    /// <param name="staging">An empty folder for snapshots, on a disk with room for the largest store.</param>
    public BackupWriter(StoreSettings settings, string path, string staging)
    {
        (this.settings, this.staging) = (settings, staging);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite; // personal data
        file = new FileStream(path, options);
        archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
    }

    /// <summary>The database first, then the files: what its rows refer to was written before them.</summary>
    public Result Add(string name, Tenant? tenant)
    {
        using (var connection = RawStore.Open(settings, name)) stores.Add(new BackupStore(name, RawStore.ListMigrations(connection), tenant));
        var snapshot = Path.Combine(staging, name + ".kopie");
        var taken = TakeSnapshot(name, snapshot);
        if (!taken.IsOk) return taken;
        AddFile($"{name}/{StoreFile(settings.Engine)}", snapshot);
        File.Delete(snapshot);
        if (tenant is null || !Directory.Exists(settings.TenantFolder(name))) return Result.Done;
        foreach (var path in Directory.EnumerateFiles(settings.TenantFolder(name), "*", SearchOption.AllDirectories).Where(IsKept).Order(StringComparer.Ordinal))
            AddFile($"{name}/{Path.GetRelativePath(settings.TenantFolder(name), path).Replace('\\', '/')}", path);
        return Result.Done;
    }

    public BackupManifest Close(DateTime madeOn, bool isWhole)
    {
        var version = typeof(BackupWriter).Assembly.GetName().Version!.ToString(3);
        var manifest = new BackupManifest(BackupManifest.CurrentFormat, version, madeOn, settings.Engine, isWhole, stores, parts);
        using (var entry = archive.CreateEntry(BackupManifest.FileName).Open()) JsonSerializer.Serialize(entry, manifest, BackupManifest.Json);
        archive.Dispose();
        file.Flush(flushToDisk: true);
        return manifest;
    }

    public void Dispose()
    {
        archive.Dispose();
        file.Dispose();
    }

    /// <summary>Name of the database in the archive.</summary>
    public static string StoreFile(StoreEngine engine) => engine == StoreEngine.Sqlite ? "baken.db" : "baken.dump";

    /// <summary>Not the live database (its snapshot is in), and not the feiten: a projection that is rebuilt from the store.</summary>
    private bool IsKept(string path)
    {
        var name = Path.GetFileName(path);
        return !name.StartsWith("baken.db", StringComparison.Ordinal)
            && !name.StartsWith("feiten.duckdb", StringComparison.Ordinal)
            && !name.EndsWith(".tmp", StringComparison.Ordinal);
    }

    private Result TakeSnapshot(string name, string target)
    {
        if (settings.Engine == StoreEngine.Postgres)
            return PostgresClient.Run(settings, "pg_dump", settings.PostgresName(name), "--format=custom", "--file", target);
        using (var source = (SqliteConnection)RawStore.Open(settings, name))
        using (var command = source.CreateCommand())
        {
            command.CommandText = "VACUUM INTO $target"; // one read transaction: consistent while others write
            command.Parameters.AddWithValue("$target", target);
            command.ExecuteNonQuery();
        }

        return Result.Done;
    }

    private void AddFile(string name, string path)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var source = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        var buffer = new byte[1 << 16];
        long bytes = 0;
        for (int read; (read = source.Read(buffer)) > 0; bytes += read)
        {
            hash.AppendData(buffer, 0, read);
            entry.Write(buffer, 0, read);
        }

        parts.Add(new BackupPart(name, bytes, Convert.ToHexStringLower(hash.GetHashAndReset())));
    }
}
