using Baken.Kernel.Indicatoren.Berekening;

namespace Baken.Aanleveringen.Invoer;

/// <summary>Compiles one feit of an afbeelding to a table over the staged files: typed fields, faults and corrections per row.</summary>
internal sealed class FeitSql
{
    private readonly Afbeelding afbeelding;
    private readonly Feitafbeelding feit;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> columns;

    /// <param name="afbeelding">The whole afbeelding.</param>
    /// <param name="feit">The feit to make.</param>
    /// <param name="columns">Columns of every staged file, by alias.</param>
    public FeitSql(Afbeelding afbeelding, Feitafbeelding feit, IReadOnlyDictionary<string, IReadOnlyList<string>> columns)
    {
        (this.afbeelding, this.feit, this.columns) = (afbeelding, feit, columns);
        Soort = Feitmodel.FindSoort(feit.Feit!)!;
    }

    public Feitsoort Soort { get; }

    /// <summary>The table with all rows, right and wrong.</summary>
    public string Table => "uit_" + Soort.Naam;

    /// <summary>Columns that the afbeelding names and the files do not have, as <c>alias.kolom</c>.</summary>
    public IEnumerable<string> MissingColumns() => feit.Velden.Values
        .SelectMany(v => v.Van.Append(v.Kolom)).Concat(feit.Filter.Select(f => f.Kolom)).Concat(feit.Koppel.Select(k => k.Kolom))
        .Concat(feit.Koppel.Select(k => $"{k.Tabel}.{k.Op}"))
        .OfType<string>().Distinct()
        .Select(Split)
        .Where(c => !columns.TryGetValue(c.Alias, out var known) || !known.Contains(c.Kolom))
        .Select(c => $"{c.Alias}.{c.Kolom}");

    /// <summary>The fields that become pseudonyms: the SQL of their value over the joined rows, and the table that will hold the answers.</summary>
    public IEnumerable<(string Veld, Pseudoniemsoort Soort, string Table, string Values)> Pseudonyms() =>
        from veld in feit.Velden
        where veld.Value.Pseudoniem is not null
        let value = ValueOf(veld.Value)
        select (veld.Key, veld.Value.Pseudoniem!.Value, PseudonymTable(veld.Key), $"SELECT DISTINCT {value} FROM {From()} WHERE {value} IS NOT NULL");

    /// <summary>Makes the table. The tables of the pseudonyms must be filled.</summary>
    public string Create()
    {
        var velden = Soort.Velden.Where(v => feit.Velden.ContainsKey(v.Naam))
            .Select(v => VeldSql.Of(afbeelding, v, feit.Velden[v.Naam], Column, feit.Velden[v.Naam].Pseudoniem is null ? null : $"p_{v.Naam}.pseudoniem")).ToList();
        var joins = string.Concat(feit.Velden.Where(v => v.Value.Pseudoniem is not null)
            .Select(v => $"\nLEFT JOIN {Staging.Name(PseudonymTable(v.Key))} AS p_{v.Key} ON p_{v.Key}.waarde = {ValueOf(v.Value)}"));
        var typed = Soort.Velden.Select(v => $"{TypedOf(v, velden)} AS {v.Naam}");
        var faults = velden.Select(v => Fault(v.Naam, v.IsPersoonlijk ? "NULL" : v.Ruw, v.Fout))
            .Concat(feit.Koppel.Where(k => k.Verplicht).Select(k => Fault(k.Kolom!, Column(k.Kolom!), $"CASE WHEN k_{k.Tabel}.{Staging.RowNumber} IS NULL THEN 'koppeling_ontbreekt' END")));
        var corrections = velden.Where(v => v.Gecorrigeerd != "NULL").Select(v => Fault(v.Naam, v.Ruw, v.Gecorrigeerd));
        return $"""
            CREATE OR REPLACE TABLE {Table} AS
            WITH ruw AS (
              SELECT b.{Staging.RowNumber} AS rij, {string.Join(",\n    ", typed)},
                {ListOf(faults)} AS fouten,
                {ListOf(corrections)} AS correcties
              FROM {From()}{joins})
            SELECT * REPLACE (list_concat(fouten, {ListOf(Order("ruw"))}) AS fouten),
              count(*) OVER zelfde AS aantal, row_number() OVER (PARTITION BY sleutel ORDER BY rij DESC) AS nr,
              count(DISTINCT hash({string.Join(", ", Soort.Velden.Select(v => v.Naam))})) OVER zelfde AS verschillend
            FROM ruw WINDOW zelfde AS (PARTITION BY sleutel)
            """;
    }

    /// <summary>Rows that become feiten.</summary>
    public string Accepted => $"SELECT {string.Join(", ", Soort.Velden.Select(v => v.Naam))} FROM {Table} WHERE len(fouten) = 0 AND nr = 1";

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

    private string From()
    {
        var joins = feit.Koppel.Select(k => $"\nLEFT JOIN (SELECT * FROM {Staging.Name(k.Tabel!)} QUALIFY row_number() OVER (PARTITION BY {Staging.Name(k.Op!)} ORDER BY {Staging.RowNumber} DESC) = 1) AS k_{k.Tabel} ON k_{k.Tabel}.{Staging.Name(k.Op!)} = {Column(k.Kolom!)}");
        var filters = feit.Filter.Select(f => f.Is is { } yes ? $"{Column(f.Kolom!)} IN ({Texts(yes)})" : $"({Column(f.Kolom!)} IS NULL OR {Column(f.Kolom!)} NOT IN ({Texts(f.IsNiet ?? [])}))").ToList();
        return filters.Count == 0
            ? $"{Staging.Name(feit.Uit!)} AS b{string.Concat(joins)}"
            : $"(SELECT * FROM {Staging.Name(feit.Uit!)} AS b WHERE {string.Join(" AND ", filters)}) AS b{string.Concat(joins)}";
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

    private string ValueOf(Veldafbeelding veld) => veld.Pseudoniem == Pseudoniemsoort.NaamGeboortedatum
        ? $"(lower({Column(veld.Van[0])}) || '|' || {Column(veld.Van[1])})"
        : Column(veld.Kolom!);

    private string PseudonymTable(string veld) => $"pseudoniem_{Soort.Naam}_{veld}";

    private string Column(string kolom)
    {
        var (alias, naam) = Split(kolom);
        return $"{(alias == feit.Uit ? "b" : "k_" + alias)}.{Staging.Name(naam)}";
    }

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
