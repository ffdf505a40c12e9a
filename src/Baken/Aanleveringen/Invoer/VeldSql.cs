using Baken.Kernel.Indicatoren.Berekening;

namespace Baken.Aanleveringen.Invoer;

/// <summary>One field of a feit as SQL over the staged files: the raw text, the typed value, and what is wrong or was corrected.</summary>
/// <param name="Naam">Name of the field.</param>
/// <param name="Ruw">SQL of the raw text.</param>
/// <param name="Waarde">SQL of the typed value.</param>
/// <param name="Fout">SQL of the reason to reject, or NULL.</param>
/// <param name="Gecorrigeerd">SQL of the rule by which the value was corrected, or NULL.</param>
/// <param name="IsPersoonlijk">The raw value is never shown or kept.</param>
internal sealed record VeldSql(string Naam, string Ruw, string Waarde, string Fout, string Gecorrigeerd, bool IsPersoonlijk)
{
    private const string None = "NULL";

    /// <summary>The SQL of a field; <c>column</c> turns a column of the afbeelding into SQL.</summary>
    public static VeldSql Of(Afbeelding afbeelding, Feitveld veld, Veldafbeelding uit, Func<string, string> column)
    {
        var raw = uit switch
        {
            { Vast: { } constant } => Staging.Text(constant),
            { Afgeleid: Afleidingwijze.EersteGevuld } => $"coalesce({string.Join(", ", uit.Van.Select(column))})",
            { Kolom: { } kolom } => column(kolom),
            _ => None,
        };
        var missing = uit.Verplicht ? $"{raw} IS NULL" : "false";
        if (uit.Pseudoniem is { } kind) return Pseudo(afbeelding, veld, uit, kind, column);
        if (uit.Afgeleid is Afleidingwijze.Leeftijdsklasse) return Leeftijd(afbeelding, veld, column(uit.Van[0]), column(uit.Van[1]));
        if (uit.Afgeleid is Afleidingwijze.DagenTussen)
        {
            var (first, last) = (Day(afbeelding, column(uit.Van[0])), Day(afbeelding, column(uit.Van[1])));
            return new VeldSql(veld.Naam, None, $"({last} - {first})", $"CASE WHEN {last} < {first} THEN 'duur_negatief' END", None, false);
        }

        if (uit.Vertaal is { } words) return Translated(veld, uit, raw, words, missing);
        var (typed, unreadable) = veld.Soort switch
        {
            Veldsoort.Dag => (Day(afbeelding, raw), "datum_onleesbaar"),
            Veldsoort.Code => (raw, "code_onbekend"),
            Veldsoort.Getal => ($"try_cast({raw} AS BIGINT)", "getal_onleesbaar"),
            Veldsoort.Bedrag => (Money(raw), "bedrag_onleesbaar"),
            Veldsoort.Jaofnee => ($"CASE WHEN lower({raw}) IN ('ja', 'j', '1', 'true') THEN true WHEN lower({raw}) IN ('nee', 'n', '0', 'false') THEN false END", "ja_of_nee_onleesbaar"),
        };
        var range = veld.Soort == Veldsoort.Dag ? $" WHEN {typed} NOT BETWEEN DATE '1900-01-02' AND DATE '2100-12-31' THEN 'datum_buiten_bereik'" : "";
        return new VeldSql(
            veld.Naam, raw, typed,
            $"CASE WHEN {missing} THEN 'verplicht_leeg' WHEN {raw} IS NOT NULL AND {typed} IS NULL THEN '{unreadable}'{range} END", None, false);
    }

    /// <summary>The first notation that fits; an instant becomes the civil day in the time zone of the afbeelding.</summary>
    private static string Day(Afbeelding afbeelding, string raw) => "coalesce(" + string.Join(", ", afbeelding.Datumvormen.Select(vorm =>
    {
        var format = Staging.Text(Datumvorm.ToStrptime(vorm)!.Replace("''", "'", StringComparison.Ordinal));
        return Datumvorm.IsInstant(vorm)
            ? $"(try_strptime(regexp_replace({raw}, 'Z$', '+00:00'), {format}) AT TIME ZONE {Staging.Text(afbeelding.Tijdzone)})::DATE"
            : $"try_strptime({raw}, {format})::DATE";
    })) + ")";

    /// <summary>Dutch or plain notation, to cents: 1.234,56 or 1234.56; thousands only with a decimal comma.</summary>
    private static string Money(string raw) =>
        $"(CASE WHEN regexp_full_match({raw}, '-?\\d{{1,3}}(\\.\\d{{3}})*(,\\d{{1,2}})?|-?\\d+(,\\d{{1,2}})?') AND {raw} NOT SIMILAR TO '-?\\d+\\.\\d{{1,2}}' "
        + $"THEN round(try_cast(replace(replace({raw}, '.', ''), ',', '.') AS DECIMAL(18, 2)) * 100) "
        + $"WHEN regexp_full_match({raw}, '-?\\d+(\\.\\d{{1,2}})?') THEN round(try_cast({raw} AS DECIMAL(18, 2)) * 100) END)::BIGINT";

