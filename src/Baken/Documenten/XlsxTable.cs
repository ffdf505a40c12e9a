using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
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
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var list = book.Workbook.AppendChild(new Sheets());
            for (var i = 0; i < tables.Count; i++)
            {
                var part = book.AddNewPart<WorksheetPart>();
                using (var writer = OpenXmlWriter.Create(part)) WriteSheet(writer, tables[i]);
                list.AppendChild(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)i + 1, Name = tables[i].Name });
            }
        }

        return stream.ToArray();
    }

    private static void WriteSheet(OpenXmlWriter writer, XlsxTable table)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(table.Columns.Select((_, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = 24, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(table.Columns.Select(name => Text(name, Head))));
        foreach (var row in table.Rows) writer.WriteElement(new Row(row.Select(CellOf)));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private const uint Plain = 1;
    private const uint Head = 2;

    private static Cell CellOf(object? value) => value switch
    {
        null => new Cell(),
        int or long or decimal => new Cell(new CellValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture))) { DataType = CellValues.Number },
        DateOnly day => Text(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Plain),
        IFormattable other => Text(other.ToString(null, CultureInfo.InvariantCulture), Plain),
        _ => Text(value.ToString() ?? "", Plain),
    };

    private static Cell Text(string text, uint style) =>
        new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    /// <summary>Style 1 is text with a quote prefix, which stays text when somebody edits the cell; style 2 the head in bold.</summary>
    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true, QuotePrefix = true },
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true, QuotePrefix = true, FontId = 1, ApplyFont = true }));
}
