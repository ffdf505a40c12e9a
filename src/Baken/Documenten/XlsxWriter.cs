using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baken.Documenten;

/// <summary>One sheet to write: a head and rows of text.</summary>
/// <param name="Name">Name on the tab, at most 31 characters.</param>
/// <param name="Columns">Names of the columns, the first row.</param>
/// <param name="Rows">Cells as people type them; every row as long as the head.</param>
/// <param name="Choices">Per column name the range of allowed values on another sheet, such as <c>Lijsten!$A$2:$A$9</c>.</param>
public sealed record XlsxSheet(
    string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyDictionary<string, string>? Choices = null);

/// <summary>
/// Writes a workbook in which every cell is text: a spreadsheet program neither turns <c>2023-01</c> into a date nor runs what starts with
/// <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> (formula injection), also not after somebody edits the cell.
/// </summary>
public static class XlsxWriter
{
    private const uint TextStyle = 1;
    private const uint HeadStyle = 2;

    /// <summary>The bytes of the workbook.</summary>
    public static byte[] Write(IReadOnlyList<XlsxSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var list = book.Workbook.AppendChild(new Sheets());
            for (var i = 0; i < sheets.Count; i++)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = Worksheet(sheets[i]);
                list.AppendChild(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)i + 1, Name = sheets[i].Name });
            }
        }

        return stream.ToArray();
    }

    private static Worksheet Worksheet(XlsxSheet sheet)
    {
        var data = new SheetData(Row(1, sheet.Columns, HeadStyle));
        for (var i = 0; i < sheet.Rows.Count; i++) data.AppendChild(Row((uint)i + 2, sheet.Rows[i], TextStyle));
        var worksheet = new Worksheet(
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
            {
                WorkbookViewId = 0,
            }),
            new Columns(sheet.Columns.Select((_, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = 22, CustomWidth = true, Style = TextStyle })),
            data);
        if (sheet.Choices is { Count: > 0 } choices) worksheet.AppendChild(Validations(sheet, choices));
        return worksheet;
    }

    private static DataValidations Validations(XlsxSheet sheet, IReadOnlyDictionary<string, string> choices) => new(choices.Select(choice =>
    {
        var column = XlsxPlace.Letters(sheet.Columns.ToList().IndexOf(choice.Key));
        return new DataValidation(new Formula1(choice.Value))
        {
            Type = DataValidationValues.List, AllowBlank = true, ShowErrorMessage = true,
            SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{column}2:{column}2000" },
        };
    }));

    private static Row Row(uint number, IReadOnlyList<string> cells, uint style) => new(cells.Select((text, i) =>
        new Cell(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = $"{XlsxPlace.Letters(i)}{number}", DataType = CellValues.InlineString, StyleIndex = style,
        }))
    {
        RowIndex = number,
    };

    /// <summary>Style 1 is text with a quote prefix (never a formula), style 2 the head in bold.</summary>
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

/// <summary>Names of columns in a spreadsheet.</summary>
public static class XlsxPlace
{
    /// <summary>0 is A, 26 is AA.</summary>
    public static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{Letters((column / 26) - 1)}{(char)('A' + (column % 26))}";

    /// <summary>The column of a reference such as B12; -1 when it is none.</summary>
    public static int Column(string? reference)
    {
        var column = 0;
        foreach (var c in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper)) column = (column * 26) + (c - 'A' + 1);
        return column - 1;
    }
}
