using System.Text.RegularExpressions;
using Baken.Kernel.Shared;
using Xunit;

namespace Baken.Tests.HouseRules;

/// <summary>Wall: nothing is left half, tests read as sentences, and no real person's number stands anywhere.</summary>
public sealed partial class HonestCodeTests
{
    // Vectors of the elfproef that are printed in every manual; they belong to nobody.
    private static readonly string[] PublicVectors = ["123456782", "012345672", "111222333"];

    private static IEnumerable<SourceFile> Code => House.Sources("src", ".cs").Concat(House.Sources("src", ".razor"));

    private static IEnumerable<SourceFile> Tests => House.Sources("tests", ".cs").Where(f => !f.Path.Contains("HouseRules", StringComparison.Ordinal));

    [Fact]
    public void Nothing_is_left_half() => Wall.Holds(Code.Concat(Tests).SelectMany(LeftHalf));

    [Theory]
    [InlineData("// TODO later", "TODO")]
    [InlineData("throw new NotImplementedException();", "NotImplementedException")]
    [InlineData("catch { }", "catch { }")]
    [InlineData("catch (Exception)\n{\n}", "catch (Exception)\n{\n}")]
    public void A_loose_end_is_reported(string text, string found) =>
        Assert.Equal([$"src/x.cs: {found}"], LeftHalf(new SourceFile("src/x.cs", text)));

    [Fact]
    public void Tests_are_named_as_sentences_without_scaffolding_comments() => Wall.Holds(Tests.SelectMany(Unread));

    [Fact]
    public void A_test_named_by_its_method_is_reported() =>
        Assert.Equal(
            ["tests/x.cs: TestClose is no sentence", "tests/x.cs: comment // Arrange"],
            Unread(new SourceFile("tests/x.cs", "[Fact]\npublic void TestClose()\n{\n    // Arrange\n}")));

    [Fact]
    public void Only_invented_people_have_a_bsn_here() =>
        Wall.Holds(new[] { ".cs", ".razor", ".md", ".csv", ".yaml", ".json", ".xml", ".txt" }
            .SelectMany(extension => new[] { "src", "tests", "docs", "catalogus" }.SelectMany(folder => House.Sources(folder, extension)))
            .SelectMany(RealNumbers));

    [Fact]
    public void A_number_that_could_be_a_persons_is_reported() =>
        Assert.Equal(
            ["docs/x.md: 1000" + "00009 passes the elfproef and is not of the test range 9999xxxxx"],
            RealNumbers(new SourceFile("docs/x.md", "bsn 1000" + "00009, test 999900006, no bsn 123456789, vector 111222333")));

    [Fact]
    public void Nothing_cites_a_document_that_is_not_here() =>
        Wall.Holds(Code.Concat(Tests).Concat(House.Sources("docs", ".md")).Concat(House.Sources("catalogus", ".yaml")).SelectMany(Elsewhere));

    [Theory]
    [InlineData("// see standards §6.4", "standards §")]
    [InlineData("// R-001-10", "R-001-10")]
    [InlineData("// architecture §2", "architecture §")]
    public void A_citation_of_a_document_elsewhere_is_reported(string text, string found) =>
        Assert.Equal([$"src/x.cs cites {found}, which is not in the repository"], Elsewhere(new SourceFile("src/x.cs", text)));

    private static IEnumerable<string> Elsewhere(SourceFile file) =>
        OtherDocument().Matches(file.Text).Select(m => $"{file.Path} cites {m.Value}, which is not in the repository");

    private static IEnumerable<string> LeftHalf(SourceFile file) =>
        LooseEnd().Matches(file.Text).Select(m => $"{file.Path}: {m.Value}");

    private static IEnumerable<string> Unread(SourceFile file) =>
        TestName().Matches(file.Text).Select(m => m.Groups[1].Value).Where(name => !name.Contains('_', StringComparison.Ordinal))
            .Select(name => $"{file.Path}: {name} is no sentence")
            .Concat(Scaffolding().Matches(file.Text).Select(m => $"{file.Path}: comment {m.Value}"));

    private static IEnumerable<string> RealNumbers(SourceFile file) =>
        NineDigits().Matches(file.Text)
            .Select(m => m.Value)
            .Where(number => !number.StartsWith("9999", StringComparison.Ordinal) && !PublicVectors.Contains(number) && Bsn.Parse(number).IsOk)
            .Distinct()
            .Select(number => $"{file.Path}: {number} passes the elfproef and is not of the test range 9999xxxxx");

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException|catch\s*(\([^)]*\))?\s*\{\s*\}")]
    private static partial Regex LooseEnd();

    [GeneratedRegex(@"\b(standards|requirements|architecture|house) §|\b(standards|requirements|architecture|house)\.md|\bR-00\d-\d+|\bissue \d+\b")]
    private static partial Regex OtherDocument();

    [GeneratedRegex(@"\[(?:Fact|Theory|Property)[^\]]*\]\s*(?:\[[^\]]*\]\s*)*public\s+(?:async\s+)?[\w<>]+\s+(\w+)\(")]
    private static partial Regex TestName();

    [GeneratedRegex(@"//\s*(Arrange|Act|Assert)\b")]
    private static partial Regex Scaffolding();

    [GeneratedRegex(@"(?<![\w.,-])\d{9}(?!\w|[.,-]\d)")]
    private static partial Regex NineDigits();
}
