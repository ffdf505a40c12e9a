using System.Text;
using Baken.Kernel.Shared;
using CsvHelper;

namespace Baken.Termijnen;

/// <summary>
/// Adds <c>wettelijk_einde</c> (ISO day) and <c>afleiding</c> to a CSV file of any length. The input has a column
/// <c>einddatum</c> (nominal end of a term under the Algemene termijnenwet), or <c>startdatum</c> and <c>termijn</c> (such as
/// <c>6 weken</c>); with all three an end that is filled in goes first. Separator, line ends and all columns stay as they are.
/// </summary>
public static class TermijnTable
{
    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// Reads one file and writes the other. Refuses everything that is wrong in the file at once, each with file, row and column
    /// (the header is row 1); then nothing is written.
    /// </summary>
    /// <returns>The number of rows written, without the header.</returns>
    public static Result<long> Convert(TermijnCatalogus catalogus, string input, string output)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        if (!File.Exists(input)) return Refusal.Of(TermijnenRefusals.TableMissing, input);
        if (Path.GetFullPath(input) == Path.GetFullPath(output)) return Refusal.Of(TermijnenRefusals.TableOntoItself, output);
        if (Path.GetDirectoryName(Path.GetFullPath(output)) is { } folder && !Directory.Exists(folder)) return Refusal.Of(TermijnenRefusals.TableFolderMissing, folder);

        var partial = output + ".deel";
        try
        {
            var converted = ConvertInto(catalogus, input, partial);
            if (converted.IsOk) File.Move(partial, output, overwrite: true);
            return converted;
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private static Result<long> ConvertInto(TermijnCatalogus catalogus, string input, string partial)
    {
        var start = Start(input);
        var faults = new List<Refusal>();
        var name = Path.GetFileName(input);
        var options = new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true, OnMalformedRecord = record => Note(faults, name, record) };
        using var reader = CsvReader.FromFile(input, options);
        if (!reader.Read()) return Refusal.Of(TermijnenRefusals.TableEmpty).At(name);
        using var writer = new BufferedStream(new FileStream(partial, FileMode.Create, FileAccess.Write), 1 << 20);
        var layout = TermijnTableLayout.Find(reader, name, faults);
        if (layout is null) return Result<long>.Refused(faults);
        var rows = new TermijnTableRows(catalogus, reader, layout, start.LineEnd, name, faults);
        if (start.HasMark) writer.Write(Utf8Mark);
        if (start.HasHint) writer.Write(Encoding.ASCII.GetBytes($"sep={reader.Separator}{start.LineEnd}"));
        rows.WriteHeader(writer);
        var count = rows.Write(writer);
        return faults.Count > 0 ? Result<long>.Refused(faults) : count;
    }

    // A field with the wrong number of cells is told by the rows themselves; here only quotes that go wrong.
    private static void Note(List<Refusal> faults, string name, CsvMalformedRecord record)
    {
        if (record.Reason != CsvMalformedReason.FieldCountMismatch)
            faults.Add(Refusal.Of(TermijnenRefusals.TableQuotes).At($"{name}, rij {record.LineNumber}"));
    }

    private static (bool HasMark, bool HasHint, string LineEnd) Start(string input)
    {
        using var reader = new StreamReader(input, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var buffer = new char[1 << 16];
        var text = new string(buffer, 0, reader.ReadBlock(buffer));
        using var file = File.OpenRead(input);
        var mark = new byte[2];
        var hasMark = file.Read(mark) == 2 && (mark[0], mark[1]) is (0xEF, 0xBB) or (0xFF, 0xFE) or (0xFE, 0xFF);
        return (hasMark, text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase), text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n");
    }
}
