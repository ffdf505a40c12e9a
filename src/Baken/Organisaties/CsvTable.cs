using System.Text;
using Baken.Kernel.Shared;

namespace Baken.Organisaties;

/// <summary>A delivered CSV file (RFC 4180) as rows of trimmed text, each of which knows its place: file, row (the header is row 1), column.</summary>
internal sealed record CsvTable(string File, IReadOnlyList<string> Columns, IReadOnlyList<CsvTableRow> Rows)
{
    public bool Has(params string[] columns) => columns.All(Columns.Contains);

    /// <summary>
    /// Reads comma or semicolon, with or without byte order mark. Refusals: <c>FileNotUtf8</c>, <c>FileEmpty</c>, <c>QuoteStaysOpen</c>,
    /// <c>RowOfOtherLength</c>.
    /// </summary>
    public static Result<CsvTable> Read(string file, byte[] content)
    {
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return new Refusal("Organisaties.FileNotUtf8", [], file);
        }

        if (string.IsNullOrWhiteSpace(text)) return new Refusal("Organisaties.FileEmpty", [], file);
        var records = Split(text, out var isOpen);
        if (isOpen) return new Refusal("Organisaties.QuoteStaysOpen", [], $"{file}, rij {records.Count}");
        var columns = records[0];
        var refusals = new List<Refusal>();
        var rows = new List<CsvTableRow>();
        for (var i = 1; i < records.Count; i++)
        {
            if (records[i] is [""]) continue;
            if (records[i].Count == columns.Count) rows.Add(new CsvTableRow(file, i + 1, columns, records[i]));
            else refusals.Add(new Refusal("Organisaties.RowOfOtherLength", [records[i].Count, columns.Count], $"{file}, rij {i + 1}"));
        }

        return refusals.Count > 0 ? Result<CsvTable>.Refused(refusals) : new CsvTable(file, columns, rows);
    }

    private static List<List<string>> Split(string text, out bool isOpen)
    {
        var header = text.AsSpan(0, Math.Max(text.IndexOf('\n', StringComparison.Ordinal), 0));
        var delimiter = header.Count(';') > header.Count(',') ? ';' : ',';
        List<List<string>> records = [[]];
        var cell = new StringBuilder();
        isOpen = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isOpen && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (c == '"') isOpen = !isOpen;
            else if (!isOpen && c == delimiter) EndCell(records, cell);
            else if (!isOpen && c == '\n')
            {
                EndCell(records, cell);
                records.Add([]);
            }
            else cell.Append(c);
        }

        EndCell(records, cell);
        return records;
    }

    private static void EndCell(List<List<string>> records, StringBuilder cell)
    {
        records[^1].Add(cell.ToString().Trim());
        cell.Clear();
    }
}

/// <summary>One row of a delivered file.</summary>
internal sealed record CsvTableRow(string File, int Number, IReadOnlyList<string> Columns, IReadOnlyList<string> Cells)
{
    public string this[string column] => Cells[IndexOf(column)];

    public string Place(string column) => $"{File}, rij {Number}, kolom {column}";

    private int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
            if (Columns[i] == column) return i;
        throw new ArgumentException($"No column {column} in {File}.");
    }
}
