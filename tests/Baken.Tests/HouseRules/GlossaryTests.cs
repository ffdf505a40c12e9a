using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Mono.Cecil;
using Xunit;

namespace Baken.Tests.HouseRules;

/// <summary>Wall: one concept, one word, in code, table, address and glossary.</summary>
public sealed partial class GlossaryTests
{
    private static readonly Glossary Words = Glossary.OfTheHouse();

    // Words of the frame around the pages, which name no concept of the field.
    private static readonly string[] Frame = ["over", "fout", "niet", "gevonden"];

    [Fact]
    public void Every_word_of_a_type_name_is_in_the_glossary() =>
        Wall.Holds(House.Assemblies.SelectMany(TypeNames).Distinct().Order(StringComparer.Ordinal).SelectMany(Words.Faults));

    [Theory]
    [InlineData("CloseFrobnicator", "CloseFrobnicator: 'Frobnicator' is not in docs/begrippen.md or docs/english-words.txt")]
    [InlineData("KpiKaart", "KpiKaart: 'KpiKaart' is one word, 'Kpikaart'")]
    public void An_unknown_word_and_a_compound_in_two_words_are_reported(string name, string fault) =>
        Assert.Equal([fault], Words.Faults(name));

    [Theory]
    [InlineData("CasusClosed")]
    [InlineData("ListMedewerkers")]
    [InlineData("Kpikaart")]
    [InlineData("MandatenOfRollen")]
    public void Verb_forms_plurals_and_folded_terms_are_known(string name) => Wall.Holds(Words.Faults(name));

    [Fact]
    public void Every_address_is_made_of_glossary_words() =>
        Wall.Holds(House.Sources("src/Baken.Werkplek", ".razor").SelectMany(file => Routes(file.Text).SelectMany(RouteFaults)));

    [Fact]
    public void An_english_address_is_reported()
    {
        var routes = Routes("@page \"/kpi-kaart/{Code}\"\n@page \"/settings\"\n@page \"/\"");
        Assert.Equal(["/settings: 'settings' is no Dutch word of the glossary"], routes.SelectMany(RouteFaults));
    }

    [Fact]
    public void The_english_words_are_sorted_and_stand_once()
    {
        var words = House.Text("docs/english-words.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(words.Distinct().Order(StringComparer.Ordinal), words);
    }

    internal static IEnumerable<string> TypeNames(string assembly) =>
        House.Assembly(assembly).MainModule.GetTypes()
            .Where(type => !IsMade(type) && type.Namespace?.Contains(".Migrations", StringComparison.Ordinal) != true)
            .Select(type => type.Name);

    private static bool IsMade(TypeDefinition type) =>
        type.Name.Contains('<', StringComparison.Ordinal)
        || type.Name.StartsWith('_')
        || type.CustomAttributes.Any(a => a.AttributeType.Name == nameof(CompilerGeneratedAttribute))
        || (type.DeclaringType is { } outer && IsMade(outer))
        || !(Dependency.Outermost(type).Namespace is { } space && (space.StartsWith("Baken", StringComparison.Ordinal) || space.Length == 0));

    private static IEnumerable<string> Routes(string razor) => Page().Matches(razor).Select(m => m.Groups[1].Value);

    // A segment is one glossary term (kpi-kaart), or terms and verbs of the house with hyphens between (waarde-vastleggen).
    private static IEnumerable<string> RouteFaults(string route) =>
        route.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Where(segment => !segment.StartsWith('{') && !Words.IsDutch(segment))
            .SelectMany(segment => segment.Split('-'))
            .Where(word => !Words.IsDutch(word) && !Words.IsDutchVerb(word) && !Frame.Contains(word))
            .Select(word => $"{route}: '{word}' is no Dutch word of the glossary");

    [GeneratedRegex("""@page\s+"([^"]*)"$""", RegexOptions.Multiline)]
    private static partial Regex Page();
}
