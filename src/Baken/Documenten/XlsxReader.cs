using System.Globalization;
using System.IO.Compression;
using Baken.Kernel.Shared;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baken.Documenten;

/// <summary>One row as it stands in a sheet.</summary>
/// <param name="Number">Row number, 1 is the head.</param>
/// <param name="Cells">Cells as a person would type them in Dutch: <c>78,52%</c>, <c>01-03-2024</c>, text trimmed; empty where nothing stands.</param>
/// <param name="Formulas">Columns (0 is the first) that hold a formula.</param>
public sealed record XlsxRow(int Number, IReadOnlyList<string> Cells, IReadOnlyList<int> Formulas);

/// <summary>Reads the sheets of a workbook as text; it never computes a formula.</summary>
public static class XlsxReader
{
    private const int MostBytes = 5 * 1024 * 1024;
    private const long MostUnpacked = 100L * 1024 * 1024;
    private const int MostRows = 20_000;
    private const int MostColumns = 100;

    /// <summary>
    /// Rows by name of the sheet, the head included, empty rows left out. Refusals: <c>XlsxNotReadable</c>, <c>XlsxTooLarge</c>.
    /// </summary>
    public static Result<IReadOnlyDictionary<string, IReadOnlyList<XlsxRow>>> Read(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length > MostBytes) return new Refusal("Documenten.XlsxTooLarge", [MostBytes / 1024 / 1024]);
        try
        {
            // A small file can unpack to gigabytes; the sizes stand in its directory.
            using (var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read))
                if (zip.Entries.Sum(e => e.Length) > MostUnpacked) return new Refusal("Documenten.XlsxTooLarge", [MostBytes / 1024 / 1024]);
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
            if (document.WorkbookPart is not { Workbook: { } workbook } book) return new Refusal("Documenten.XlsxNotReadable", []);
            var sheets = new Dictionary<string, IReadOnlyList<XlsxRow>>();
            foreach (var sheet in workbook.Descendants<Sheet>())
            {
                if (sheet is not { Name.Value: { } name, Id.Value: { } id } || book.GetPartById(id) is not WorksheetPart { Worksheet: { } worksheet }) continue;
                sheets[name] = new SheetText(book).Rows(worksheet);
            }

            return sheets.Values.Any(rows => rows.Count > MostRows)
                ? new Refusal("Documenten.XlsxTooLarge", [MostBytes / 1024 / 1024])
                : sheets;
        }
        catch (Exception fault) when (fault is InvalidDataException or OpenXmlPackageException or FormatException or System.Xml.XmlException
            or ArgumentException or KeyNotFoundException or IOException or OverflowException)
        {
            return new Refusal("Documenten.XlsxNotReadable", []);
        }
    }

    private sealed class SheetText(WorkbookPart book)
    {
        private readonly List<string> shared = [.. book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(i => i.InnerText) ?? []];
        private readonly List<uint> formats =
            [.. book.WorkbookStylesPart?.Stylesheet.CellFormats?.Elements<CellFormat>().Select(f => f.NumberFormatId?.Value ?? 0) ?? []];

        private readonly Dictionary<uint, string> custom =
            book.WorkbookStylesPart?.Stylesheet.NumberingFormats?.Elements<NumberingFormat>().ToDictionary(f => f.NumberFormatId!.Value, f => f.FormatCode!.Value!) ?? [];

        public IReadOnlyList<XlsxRow> Rows(Worksheet worksheet)
        {
            var rows = new List<XlsxRow>();
            foreach (var row in worksheet.Descendants<Row>().Take(MostRows + 1))
            {
                var (cells, formulas) = (new List<string>(), new List<int>());
                foreach (var cell in row.Elements<Cell>())
                {
                    var column = cell.CellReference?.Value is { } reference ? XlsxPlace.Column(reference) : cells.Count;
                    if (column is < 0 or >= MostColumns) continue;
                    while (cells.Count <= column) cells.Add("");
                    cells[column] = Text(cell).Trim();
                    if (cell.CellFormula is not null) formulas.Add(column);
                }

                var number = row.RowIndex is { } index ? (int)index.Value : rows.Count + 1;
                if (cells.Exists(c => c.Length > 0) || formulas.Count > 0) rows.Add(new XlsxRow(number, cells, formulas));
            }

            return rows;
        }

        private string Text(Cell cell)
        {
            var raw = cell.CellValue?.Text ?? "";
            if (cell.DataType?.Value is not { } type || type == CellValues.Number) return raw.Length == 0 ? "" : Number(raw, cell.StyleIndex?.Value ?? 0);
            if (type == CellValues.SharedString) return shared[int.Parse(raw, CultureInfo.InvariantCulture)];
            if (type == CellValues.InlineString) return cell.InlineString?.InnerText ?? "";
            if (type == CellValues.Boolean) return raw == "1" ? "ja" : "nee";
            return raw;
        }

        /// <summary>A number as a person would type it; a spreadsheet keeps 15 digits, so 0,7852 is not 0,78520000000000001.</summary>
        private string Number(string raw, uint style)
        {
            var value = (decimal)double.Parse(raw, NumberStyles.Float, CultureInfo.InvariantCulture);
            var format = style < formats.Count ? formats[(int)style] : 0;
            var code = custom.GetValueOrDefault(format, "");
            if (format is 9 or 10 || code.Contains('%', StringComparison.Ordinal)) return Dutch(value * 100) + "%";
            var isDay = format is >= 14 and <= 17 or 22 || code.Contains("yy", StringComparison.OrdinalIgnoreCase);
            return isDay ? NlDatum.Print(DateOnly.FromDateTime(DateTime.FromOADate((double)value))) : Dutch(value);
        }

        private static string Dutch(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture).Replace('.', ',');
    }
}
