using Baken.Aanleveringen;

namespace Baken.Tests.Aanleveringen;

/// <summary>A copy of the shipped examples that a test may damage.</summary>
internal sealed class VoorbeeldMap : IDisposable
{
    public VoorbeeldMap()
    {
        foreach (var file in Directory.GetFiles(Source, "*.csv", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(Source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public static string Source => Voorbeelden.FindMap()!;

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "baken-test", Guid.CreateVersion7().ToString("N"));

    /// <summary>Replaces text that must be there.</summary>
    public void Replace(string file, string old, string with)
    {
        var path = System.IO.Path.Combine(Path, file);
        var text = File.ReadAllText(path);
        if (!text.Contains(old, StringComparison.Ordinal)) throw new ArgumentException($"{file} does not hold '{old}'.", nameof(old));
        File.WriteAllText(path, text.Replace(old, with, StringComparison.Ordinal));
    }

    public void Append(string file, string line) => File.AppendAllText(System.IO.Path.Combine(Path, file), line + "\n");

    public void Write(string file, byte[] bytes) => File.WriteAllBytes(System.IO.Path.Combine(Path, file), bytes);

    /// <summary>All documents in one folder, as the figures come from the sources.</summary>
    public string Merge()
    {
        var merged = System.IO.Path.Combine(Path, "samen");
        Directory.CreateDirectory(merged);
        foreach (var files in Directory.GetDirectories(Path).Where(d => d != merged).Order(StringComparer.Ordinal)
            .SelectMany(d => Directory.GetFiles(d)).GroupBy(f => System.IO.Path.GetFileName(f)))
            File.WriteAllLines(System.IO.Path.Combine(merged, files.Key), File.ReadLines(files.First()).Take(1).Concat(files.SelectMany(f => File.ReadLines(f).Skip(1))));
        return merged;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
