using DocumentFormat.OpenXml;
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
    /// <summary>The bytes of the workbook.</summary>
    public static byte[] Write(IReadOnlyList<XlsxSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        return XlsxWorkbook.Write([.. sheets.Select(s => s.Name)], (part, i) => part.Worksheet = Worksheet(sheets[i]));
    }

    private static Worksheet Worksheet(XlsxSheet sheet)
    {
        var data = new SheetData(Row(1, sheet.Columns, XlsxWorkbook.Head));
        for (var i = 0; i < sheet.Rows.Count; i++) data.AppendChild(Row((uint)i + 2, sheet.Rows[i], XlsxWorkbook.Plain));
        var worksheet = new Worksheet(
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
            {
                WorkbookViewId = 0,
            }),
            new Columns(sheet.Columns.Select((_, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = 22, CustomWidth = true, Style = XlsxWorkbook.Plain })),
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

    private static Row Row(uint number, IReadOnlyList<string> cells, uint style)
    {
        var row = new Row { RowIndex = number };
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = XlsxWorkbook.Text(cells[i], style);
            cell.CellReference = $"{XlsxPlace.Letters(i)}{number}";
            row.AppendChild(cell);
        }

        return row;
    }
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
