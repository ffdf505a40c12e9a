using Xunit;

namespace Baken.Tests.HouseRules;

/// <summary>Wall: small files and small methods. The few that may be larger stand, with a reason, in size-allowances.txt.</summary>
public sealed class SizeTests
{
    private const int FileLines = 300;
    private const int RazorLines = 150;

    private static readonly IReadOnlyList<string> Allowed =
    [
        .. House.Text("tests/Baken.Tests/HouseRules/size-allowances.txt")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#')),
    ];

    private static IEnumerable<SourceFile> Code => House.Sources("src", ".cs").Concat(House.Sources("tests", ".cs"));

    [Fact]
    public void No_file_is_too_long() =>
        Wall.Holds(Unallowed(Code.SelectMany(f => TooLong(f, FileLines)).Concat(House.Sources("src", ".razor").SelectMany(f => TooLong(f, RazorLines)))));

    [Fact]
    public void No_method_is_too_long() => Wall.Holds(Unallowed(Code.SelectMany(SyntaxRules.LongMethods)));

    [Fact]
    public void A_long_file_and_a_long_method_are_reported()
    {
        var body = string.Concat(Enumerable.Repeat("        Step();\n", 39));
        var file = new SourceFile("src/Baken/Long.cs", $"class Long\n{{\n    void Walk()\n    {{\n{body}    }}\n}}\n");
        Assert.Equal(["src/Baken/Long.cs: Long.Walk has 42 lines, 40 allowed"], SyntaxRules.LongMethods(file));
        Assert.Equal(["src/Baken/Long.cs has 301 lines, 300 allowed"], TooLong(file with { Text = new string('\n', 301) }, FileLines));
        Wall.Holds(TooLong(file with { Text = new string('\n', 300) }, FileLines));
    }

    [Fact]
    public void The_allow_list_is_short_gives_reasons_and_names_files_that_are_there()
    {
        Assert.True(Allowed.Count <= 5, "more than five allowances is no wall");
        Assert.All(Allowed, line =>
        {
            var (path, reason) = (line.Split(' ')[0], line[line.Split(' ')[0].Length..].Trim());
            Assert.True(House.Has(path), path);
            Assert.True(reason.Length >= 20, $"{path} gives no reason");
        });
    }

    private static IEnumerable<string> Unallowed(IEnumerable<string> faults) =>
        faults.Where(fault => !Allowed.Any(line => fault.StartsWith(line.Split(' ')[0], StringComparison.Ordinal)));

    private static IEnumerable<string> TooLong(SourceFile file, int allowed)
    {
        var lines = file.Text.TrimEnd('\r').Count(c => c == '\n');
        return lines > allowed ? [$"{file.Path} has {lines} lines, {allowed} allowed"] : [];
    }
}
