using System.Text.RegularExpressions;
using Mono.Cecil;
using Xunit;

namespace Baken.Tests.HouseRules;

/// <summary>Wall: names say what a thing is; and nobody calls a handler past Dispatch.</summary>
public sealed partial class NamesTests
{
    [Fact]
    public void No_type_has_an_empty_name() =>
        Wall.Holds(House.Assemblies.SelectMany(GlossaryTests.TypeNames).SelectMany(EmptyName));

    [Theory]
    [InlineData("CasusManager")]
    [InlineData("DateHelper")]
    [InlineData("TextUtil")]
    [InlineData("TextUtils")]
    [InlineData("CasusService")]
    [InlineData("PageBase")]
    [InlineData("CasusV2")]
    [InlineData("NewCasus")]
    [InlineData("CasusNew")]
    public void An_empty_name_is_reported(string name) => Assert.Equal([name], EmptyName(name));

    [Fact]
    public void Only_dispatch_reaches_handlers() => Wall.Holds(HandlerCallers(House.Assembly("Baken")));

    [Fact]
    public void A_direct_call_of_a_handler_is_reported() =>
        Assert.Equal(["Baken.Toegang.Loket reaches CloseCasusHandler"], HandlerCallers(Offender.Compile("""
            namespace Baken.Casussen { internal class CloseCasusHandler { public void Handle() { } } }
            namespace Baken.Toegang { internal class Loket { void Shortcut() => new Baken.Casussen.CloseCasusHandler().Handle(); } }
            """)));

    [Fact]
    public void No_handler_is_public() =>
        Wall.Holds(House.Assembly("Baken").MainModule.Types.Where(t => t.IsPublic && t.Name.EndsWith("Handler", StringComparison.Ordinal)).Select(t => t.FullName));

    private static IEnumerable<string> EmptyName(string name) => Empty().IsMatch(name.Split('`')[0]) ? [name] : [];

    private static IReadOnlyList<string> HandlerCallers(AssemblyDefinition assembly) =>
    [
        .. Dependency.In(assembly)
            .Where(d => d.To.Scope == assembly.MainModule
                && d.To.Name.EndsWith("Handler", StringComparison.Ordinal)
                && d.To.Resolve() is { IsInterface: false }
                && d.From.FullName != d.To.FullName
                && d.From.Namespace != "Baken.Dispatch")
            .Select(d => $"{d.From.FullName} reaches {d.To.Name}")
            .Distinct(),
    ];

    [GeneratedRegex("(Manager|Helper|Helpers|Util|Utils|Utility|Service|Services|Base|V[0-9]+|v[0-9]+|New)$|^New[A-Z]")]
    private static partial Regex Empty();
}
