using System.Globalization;
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

    public async Task Keep(Act act, Guid id, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        Directory.CreateDirectory(FolderOf(act, id));
        var sleutel = sleutels.GetCurrent(act.Caller.TenantCode, Purpose);
        for (var i = 0; i < paths.Count; i++)
        {
            var name = Encoding.UTF8.GetBytes(Path.GetFileName(paths[i]));
            using var content = new MemoryStream([.. BitConverter.GetBytes(name.Length), .. name, .. await File.ReadAllBytesAsync(paths[i], cancellation)]);
            await CipherFile.Write(Path.Combine(FolderOf(act, id), NameOf(act, id, i)), sleutel, content, cancellation);
        }
    }

    /// <summary>The files in the clear until they are disposed; null when there are none for this account.</summary>
    public Openinvoer? Open(Act act, Guid id)
    {
        // Each file is bound to its name, and the account stands in it: another account finds none, and a renamed file does not open.
        var boxes = Enumerable.Range(0, int.MaxValue).Select(i => Path.Combine(FolderOf(act, id), NameOf(act, id, i))).TakeWhile(File.Exists).ToList();
        if (boxes.Count == 0) return null;
        var open = new Openinvoer();
        try
        {
            foreach (var box in boxes)
            {
                using var content = new MemoryStream();
                CipherFile.Read(box, key => sleutels.Find(act.Caller.TenantCode, Purpose, key), content);
                var bytes = content.ToArray();
                var length = BitConverter.ToInt32(bytes);
                open.Add(Encoding.UTF8.GetString(bytes, sizeof(int), length), bytes.AsSpan(sizeof(int) + length));
            }

            return open;
        }
        catch
        {
            open.Dispose();
            throw;
        }
    }

    public void ThrowAway(Act act, Guid id) => Directory.Delete(FolderOf(act, id), recursive: true);

    public void ThrowAwayOld(Act act)
    {
        var root = RootOf(act);
        if (!Directory.Exists(root)) return;
        foreach (var folder in Directory.GetDirectories(root).Where(f => Directory.GetCreationTimeUtc(f) < act.Now - Longest)) Directory.Delete(folder, recursive: true);
    }

    private static string NameOf(Act act, Guid id, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{id:N}-{act.Caller.AccountId:N}-{number}");

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
