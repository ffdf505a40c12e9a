using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Mono.Cecil;
using Xunit;

namespace Baken.Tests.HouseRules;

/// <summary>Compiles a piece of text that breaks a wall on purpose, so that a rule can be seen to report it.</summary>
internal static class Offender
{
    public static AssemblyDefinition Compile(string source, string assembly = "Baken") =>
        AssemblyDefinition.ReadAssembly(new MemoryStream(Emit(source, assembly)));

    public static System.Reflection.Assembly Load(string source) =>
        System.Reflection.Assembly.Load(Emit(source, "Offender" + Interlocked.Increment(ref count)));

    public static IReadOnlyList<string> Warnings(string source) =>
        [.. Compilation(source, "Offender").GetDiagnostics(TestContext.Current.CancellationToken).Select(d => d.Id)];

    private static int count;

    private static byte[] Emit(string source, string assembly)
    {
        using var stream = new MemoryStream();
        var result = Compilation(source, assembly).Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return stream.ToArray();
    }

    private static CSharpCompilation Compilation(string source, string assembly) =>
        CSharpCompilation.Create(
            assembly,
            [CSharpSyntaxTree.ParseText("using System; using System.Collections.Generic;\n" + source)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(File.Exists)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
