using Baken.Kernel.Shared;

namespace Baken.Storage;

/// <summary>
/// Who is using the data folder: every open host shares <c>baken.lock</c>, restoring and updating want it alone. The system releases
/// it when a process ends, also after kill -9.
/// </summary>
internal sealed class StoreLock : IDisposable
{
    public const string FileName = "baken.lock";

    private readonly FileStream file;

    private StoreLock(FileStream file) => this.file = file;

    /// <summary>A place beside the other hosts; null while one process has the folder alone.</summary>
    public static StoreLock? Share(StoreSettings settings) => TryOpen(settings, FileAccess.Read, FileShare.Read);

    /// <summary>The folder alone; null while any host uses it.</summary>
    public static StoreLock? Alone(StoreSettings settings) => TryOpen(settings, FileAccess.ReadWrite, FileShare.None);

    private static StoreLock? TryOpen(StoreSettings settings, FileAccess access, FileShare share)
    {
        Directory.CreateDirectory(settings.DataFolder);
        var path = Path.Combine(settings.DataFolder, FileName);
        try
        {
            return new StoreLock(new FileStream(path, FileMode.OpenOrCreate, access, share));
        }
        catch (IOException fault) when (fault is not (DirectoryNotFoundException or FileNotFoundException) && File.Exists(path))
        {
            return null;
        }
    }

    public static Refusal InUse => Refusal.Of("Storage.InUse");

    public void Dispose() => file.Dispose();
}
