using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Baken.Aanleveringen.Invoer;
using Baken.Dispatch;
using Baken.Storage;

namespace Baken.Aanleveringen.Afbeeldingen;

/// <summary>
/// Where files wait while an afbeelding is made: sealed under a key of the tenant and bound to the account that brought them, in the tenant's
/// folder. Opened they stand in a folder that only this process reads, until the request ends.
/// </summary>
internal sealed class Proefkluis(StoreSettings settings, ISleutels sleutels)
{
    private const string Purpose = "proefinvoer";
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public void Keep(Act act, Guid id, IReadOnlyList<string> paths)
    {
        var folder = Directory.CreateDirectory(FolderOf(act, id)).FullName;
        var sleutel = sleutels.GetCurrent(act.Caller.TenantCode, Purpose);
        for (var i = 0; i < paths.Count; i++)
        {
            var name = Encoding.UTF8.GetBytes(Path.GetFileName(paths[i]));
            byte[] content = [.. BitConverter.GetBytes(name.Length), .. name, .. File.ReadAllBytes(paths[i])];
            File.WriteAllBytes(Path.Combine(folder, $"{i.ToString("000", CultureInfo.InvariantCulture)}.{sleutel.Id}"), Cipher.Seal(sleutel, content, PlaceOf(act, id)));
        }
    }

    /// <summary>The files in the clear until they are disposed; null when there are none for this account.</summary>
    public Openinvoer? Open(Act act, Guid id)
    {
        var folder = FolderOf(act, id);
        if (!Directory.Exists(folder)) return null;
        var open = new Openinvoer();
        try
        {
            foreach (var box in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
            {
                if (sleutels.Find(act.Caller.TenantCode, Purpose, Path.GetExtension(box)[1..]) is not { } sleutel) return Closed(open);
                var content = Cipher.Open(sleutel, File.ReadAllBytes(box), PlaceOf(act, id));
                var length = BitConverter.ToInt32(content);
                open.Add(Encoding.UTF8.GetString(content, sizeof(int), length), content.AsSpan(sizeof(int) + length));
            }

            return open;
        }
        catch (CryptographicException)
        {
            // Another account's files, or a box that was moved: for this caller they are not there.
            return Closed(open);
        }
    }

    public void ThrowAway(Act act, Guid id) => Directory.Delete(FolderOf(act, id), recursive: true);

    public void ThrowAwayOld(Act act)
    {
        var root = RootOf(act);
        if (!Directory.Exists(root)) return;
        foreach (var folder in Directory.GetDirectories(root).Where(f => Directory.GetCreationTimeUtc(f) < act.Now - Longest)) Directory.Delete(folder, recursive: true);
    }

    private static Openinvoer? Closed(Openinvoer open)
    {
        open.Dispose();
        return null;
    }

    private static byte[] PlaceOf(Act act, Guid id) => [.. id.ToByteArray(), .. act.Caller.AccountId.ToByteArray()];

    private string FolderOf(Act act, Guid id) => Path.Combine(RootOf(act), id.ToString());

    private string RootOf(Act act) => Path.Combine(settings.TenantFolder(act.Caller.TenantCode), "proefinvoer");
}

/// <summary>Files in the clear, gone when disposed.</summary>
internal sealed class Openinvoer : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("baken-proef-").FullName;
    private readonly List<string> paths = [];

    public IReadOnlyList<string> Paths => paths;

    public void Add(string name, ReadOnlySpan<byte> content)
    {
        var path = Path.Combine(folder, Path.GetFileName(name));
        File.WriteAllBytes(path, content);
        paths.Add(path);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
