using Baken.Termijnen;
using Baken.Tests.HouseRules;

namespace Baken.Tests.Termijnen;

/// <summary>A copy of the shipped catalogue in a folder of its own, in which a test may break something.</summary>
internal sealed class CatalogusFolder : IDisposable
{
    public CatalogusFolder()
    {
        Directory.CreateDirectory(Path);
        foreach (var file in Directory.EnumerateFiles(Shipped)) File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)));
    }

    public static string Shipped => System.IO.Path.Combine(House.Root, "catalogus", "termijnen");

    public static TermijnCatalogus Catalogus { get; } = TermijnCatalogus.Load(Shipped).Value;

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName());

    public CatalogusFolder Write(string file, string text)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), text);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
