using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baken.Documenten;

/// <summary>A table to read in a spreadsheet.</summary>
/// <param name="Name">Name on the tab, at most 31 characters.</param>
/// <param name="Columns">Names of the columns, the first row.</param>
/// <param name="Rows">Numbers become numbers; everything else becomes text that no program runs, whatever it starts with.</param>
public sealed record XlsxTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Rows that fit on a sheet beside the head; the writer refuses more, so that nothing is cut.</summary>
    public const int MostRows = 1_048_575;

    /// <summary>A workbook of tables, written row by row.</summary>
    /// <exception cref="ArgumentException">A table has more rows than a sheet holds.</exception>
    public static byte[] Write(IReadOnlyList<XlsxTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.FirstOrDefault(t => t.Rows.Count > MostRows) is { } large) throw new ArgumentException($"Sheet {large.Name} has more rows than a sheet holds.", nameof(tables));
        return XlsxWorkbook.Write([.. tables.Select(t => t.Name)], (part, i) =>
        {
            using var writer = OpenXmlWriter.Create(part);
            WriteSheet(writer, tables[i]);
        });
    }

    private static void WriteSheet(OpenXmlWriter writer, XlsxTable table)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(table.Columns.Select((_, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = 24, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(table.Columns.Select(name => XlsxWorkbook.Text(name, XlsxWorkbook.Head))));
        foreach (var row in table.Rows) writer.WriteElement(new Row(row.Select(CellOf)));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Cell CellOf(object? value) => value switch
    {
        null => new Cell(),
        int or long or decimal => new Cell(new CellValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture))) { DataType = CellValues.Number },
        DateOnly day => XlsxWorkbook.Text(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), XlsxWorkbook.Plain),
        IFormattable other => XlsxWorkbook.Text(other.ToString(null, CultureInfo.InvariantCulture), XlsxWorkbook.Plain),
        _ => XlsxWorkbook.Text(value.ToString() ?? "", XlsxWorkbook.Plain),
    };
}
