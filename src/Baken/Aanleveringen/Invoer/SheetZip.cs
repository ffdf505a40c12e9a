using System.IO.Compression;
using System.Text;
using System.Xml;
using Baken.Kernel.Shared;

namespace Baken.Aanleveringen.Invoer;

/// <summary>Why a spreadsheet cannot be read: the refusal, raised deep inside the reading and caught at its door.</summary>
internal sealed class SheetFault(string code, params object[] arguments) : Exception(code)
{
    public Refusal Refusal { get; } = Refusal.Of("Aanleveringen." + code, arguments);
}

/// <summary>The parts of a spreadsheet file as XML: no document type, no entity, nothing from outside, never more than the limits.</summary>
internal sealed class SheetZip : IDisposable
{
    /// <summary>Largest file.</summary>
    public const long MostFile = 100_000_000;

    /// <summary>Largest part, unpacked.</summary>
    public const long MostUnpacked = 2_000_000_000;

    /// <summary>Longest text of one cell, in characters.</summary>
    public const int MostCell = 1_000_000;

    /// <summary>A part may unpack to this without looking at how well it was packed.</summary>
    private const long FreeUnpacked = 50_000_000;

    /// <summary>Real sheets pack to a tenth to a fiftieth.</summary>
    private const int MostRatio = 200;

    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true };
    private readonly ZipArchive zip;
    private readonly char[] chunk = new char[4096];

    public SheetZip(string path)
    {
        if (new FileInfo(path).Length > MostFile) throw new SheetFault("SpreadsheetTooLarge", MostFile / 1_000_000, MostUnpacked / 1_000_000);
        zip = ZipFile.OpenRead(path);
    }

    public bool Has(string part) => zip.GetEntry(part) is not null;

    /// <summary>Reads a part from its start.</summary>
    public XmlReader Open(string part)
    {
        var entry = zip.GetEntry(part) ?? throw new SheetFault("SpreadsheetUnreadable");
        var most = Math.Min(MostUnpacked, Math.Max(FreeUnpacked, entry.CompressedLength * MostRatio));
        return XmlReader.Create(new CappedStream(entry.Open(), most), Strict);
    }

    /// <summary>Adds the text node on which the reader stands, in pieces: a node can be larger than memory.</summary>
    public void AddText(XmlReader xml, StringBuilder text)
    {
        for (int read; (read = xml.ReadValueChunk(chunk, 0, chunk.Length)) > 0;)
        {
            text.Append(chunk, 0, read);
            if (text.Length > MostCell) throw new SheetFault("CellTooLong", MostCell);
        }
    }

    public void Dispose() => zip.Dispose();

    /// <summary>Every way in which a broken file shows itself, as one refusal.</summary>
    public static Result<T> Guard<T>(string path, Func<Result<T>> read)
    {
        var name = Path.GetFileName(path);
        try
        {
            return read();
        }
        catch (SheetFault fault)
        {
            return fault.Refusal.At(name);
        }
        catch (XmlException fault) when (fault.Message.Contains("DTD", StringComparison.Ordinal))
        {
            return Refusal.Of("Aanleveringen.SpreadsheetWithDoctype").At(name);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or FormatException or OverflowException or ArgumentException or EndOfStreamException)
        {
            return Refusal.Of("Aanleveringen.SpreadsheetUnreadable").At(name);
        }
    }
}
