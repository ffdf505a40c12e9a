namespace Baken.Aanleveringen.Invoer;

/// <summary>One row of a sheet.</summary>
/// <param name="Number">As the spreadsheet counts, from 1.</param>
/// <param name="Cells">Text of the cells; empty where nothing stands. Never longer than needed, at most <see cref="FileProbe.MaxColumns"/>.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<string> Cells);

/// <summary>A spreadsheet, read row by row.</summary>
internal abstract class SheetBook(SheetZip zip) : IDisposable
{
    /// <summary>Rows that a spreadsheet can hold.</summary>
    protected const int MostRows = 1_048_576;

    protected SheetZip Zip { get; } = zip;

    /// <summary>Names of the sheets that a person sees, in order.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>Opens by content. Faults: <c>SpreadsheetUnreadable</c>, <c>SpreadsheetTooLarge</c>.</summary>
    public static SheetBook Open(string path, SheetNotation notation)
    {
        var zip = new SheetZip(path);
        try
        {
            return zip.Has("content.xml") ? new OdsBook(zip, notation) : new XlsxBook(zip, notation);
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Rows with any text, from the head on. The head is the row with this number, or the first with any text. Faults: <c>HeaderMerged</c>, <c>FormulaWithoutValue</c>,
    /// <c>CellTooLong</c>, <c>TooManyColumns</c>, <c>SpreadsheetTooLarge</c>, <c>SpreadsheetUnreadable</c>.
    /// </summary>
    public abstract IEnumerable<SheetRow> Rows(string sheet, int? kopregel);

    public void Dispose() => Zip.Dispose();

    /// <summary>Puts a text in its column (0 is the first).</summary>
    protected static void Put(List<string> cells, int column, string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        if (column >= FileProbe.MaxColumns) throw new SheetFault("TooManyColumns", column + 1, FileProbe.MaxColumns);
        while (cells.Count <= column) cells.Add("");
        cells[column] = text;
    }

    protected static SheetFault TooLarge() => new("SpreadsheetTooLarge", SheetZip.MostFile / 1_000_000, SheetZip.MostUnpacked / 1_000_000);
}
