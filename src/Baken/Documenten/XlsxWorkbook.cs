using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baken.Documenten;

/// <summary>What every workbook that Baken writes has: its parts, its styles, and text that no program runs.</summary>
internal static class XlsxWorkbook
{
    /// <summary>Style of text that stays text when somebody edits the cell.</summary>
    public const uint Plain = 1;

    /// <summary>Style of a head: the same in bold.</summary>
    public const uint Head = 2;

    /// <summary>The bytes of a workbook.</summary>
    /// <param name="names">Names on the tabs, in order.</param>
    /// <param name="fill">Fills the sheet with this number.</param>
    public static byte[] Write(IReadOnlyList<string> names, Action<WorksheetPart, int> fill)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var list = book.Workbook.AppendChild(new Sheets());
            for (var i = 0; i < names.Count; i++)
            {
                var part = book.AddNewPart<WorksheetPart>();
                fill(part, i);
                list.AppendChild(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)i + 1, Name = names[i] });
            }
        }

        return stream.ToArray();
    }

    /// <summary>A cell of text, also where it begins as a formula does.</summary>
    public static Cell Text(string text, uint style) =>
        new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

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
