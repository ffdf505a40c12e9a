using Baken.Kernel.Indicatoren.Berekening;

namespace Baken.Aanleveringen.Invoer;

/// <summary>Compiles one feit of an afbeelding to SQL over the staged files: typed fields, faults and corrections per row.</summary>
internal sealed class FeitSql
{
    private const string RowNumber = "__rij";

    private readonly Afbeelding afbeelding;
    private readonly Feitafbeelding feit;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> columns;
    private readonly int number;

    /// <param name="afbeelding">The whole afbeelding.</param>
    /// <param name="feit">The feit to make.</param>
    /// <param name="columns">Columns of every staged file, by alias.</param>
    /// <param name="number">Place in the afbeelding: one kind of feit may come from two files.</param>
    public FeitSql(Afbeelding afbeelding, Feitafbeelding feit, IReadOnlyDictionary<string, IReadOnlyList<string>> columns, int number)
    {
        (this.afbeelding, this.feit, this.columns, this.number) = (afbeelding, feit, columns, number);
        Soort = Feitmodel.FindSoort(feit.Feit!)!;
    }

    public Feitsoort Soort { get; }

    /// <summary>All rows with their typed fields, faults and corrections: a view, because the whole would not fit beside the files.</summary>
    private string Rows => $"rijen_{Soort.Naam}_{number}";

    /// <summary>Per row: <c>rij</c>, and <c>fouten</c> and <c>correcties</c> where there are any (NULL otherwise).</summary>
    public string Judged => $"oordeel_{Soort.Naam}_{number}";

    /// <summary>The rows (<c>rij</c>) of which the key comes again later, and whether the content <c>verschilt</c>.</summary>
    public string Double => $"dubbel_{Soort.Naam}_{number}";

    /// <summary>By what rows are linked to persons; empty when they are not.</summary>
    public string Koppelwijze => feit.Velden.GetValueOrDefault("persoon")?.Pseudoniem switch
    {
        Pseudoniemsoort.Bsn => "bsn",
        Pseudoniemsoort.Bronsleutel => "bronsleutel",
        Pseudoniemsoort.NaamGeboortedatum => "naam_geboortedatum",
        null => "",
    };

    /// <summary>Columns of the file itself that this feit uses, and of those the ones with a bsn or a name.</summary>
    public IEnumerable<string> OwnColumns => Used.Where(c => c.Alias == feit.Uit).Select(c => c.Kolom);

    public IEnumerable<(string Kolom, Veldafbeelding Veld)> OwnPersons => feit.Velden.Values
        .Where(v => v.Pseudoniem is Pseudoniemsoort.Bsn or Pseudoniemsoort.NaamGeboortedatum)
        .Select(v => (Split(v.Kolom ?? v.Van[0]), v)).Where(c => c.Item1.Alias == feit.Uit).Select(c => (c.Item1.Kolom, c.v));

    private IEnumerable<(string Alias, string Kolom)> Used => feit.Velden.Values
        .SelectMany(v => v.Van.Append(v.Kolom)).Concat(feit.Filter.Select(f => f.Kolom)).Concat(feit.Koppel.Select(k => k.Kolom))
        .Concat(feit.Koppel.Select(k => $"{k.Tabel}.{k.Op}"))
        .OfType<string>().Distinct().Select(Split);

    /// <summary>Columns that the afbeelding names and the files do not have, as <c>alias.kolom</c>.</summary>
    public IEnumerable<string> MissingColumns() => Used
        .Where(c => !columns.TryGetValue(c.Alias, out var known) || !known.Contains(c.Kolom))
        .Select(c => $"{c.Alias}.{c.Kolom}");

    /// <summary>Makes the view and judges its rows.</summary>
    public string Create()
    {
        var velden = Soort.Velden.Where(v => feit.Velden.ContainsKey(v.Naam))
            .Select(v => VeldSql.Of(afbeelding, v, feit.Velden[v.Naam], Column)).ToList();
        var typed = Soort.Velden.Select(v => $"{TypedOf(v, velden)} AS {v.Naam}");
        var faults = velden.Select(v => Fault(v.Naam, v.IsPersoonlijk ? "NULL" : v.Ruw, v.Fout))
            .Concat(feit.Koppel.Where(k => k.Verplicht).Select(k => Fault(k.Kolom!, Column(k.Kolom!), $"CASE WHEN {Column($"{k.Tabel}.{k.Op}")} IS NULL THEN 'koppeling_ontbreekt' END")));
        var raw = velden.Where(v => feit.Velden[v.Naam].Pseudoniem is not null).Select(v => $",\n    {v.Ruw} AS {RawOf(v.Naam)}");
        // Compared by what stands in the file: computing every pseudonym for it would take half of the time.
        var content = Soort.Velden.Select(v => feit.Velden.TryGetValue(v.Naam, out var from) && from.Pseudoniem is not null ? RawOf(v.Naam) : v.Naam).ToList();
        var corrections = velden.Where(v => v.Gecorrigeerd != "NULL").Select(v => Fault(v.Naam, v.Ruw, v.Gecorrigeerd));
        return $"""
            CREATE OR REPLACE VIEW {Rows} AS
            WITH ruw AS (
              SELECT b.{RowNumber} AS rij, {string.Join(",\n    ", typed)}{string.Concat(raw)},
                {ListOf(faults)} AS fouten,
                {ListOf(corrections)} AS correcties
              FROM {From()})
            SELECT * REPLACE (list_concat(fouten, {ListOf(Order("ruw"))}) AS fouten) FROM ruw;
            CREATE OR REPLACE TABLE {Judged} AS
            SELECT rij, md5_number({RawOf("sleutel")}) AS s, hash({string.Join(", ", content)}) AS inhoud,
              CASE WHEN len(fouten) > 0 THEN fouten END AS fouten, CASE WHEN len(correcties) > 0 THEN correcties END AS correcties
            FROM {Rows};
            CREATE OR REPLACE TABLE {Double} AS
            SELECT o.rij, d.verschillend > 1 AS verschilt
            FROM {Judged} o JOIN (SELECT s, max(rij) AS laatste, count(DISTINCT inhoud) AS verschillend FROM {Judged} WHERE fouten IS NULL GROUP BY s HAVING count(*) > 1) d ON d.s = o.s
            WHERE o.fouten IS NULL AND o.rij < d.laatste
            """;
    }

