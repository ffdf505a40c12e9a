using System.Globalization;
using System.Text;

namespace Baken.Werkplek.Begrippen;

/// <summary>One row of docs/begrippen.md.</summary>
/// <param name="Words">The word, or several that mean the same or form one concept.</param>
/// <param name="Meaning">What it means in Baken.</param>
/// <param name="Counted">How it is counted.</param>
/// <param name="Source">Law, standard, source document or ADR.</param>
/// <param name="English">The English gloss.</param>
public sealed record GlossaryRow(IReadOnlyList<string> Words, string Meaning, string Counted, string Source, string English)
{
    /// <summary>The words as shown.</summary>
    public string Title => string.Join(" / ", Words);

    /// <summary>The anchor of the row on the page Begrippen.</summary>
    public string Anchor => Glossary.AnchorOf(Words[0]);

    /// <summary>The letter under which it stands.</summary>
    public char Letter => char.ToUpperInvariant(Anchor[0]);
}

/// <summary>The glossary, read from the same file as the house rules read (docs/begrippen.md, embedded).</summary>
internal sealed class Glossary
{
    private readonly Dictionary<string, GlossaryRow> byWord = new(StringComparer.OrdinalIgnoreCase);

    private Glossary(IReadOnlyList<GlossaryRow> rows)
    {
        Rows = rows;
        foreach (var row in rows)
            foreach (var word in row.Words)
                byWord.TryAdd(word, row);
    }

    /// <summary>All rows, in alphabetical order.</summary>
    public IReadOnlyList<GlossaryRow> Rows { get; }

    public static Glossary OfAssembly()
    {
        using var stream = typeof(Glossary).Assembly.GetManifestResourceStream("begrippen.md")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return OfMarkdown(reader.ReadToEnd());
    }

    public static Glossary OfMarkdown(string markdown)
    {
        var rows = from line in markdown.Split('\n')
                   let cells = line.Trim().Trim('|').Split(" | ")
                   where line.StartsWith("| ", StringComparison.Ordinal) && cells.Length == 5 && cells[0].Trim() != "begrip"
                   select new GlossaryRow([.. cells[0].Split('/').Select(word => word.Trim())], Text(cells[1]), Text(cells[2]), Text(cells[3]), Text(cells[4]));
        return new Glossary([.. rows.OrderBy(row => row.Anchor, StringComparer.Ordinal)]);
    }

    /// <summary>The rows that are wanted, by letter.</summary>
    public IReadOnlyList<IGrouping<char, GlossaryRow>> ByLetter(Func<GlossaryRow, bool> wanted) =>
        [.. Rows.Where(wanted).GroupBy(row => row.Letter)];

    /// <summary>The row of a word (case does not matter), or null.</summary>
    public GlossaryRow? Find(string word) => byWord.GetValueOrDefault(word);

    /// <summary>The anchor of a word: small letters and digits, accents gone, hyphens between.</summary>
    public static string AnchorOf(string word)
    {
        var anchor = new StringBuilder();
        foreach (var letter in word.Normalize(NormalizationForm.FormD).ToLowerInvariant())
            if (char.IsAsciiLetterOrDigit(letter))
                anchor.Append(letter);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && anchor.Length > 0 && anchor[^1] != '-')
                anchor.Append('-');
        return anchor.ToString().TrimEnd('-');
    }

    private static string Text(string cell) => cell.Trim().Replace("`", "");
}
