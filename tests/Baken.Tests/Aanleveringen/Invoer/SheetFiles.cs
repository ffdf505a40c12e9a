using System.IO.Compression;
using System.Security;
using System.Text;

namespace Baken.Tests.Aanleveringen.Invoer;

/// <summary>Spreadsheets written part by part, so that a test can make them as wrong as it wants.</summary>
internal static class SheetFiles
{
    public const string XlsxNamespace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    /// <summary>A workbook with one sheet. Style 1 shows a day, style 2 a day by an own code, style 3 an amount.</summary>
    public static byte[] Xlsx(string sheet, string texts = "", string properties = "", string sheets = "<sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/>") => Zip(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("xl/workbook.xml", $"<workbook {XlsxNamespace} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr {properties}/><sheets>{sheets}</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x" Target="/xl/worksheets/sheet1.xml"/></Relationships>
            """),
        ("xl/styles.xml", $"<styleSheet {XlsxNamespace}><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-413]d\\-mmm\\-yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"&quot;dag&quot; #.##0\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"),
        ("xl/sharedStrings.xml", $"<sst {XlsxNamespace}>{texts}</sst>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet {XlsxNamespace}><sheetData>{sheet}</sheetData></worksheet>"));

    /// <summary>A workbook with these rows as texts.</summary>
    public static byte[] XlsxOf(params string[][] rows) => Xlsx(string.Concat(rows.Select(r =>
        "<row>" + string.Concat(r.Select(c => $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(c)}</t></is></c>")) + "</row>")));

    /// <summary>An OpenDocument spreadsheet with one table.</summary>
    public static byte[] Ods(string rows) => Zip(
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
            + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"Blad1\"><table:table-column/>"
            + rows + "</table:table></office:spreadsheet></office:body></office:document-content>"));

    /// <summary>An OpenDocument spreadsheet with these rows as texts.</summary>
    public static byte[] OdsOf(params string[][] rows) => Ods(string.Concat(rows.Select(r => $"<table:table-row>{string.Concat(r.Select(OdsText))}</table:table-row>")));

    public static string OdsText(string text) => $"<table:table-cell office:value-type=\"string\"><text:p>{SecurityElement.Escape(text)}</text:p></table:table-cell>";

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }

        return stream.ToArray();
    }
}
