using System.Globalization;
using System.Text;
using Baken.Storage;

namespace Baken.Logboek;

/// <summary>What a line of the anchor file tells.</summary>
internal enum Ankersoort
{
    /// <summary>The head of the chain on this day.</summary>
    Kop,

    /// <summary>The database had less, or other, than was sealed before: it was cut, or an older copy was put back.</summary>
    Breuk,

    /// <summary>Somebody explained the breaks before it, for example a restore after a fire.</summary>
    Verklaard,
}

/// <summary>One line of the anchor file: <c>soort TAB moment TAB nummer TAB hash TAB naam TAB toelichting</c>.</summary>
internal sealed record Ankerregel(Ankersoort Soort, DateTime Op, long Nummer, string Hash, string Naam, string Toelichting);

/// <summary>
/// The head of the chain outside the database, beside the key: <c>kop</c> (number and hash of the last seal, written after each
/// sealing) and <c>anker</c> (a line each day, and one for each break and its explanation; only ever added to). Without these a cut
/// tail could not be seen, because what is left is a sound chain.
/// </summary>
internal sealed class LogAnchor(StoreSettings settings)
{
    public (long Nummer, string Hash)? FindHead(string tenantCode)
    {
        var path = PathOf(tenantCode, "kop");
        if (!File.Exists(path)) return null;
        var parts = File.ReadAllText(path).Trim().Split('\t');
        return (long.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length > 1 ? parts[1] : "");
    }

    public void WriteHead(string tenantCode, long nummer, string hash)
    {
        var path = PathOf(tenantCode, "kop");
        File.WriteAllText(path + ".half", string.Create(CultureInfo.InvariantCulture, $"{nummer}\t{hash}\n"));
        File.Move(path + ".half", path, overwrite: true);
    }

    public IReadOnlyList<Ankerregel> List(string tenantCode)
    {
        var path = PathOf(tenantCode, "anker");
        return !File.Exists(path) ? [] : [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Parse)];
    }

    public void Append(string tenantCode, Ankerregel regel)
    {
        var fields = new[]
        {
            regel.Soort.ToString().ToLowerInvariant(),
            regel.Op.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            regel.Nummer.ToString(CultureInfo.InvariantCulture),
            regel.Hash,
            OneLine(regel.Naam),
            OneLine(regel.Toelichting),
        };
        using var file = new FileStream(PathOf(tenantCode, "anker"), FileMode.Append, FileAccess.Write, FileShare.Read);
        file.Write(Encoding.UTF8.GetBytes(string.Join('\t', fields) + "\n"));
        file.Flush(flushToDisk: true);
    }

    private static Ankerregel Parse(string line)
    {
        var fields = line.Split('\t');
        return new Ankerregel(
            Enum.Parse<Ankersoort>(fields[0], ignoreCase: true),
            DateTime.Parse(fields[1], CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
            long.Parse(fields[2], CultureInfo.InvariantCulture),
            fields[3],
            fields[4],
            fields[5]);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');

    private string PathOf(string tenantCode, string file) => Path.Combine(KeyFolder.PathOf(settings, tenantCode, LogChain.Purpose), file);
}
