namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>Questions to the rows behind a figure (<see cref="Rijenplanner"/>), as SQL that can be run as it stands.</summary>
public static class Rijenvraag
{
    private const string Counted = "rol <> 'niet'";

    /// <summary>How many rows in each place: columns rol, reden, aantal.</summary>
    public static string Groups(Indicatorplan plan) =>
        SqlWriter.Write(plan, $"SELECT rol, reden, count(*) AS aantal FROM {Rijenplanner.Relation} GROUP BY ALL ORDER BY ALL");

    /// <summary>One page of the rows, in a fixed order: all columns of the relation.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rol">Only these; null for all.</param>
    /// <param name="reden">Code of the reason; null for all.</param>
    /// <param name="eerste">Rows to pass over.</param>
    /// <param name="aantal">Rows to give.</param>
    public static string Page(Indicatorplan plan, Rijrol? rol, string? reden, long eerste, int aantal)
    {
        var conditions = new List<string>();
        if (rol is { } place) conditions.Add($"rol = {SqlText.Text(Word(place))}");
        if (reden is not null) conditions.Add($"reden = {SqlText.Text(reden)}");
        var where = conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions);
        return SqlWriter.Write(plan, $"SELECT * FROM {Rijenplanner.Relation}{where} ORDER BY periode, bron, sleutel LIMIT {SqlText.Number(aantal)} OFFSET {SqlText.Number(eerste)}");
    }

    /// <summary>The values that a dimension has in one kind of feit, as known at the moment of the request and within its filters.</summary>
    public static string Values(string feit, string dimensie, Meetverzoek verzoek)
    {
        var soort = Feitmodel.FindSoort(feit)!;
        var where = verzoek.Filters.Select(v => SqlText.Condition(soort, v))
            .Prepend($"bekend_tot > {SqlText.Moment(verzoek.Tijdstand.BekendOp)}").Prepend($"bekend_van <= {SqlText.Moment(verzoek.Tijdstand.BekendOp)}");
        return $"SELECT DISTINCT {soort.FindVeld(dimensie)!.Naam}::VARCHAR FROM {soort.Naam} WHERE {string.Join(" AND ", where)} ORDER BY ALL NULLS LAST";
    }

    /// <summary>How many rows each delivery brought to each period: columns periode, levering, aantal.</summary>
    public static string Leveringen(Indicatorplan plan) =>
        SqlWriter.Write(plan, $"SELECT periode, levering, count(*) AS aantal FROM {Rijenplanner.Relation} WHERE {Counted} GROUP BY ALL ORDER BY ALL");

    /// <summary>How many rows of each period miss which registration: columns periode, reden, aantal; null when nothing can be missing.</summary>
    public static string? Missing(Indicatorplan plan)
    {
        var reasons = ((RowStep)plan.Stappen[^1]).Redenen.Where(r => r.IsOntbrekend).Select(r => SqlText.Text(r.Code)).ToList();
        return reasons.Count == 0
            ? null
            : SqlWriter.Write(plan, $"SELECT periode, reden, count(*) AS aantal FROM {Rijenplanner.Relation} WHERE reden IN ({string.Join(", ", reasons)}) GROUP BY ALL ORDER BY ALL");
    }

    /// <summary>Measures of a duration over the rows that count: columns n, mediaan and p90 (hundredths of days), dagen (their sum).</summary>
    public static string Spread(Indicatorplan plan) => SqlWriter.Write(plan, $"""
        SELECT count(*) AS n, round(100 * quantile_cont(duur, 0.5))::BIGINT AS mediaan, round(100 * quantile_cont(duur, 0.9))::BIGINT AS p90, sum(duur)::BIGINT AS dagen
        FROM {Rijenplanner.Relation} WHERE {Counted}
        """);

    /// <summary>How many rows that count fall in each class of the duration: columns klasse (place in <see cref="Verdelingsklasse.ListOf"/>), aantal.</summary>
    public static string Classes(Indicatorplan plan)
    {
        var telling = ((RowStep)plan.Stappen[^1]).Telling;
        var cases = Verdelingsklasse.ListOf(telling).Select((k, i) => k.TotEnMet is { } end
            ? $"WHEN {telling.TotVeld} <= {(k.Maat == Termijnmaat.Maanden ? $"{telling.Veld} + INTERVAL {SqlText.Number(end)} MONTH" : $"{telling.Veld} + {SqlText.Number(end * 7L)}")} THEN {SqlText.Number(i)}"
            : $"ELSE {SqlText.Number(i)}");
        return SqlWriter.Write(plan, $"SELECT CASE {string.Join(" ", cases)} END AS klasse, count(*) AS aantal FROM {Rijenplanner.Relation} WHERE {Counted} GROUP BY ALL ORDER BY ALL");
    }

    /// <summary>The place of a row as it stands in the answer.</summary>
    public static string Word(Rijrol rol) => rol switch
    {
        Rijrol.Teller => "teller",
        Rijrol.Noemer => "noemer",
        Rijrol.Niet => "niet",
    };
}
