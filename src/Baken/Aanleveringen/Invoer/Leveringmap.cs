using Baken.Storage;

namespace Baken.Aanleveringen.Invoer;

/// <summary>
/// Where the files of deliveries stand: <c>aanleveringen/ID</c> what was checked, <c>ID.half</c> what is being written. A delivery under way
/// holds a lock, so that what a killed one left behind can be told and cleared.
/// </summary>
internal sealed class Leveringmap(StoreSettings settings, string tenant)
{
    /// <summary>Purpose of the key of rejected rows.</summary>
    public const string Sleuteldoel = "aanlevering";

    private const string Half = ".half";
    private const string Slot = ".bezig";
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(10);

    private string Root => Path.Combine(settings.TenantFolder(tenant), "aanleveringen");

    /// <summary>Path within the tenant's folder, with forward slashes.</summary>
    public static string PathOf(Guid id) => $"aanleveringen/{id}";

    public string Folder(Guid id) => Path.Combine(Root, id.ToString());

    /// <summary>A new, empty folder to write in, and the lock on it.</summary>
    public Writing Begin(Guid id)
    {
        Directory.CreateDirectory(Root);
        var slot = new FileStream(Path.Combine(Root, id + Slot), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        var place = Path.Combine(Root, id + Half);
        if (Directory.Exists(place)) Directory.Delete(place, recursive: true);
        Directory.CreateDirectory(place);
        return new Writing(slot, place, Folder(id), PathOf(id));
    }

    /// <summary>The rejected rows of one file, encrypted.</summary>
    public string Afkeur(Guid id, string alias) => Path.Combine(Folder(id), AfkeurName(alias));

    /// <summary>Name of that file: aliases may hold any sign, file names may not.</summary>
    public static string AfkeurName(string alias) => "afkeur-" + Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(alias)) + ".kluis";

    public void DeleteAfkeur(Guid id)
    {
        if (!Directory.Exists(Folder(id))) return;
        foreach (var path in Directory.EnumerateFiles(Folder(id), "afkeur-*.kluis")) File.Delete(path);
    }

    public void Delete(Guid id)
    {
        if (Directory.Exists(Folder(id))) Directory.Delete(Folder(id), recursive: true);
    }

    /// <summary>Clears what a killed delivery left: half folders that nobody holds, and whole ones that no delivery knows of.</summary>
    /// <param name="known">Deliveries in the store.</param>
    /// <param name="now">The real moment, UTC, as the disk has it.</param>
    public void Sweep(IReadOnlySet<Guid> known, DateTime now)
    {
        if (!Directory.Exists(Root)) return;
        foreach (var place in Directory.EnumerateDirectories(Root))
        {
            var name = Path.GetFileName(place);
            var isHalf = name.EndsWith(Half, StringComparison.Ordinal);
            if (!Guid.TryParse(isHalf ? name[..^Half.Length] : name, out var id) || !isHalf && known.Contains(id)) continue;
            // Between writing and commit a whole folder has no delivery yet.
            if (!isHalf && File.GetLastWriteTimeUtc(place) > now - Settled) continue;
            if (!IsHeld(id)) Directory.Delete(place, recursive: true);
        }
    }

    private bool IsHeld(Guid id)
    {
        try
        {
            using var slot = new FileStream(Path.Combine(Root, id + Slot), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>A folder that becomes the delivery's when it is whole, and is gone when it is not.</summary>
    internal sealed class Writing(FileStream slot, string place, string target, string path) : IDisposable
    {
        public string Place => place;

        /// <summary>The folder within the tenant's while it is written.</summary>
        public string HalfPath => path + Half;

        /// <summary>Paths as they are once kept.</summary>
        public string Kept(string written) => path + written[HalfPath.Length..];

        public void Keep() => Directory.Move(place, target);

        public void Dispose()
        {
            if (Directory.Exists(place)) Directory.Delete(place, recursive: true);
            slot.Dispose();
        }
    }
}
