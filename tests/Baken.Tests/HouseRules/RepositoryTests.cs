using System.Text.Json;
using System.Xml.Linq;
using Xunit;
using YamlDotNet.Serialization;

namespace Baken.Tests.HouseRules;

/// <summary>What the repository promises outside the code: commands that run, and a publiccode.yml that the catalogues accept.</summary>
public sealed class RepositoryTests
{
    [Theory]
    [InlineData("test")]
    [InlineData("baken")]
    [InlineData(".ci/run")]
    public void A_command_of_the_repository_may_be_run(string command)
    {
        if (OperatingSystem.IsWindows()) return; // no execute bits there
        Assert.True(File.GetUnixFileMode(Path.Combine(House.Root, command)).HasFlag(UnixFileMode.UserExecute), $"{command} is not executable");
    }

    [Fact]
    public void The_build_server_runs_the_one_test_command() => Assert.Contains("./test", House.Text(".ci/run"));

    [Fact]
    public void Every_package_stands_with_its_licence_in_the_list() =>
        Wall.Holds(Packages().Distinct().SelectMany(package => Unlisted(package, House.Text("docs/licenties.md"))));

    [Fact]
    public void A_package_that_is_not_in_the_list_is_reported()
    {
        const string list = "| `@utrecht/*` | EUPL-1.2 | x |\n| `YamlDotNet` | MIT | y |";
        Assert.Empty(Unlisted("@utrecht/table-css", list));
        Assert.Empty(Unlisted("YamlDotNet", list));
        Assert.Equal(["PDFsharp is not in docs/licenties.md"], Unlisted("PDFsharp", list));
    }

    [Fact]
    public void Publiccode_has_what_the_standard_asks() => Wall.Holds(PubliccodeFaults(House.Text("publiccode.yml")));

    [Fact]
    public void A_publiccode_that_the_catalogues_refuse_is_reported() =>
        Assert.Equal(
            [
                "softwareType is missing", "platforms is missing", "maintenance is missing", "localisation is missing",
                "legal.license is 'MIT', not EUPL-1.2", "description.nl is missing",
            ],
            PubliccodeFaults("publiccodeYmlVersion: '0.4'\nname: x\nurl: https://x\ndevelopmentStatus: beta\ndescription: {}\nlegal: { license: MIT }"));

    private static IEnumerable<string> Packages() =>
        House.Sources("src", ".csproj").Concat(House.Sources("tests", ".csproj")).Concat(House.Sources("bench", ".csproj"))
            .Append(new SourceFile("Directory.Build.props", House.Text("Directory.Build.props")))
            .SelectMany(project => XDocument.Parse(project.Text).Descendants("PackageReference"))
            .Select(reference => reference.Attribute("Include")!.Value)
            .Concat(NpmPackages(House.Text("src/Baken.Werkplek/npm/package.json")));

    private static IEnumerable<string> NpmPackages(string packageJson)
    {
        using var document = JsonDocument.Parse(packageJson);
        return [.. new[] { "dependencies", "devDependencies" }.SelectMany(part => document.RootElement.GetProperty(part).EnumerateObject().Select(p => p.Name))];
    }

    private static IReadOnlyList<string> Unlisted(string package, string list) =>
        list.Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1])
            .Any(name => name == package || (name.EndsWith('*') && package.StartsWith(name[..^1], StringComparison.Ordinal)))
            ? []
            : [$"{package} is not in docs/licenties.md"];

    private static IReadOnlyList<string> PubliccodeFaults(string yaml)
    {
        var root = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(yaml);
        string[] required =
            ["publiccodeYmlVersion", "name", "url", "softwareType", "platforms", "developmentStatus", "description", "legal", "maintenance", "localisation"];
        var faults = required.Where(key => !root.ContainsKey(key)).Select(key => $"{key} is missing").ToList();
        if (Part(root, "legal") is { } legal && legal.GetValueOrDefault("license") is not "EUPL-1.2")
            faults.Add($"legal.license is '{legal.GetValueOrDefault("license")}', not EUPL-1.2");
        if (Part(root, "description") is not { } description) return faults;
        if (Part(description, "nl") is not { } dutch) return [.. faults, "description.nl is missing"];
        if (dutch["shortDescription"] is string { Length: > 150 }) faults.Add("description.nl.shortDescription is longer than 150");
        if (dutch["longDescription"] is string { Length: < 150 or > 10_000 }) faults.Add("description.nl.longDescription is not 150 to 10000 long");
        return faults;
    }

    private static IReadOnlyDictionary<string, object>? Part(IReadOnlyDictionary<string, object> of, string key) =>
        of.GetValueOrDefault(key) is Dictionary<object, object> part ? part.ToDictionary(p => (string)p.Key, p => p.Value) : null;
}
