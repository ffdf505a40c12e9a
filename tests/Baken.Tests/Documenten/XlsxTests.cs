using Baken.Documenten;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Baken.Tests.Documenten;

public sealed class XlsxTests
{
    [Fact]
    public void What_is_written_is_read_back_as_it_was()
    {
        string[][] rows = [["KPI1-J", "78,52%", "  met spaties  ".Trim()], ["é ’ €", "=1+1", ""], ["", "", "@som"]];
        var read = XlsxReader.Read(XlsxWriter.Write([new XlsxSheet("KPI's", ["Code", "Waarde", "Noot"], rows)])).Value["KPI's"];
        Assert.Equal(["Code", "Waarde", "Noot"], read[0].Cells);
        Assert.Equal(rows, read.Skip(1).Select(r => r.Cells.ToArray()));
        Assert.All(read, r => Assert.Empty(r.Formulas));
    }

    [Fact]
    public void The_workbook_is_valid_for_a_spreadsheet_program()
    {
        var bytes = XlsxWriter.Write([new XlsxSheet("Blad", ["A", "B"], [["1", "2"]], new Dictionary<string, string> { ["B"] = "Lijsten!$A$2:$A$3" }), new XlsxSheet("Lijsten", ["B"], [["x"], ["y"]])]);
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Numbers_percentages_and_days_of_a_spreadsheet_read_as_people_type_them()
    {
        var bytes = Numbers(("0.78520000000000001", 9), ("78.52", 0), ("45352", 14), ("1800.13", 4), ("1", 0));
        Assert.Equal(["78,52%", "78,52", "01-03-2024", "1800,13", "1"], XlsxReader.Read(bytes).Value["Blad"][0].Cells);
    }

    [Fact]
    public void Columns_are_named_as_a_spreadsheet_does()
    {
        Assert.Equal(["A", "Z", "AA", "AZ", "BA"], new[] { 0, 25, 26, 51, 52 }.Select(XlsxPlace.Letters));
        Assert.Equal([0, 25, 26, 52, -1], new[] { "A1", "Z9", "AA10", "BA1", "" }.Select(XlsxPlace.Column));
    }

    private static byte[] Numbers(params (string Value, uint Format)[] cells)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
                new CellFormats(cells.Select(c => new CellFormat { NumberFormatId = c.Format })));
            sheet.Worksheet = new Worksheet(new SheetData(new Row(cells.Select((c, i) =>
                new Cell { CellReference = $"{XlsxPlace.Letters(i)}1", CellValue = new CellValue(c.Value), StyleIndex = (uint)i })) { RowIndex = 1 }));
            book.Workbook = new Workbook(new Sheets(new Sheet { Name = "Blad", SheetId = 1, Id = book.GetIdOfPart(sheet) }));
        }

        return stream.ToArray();
    }
}
