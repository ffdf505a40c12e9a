using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Baken.Documenten;

namespace Baken.Aanleveringen.Voorbeeldstad;

/// <summary>Tables as workbooks of one sheet, row by row: days are dates and amounts are numbers, as a registration exports them to Excel.</summary>
internal sealed class StadXlsx(string folder)
{
    /// <summary>Rows that a sheet can hold, the head included.</summary>
    public const int MostRows = 1_048_576;

    private static readonly DateOnly Zero = new(1899, 12, 30);
    private static readonly DateTimeOffset Written = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly (string Name, string Text)[] Parts =
    [
        ("[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
            """),
        ("_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """),
        ("xl/_rels/workbook.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
            """),
        ("xl/styles.xml", """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>
            """),
    ];

    public void Write(Stadstabel table)
    {
        using var zip = new ZipArchive(File.Create(Path.Combine(folder, table.Naam + ".xlsx")), ZipArchiveMode.Create);
        foreach (var (name, text) in Parts) Add(zip, name, writer => writer.Write(text));
        Add(zip, "xl/workbook.xml", writer => writer.Write($"""
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="{table.Naam}" sheetId="1" r:id="rId1"/></sheets></workbook>
            """));
        Add(zip, "xl/worksheets/sheet1.xml", writer =>
        {
            writer.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            var number = 0;
            foreach (var row in table.Rijen.Prepend([.. table.Kolommen])) Row(writer, ++number, row);
            writer.Write("</sheetData></worksheet>");
        });
    }

    private static void Row(StreamWriter writer, int number, object?[] row)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{number}\">"));
        for (var i = 0; i < row.Length; i++)
            if (row[i] is { } cell and not "") writer.Write(Cell($"{XlsxPlace.Letters(i)}{number.ToString(CultureInfo.InvariantCulture)}", cell));
        writer.Write("</row>");
    }

    private static string Cell(string place, object cell) => cell switch
    {
        string text => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>",
        DateOnly day => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\" s=\"1\"><v>{day.DayNumber - Zero.DayNumber}</v></c>"),
        DateTimeOffset moment => Cell(place, moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)),
        long cents => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\"><v>{cents / 100m}</v></c>"),
        IFormattable number => $"<c r=\"{place}\"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>",
        _ => throw new InvalidOperationException($"No cell for {cell.GetType().Name}."),
    };

    /// <summary>With a fixed moment, so that the same town gives the same bytes.</summary>
    private static void Add(ZipArchive zip, string name, Action<StreamWriter> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Written;
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
        write(writer);
    }
}