    /// <summary>Rows that become feiten.</summary>
    public string Accepted => $"SELECT {string.Join(", ", Soort.Velden.Select(v => v.Naam))} FROM {Rows} WHERE len(fouten) = 0 AND rij NOT IN (SELECT rij FROM {Double})";

    /// <summary>Pseudonym, case number and team of those rows, sorted by pseudonym; null when the key is no number of the source.</summary>
    public string? Sleutels => feit.Velden["sleutel"].Pseudoniem == Pseudoniemsoort.Bronsleutel
        ? $"SELECT sleutel, {RawOf("sleutel")}, coalesce(team, '') FROM {Rows} WHERE len(fouten) = 0 AND rij NOT IN (SELECT rij FROM {Double}) ORDER BY sleutel"
        : null;

    /// <summary>The days of a feit that may not lie before its first day.</summary>
    private IEnumerable<string> Order(string table)
    {
        var days = Soort.EigenVelden.Where(v => v.Soort == Veldsoort.Dag && feit.Velden.ContainsKey(v.Naam)).Select(v => v.Naam).ToList();
        var ends = new[] { "afgesloten", "einde", "eerste_gesprek", "verzonden", "afgehandeld", "besloten", "tot" };
        var start = days.FirstOrDefault(d => !ends.Contains(d) && d is "ontvangen" or "start" or "aanvraag" or "gesteld" or "van");
        return start is null
            ? []
            : days.Where(ends.Contains).Select(end => Fault(end, $"{table}.{end}::VARCHAR", $"CASE WHEN {table}.{end} < {table}.{start} THEN 'volgorde' END"));
    }

    /// <summary>The rows with their number in the file (1 is the first after the header), and beside them the last row of every joined file with their key.</summary>
    private string From()
    {
        var joins = feit.Koppel.Select(k => $"\nLEFT JOIN (SELECT * FROM {Staging.Name(k.Tabel!)} QUALIFY row_number() OVER (PARTITION BY {Trimmed(k.Op!)} ORDER BY rowid DESC) = 1) AS k_{k.Tabel} ON {Column($"{k.Tabel}.{k.Op}")} = {Column(k.Kolom!)}");
        var filters = feit.Filter.Select(f => f.Is is { } yes
            ? $"{Trimmed(f.Kolom!)} IN ({Texts(yes)})"
            : $"({Trimmed(f.Kolom!)} IS NULL OR {Trimmed(f.Kolom!)} NOT IN ({Texts(f.IsNiet ?? [])}))").ToList();
        var where = filters.Count == 0 ? "" : $" WHERE {string.Join(" AND ", filters)}";
        return $"(SELECT rowid + 1 AS {RowNumber}, * FROM {Staging.Name(feit.Uit!)}{where}) AS b{string.Concat(joins)}";
    }

    private string TypedOf(Feitveld veld, List<VeldSql> velden) => veld.Naam switch
    {
        "organisatie" => Staging.Text(afbeelding.Organisatie!),
        "bron" => Staging.Text(afbeelding.Bron!),
        _ => velden.Find(v => v.Naam == veld.Naam)?.Waarde ?? "NULL",
    } + "::" + TypeOf(veld.Soort);

    private static string TypeOf(Veldsoort soort) => soort switch
    {
        Veldsoort.Dag => "DATE",
        Veldsoort.Code => "VARCHAR",
        Veldsoort.Getal or Veldsoort.Bedrag => "BIGINT",
        Veldsoort.Jaofnee => "BOOLEAN",
    };

    private static string RawOf(string veld) => "ruw_" + veld;

    private string Column(string kolom)
    {
        var (alias, naam) = Split(kolom);
        return Trimmed(naam, alias == feit.Uit ? "b." : $"k_{alias}.");
    }

    /// <summary>Spaces around a value mean nothing, and an empty value is none.</summary>
    private static string Trimmed(string kolom, string of = "") => $"nullif(trim({of}{Staging.Name(kolom)}), '')";

    private (string Alias, string Kolom) Split(string kolom)
    {
        var dot = kolom.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && columns.ContainsKey(kolom[..dot]) ? (kolom[..dot], kolom[(dot + 1)..]) : (feit.Uit!, kolom);
    }

    private static string Fault(string veld, string raw, string reason) => $"CASE WHEN {reason} IS NOT NULL THEN {{'veld': {Staging.Text(veld)}, 'waarde': {raw}::VARCHAR, 'reden': {reason}}} END";

    private static string ListOf(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        const string Empty = "[]::STRUCT(veld VARCHAR, waarde VARCHAR, reden VARCHAR)[]";
        return all.Count == 0 ? Empty : $"list_filter([{string.Join(", ", all)}], lambda x: x IS NOT NULL)";
    }

    private static string Texts(IEnumerable<string> values) => string.Join(", ", values.Select(Staging.Text));
}
