using System.Text;
using Baken.Kernel.Shared;

namespace Baken.Aanleveringen.Invoer;

/// <summary>What must be known of a CSV file before it is read whole: encoding, separator, names of the columns.</summary>
/// <param name="Path">The file.</param>
/// <param name="Encoding">utf-8, utf-16 or <see cref="Windows1252"/>.</param>
/// <param name="Separator">One character.</param>
/// <param name="Columns">Trimmed names, in order.</param>
internal sealed record CsvProbe(string Path, string Encoding, char Separator, IReadOnlyList<string> Columns)
{
    /// <summary>Anything that is not Unicode is read as Windows-1252.</summary>
    public const string Windows1252 = "windows-1252";

    private const int MaxColumns = 300;
    private static readonly char[] Separators = [';', ',', '\t', '|'];

    /// <summary>Name of the file, as people know it.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>
    /// Looks at the whole file once for its bytes and at the header for the rest. Refusals: <c>BestandMissing</c>, <c>BestandEmpty</c>,
    /// <c>BestandWithNul</c>, <c>KolomTwice</c>, <c>KolomWithoutName</c>, <c>TooManyColumns</c>.
    /// </summary>
    public static Result<CsvProbe> Of(string path, string? separator)
    {
        var name = System.IO.Path.GetFileName(path);
        if (!File.Exists(path)) return Refusal.Of("Aanleveringen.BestandMissing", path);
        var encoding = EncodingOf(path);
        if (encoding is null) return Refusal.Of("Aanleveringen.BestandWithNul").At(name);
        var header = HeaderOf(path, encoding);
        if (string.IsNullOrWhiteSpace(header)) return Refusal.Of("Aanleveringen.BestandEmpty").At(name);
        var sign = string.IsNullOrEmpty(separator) ? Separators.MaxBy(s => header.Count(c => c == s)) : separator[0];
        var split = CsvText.Split(header, sign);
        if (!split.IsOk) return Result<CsvProbe>.Refused(split.Refusals.Select(r => r.At(name)));
        var columns = split.Value[0].Cells.Select(c => c.Trim()).ToList();
        var faults = new List<Refusal>();
        if (columns.Count > MaxColumns) faults.Add(Refusal.Of("Aanleveringen.TooManyColumns", columns.Count, MaxColumns).At(name));
        faults.AddRange(columns.Select((c, i) => (c, i)).Where(c => c.c.Length == 0).Select(c => Refusal.Of("Aanleveringen.KolomWithoutName", c.i + 1).At(name)));
        faults.AddRange(columns.GroupBy(c => c, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => Refusal.Of("Aanleveringen.KolomTwice", g.Key).At(name)));
        return faults.Count > 0 ? Result<CsvProbe>.Refused(faults) : new CsvProbe(path, encoding, sign, columns);
    }

    /// <summary>utf-8 when every byte fits it, otherwise Windows-1252; null when there is a NUL byte.</summary>
    private static string? EncodingOf(string path)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[1 << 20];
        var (strict, chars) = (new UTF8Encoding(false, true).GetDecoder(), new char[buffer.Length + 4]);
        var (isUtf8, isFirst) = (true, true);
        for (int read; (read = stream.Read(buffer)) > 0; isFirst = false)
        {
            var bytes = buffer.AsSpan(0, read);
            if (isFirst && bytes is [0xFF, 0xFE, ..]) return "utf-16";
            if (bytes.Contains((byte)0)) return null;
            if (!isUtf8) continue;
            try
            {
                strict.GetChars(bytes, chars, flush: false);
            }
            catch (DecoderFallbackException)
            {
                isUtf8 = false;
            }
        }

        return isUtf8 ? "utf-8" : Windows1252;
    }

    private static string HeaderOf(string path, string encoding)
    {
        using var reader = new StreamReader(path, encoding switch { "utf-16" => System.Text.Encoding.Unicode, "utf-8" => System.Text.Encoding.UTF8, _ => System.Text.Encoding.Latin1 });
        return reader.ReadLine() ?? "";
    }
}
