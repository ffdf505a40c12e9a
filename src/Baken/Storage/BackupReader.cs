using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Baken.Kernel.Shared;

namespace Baken.Storage;

/// <summary>Reads an archive and trusts nothing of it before its hash was checked.</summary>
internal sealed class BackupReader : IDisposable
{
    private readonly ZipArchive archive;

    private BackupReader(ZipArchive archive, BackupManifest manifest) => (this.archive, Manifest) = (archive, manifest);

    public BackupManifest Manifest { get; }

    /// <summary>Refusals: <c>Storage.BackupNotFound</c>, <c>Storage.BackupUnreadable</c>, <c>Storage.BackupDamaged</c>, <c>Storage.BackupNewer</c>.</summary>
    public static Result<BackupReader> Open(string path)
    {
        if (!File.Exists(path)) return Refusal.Of("Storage.BackupNotFound", path);
        ZipArchive? archive = null;
        try
        {
            archive = ZipFile.OpenRead(path);
            var entry = archive.GetEntry(BackupManifest.FileName) ?? throw new InvalidDataException("no manifest");
            using var text = entry.Open();
            var manifest = JsonSerializer.Deserialize<BackupManifest>(text, BackupManifest.Json) ?? throw new InvalidDataException("empty manifest");
            if (manifest.Format > BackupManifest.CurrentFormat)
            {
                archive.Dispose();
                return Refusal.Of("Storage.BackupNewer", manifest.BakenVersion);
            }

            return new BackupReader(archive, manifest);
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or EndOfStreamException or NotSupportedException)
        {
            archive?.Dispose();
            return Refusal.Of("Storage.BackupUnreadable", path);
        }
    }

    /// <summary>Unpacks the parts of one store into a folder. Refusal: <c>Storage.BackupDamaged</c>.</summary>
    public Result Unpack(string store, string folder)
    {
        foreach (var part in Manifest.Parts.Where(p => p.Name.StartsWith(store + "/", StringComparison.Ordinal)))
        {
            var target = Path.GetFullPath(Path.Combine(folder, part.Name[(store.Length + 1)..]));
            if (!target.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !TryUnpack(part, target))
                return Refusal.Of("Storage.BackupDamaged", part.Name);
        }

        return Result.Done;
    }

    /// <summary>Every store has its database, and nothing stands in the archive that the manifest does not name.</summary>
    public Result CheckContents()
    {
        var named = Manifest.Parts.Select(p => p.Name).Append(BackupManifest.FileName).ToHashSet(StringComparer.Ordinal);
        var stranger = archive.Entries.Select(e => e.FullName).FirstOrDefault(e => !named.Contains(e))
            ?? Manifest.Stores.Select(s => $"{s.Name}/{BackupWriter.StoreFile(Manifest.Engine)}").FirstOrDefault(f => !named.Contains(f));
        return stranger is null ? Result.Done : Refusal.Of("Storage.BackupDamaged", stranger);
    }

    public void Dispose() => archive.Dispose();

    private bool TryUnpack(BackupPart part, string target)
    {
        if (archive.GetEntry(part.Name) is not { } entry) return false;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        try
        {
            using var source = entry.Open();
            using var file = new FileStream(target, FileMode.CreateNew);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[1 << 16];
            for (int read; (read = source.Read(buffer)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
                file.Write(buffer, 0, read);
            }

            file.Flush(flushToDisk: true);
            return file.Length == part.Bytes && Convert.ToHexStringLower(hash.GetHashAndReset()) == part.Sha256;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
