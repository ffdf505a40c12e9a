using System.Security.Cryptography;
using System.Text;

namespace Baken.Storage;

/// <summary>A secret key with its id. The id stands in everything that was made with it, so that a later key takes nothing away.</summary>
internal sealed record Sleutel(string Id, byte[] Geheim)
{
    /// <summary>Hexadecimal digits of the hash in a pseudonym.</summary>
    public const int PseudoniemDigits = 32;

    /// <summary>HMAC-SHA256 of the content, as 64 lower-case hexadecimal digits.</summary>
    public string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(HMACSHA256.HashData(Geheim, content));

    /// <summary>
    /// A stand-in for a value of a person, as <c>key id.hash</c> with 128 bits of hash: the same value gives the same, nobody without the key gets
    /// back, and among ten million no two are alike.
    /// </summary>
    public string ToPseudoniem(string value) => $"{Id}.{Hash(Encoding.UTF8.GetBytes(value))[..PseudoniemDigits]}";

    /// <summary>Never the secret itself: this text may reach a log.</summary>
    public override string ToString() => $"sleutel {Id}";
}

/// <summary>
/// The edge to the keys (ADR 0027): per tenant and purpose, never in the data folder. A key server can take the place of the folder.
/// </summary>
internal interface ISleutels
{
    /// <summary>The key to make new things with; made at first use.</summary>
    Sleutel GetCurrent(string tenantCode, string purpose);

    /// <summary>The key with this id, to check what was made with it; null when it is lost.</summary>
    Sleutel? Find(string tenantCode, string purpose, string id);
}

/// <summary>
/// Keys as files <c>KEYFOLDER/tenant/purpose/ID.sleutel</c>: 64 hexadecimal digits, readable by the owner only. The id is a number and
/// eight random digits (<c>1-9f3a2b7c</c>); the highest number is current, so a key is changed by adding one.
/// </summary>
internal sealed class KeyFolder(StoreSettings settings) : ISleutels
{
    private const string Ending = ".sleutel";
    private const int KeyBytes = 32;

    private readonly Lock making = new();

    public static string PathOf(StoreSettings settings, string tenantCode, string purpose) =>
        Path.Combine(settings.KeyFolder, tenantCode.ToLowerInvariant(), purpose);

    public Sleutel GetCurrent(string tenantCode, string purpose)
    {
        var folder = PathOf(settings, tenantCode, purpose);
        lock (making)
        {
            if (FindLast(folder) is { } last) return Read(last);
            MakeFolder(folder);
            // Two processes may start at once: the lock file lets one make the key and the other find it.
            using var one = WaitForLock(Path.Combine(folder, ".slot"));
            return Read(FindLast(folder) ?? Make(folder, 1));
        }
    }

    public Sleutel? Find(string tenantCode, string purpose, string id)
    {
        var path = Path.Combine(PathOf(settings, tenantCode, purpose), id + Ending);
        return id.All(c => char.IsAsciiHexDigitLower(c) || c == '-') && File.Exists(path) ? Read(path) : null;
    }

    private static string? FindLast(string folder) => !Directory.Exists(folder) ? null : Directory.EnumerateFiles(folder, "*" + Ending)
        .OrderBy(f => long.Parse(Path.GetFileName(f).Split('-')[0], System.Globalization.CultureInfo.InvariantCulture)).LastOrDefault();

    private static string Make(string folder, int number)
    {
        var path = Path.Combine(folder, $"{number}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}{Ending}");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(path + ".half", options))
        {
            file.Write(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes))));
            file.Flush(flushToDisk: true);
        }

        File.Move(path + ".half", path);
        return path;
    }

    private static Sleutel Read(string path) =>
        new(Path.GetFileName(path)[..^Ending.Length], Convert.FromHexString(File.ReadAllText(path).Trim()));

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static FileStream WaitForLock(string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < 200)
            {
                Task.Delay(25).Wait();
            }
        }
    }
}
