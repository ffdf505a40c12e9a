using System.Globalization;
using System.Text;

namespace Baken.Documenten;

/// <summary>
/// Writes tables as CSV that a Dutch spreadsheet opens well: UTF-8 with byte order mark, semicolons, CRLF (RFC 4180 but for the
/// delimiter). Numbers and dates are invariant (<c>1234.5</c>, <c>2023-03-31</c>). A text that a spreadsheet would run as a formula
/// gets an apostrophe before it.
/// </summary>
public static class CsvWriter
{
    private const string FormulaStarts = "=+-@\t\r";

    /// <summary>One file: a header and rows of as many cells.</summary>
    public static byte[] Write(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var text = new StringBuilder().Append('\uFEFF');
        AppendRow(text, columns);
        foreach (var row in rows) AppendRow(text, row);
        return new UTF8Encoding(false).GetBytes(text.ToString());
    }

    private static void AppendRow(StringBuilder text, IEnumerable<object?> cells) =>
        text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    private static string Cell(object? value)
    {
        var text = value switch
        {
            null => "",
            string given => Harmless(given),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => Harmless(value.ToString() ?? ""),
        };
        return text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Harmless(string text) =>
        text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
}
