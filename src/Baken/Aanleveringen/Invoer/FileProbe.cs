using Baken.Kernel.Shared;

namespace Baken.Aanleveringen.Invoer;

/// <summary>A file of a delivery.</summary>
/// <param name="Naam">As people know it.</param>
/// <param name="Pad">Where it can be read.</param>
internal sealed record Leveringbestand(string Naam, string Pad);

/// <summary>What must be known of a file before it is read whole, whatever its form.</summary>
/// <param name="Path">The file.</param>
/// <param name="Columns">Trimmed names of the head, in order.</param>
internal abstract record FileProbe(string Path, IReadOnlyList<string> Columns)
{
    /// <summary>More columns are not read.</summary>
    public const int MaxColumns = 300;

    /// <summary>Name of the file, as people know it.</summary>
    public string Name { get; init; } = System.IO.Path.GetFileName(Path);

    /// <summary>
    /// Looks at the first bytes, not at the name: a spreadsheet (XLSX, ODS) or CSV. Refusals: <c>BestandMissing</c>, <c>SpreadsheetLocked</c>, and those
    /// of <see cref="CsvProbe"/> and <see cref="SheetProbe"/>.
    /// </summary>
    public static Result<FileProbe> Of(string path, Bronbestand bestand, Afbeelding afbeelding)
    {
        if (!File.Exists(path)) return Refusal.Of("Aanleveringen.BestandMissing", path);
        var start = new byte[4];
        using (var stream = File.OpenRead(path)) stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return start switch
        {
            [0x50, 0x4B, 0x03, 0x04] => SheetProbe.From(path, bestand, afbeelding).Map(FileProbe (probe) => probe),
            [0xD0, 0xCF, 0x11, 0xE0] => Refusal.Of("Aanleveringen.SpreadsheetLocked").At(System.IO.Path.GetFileName(path)),
            _ => CsvProbe.From(path, bestand.Scheiding, bestand.Kopregel).Map(FileProbe (probe) => probe),
        };
    }

    /// <summary>The same for a file that people know by another name than its path.</summary>
    public static Result<FileProbe> Of(Leveringbestand file, Bronbestand bestand, Afbeelding afbeelding)
    {
        var probe = Of(file.Pad, bestand, afbeelding);
        return probe.IsOk ? probe.Value with { Name = file.Naam } : Result<FileProbe>.Refused(probe.Refusals.Select(r => r.At(file.Naam)));
    }

    /// <summary>Faults of a head: <c>TooManyColumns</c>, <c>KolomWithoutName</c>, <c>KolomTwice</c>.</summary>
    protected static IReadOnlyList<Refusal> Check(IReadOnlyList<string> columns, string name)
    {
        var faults = new List<Refusal>();
        if (columns.Count > MaxColumns) faults.Add(Refusal.Of("Aanleveringen.TooManyColumns", columns.Count, MaxColumns).At(name));
        faults.AddRange(columns.Select((c, i) => (c, i)).Where(c => c.c.Length == 0).Take(MaxColumns).Select(c => Refusal.Of("Aanleveringen.KolomWithoutName", c.i + 1).At(name)));
        faults.AddRange(columns.Where(c => c.Length > 0).GroupBy(c => c, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1)
            .Select(g => Refusal.Of("Aanleveringen.KolomTwice", g.Key).At(name)));
        return faults;
    }
}
