using Baken.Documenten;
using Baken.Indicatoren.Feiten;
using DuckDB.NET.Data;

namespace Baken.Indicatoren.Uitvoer;

/// <summary>Writes an export as files that account for themselves: the figures, the data dictionary, and the number of rows and hash of each.</summary>
public static class UitvoerFiles
{
    /// <summary>Writes <c>cijfers</c>, <c>woordenlijst.csv</c> and <c>verantwoording.csv</c>; what was there is replaced.</summary>
    /// <param name="uitvoer">The export.</param>
    /// <param name="folder">Made when missing.</param>
    /// <param name="vorm">Form of the figures.</param>
    public static IReadOnlyList<Uitvoerbestand> Write(Cijferuitvoer uitvoer, string folder, Uitvoervorm vorm)
    {
        Directory.CreateDirectory(folder);
        var csv = Path.Combine(folder, "cijfers.csv");
        File.WriteAllBytes(csv, CsvWriter.Write(uitvoer.Kolommen, uitvoer.Rijen));
        var path = csv;
        if (vorm == Uitvoervorm.Parquet)
        {
            path = Path.Combine(folder, "cijfers.parquet");
            ToParquet(uitvoer, csv, path);
            File.Delete(csv);
        }

        var words = Path.Combine(folder, "woordenlijst.csv");
        File.WriteAllBytes(words, CsvWriter.Write(Cijferuitvoer.WoordenlijstKolommen, uitvoer.Woordenlijst));
        IReadOnlyList<Uitvoerbestand> written = [Uitvoerbestand.Of(path, uitvoer.Rijen.Count), Uitvoerbestand.Of(words, uitvoer.Woordenlijst.Count)];
        Account(folder, written, uitvoer.BekendOp);
        return written;
    }

    /// <summary>Writes <c>verantwoording.csv</c>: per file its rows and hash, so that one who gets it sees that nothing was cut.</summary>
    public static void Account(string folder, IReadOnlyList<Uitvoerbestand> files, DateTime bekendOp) => File.WriteAllBytes(
        Path.Combine(folder, "verantwoording.csv"),
        CsvWriter.Write(["bestand", "rijen", "sha256", "bekend_op"], files.Select(f => (IReadOnlyList<object?>)[f.Naam, f.Rijen, f.Hash, bekendOp])));

    private static void ToParquet(Cijferuitvoer uitvoer, string csv, string path)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        var columns = string.Join(", ", uitvoer.Kolommen.Select(k => $"{FeitenSchema.Text(k)}: '{(k is "teller" or "noemer" or "n" ? "BIGINT" : k == "waarde" ? "DECIMAL(38, 12)" : "VARCHAR")}'"));
        command.CommandText = $"SET autoinstall_known_extensions = false; SET autoload_known_extensions = false; COPY (FROM read_csv({FeitenSchema.Text(csv)}, auto_detect = false, header = true, delim = ';', quote = '\"', escape = '\"', columns = {{{columns}}})) TO {FeitenSchema.Text(path)} (FORMAT parquet, COMPRESSION zstd)";
        command.ExecuteNonQuery();
    }
}
