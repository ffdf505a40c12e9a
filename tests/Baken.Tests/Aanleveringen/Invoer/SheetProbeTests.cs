using System.IO.Compression;
using System.Text;
using Baken.Aanleveringen.Invoer;
using Baken.Kernel.Shared;
using Xunit;

namespace Baken.Tests.Aanleveringen.Invoer;

public sealed class SheetProbeTests : IDisposable
{
    private const string Head = "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c></row>";
    private readonly string folder = Directory.CreateTempSubdirectory("baken-sheet-").FullName;

    [Theory]
    [InlineData("", "45292", "01-01-2024")]
    [InlineData("", "45292.979166666664", "01-01-2024")]
    [InlineData("", "1", "01-01-1900")]
    [InlineData("", "61", "01-03-1900")]
    [InlineData("", "60", "1900-02-29")]
    [InlineData("", "0", "1900-01-00")]
    [InlineData("", "-1", "-1")]
    [InlineData("date1904=\"1\"", "43830", "01-01-2024")]
    [InlineData("date1904=\"true\"", "0", "01-01-1904")]
    public void A_day_stands_in_the_notation_of_the_afbeelding(string properties, string serial, string expected)
    {
        Assert.Equal(expected, Cell(SheetFiles.Xlsx(Head + $"<row><c s=\"1\"><v>{serial}</v></c></row>", properties: properties)));
        Assert.Equal(expected, Cell(SheetFiles.Xlsx(Head + $"<row><c s=\"2\"><v>{serial}</v></c></row>", properties: properties)));
    }

