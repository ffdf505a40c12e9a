using Baken.Kernel.Shared;

namespace Baken.Storage;

/// <summary>
/// Who is using the data folder: every open host shares <c>baken.lock</c>, restoring and updating want it alone. The system releases
/// it when a process ends, also after kill -9.
/// </summary>
internal sealed class StoreLock : IDisposable
{
    public const string FileName = "baken.lock";

    /// <summary>Whoever holds this one brings a store to the schema of this version; the others wait.</summary>
    public const string MigrationFileName = "baken.bijwerken";

    private const int MigrationTries = 2400;
    private static readonly TimeSpan MigrationPause = TimeSpan.FromMilliseconds(25);

    private readonly FileStream file;

    private StoreLock(FileStream file) => this.file = file;

    /// <summary>A place beside the other hosts; null while one process has the folder alone.</summary>
    public static StoreLock? Share(StoreSettings settings) => TryOpen(settings, FileName, FileAccess.Read, FileShare.Read);

    /// <summary>The folder alone; null while any host uses it.</summary>
    public static StoreLock? Alone(StoreSettings settings) => TryOpen(settings, FileName, FileAccess.ReadWrite, FileShare.None);

    /// <summary>The turn to change schemas; waits a minute for another process to finish.</summary>
    /// <exception cref="StoreException"><see cref="InUse"/>: the other one does not finish.</exception>
    public static StoreLock Migrating(StoreSettings settings)
    {
        for (var tries = 0; tries < MigrationTries; tries++)
        {
            if (TryOpen(settings, MigrationFileName, FileAccess.ReadWrite, FileShare.None) is { } turn) return turn;
            Task.Delay(MigrationPause).Wait();
        }

        throw new StoreException(InUse);
    }

    private static StoreLock? TryOpen(StoreSettings settings, string name, FileAccess access, FileShare share)
    {
        Directory.CreateDirectory(settings.DataFolder);
        var path = Path.Combine(settings.DataFolder, name);
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
