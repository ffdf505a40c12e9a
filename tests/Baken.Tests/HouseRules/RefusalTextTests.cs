using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Baken.Dispatch;
using Baken.Kernel.Shared;
using Xunit;

namespace Baken.Tests.HouseRules;

/// <summary>Wall: every refusal has a Dutch sentence; a code without one would reach a person as an error page.</summary>
public sealed partial class RefusalTextTests
{
    private static readonly object[] Arguments = ["a", "b", "c", "d", "e", "f"];

    [Fact]
    public void Every_refusal_has_a_text() => Wall.Holds(Codes().Distinct().Order(StringComparer.Ordinal).SelectMany(Silent));

    [Fact]
    public void A_refusal_without_a_text_is_reported() => Assert.Equal(["Dispatch.NeverWritten has no text"], Silent("Dispatch.NeverWritten"));

    [Fact]
    public void Codes_in_the_source_are_found() =>
        Assert.Equal(["Toegang.CasusClosed", "BsnIsZero"], CodesIn("""
            return new Refusal("Toegang.CasusClosed", []);
            return Refusal.Of("BsnIsZero");
            """));

    private static IEnumerable<string> Codes() =>
        House.Sources("src", ".cs").SelectMany(file => CodesIn(file.Text)).Concat(Constants());

    private static IEnumerable<string> Constants() =>
        new[] { typeof(Refusal).Assembly, typeof(Dispatcher).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Refusals", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> CodesIn(string source) => Literal().Matches(source).Select(m => m.Groups[1].Value);

    private static IReadOnlyList<string> Silent(string code)
    {
        try
        {
            return string.IsNullOrWhiteSpace(RefusalText.Of(new Refusal(code, Arguments))) ? [$"{code} has an empty text"] : [];
        }
        catch (MissingManifestResourceException)
        {
            return [$"{code} has no text"];
        }
        catch (FormatException)
        {
            return [$"{code} asks more arguments than any refusal has, or is no format"];
        }
    }

    [GeneratedRegex("""(?:new Refusal\(|Refusal\.Of\()\s*"([\w.]+)"\s*[,)]""")]
    private static partial Regex Literal();
}
