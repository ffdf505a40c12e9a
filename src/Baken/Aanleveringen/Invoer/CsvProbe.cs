using System.Text;
using Baken.Kernel.Shared;

namespace Baken.Aanleveringen.Invoer;

/// <summary>What must be known of a CSV file before it is read whole: encoding, separator, names of the columns.</summary>
/// <param name="Path">The file.</param>
/// <param name="Encoding">utf-8, utf-16 or <see cref="Windows1252"/>.</param>
/// <param name="Separator">One character.</param>
/// <param name="Kopregel">Line of the head; the lines before it are passed over.</param>
/// <param name="Columns">Trimmed names, in order.</param>
internal sealed record CsvProbe(string Path, string Encoding, char Separator, int Kopregel, IReadOnlyList<string> Columns) : FileProbe(Path, Columns)
{
    /// <summary>Anything that is not Unicode is read as Windows-1252.</summary>
    public const string Windows1252 = "windows-1252";

    private const int MaxHeader = 1_000_000;
    private static readonly char[] Separators = [';', ',', '\t', '|'];

    /// <summary>
    /// Looks at the whole file once for its bytes and at the header for the rest. Refusals: <c>BestandEmpty</c>, <c>BestandWithNul</c>,
    /// <c>BestandMixed</c>, <c>HeaderTooLong</c>, <c>QuoteStaysOpen</c>, and those of the head.
    /// </summary>
    public static Result<CsvProbe> From(string path, string? separator, int? kopregel)
    {
        var name = System.IO.Path.GetFileName(path);
        var encoding = CsvEncoding.Of(path);
        if (!encoding.IsOk) return Result<CsvProbe>.Refused(encoding.Refusals.Select(r => r.At(name)));
        var header = HeaderOf(path, encoding.Value, kopregel ?? 1);
        if (header is null) return Refusal.Of("Aanleveringen.HeaderTooLong", MaxHeader).At(name);
        if (string.IsNullOrWhiteSpace(header)) return Refusal.Of("Aanleveringen.BestandEmpty").At(name);
        var sign = string.IsNullOrEmpty(separator) ? Separators.MaxBy(s => header.Count(c => c == s)) : separator[0];
        var split = CsvText.Split(header, sign);
        if (!split.IsOk) return Result<CsvProbe>.Refused(split.Refusals.Select(r => r.At(name)));
        if (split.Value.Count == 0) return Refusal.Of("Aanleveringen.BestandEmpty").At(name);
        var columns = split.Value[0].Cells.Select(c => c.Trim()).ToList();
        var faults = Check(columns, name);
        return faults.Count > 0 ? Result<CsvProbe>.Refused(faults) : new CsvProbe(path, encoding.Value, sign, kopregel ?? 1, columns);
    }

    /// <summary>The head, which may run over several lines within quotes; null when it is longer than <see cref="MaxHeader"/>.</summary>
    private static string? HeaderOf(string path, string encoding, int kopregel)
    {
        using var reader = new StreamReader(path, encoding switch { "utf-16" => System.Text.Encoding.Unicode, "utf-8" => System.Text.Encoding.UTF8, _ => System.Text.Encoding.Latin1 });
        var (text, line, isQuoted) = (new StringBuilder(), 1, false);
        for (int c; (c = reader.Read()) >= 0;)
        {
            if (c == '"' && line == kopregel) isQuoted = !isQuoted;
            if (c == '\n' && !isQuoted && line++ == kopregel) break;
            if (line != kopregel || c == '\n' && text.Length == 0) continue;
            text.Append((char)c);
            if (text.Length > MaxHeader) return null;
        }

        return text.ToString().TrimEnd('\r');
    }
}
