namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>Writes the rows behind a figure: those that count from the relation that is counted, the others from all rows, with their reason.</summary>
internal static class RowSql
{
    public static string Write(RowStep step)
    {
        var feit = Feitmodel.FindSoort(step.Telling.Feit)!;
        var columns = string.Join(", ", step.Kolommen);
        var periode = step.Verzoek.IsKalender ? "p.eerste" : "date_trunc('month', p.laatste)::DATE";
        var belongs = TellingSql.Belongs(step.Telling.Periode);
        var below = step.Onder.Count == 0 ? "" : $"\nWHERE {SqlText.All(feit, step.Onder)}";
        var left = step.Redenen.Count == 0 ? "" : $"""

            UNION ALL
            SELECT periode, {columns}, duur, 'niet' AS rol, reden FROM (
              SELECT {periode} AS periode, {columns}, NULL::BIGINT AS duur, CASE
                {string.Join("\n    ", step.Redenen.Select(r => $"WHEN {Holds(feit, r)} THEN {SqlText.Text(r.Code)}"))}
                END AS reden
              FROM {step.Alles} JOIN perioden p ON {belongs})
            WHERE reden IS NOT NULL
            """;
        return $"""
            SELECT {periode} AS periode, {columns}, {Duur(step.Telling)} AS duur,
              {Rol(step, feit)} AS rol, NULL::VARCHAR AS reden
            FROM {step.Uit} JOIN perioden p ON {belongs}{below}{left}

            """;
    }

    private static string Duur(Telling telling) => telling.Wijze switch
    {
        Telwijze.Duur => $"({telling.TotVeld} - {telling.Veld})::BIGINT",
        Telwijze.Som => $"{telling.Veld}::BIGINT",
        Telwijze.Rijen or Telwijze.Uniek => "NULL::BIGINT",
    };

    private static string Rol(RowStep step, Feitsoort feit)
    {
        var conditions = step.Boven.Select(v => SqlText.Condition(feit, v)).Concat(new[] { step.Vlag }.OfType<string>()).ToList();
        return conditions.Count == 0 ? "'teller'" : $"CASE WHEN {string.Join(" AND ", conditions)} THEN 'teller' ELSE 'noemer' END";
    }

    private static string Holds(Feitsoort feit, Rijreden reden)
    {
        if (reden.Uitsluiting is { } uitsluiting) return $"({SqlText.All(feit, uitsluiting.Als)}) IS TRUE";
        var voorwaarde = reden.Voorwaarde!;
        if (reden.IsOntbrekend) return $"{voorwaarde.Veld} IS NULL";
        var hasValue = voorwaarde.Vergelijking is Vergelijking.Leeg or Vergelijking.IsNiet ? "" : $"{voorwaarde.Veld} IS NOT NULL AND ";
        return $"{hasValue}({SqlText.Condition(feit, voorwaarde)}) IS NOT TRUE";
    }
}
