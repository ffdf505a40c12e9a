using System.Globalization;

namespace Baken.Aanleveringen.Invoer;

/// <summary>
/// The rejected rows of one file: the columns that the afbeelding uses, with pseudonyms instead of bsn and name, and why. It can be mended
/// and delivered again: a pseudonym in such a column is taken as it is.
/// </summary>
internal sealed class AfkeurSql(Afbeelding afbeelding, string alias, IReadOnlyList<string> columns, IReadOnlyList<FeitSql> feiten)
{
    private readonly List<string> own = [.. columns.Intersect(feiten.SelectMany(f => f.OwnColumns))];
    private readonly Dictionary<string, Veldafbeelding> persons =
        feiten.SelectMany(f => f.OwnPersons).GroupBy(p => p.Kolom).ToDictionary(p => p.Key, p => p.First().Veld);

    /// <summary>The head: the columns of the file, then the row in it and the reasons.</summary>
    public IReadOnlyList<string> Columns => [.. own, "baken_rij", "baken_reden"];

    /// <summary>Reasons are a list of field and code.</summary>
    public string Query => $"""
        SELECT {string.Join(", ", own.Select(Value))}, f.rij, f.redenen
        FROM (SELECT rij, list_distinct(flatten(list(list_transform(fouten, lambda x: x.veld || ' ' || x.reden)))) AS redenen
              FROM ({string.Join(" UNION ALL ", feiten.Select(f => $"SELECT rij, fouten FROM {f.Judged} WHERE fouten IS NOT NULL"))}) GROUP BY rij) f
        JOIN {Staging.Name(alias)} b ON b.rowid + 1 = f.rij
        ORDER BY f.rij LIMIT {Afkeurbestand.MaxRijen.ToString(CultureInfo.InvariantCulture)}
        """;

    /// <summary>The reasons of a row in words, out of the list that the query gives.</summary>
    public static string ReasonsOf(object? reasons) => string.Join("; ", ((IEnumerable<string>)reasons!).Select(r => r.Split(' ') is [var veld, var code] ? $"{veld}: {Rijredenen.TextOf(code)}" : r));

    private string Value(string kolom)
    {
        var raw = $"b.{Staging.Name(kolom)}";
        return persons.TryGetValue(kolom, out var veld) ? VeldSql.Veilig(afbeelding, veld, c => c == kolom ? Trimmed(raw) : Trimmed($"b.{Staging.Name(c)}")) : raw;
    }

    private static string Trimmed(string raw) => $"nullif(trim({raw}), '')";
}
