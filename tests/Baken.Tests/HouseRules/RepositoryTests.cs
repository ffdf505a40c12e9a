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
    public void Publiccode_has_what_the_standard_asks() => Wall.Holds(PubliccodeFaults(House.Text("publiccode.yml")));

    [Fact]
    public void A_publiccode_that_the_catalogues_refuse_is_reported() =>
        Assert.Equal(
            [
                "softwareType is missing", "platforms is missing", "maintenance is missing", "localisation is missing",
                "legal.license is 'MIT', not EUPL-1.2", "description.nl is missing",
            ],
            PubliccodeFaults("publiccodeYmlVersion: '0.4'\nname: x\nurl: https://x\ndevelopmentStatus: beta\ndescription: {}\nlegal: { license: MIT }"));

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
