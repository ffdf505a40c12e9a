using System.Text;
using Baken.Kernel.Shared;

namespace Baken.Aanleveringen;

/// <summary>One row of a CSV file: the line on which it starts (1 is the first) and its cells.</summary>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells);

/// <summary>Reads RFC 4180: comma, quotes doubled within quotes, rows that may run over several lines.</summary>
internal static class CsvText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Result<IReadOnlyList<CsvRow>> Read(byte[] bytes)
    {
        string text;
        try
        {
            text = Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return new Refusal("Aanleveringen.FileNotUtf8", []);
        }

        return Split(text, ',');
    }

    /// <summary>The rows of a text with another separator. Refusal: <c>QuoteStaysOpen</c>.</summary>
    public static Result<IReadOnlyList<CsvRow>> Split(string text, char separator)
    {
        var (rows, cells, cell) = (new List<CsvRow>(), new List<string>(), new StringBuilder());
        var (line, start, quoted, openedAt) = (1, 1, false, 0);
        void EndCell()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            if (cells.Count > 1 || cells[0].Length > 0) rows.Add(new CsvRow(start, [.. cells]));
            cells.Clear();
            start = line + 1;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (c == '"' && (quoted || cell.Length == 0)) (quoted, openedAt) = (!quoted, line);
            else if (!quoted && c == separator) EndCell();
            else if (!quoted && c == '\n') EndRow();
            else if (c != '\r' || quoted) cell.Append(c);
            if (c == '\n') line++;
        }

        if (quoted) return new Refusal("Aanleveringen.QuoteStaysOpen", [openedAt]);
        if (cell.Length > 0 || cells.Count > 0) EndRow();
        return rows;
    }
}
