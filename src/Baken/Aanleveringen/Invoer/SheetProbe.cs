using Baken.Kernel.Shared;

namespace Baken.Aanleveringen.Invoer;

/// <summary>A sheet of a spreadsheet (XLSX, ODS) with the names of its columns.</summary>
/// <param name="Path">The file.</param>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Kopregel">Row of the head; null for the first row with text.</param>
/// <param name="Notation">How typed cells become text.</param>
/// <param name="Columns">Trimmed names, in order.</param>
internal sealed record SheetProbe(string Path, string Sheet, int? Kopregel, SheetNotation Notation, IReadOnlyList<string> Columns) : FileProbe(Path, Columns)
{
    /// <summary>
    /// Reads the head. Refusals: <c>WerkbladMissing</c>, <c>WerkbladUnclear</c>, <c>BestandEmpty</c>, those of <see cref="SheetBook"/> and of the head.
    /// </summary>
    public static Result<SheetProbe> From(string path, Bronbestand bestand, Afbeelding afbeelding) => SheetZip.Guard(path, () =>
    {
        var (name, notation) = (System.IO.Path.GetFileName(path), new SheetNotation(afbeelding));
        using var book = SheetBook.Open(path, notation);
        var names = string.Join(", ", book.Names);
        if (bestand.Werkblad is { } wanted && !book.Names.Contains(wanted)) return Refusal.Of("Aanleveringen.WerkbladMissing", wanted, names).At(name);
        if (bestand.Werkblad is null && book.Names.Count != 1) return Refusal.Of("Aanleveringen.WerkbladUnclear", names).At(name);
        var sheet = bestand.Werkblad ?? book.Names[0];
        if (book.Rows(sheet, bestand.Kopregel).FirstOrDefault() is not { } head) return Refusal.Of("Aanleveringen.BestandEmpty").At(name);
        var columns = head.Cells.Select(c => c.Trim()).ToList();
        // Excel lists merged cells after the rows: a nameless column makes it worth reading on, to give the cause and not the effect.
        if (columns.Contains("")) foreach (var _ in book.Rows(sheet, bestand.Kopregel)) { }
        var faults = Check(columns, name);
        return faults.Count > 0 ? Result<SheetProbe>.Refused(faults) : new SheetProbe(path, sheet, bestand.Kopregel, notation, columns);
    });

    /// <summary>Gives every row after the head to <c>add</c>, as many values as columns. Refusals: <c>RowTooLong</c> and those of <see cref="SheetBook"/>.</summary>
    public Result<long> Read(Action<IReadOnlyList<string?>> add) => SheetZip.Guard(Path, () =>
    {
        using var book = SheetBook.Open(Path, Notation);
        var (values, characters) = (new string?[Columns.Count], 0L);
        foreach (var row in book.Rows(Sheet, Kopregel).Skip(1))
        {
            if (row.Cells.Count > Columns.Count) return Refusal.Of("Aanleveringen.RowTooLong", row.Number, row.Cells.Count, Columns.Count).At(Name);
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = i < row.Cells.Count && row.Cells[i].Length > 0 ? row.Cells[i] : null;
                characters += values[i]?.Length ?? 0;
            }

            add(values);
        }

        return (Result<long>)characters;
    });
}