    [Theory]
    [InlineData("<c s=\"3\"><v>1234.5</v></c>", "1234,5")]
    [InlineData("<c><v>0.30000000000000004</v></c>", "0,3")]
    [InlineData("<c><v>1.234</v></c>", "1,234")]
    [InlineData("<c><v>9.99900006E8</v></c>", "999900006")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "ja")]
    [InlineData("<c t=\"d\"><v>2024-01-05T10:00:00</v></c>", "05-01-2024")]
    [InlineData("<c t=\"s\"><v>0</v></c>", "Zoë Smit")]
    [InlineData("<c t=\"s\"><v>2</v></c>", "laatste")]
    [InlineData("<c t=\"str\"><f>A1&amp;\"x\"</f><v>uit formule</v></c>", "uit formule")]
    [InlineData("<c><f>1+1</f><v>2</v></c>", "2")]
    public void A_cell_gives_what_a_person_sees(string cell, string expected) =>
        Assert.Equal(expected, Cell(SheetFiles.Xlsx(Head + $"<row>{cell}</row>", "<si><r><t>Zoë </t></r><r><t>Smit</t></r><rPh><t>zo</t></rPh></si><si/><si><t>laatste</t></si>")));

    [Theory]
    [InlineData("office:value-type=\"float\" office:value=\"1234.5\"", "1234,5")]
    [InlineData("office:value-type=\"date\" office:date-value=\"2024-01-05\"", "05-01-2024")]
    [InlineData("office:value-type=\"boolean\" office:boolean-value=\"false\"", "nee")]
    [InlineData("office:value-type=\"string\"", "regel een\nregel twee")]
    [InlineData("office:value-type=\"float\" office:value=\"2\" table:formula=\"of:=1+1\"", "2")]
    public void A_cell_of_ods_gives_what_a_person_sees(string attributes, string expected) => Assert.Equal(
        expected,
        Cell(SheetFiles.Ods($"<table:table-row>{SheetFiles.OdsText("a")}</table:table-row><table:table-row><table:table-cell {attributes}>"
            + "<office:annotation><text:p>opmerking</text:p></office:annotation><text:p>regel<text:s/>een</text:p><text:p>regel twee</text:p></table:table-cell></table:table-row>")));

    [Fact]
    public void Repeated_empty_cells_and_rows_cost_nothing()
    {
        var ods = SheetFiles.Ods($"<table:table-row>{SheetFiles.OdsText("a")}<table:table-cell table:number-columns-repeated=\"16383\"/></table:table-row>"
            + "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
            + $"<table:table-row table:number-rows-repeated=\"2\">{SheetFiles.OdsText("x")}</table:table-row>");
        Assert.Equal(["x", "x"], Rows(ods).Value.Select(r => r[0]));
    }

    [Fact]
    public void The_head_can_stand_lower_and_the_sheet_can_be_named()
    {
        var bytes = SheetFiles.Xlsx(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Rapport</t></is></c></row><row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>a</t></is></c></row><row r=\"4\"><c r=\"A4\"><v>7</v></c></row>",
            sheets: "<sheet name=\"Een\" r:id=\"rId1\"/><sheet name=\"Twee\" r:id=\"rId2\"/><sheet name=\"Weg\" state=\"hidden\" r:id=\"rId2\"/>");
        Assert.Equal("7", Rows(bytes, new Bronbestand { Werkblad = "Twee", Kopregel = 3 }).Value.Single()[0]);
        Assert.Equal(["Een, Twee"], Rows(bytes).Refusals.Single(r => r.Code == "Aanleveringen.WerkbladUnclear").Arguments);
        Assert.Equal("Aanleveringen.WerkbladMissing", Rows(bytes, new Bronbestand { Werkblad = "Weg" }).Refusals.Single().Code);
    }

    [Theory]
    [InlineData("FormulaWithoutValue", Head + "<row><c><f>1+1</f></c></row>")]
    [InlineData("CellWithError", Head + "<row><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>")]
    [InlineData("RowTooLong", Head + "<row><c r=\"C2\"><v>1</v></c></row>")]
    [InlineData("KolomTwice", "<row><c><v>1</v></c><c><v>1</v></c></row>")]
    [InlineData("KolomWithoutName", "<row><c r=\"B1\"><v>1</v></c></row>")]
    [InlineData("HeaderMerged", "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells><sheetData>")]
    [InlineData("HeaderMerged", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells><sheetData>")]
    [InlineData("TooManyColumns", "<row><c r=\"KO1\"><v>1</v></c></row>")]
    [InlineData("SpreadsheetTooLarge", Head + "<row r=\"1048577\"><c><v>1</v></c></row>")]
    [InlineData("BestandEmpty", "")]
    [InlineData("SpreadsheetUnreadable", Head + "<row><c t=\"s\"><v>5</v></c></row>")]
    [InlineData("SpreadsheetUnreadable", Head + "<row><c></row>")]
    [InlineData("SpreadsheetUnreadable", "<row r=\"99999999999999\"/>")]
    public void Each_cause_has_its_own_refusal(string code, string sheet) => Assert.Equal("Aanleveringen." + code, Assert.Single(Rows(SheetFiles.Xlsx(sheet)).Refusals).Code);

    [Fact]
    public void A_merged_head_or_a_formula_without_value_is_refused_in_ods_too()
    {
        Assert.Equal("Aanleveringen.HeaderMerged", Fault(SheetFiles.Ods("<table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>a</text:p></table:table-cell><table:covered-table-cell/></table:table-row>")));
        Assert.Equal("Aanleveringen.FormulaWithoutValue", Fault(SheetFiles.Ods($"<table:table-row>{SheetFiles.OdsText("a")}</table:table-row><table:table-row><table:table-cell table:formula=\"of:=1/0\"/></table:table-row>")));
        Assert.Equal("Aanleveringen.SpreadsheetTooLarge", Fault(SheetFiles.Ods($"<table:table-row table:number-rows-repeated=\"2000000000\">{SheetFiles.OdsText("a")}</table:table-row>")));
    }

    [Fact]
    public void Nothing_in_a_file_can_fetch_or_expand()
    {
        const string Bomb = "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        const string Outside = "<!DOCTYPE s [<!ENTITY a SYSTEM \"http://127.0.0.1:9/x\">]>";
        foreach (var doctype in new[] { Bomb, Outside })
        {
            Assert.Equal("Aanleveringen.SpreadsheetWithDoctype", Fault(SheetFiles.Zip(("content.xml", doctype + "<s>&a;</s>"))));
            Assert.Equal("Aanleveringen.SpreadsheetWithDoctype", Fault(SheetFiles.Zip(("xl/_rels/workbook.xml.rels", doctype + "<s>&a;</s>"))));
        }
    }

    [Fact]
    public void A_zip_bomb_stops_early()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("content.xml", CompressionLevel.Optimal).Open();
            part.Write("<office xmlns:table=\"t\">"u8);
            var blanks = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            for (var i = 0; i < 200; i++) part.Write(blanks);
        }

        Assert.True(stream.Length < 1_000_000);
        Assert.Equal("Aanleveringen.SpreadsheetTooLarge", Fault(stream.ToArray()));
    }

    [Fact]
    public void A_cell_larger_than_a_book_is_refused() =>
        Assert.Equal("Aanleveringen.CellTooLong", Fault(SheetFiles.XlsxOf(["a"], [string.Concat(Enumerable.Range(0, 2_000_000).Select(i => (char)('a' + (i * i % 23))))])));

    [Fact]
    public void A_truncated_old_or_locked_file_is_refused()
    {
        var whole = SheetFiles.XlsxOf(["a"], ["1"]);
        Assert.Equal("Aanleveringen.SpreadsheetUnreadable", Fault(whole[..(whole.Length / 2)]));
        Assert.Equal("Aanleveringen.SpreadsheetUnreadable", Fault(SheetFiles.Zip(("iets.txt", "geen spreadsheet"))));
        Assert.Equal("Aanleveringen.SpreadsheetLocked", Fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string? Cell(byte[] bytes)
    {
        var rows = Rows(bytes);
        Assert.True(rows.IsOk, string.Join('\n', rows.Refusals));
        return rows.Value.Single()[0];
    }

    private string Fault(byte[] bytes) => Assert.Single(Rows(bytes).Refusals).Code;

    private Result<List<string?[]>> Rows(byte[] bytes, Bronbestand? bestand = null)
    {
        var path = Path.Combine(folder, "bron.bin");
        File.WriteAllBytes(path, bytes);
        var rows = new List<string?[]>();
        return FileProbe.Of(path, bestand ?? new Bronbestand(), new Afbeelding())
            .Then(probe => Assert.IsType<SheetProbe>(probe).Read(values => rows.Add([.. values])))
            .Map(_ => rows);
    }
}
