using System.Text;

namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>Writes a plan as DuckDB SQL that an analyst can read and run: one common table expression per step.</summary>
public static class SqlWriter
{
    /// <summary>The SQL of the whole plan. Columns: periode (first day), the asked dimensions, teller, and noemer or n where the kind has one.</summary>
    public static string Write(Indicatorplan plan) =>
        Write(plan, $"SELECT * FROM {plan.Stappen[^1].Naam} ORDER BY {string.Join(", ", new[] { "periode" }.Concat(plan.Verzoek.Naar))}");

    /// <summary>The steps of the plan, and a question of our own to the relation of one of them.</summary>
    internal static string Write(Indicatorplan plan, string question)
    {
        var sql = new StringBuilder("WITH\n");
        for (var i = 0; i < plan.Stappen.Count; i++)
        {
            var step = plan.Stappen[i];
            sql.Append(step.Naam).Append(" AS (\n").Append(Indent(Step(plan, step))).Append(')')
                .Append(i < plan.Stappen.Count - 1 ? ",\n" : "\n");
        }

        return sql.Append(question).ToString();
    }

    private static string Step(Indicatorplan plan, PlanStep step) => step switch
    {
        SourceStep bron => Bron(bron),
        RenewalStep verlenging => Verlenging(verlenging),
        TermijnStep termijn => TermijnSql.Write(termijn),
        ReturnStep terugkeer => Terugkeer(terugkeer),
        PeriodeStep perioden => Perioden(perioden),
        CountStep telling => TellingSql.Write(telling, FeitOf(plan, telling.Uit)),
        RowStep rijen => RowSql.Write(rijen),
        JoinStep samen => Samenvoegen(samen),
        RunningTotalStep cumulatief => Cumulatief(cumulatief),
        _ => throw new InvalidOperationException($"Unknown step {step.GetType().Name}."),
    };

    private static Feitsoort FeitOf(Indicatorplan plan, string naam)
    {
        var step = plan.Stappen.Single(s => s.Naam == naam);
        return step switch
        {
            SourceStep bron => Feitmodel.FindSoort(bron.Feit)!,
            RenewalStep v => FeitOf(plan, v.Uit),
            TermijnStep t => FeitOf(plan, t.Uit),
            ReturnStep t => FeitOf(plan, t.Uit),
            _ => throw new InvalidOperationException($"Step {naam} holds no feiten."),
        };
    }

    private static string Bron(SourceStep bron)
    {
        var feit = Feitmodel.FindSoort(bron.Feit)!;
        var where = new List<string> { $"bekend_van <= {SqlText.Moment(bron.BekendOp)}", $"bekend_tot > {SqlText.Moment(bron.BekendOp)}" };
        where.AddRange(bron.Voorwaarden.Select(v => SqlText.Condition(feit, v)));
        where.AddRange(bron.Uitsluitingen
            .Where(u => u.Als.All(v => feit.FindVeld(v.Veld) is not null))
            .Select(u => $"({SqlText.All(feit, u.Als)}) IS NOT TRUE"));
        return $"SELECT {string.Join(", ", bron.Kolommen)}\nFROM {bron.Feit}\nWHERE {string.Join("\n  AND ", where)}\n";
    }

    private static string Verlenging(RenewalStep step)
    {
        var (start, einde) = (step.Regel.Start, step.Regel.Einde);
        var per = string.Join(", ", new[] { "persoon" }.Concat(step.Regel.Per));
        var kept = step.Kolommen.Where(k => k != start && k != einde && k != "persoon" && !step.Regel.Per.Contains(k));
        var first = string.Concat(kept.Select(k => $", arg_min({k}, {start}) AS {k}"));
        return $"""
            SELECT {per}, min({start}) AS {start},
              CASE WHEN bool_or({einde} IS NULL) THEN NULL ELSE max({einde}) END AS {einde}{first}
            FROM (
              SELECT *, sum(nieuw) OVER (PARTITION BY {per} ORDER BY {start}, {einde} ROWS UNBOUNDED PRECEDING) AS episode
              FROM (
                SELECT *, CASE WHEN persoon IS NOT NULL AND {start} - max(coalesce({einde}, DATE '9999-12-31')) OVER (
                  PARTITION BY {per} ORDER BY {start}, {einde} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) <= {SqlText.Number(step.Regel.Gat)}
                  THEN 0 ELSE 1 END AS nieuw
                FROM {step.Uit}))
            GROUP BY {per}, episode

            """;
    }

    private static string Terugkeer(ReturnStep step)
    {
        var (start, na) = (step.Regel.StartVeld, step.Regel.NaVeld);
        var same = string.Concat(step.Regel.Zelfde.Select(v => $" AND a.{v} = b.{v}"));
        return $"""
            SELECT a.*, b.{start} IS NOT NULL AND b.{start} < a.{na} + INTERVAL {SqlText.Number(step.Regel.Maanden)} MONTH AS teruggekeerd
            FROM {step.Uit} a ASOF LEFT JOIN (SELECT DISTINCT * FROM {step.Later}) b
              ON a.persoon = b.persoon{same} AND a.{na} < b.{start}

            """;
    }

    private static string Perioden(PeriodeStep step) =>
        "SELECT * FROM (VALUES\n  "
        + string.Join(",\n  ", step.Perioden.Select(p => $"({SqlText.Day(p.Eerste)}, {SqlText.Day(p.Laatste)})"))
        + "\n) AS p(eerste, laatste)\n";

    private static string Samenvoegen(JoinStep step)
    {
        var on = string.Concat(step.Naar.Select(d => $" AND a.{d} IS NOT DISTINCT FROM b.{d}"));
        var dims = string.Concat(step.Naar.Select(d => $", coalesce(a.{d}, b.{d}) AS {d}"));
        return $"""
            SELECT coalesce(a.periode, b.periode) AS periode{dims}, a.teller, b.noemer
            FROM {step.Links} a FULL JOIN {step.Rechts} b ON a.periode = b.periode{on}

            """;
    }

    private static string Cumulatief(RunningTotalStep step)
    {
        var dims = string.Concat(step.Naar.Select(d => $", {d}"));
        var join = string.Concat(step.Naar.Select(d => $" AND t.{d} IS NOT DISTINCT FROM g.{d}"));
        var groups = step.Naar.Count == 0 ? "" : $" CROSS JOIN (SELECT DISTINCT {string.Join(", ", step.Naar)} FROM {step.Uit}) k";
        return $"""
            SELECT periode{dims}, sum(teller) OVER (PARTITION BY year(periode){dims} ORDER BY periode) AS teller
            FROM (
              SELECT g.*, coalesce(t.teller, 0) AS teller
              FROM (SELECT eerste AS periode{dims} FROM perioden{groups}) g
              LEFT JOIN {step.Uit} t ON t.periode = g.periode{join})

            """;
    }

    private static string Indent(string text) =>
        string.Concat(text.TrimEnd('\n').Split('\n').Select(line => $"  {line}\n"));
}
