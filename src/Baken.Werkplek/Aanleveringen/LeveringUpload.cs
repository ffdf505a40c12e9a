using Baken.Aanleveringen.Afbeeldingen;
using Baken.Werkplek.Forms;

namespace Baken.Werkplek.Aanleveringen;

/// <summary>The files of one form, in a folder of their own that only this account can read, gone when the request ends.</summary>
internal sealed class LeveringUpload : IDisposable
{
    private const long MaxBytes = 25 * 1024 * 1024;
    private readonly string folder;

    private LeveringUpload(string folder, string name, string yaml, IReadOnlyList<string> paths) => (this.folder, Name, Yaml, Paths) = (folder, name, yaml, paths);

    /// <summary>Name of the afbeelding.</summary>
    public string Name { get; }

    public string Yaml { get; }

    public IReadOnlyList<string> Paths { get; }

    /// <summary>The upload; null when something is missing or too large, with every fault in the form.</summary>
    /// <param name="files">The posted files.</param>
    /// <param name="errors">Takes the faults.</param>
    /// <param name="stored">The stored afbeelding that was chosen; null to read it from the files.</param>
    public static async Task<LeveringUpload?> Read(IFormFileCollection files, FormErrors errors, Afbeeldingtekst? stored = null)
    {
        var afbeelding = files.FirstOrDefault(f => f.Name.EndsWith("Afbeelding", StringComparison.Ordinal) && f.Length > 0);
        var bestanden = files.Where(f => f.Name.EndsWith("Bestanden", StringComparison.Ordinal) && f.Length > 0).ToList();
        if (stored is null && afbeelding is null) errors.Add("Afbeelding", "Kies een bewaarde afbeelding of een bestand.");
        if (bestanden.Count == 0) errors.Add("Bestanden", "Kies ten minste één bestand.");
        else if (bestanden.Sum(b => b.Length) > MaxBytes) errors.Add("Bestanden", "De bestanden zijn samen groter dan 25 MB. Lees ze in met baken importeren.");
        if (errors.Any) return null;
        var folder = Directory.CreateTempSubdirectory("baken-levering-").FullName;
        var paths = new List<string>();
        foreach (var bestand in bestanden)
        {
            var path = Path.Combine(folder, Path.GetFileName(bestand.FileName));
            await using var target = File.Create(path);
            await bestand.CopyToAsync(target);
            paths.Add(path);
        }

        if (stored is not null) return new LeveringUpload(folder, stored.Naam, stored.Yaml, paths);
        using var text = new StreamReader(afbeelding!.OpenReadStream());
        return new LeveringUpload(folder, Path.GetFileName(afbeelding.FileName), await text.ReadToEndAsync(), paths);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
