namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>
/// Adds <c>tijdig</c>. Working days and the Algemene termijnenwet come from the reference table <c>kalender</c> (dag, verschoven,
/// werkdagnummer), filled by the Termijnen engine, so that the rule exists once.
/// </summary>
internal static class TermijnSql
{
    public static string Write(TermijnStep step)
    {
        var rule = step.Regel;
        var pause = rule.Opschorting is null ? "" : $" + coalesce({rule.Opschorting}, 0)::INTEGER";
        if (rule.Maat == Termijnmaat.Werkdagen)
        {
            return $"""
                SELECT b.*, e.werkdagnummer - s.werkdagnummer{Minus(rule.Opschorting)} <= {SqlText.Number(rule.Aantal)} AS tijdig
                FROM {step.Uit} b
                  LEFT JOIN kalender s ON s.dag = b.{rule.Start}
                  LEFT JOIN kalender e ON e.dag = b.{rule.Stop}

                """;
        }

        var end = rule.Maat switch
        {
            Termijnmaat.Dagen => $"{rule.Start} + {SqlText.Number(rule.Aantal)}{pause}",
            Termijnmaat.Weken => $"{rule.Start} + {SqlText.Number(rule.Aantal * 7L)}{pause}",
            Termijnmaat.Maanden => $"({rule.Start} + INTERVAL {SqlText.Number(rule.Aantal)} MONTH)::DATE{pause}",
            Termijnmaat.Werkdagen => throw new InvalidOperationException("Working days are counted by number."),
        };
        return rule.Atw
            ? $"""
                SELECT b.*, b.{rule.Stop} <= coalesce(k.verschoven, b.nominaal_einde) AS tijdig
                FROM (SELECT *, {end} AS nominaal_einde FROM {step.Uit}) b LEFT JOIN kalender k ON k.dag = b.nominaal_einde

                """
            : $"SELECT *, {rule.Stop} <= {end} AS tijdig\nFROM {step.Uit}\n";
    }

    private static string Minus(string? field) => field is null ? "" : $" - coalesce(b.{field}, 0)";
}
