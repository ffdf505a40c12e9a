using System.Text.RegularExpressions;
using System.Xml.Linq;
using Mono.Cecil;
using Xunit;

namespace Baken.Tests.HouseRules;

/// <summary>Wall: the Kernel has no packages, no clock and no I/O. Same input, same output.</summary>
public sealed partial class KernelIsPureTests
{
    private static readonly string[] BannedNamespaces =
        ["System.IO", "System.Net", "System.Threading.Tasks", "System.Diagnostics", "System.Data", "System.Security.Cryptography"];

    private static readonly string[] BannedTypes = ["System.TimeProvider", "System.Random", "System.Environment", "System.Console"];

    // What the compiler writes into every iterator block (yield return); it decides nothing.
    private const string IteratorOwner = "get_CurrentManagedThreadId";

    [Fact]
    public void The_kernel_project_refers_to_no_package_and_no_project() =>
        Wall.Holds(ReferencesOf(House.Text("src/Baken.Kernel/Baken.Kernel.csproj")));

    [Fact]
    public void A_package_in_the_kernel_project_is_reported() =>
        Assert.Equal(["PackageReference YamlDotNet"], ReferencesOf("""
            <Project><ItemGroup><PackageReference Include="YamlDotNet" /></ItemGroup></Project>
            """));

    [Fact]
    public void The_kernel_uses_only_the_runtime() => Wall.Holds(Impurities(House.Assembly("Baken.Kernel")));

    [Theory]
    [InlineData("class Leak { string Read() => System.IO.File.ReadAllText(\"x\"); }", "System.IO.File")]
    [InlineData("class Leak { long Now() => TimeProvider.System.GetTimestamp(); }", "System.TimeProvider")]
    [InlineData("class Leak { int Dice() => new Random().Next(); }", "System.Random")]
    [InlineData("class Leak { async System.Threading.Tasks.Task Wait() => await System.Threading.Tasks.Task.Yield(); }", "System.Threading.Tasks.Task")]
    public void An_impure_kernel_is_reported(string source, string type) =>
        Assert.Contains(Impurities(Offender.Compile(source, "Baken.Kernel")), found => found.EndsWith("uses " + type, StringComparison.Ordinal));

    [Fact]
    public void The_kernel_bans_the_same_things_while_it_compiles()
    {
        var banned = House.Text("src/Baken.Kernel/BannedSymbols.txt");
        foreach (var name in new[] { "N:System.IO;", "N:System.Net;", "N:System.Net.Http;", "T:System.TimeProvider;", "T:System.Random;" })
            Assert.Contains(name, banned);
    }

    private static IReadOnlyList<string> ReferencesOf(string project) =>
    [
        .. XDocument.Parse(project).Descendants()
            .Where(e => e.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference" or "Reference")
            .Select(e => $"{e.Name.LocalName} {e.Attribute("Include")?.Value}"),
    ];

    private static IReadOnlyList<string> Impurities(AssemblyDefinition assembly)
    {
        var references = assembly.MainModule.AssemblyReferences
            .Where(r => r.Name != "System.Private.CoreLib" && !r.Name.StartsWith("System.", StringComparison.Ordinal))
            .Select(r => $"assembly refers to {r.Name}");
        var uses = Dependency.In(assembly)
            .Where(d => IsImpure(d.To) && d.Member?.Name != IteratorOwner)
            .Select(d => $"{d.From.FullName} uses {d.To.FullName}");
        return [.. references.Concat(uses).Distinct()];
    }

    // The compiler itself marks code with debugger and analysis attributes; those are no machine state.
    private static bool IsImpure(TypeReference type) =>
        BannedTypes.Contains(type.FullName)
        || (BannedNamespaces.Any(n => type.Namespace == n || type.Namespace.StartsWith(n + ".", StringComparison.Ordinal))
            && !CompilerMark().IsMatch(type.FullName));

    [GeneratedRegex(@"^System\.Diagnostics\.(CodeAnalysis\.|Debug\w+Attribute$|UnreachableException$)|^System\.Diagnostics\.DebuggableAttribute")]
    private static partial Regex CompilerMark();
}
