using Mono.Cecil;
using Xunit;

namespace Baken.Tests.HouseRules;

/// <summary>Wall: no line asks the clock except through TimeProvider, and no id is made except by IdSource.</summary>
public sealed class ClockTests
{
    private static readonly string[] Banned =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow",
        "System.Guid::NewGuid", "System.Threading.Thread::Sleep",
    ];

    [Fact]
    public void Nothing_asks_the_clock_or_makes_an_id_by_itself() =>
        Wall.Holds(House.Assemblies.SelectMany(name => BannedCalls(House.Assembly(name))));

    [Theory]
    [InlineData("class Late { DateTime Now() => DateTime.UtcNow; }", "System.DateTime::get_UtcNow")]
    [InlineData("class Late { Func<DateTimeOffset> Now() => () => DateTimeOffset.Now; }", "System.DateTimeOffset::get_Now")]
    [InlineData("class Late { Guid Id { get; } = Guid.NewGuid(); }", "System.Guid::NewGuid")]
    public void A_clock_inside_the_house_is_reported(string source, string call) =>
        Assert.Equal([$"Late calls {call}"], BannedCalls(Offender.Compile(source)));

    [Fact]
    public void Only_the_id_source_makes_ids() => 
        Assert.All(House.Assemblies.SelectMany(name => MakersOfIds(House.Assembly(name))), maker => Assert.Equal("Baken.Storage.IdSource", maker));

    [Fact]
    public void A_second_maker_of_ids_is_reported() =>
        Assert.Equal(["Other"], MakersOfIds(Offender.Compile("class Other { Guid Id() => Guid.CreateVersion7(); }")));

    [Fact]
    public void The_compiler_refuses_the_clock_too()
    {
        var banned = House.Text("BannedSymbols.txt");
        foreach (var call in Banned)
            Assert.Contains(call.Replace("::get_", ".").Replace("::", "."), banned);
        Assert.Contains("dotnet_diagnostic.RS0030.severity = error", House.Text(".editorconfig"));
        Assert.Contains("BannedApiAnalyzers", House.Text("Directory.Build.props"));
    }

    [Fact]
    public void No_source_switches_the_ban_off() =>
        Wall.Holds(House.Sources("src", ".cs").Where(f => f.Text.Contains("RS0030", StringComparison.Ordinal)).Select(f => f.Path));

    private static IReadOnlyList<string> MakersOfIds(AssemblyDefinition assembly) =>
    [
        .. Dependency.In(assembly)
            .Where(d => d.Member is { Name: "CreateVersion7", DeclaringType.FullName: "System.Guid" })
            .Select(d => d.From.FullName)
            .Distinct(),
    ];

    private static IReadOnlyList<string> BannedCalls(AssemblyDefinition assembly) =>
    [
        .. Dependency.In(assembly)
            .Where(d => d.Member is not null)
            .Select(d => (d.From, Call: $"{d.Member!.DeclaringType.FullName}::{d.Member.Name}"))
            .Where(d => Banned.Contains(d.Call))
            .Select(d => $"{d.From.FullName} calls {d.Call}")
            .Distinct(),
    ];
}