    /// <summary>The value never leaves the staging: only its pseudonym does. The kind stands in what is hashed, so that kinds never meet.</summary>
    private static VeldSql Pseudo(Afbeelding afbeelding, Feitveld veld, Veldafbeelding uit, Pseudoniemsoort kind, Func<string, string> column)
    {
        var raw = RawOf(kind, uit, column);
        var wrong = kind == Pseudoniemsoort.Bsn ? $"WHEN {raw} IS NOT NULL AND NOT (length({raw}) IN (8, 9) AND bsn_geldig(lpad({raw}, 9, '0'))) AND NOT is_pseudoniem({raw}) THEN 'bsn_ongeldig' " : "";
        var missing = uit.Verplicht ? $"WHEN {raw} IS NULL THEN 'verplicht_leeg' " : "";
        return new VeldSql(veld.Naam, raw, PseudoniemOf(afbeelding, kind, uit, column), wrong.Length + missing.Length == 0 ? None : $"CASE {missing}{wrong}END", None, true);
    }

    /// <summary>What may leave the staging of a column with a bsn or a name: its pseudonym, or nothing when it is no bsn.</summary>
    public static string Veilig(Afbeelding afbeelding, Veldafbeelding uit, Func<string, string> column)
    {
        var (kind, raw) = (uit.Pseudoniem!.Value, RawOf(uit.Pseudoniem!.Value, uit, column));
        var safe = PseudoniemOf(afbeelding, kind, uit, column);
        return kind == Pseudoniemsoort.Bsn ? $"CASE WHEN is_pseudoniem({raw}) OR length({raw}) IN (8, 9) AND bsn_geldig(lpad({raw}, 9, '0')) THEN {safe} END" : safe;
    }

    private static string RawOf(Pseudoniemsoort kind, Veldafbeelding uit, Func<string, string> column) =>
        kind == Pseudoniemsoort.NaamGeboortedatum ? $"(lower({column(uit.Van[0])}) || '|' || {column(uit.Van[1])})" : column(uit.Kolom!);

    /// <summary>A pseudonym of bsn or name that came back in a mended file of rejects is taken as it is.</summary>
    private static string PseudoniemOf(Afbeelding afbeelding, Pseudoniemsoort kind, Veldafbeelding uit, Func<string, string> column)
    {
        var raw = RawOf(kind, uit, column);
        return kind switch
        {
            Pseudoniemsoort.Bsn => $"CASE WHEN is_pseudoniem({raw}) THEN {raw} ELSE pseudoniem('bsn:' || lpad({raw}, 9, '0')) END",
            Pseudoniemsoort.Bronsleutel => $"pseudoniem({Staging.Text($"bron:{afbeelding.Bron}:")} || {raw})",
            Pseudoniemsoort.NaamGeboortedatum => $"CASE WHEN is_pseudoniem({column(uit.Van[0])}) THEN {column(uit.Van[0])} ELSE pseudoniem('naam:' || {raw}) END",
        };
    }

    private static VeldSql Translated(Feitveld veld, Veldafbeelding uit, string raw, IReadOnlyDictionary<string, string> words, string missing)
    {
        var known = string.Join(' ', words.Select(w => $"WHEN {Staging.Text(w.Key)} THEN {Staging.Text(w.Value)}"));
        var other = uit.Anders == Onvertaald.Behoud ? raw : None;
        var text = $"CASE {raw} {known} ELSE {other} END";
        var typed = veld.Soort == Veldsoort.Jaofnee ? $"({text} = 'ja')" : text;
        var strange = $"{raw} IS NOT NULL AND {text} IS NULL";
        return new VeldSql(
            veld.Naam, raw, typed,
            $"CASE WHEN {missing} THEN 'verplicht_leeg'{(uit.Anders == Onvertaald.Weiger ? $" WHEN {strange} THEN 'code_onbekend'" : "")} END",
            uit.Anders == Onvertaald.Leeg ? $"CASE WHEN {strange} THEN 'code_leeg' END" : None, false);
    }

    /// <summary>Age in whole years on the day, in the classes of the field (ADR 0035).</summary>
    private static VeldSql Leeftijd(Afbeelding afbeelding, Feitveld veld, string born, string day)
    {
        var (from, on) = (Day(afbeelding, born), Day(afbeelding, day));
        var years = $"date_sub('year', {from}, {on})";
        var classes = $"CASE WHEN {years} < 4 THEN '0-3' WHEN {years} < 12 THEN '4-11' WHEN {years} < 18 THEN '12-17' WHEN {years} < 23 THEN '18-22' "
            + $"WHEN {years} < 65 THEN '23-64' WHEN {years} < 75 THEN '65-74' WHEN {years} IS NOT NULL THEN '75+' END";
        return new VeldSql(
            veld.Naam, born, classes,
            $"CASE WHEN {born} IS NOT NULL AND {from} IS NULL THEN 'datum_onleesbaar' WHEN {from} > {on} THEN 'geboren_na_dag' END", None, true);
    }
}
