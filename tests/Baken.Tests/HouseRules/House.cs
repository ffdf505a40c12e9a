using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Baken.Tests.HouseRules;

/// <summary>The repository and the built product, as the house rules read them.</summary>
internal static partial class House
{
    /// <summary>The assemblies that make up the product; each copied beside the tests by its project reference.</summary>
    public static readonly IReadOnlyList<string> Assemblies = ["Baken.Kernel", "Baken", "Baken.Werkplek", "Baken.Cli"];

    public static string Root { get; } = FindRoot();

    public static string Text(string relative) => File.ReadAllText(Path.Combine(Root, relative));

    public static bool Has(string relative) => File.Exists(Path.Combine(Root, relative));

    public static AssemblyDefinition Assembly(string name) =>
        AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, name + ".dll"));

    /// <summary>Source files under a folder with their text, without what the build or a migration tool made.</summary>
    public static IEnumerable<SourceFile> Sources(string folder, string extension)
    {
        var path = Path.Combine(Root, folder);
        return !Directory.Exists(path)
            ? []
            : Directory.EnumerateFiles(path, "*" + extension, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(file => !Made().IsMatch(file))
                .Order(StringComparer.Ordinal)
                .Select(file => new SourceFile(file, Text(file)));
    }

    /// <summary>Folders directly under src/Baken that hold code: the rooms that exist.</summary>
    public static IEnumerable<string> Rooms() =>
        Directory.EnumerateDirectories(Path.Combine(Root, "src/Baken"))
            .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")
                && Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Any())
            .Select(folder => Path.GetFileName(folder)!)
            .Order(StringComparer.Ordinal);

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));

    [GeneratedRegex("(^|/)(bin|obj|node_modules|Migrations)/")]
    private static partial Regex Made();
}

/// <summary>One text file of the repository: its path from the root and what it says.</summary>
internal sealed record SourceFile(string Path, string Text);
