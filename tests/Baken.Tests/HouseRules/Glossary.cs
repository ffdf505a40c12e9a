using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Baken.Tests.HouseRules;

/// <summary>The words of the house: docs/begrippen.md (terms and verbs) and docs/english-words.txt.</summary>
internal sealed partial class Glossary
{
    private readonly HashSet<string> dutch;
    private readonly HashSet<string> english;

    public Glossary(string begrippen, string englishWords)
    {
        Rows = [.. Table(begrippen, "| begrip |")];
        Verbs = [.. Table(begrippen, "| English | Nederlands |")];
        dutch = [.. Rows.SelectMany(row => Terms(row[0])).Select(Folded)];
        english = new(englishWords.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), StringComparer.OrdinalIgnoreCase);
        english.UnionWith(Verbs.SelectMany(row => VerbForms(row[0])));
    }

    public static Glossary OfTheHouse() => new(House.Text("docs/begrippen.md"), House.Text("docs/english-words.txt"));

    /// <summary>Rows of the table of terms: begrip, betekenis, hoe geteld, bron, English.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>Rows of the table of verbs: English, Nederlands, gebruik.</summary>
    public IReadOnlyList<string[]> Verbs { get; }

    /// <summary>Words of a name that stand nowhere, and compounds that the glossary spells as one word.</summary>
    public IReadOnlyList<string> Faults(string name) => FaultsOf(name, Words(name));

    /// <summary>As <see cref="Faults"/>, for words in lower case with a separator: a table name or a part of an address.</summary>
    public IReadOnlyList<string> FaultsOfParts(string name) => Knows(name) ? [] : FaultsOf(name, name.Split('_', '-'));

    public bool Knows(string word) => IsDutch(word) || english.Contains(word);

    /// <summary>Is it a term of the glossary, singular or plural?</summary>
    public bool IsDutch(string word) => Singulars(Folded(word)).Any(dutch.Contains);

    /// <summary>Is it the Dutch partner of a verb of the house?</summary>
    public bool IsDutchVerb(string word) => Verbs.Any(row => row[1] == word);

    public static IReadOnlyList<string> Terms(string cell) => cell.Split('/', StringSplitOptions.TrimEntries);

    /// <summary>Lower case, without accents, hyphens and spaces: the form in which a term may stand in a name.</summary>
    public static string Folded(string term)
    {
        var text = new StringBuilder();
        foreach (var c in term.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && char.IsLetterOrDigit(c))
                text.Append(char.ToLowerInvariant(c));
        return text.ToString();
    }

    public static IReadOnlyList<string> Words(string name) =>
        [.. PascalWord().Matches(name.Split('`')[0]).Select(m => m.Value).Where((word, i) => !(i == 0 && word == "I"))];

    private List<string> FaultsOf(string name, IReadOnlyList<string> words)
    {
        var compounds = words.Zip(words.Skip(1)).Where(pair => IsDutch(pair.First + pair.Second)).ToList();
        return
        [
            .. words.Where(word => !Knows(word) && !compounds.Any(pair => pair.First == word || pair.Second == word))
                .Select(word => $"{name}: '{word}' is not in docs/begrippen.md or docs/english-words.txt"),
            .. compounds.Select(pair => $"{name}: '{pair.First}{pair.Second}' is one word, '{pair.First}{pair.Second.ToLowerInvariant()}'"),
        ];
    }

    private static IEnumerable<string[]> Table(string text, string header) =>
        text.Split('\n')
            .SkipWhile(line => !line.StartsWith(header, StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray());

    // Dutch plurals: -s, -'s, -en, -n, a doubled consonant (rollen) or a single vowel that was double (mandaten, klachten).
    private static IEnumerable<string> Singulars(string word)
    {
        yield return word;
        if (word.EndsWith('s') || word.EndsWith('n')) yield return word[..^1];
        if (!word.EndsWith("en", StringComparison.Ordinal) || word.Length < 5) yield break;
        var stem = word[..^2];
        yield return stem;
        if (stem[^1] == stem[^2]) yield return stem[..^1];
        if ("aeou".Contains(stem[^2], StringComparison.Ordinal)) yield return stem[..^1] + stem[^2] + stem[^1];
        if (stem.EndsWith('z')) yield return stem[..^1] + "s";
        if (stem.EndsWith('v')) yield return stem[..^1] + "f";
    }

    private static IEnumerable<string> VerbForms(string verb) =>
        verb.EndsWith('e')
            ? [verb, verb + "d", verb[..^1] + "ing"]
            : [verb, verb + "ed", verb + "ing", verb[..^1] + "ied", verb + verb[^1] + "ed"];

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z][a-z]+|[a-z]+")]
    private static partial Regex PascalWord();
}
