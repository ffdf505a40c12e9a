using System.Text.RegularExpressions;
using Xunit;

namespace Baken.Tests.HouseRules;

/// <summary>What the documents promise is there: commands, version, decisions, glossary.</summary>
public sealed partial class DocsTests
{
    private static readonly string[] Adrs =
    [
        .. Directory.EnumerateFiles(Path.Combine(House.Root, "docs/adr"), "*.md")
            .Select(path => Path.GetFileName(path)!)
            .Where(name => name != "README.md")
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void The_readme_names_both_commands_and_maps_every_room()
    {
        var readme = House.Text("README.md");
        Assert.Contains("dotnet run --project src/Baken.Werkplek", readme);
        Assert.Contains("./test", readme);
        Assert.All(House.Rooms(), room => Assert.Contains($"`{room}`", readme));
    }

    [Fact]
    public void The_changelog_and_publiccode_tell_the_version_that_is_built()
    {
        var version = Version().Match(House.Text("Directory.Build.props")).Groups[1].Value;
        Assert.NotEmpty(version);
        Assert.Contains($"## {version}", House.Text("CHANGELOG.md"));
        Assert.Contains($"softwareVersion: {version}", House.Text("publiccode.yml"));
    }

    [Fact]
    public void The_licence_is_the_whole_eupl()
    {
        var licence = House.Text("LICENSE");
        Assert.StartsWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2", licence, StringComparison.Ordinal);
        Assert.All(Enumerable.Range(1, 15), article => Assert.Contains($"\n{article}. ", licence));
        Assert.Contains("\nAppendix\n", licence);
    }

    [Fact]
    public void Every_adr_is_listed_has_its_four_parts_and_fits_on_a_page()
    {
        var index = House.Text("docs/adr/README.md");
        Assert.All(Adrs, name => Wall.Holds(AdrFaults(name, House.Text("docs/adr/" + name), index)));
        // A number may be kept for a decision that is still being written; none is used twice.
        Assert.Equal(Adrs.Length, Adrs.Select(name => name[..4]).Distinct().Count());
    }

    [Fact]
    public void An_adr_that_is_not_listed_or_not_whole_is_reported() =>
        Assert.Equal(
            ["0099-x.md is not in docs/adr/README.md", "0099-x.md has no part Options", "0099-x.md has no part Consequences"],
            AdrFaults("0099-x.md", "# 0099 X\n## Context\n## Decision\n", "| 0001 |"));

    [Fact]
    public void Every_adr_that_is_cited_exists()
    {
        string[] cited =
        [
            .. House.Sources("src", ".cs").Concat(House.Sources("docs", ".md")).Concat(House.Sources("src", ".md"))
                .Append(new SourceFile("BannedSymbols.txt", House.Text("BannedSymbols.txt")))
                .SelectMany(file => CitedAdr().Matches(file.Text).Select(m => m.Groups[1].Value)),
        ];
        Assert.NotEmpty(cited);
        Assert.All(cited.Distinct(), number => Assert.Contains(number, Adrs.Select(name => name[..4])));
    }

    [Fact]
    public void Every_link_between_documents_leads_somewhere() =>
        Wall.Holds(House.Sources("docs", ".md").Concat(Root("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")).SelectMany(DeadLinks));

    [Fact]
    public void A_dead_link_is_reported() =>
        Assert.Equal(["docs/x.md: adr/9999.md"], DeadLinks(new SourceFile("docs/x.md", "[a](adr/9999.md) [b](https://example.org) [c](begrippen.md#norm)")));

    [Fact]
    public void Every_setting_is_told_to_the_administrator() =>
        Wall.Holds(House.Sources("src", ".cs").SelectMany(file => UntoldSettings(file, House.Text("docs/beheer.md"))).Distinct());

    [Fact]
    public void A_setting_that_is_not_told_is_reported() =>
        Assert.Equal(
            ["src/x.cs: setting Baken:Geheim is not in docs/beheer.md"],
            UntoldSettings(new SourceFile("src/x.cs", "setting(\"Baken:Data\") ?? setting(\"Baken:Geheim\")"), "`Baken:Data`"));

    [Fact]
    public void Every_command_is_told_to_the_administrator() =>
        Wall.Holds(House.Sources("src/Baken.Cli", ".cs").SelectMany(file => UntoldCommands(file, House.Text("docs/beheer.md"))));

    [Fact]
    public void A_command_that_is_not_told_is_reported() =>
        Assert.Equal(
            ["src/x.cs: command wissen is not in docs/beheer.md"],
            UntoldCommands(new SourceFile("src/x.cs", "new Command(\"laden\", \"x\"); new Command(\n    \"wissen\", \"y\");"), "`baken laden MAP`"));

    private static IEnumerable<string> UntoldCommands(SourceFile file, string manual) =>
        CliCommand().Matches(file.Text)
            .Select(m => m.Groups[1].Value)
            .Where(name => !Regex.IsMatch(manual, $@"`baken ([\w-]+ )?{name}\b"))
            .Select(name => $"{file.Path}: command {name} is not in docs/beheer.md");

    private static IEnumerable<string> UntoldSettings(SourceFile file, string manual) =>
        Setting().Matches(file.Text)
            .Select(m => m.Groups[1].Value)
            .Where(name => !manual.Contains($"`{name}`", StringComparison.Ordinal))
            .Select(name => $"{file.Path}: setting {name} is not in docs/beheer.md");

    private static IEnumerable<SourceFile> Root(params string[] names) => names.Select(name => new SourceFile(name, House.Text(name)));

    private static IEnumerable<string> DeadLinks(SourceFile file) =>
        Link().Matches(file.Text)
            .Select(m => m.Groups[1].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains(':', StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(House.Root, Path.GetDirectoryName(file.Path)!, target)))
            .Select(target => $"{file.Path}: {target}");

    private static IReadOnlyList<string> AdrFaults(string name, string text, string index)
    {
        var faults = new List<string>();
        if (!index.Contains($"({name})", StringComparison.Ordinal)) faults.Add($"{name} is not in docs/adr/README.md");
        faults.AddRange(new[] { "Context", "Options", "Decision", "Consequences" }
            .Where(part => !text.Contains($"## {part}\n", StringComparison.Ordinal))
            .Select(part => $"{name} has no part {part}"));
        if (text.Count(c => c == '\n') > 60) faults.Add($"{name} is longer than a page");
        return faults;
    }

    [GeneratedRegex("<Version>([^<]+)</Version>")]
    private static partial Regex Version();

    [GeneratedRegex(@"ADR (\d{4})")]
    private static partial Regex CitedAdr();

    [GeneratedRegex("new Command\\(\\s*\"([\\w-]+)\"")]
    private static partial Regex CliCommand();

    [GeneratedRegex("\"(Baken:[A-Za-z:]+)\"")]
    private static partial Regex Setting();

    [GeneratedRegex(@"\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
