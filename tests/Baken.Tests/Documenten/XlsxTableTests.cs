using Baken.Documenten;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Baken.Tests.Documenten;

public sealed class XlsxTableTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31 6")]
    [InlineData("-cmd|' /C calc'!A0")]
    [InlineData("@som")]
    [InlineData("\t=1")]
    public void A_text_is_never_a_formula_and_a_number_is_a_number(string text)
    {
        var bytes = XlsxTable.Write([new XlsxTable("Blad", ["a", text], [[text, 12L], [null, 0.785m], [new DateOnly(2023, 3, 1), -3]])]);
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToList();
        Assert.Empty(document.WorkbookPart.WorksheetParts.Single().Worksheet!.Descendants<CellFormula>());
        Assert.All(cells.Where(c => c.InnerText == text), c => Assert.Equal(CellValues.InlineString, c.DataType!.Value));
        Assert.Equal(["12", "0.785", "-3"], cells.Where(c => c.DataType?.Value == CellValues.Number).Select(c => c.CellValue!.Text));
        Assert.Contains(cells, c => c.InnerText == "2023-03-01");
    }

    [Fact]
    public void More_rows_than_a_sheet_holds_are_refused_and_not_cut() =>
        Assert.Throws<ArgumentException>(() => XlsxTable.Write([new XlsxTable("Blad", ["a"], [.. Enumerable.Repeat<IReadOnlyList<object?>>([1], XlsxTable.MostRows + 1)])]));
}
