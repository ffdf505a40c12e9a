using System.Globalization;

namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>Writes a counting. Stock over time is a running sum of in and out, never a join of rows with period ends (ADR 0011).</summary>
internal static class TellingSql
{
    public static string Write(CountStep step, Feitsoort feit)
    {
        var isStock = step.Periode.Lid is Periodelid.StandOpDag or Periodelid.StandBijSluiting;
        var addsUp = step.Maten.All(m => m.Kwantiel is null && m.Wijze != Telwijze.Uniek);
        if (isStock && addsUp) return Stock(step, feit);
        return step.Periode.Lid == Periodelid.Gebeurtenis && step.Verzoek.IsKalender ? Flow(step, feit) : Joined(step, feit);
    }

    private static string Flow(CountStep step, Feitsoort feit)
    {
        var perioden = step.Verzoek.Perioden();
        return $"""
            SELECT {SqlText.Bucket(step.Verzoek.Maat, step.Periode.Veld)} AS periode{Dims(step)},
              {Measures(step, feit)}
            FROM {step.Uit}
            WHERE {step.Periode.Veld} BETWEEN {SqlText.Day(perioden[0].Eerste)} AND {SqlText.Day(perioden[^1].Laatste)}
            GROUP BY ALL

            """;
    }

    private static string Joined(CountStep step, Feitsoort feit) => $"""
        SELECT {(step.Verzoek.IsKalender ? "p.eerste" : "date_trunc('month', p.laatste)::DATE")} AS periode{Dims(step)},
          {Measures(step, feit)}
        FROM {step.Uit} JOIN perioden p ON {Belongs(step.Periode)}
        GROUP BY ALL

        """;

    internal static string Belongs(Periodekeuze keuze) => keuze.Lid switch
    {
        Periodelid.Gebeurtenis => $"{keuze.Veld} BETWEEN p.eerste AND p.laatste",
        Periodelid.InPeriode => $"{keuze.Veld} <= p.laatste AND ({keuze.Einde} IS NULL OR {keuze.Einde} >= p.eerste)",
        Periodelid.StandOpDag => $"{keuze.Veld} <= p.laatste AND ({keuze.Einde} IS NULL OR {keuze.Einde} >= p.laatste)",
        Periodelid.StandBijSluiting => $"{keuze.Veld} <= p.laatste AND ({keuze.Einde} IS NULL OR {keuze.Einde} > p.laatste)",
    };

    private static string Stock(CountStep step, Feitsoort feit)
    {
        var perioden = step.Verzoek.Perioden();
        var (start, einde) = (step.Periode.Veld, step.Periode.Einde!);
        var maat = step.Verzoek.IsKalender ? step.Verzoek.Maat : Periodemaat.Maand;
        var first = perioden[0].Laatste;
        var left = step.Periode.Lid == Periodelid.StandOpDag ? $"{einde} + 1" : einde;
        var inside = $"{start} <= {SqlText.Day(perioden[^1].Laatste)} AND ({einde} IS NULL OR {left} > {SqlText.Day(first)}) AND ({einde} IS NULL OR {left} > {start})";
        var firstBucket = SqlText.Bucket(maat, SqlText.Day(first));
        var columns = string.Join(", ", step.Maten.Select(m => m.Kolom));
        var sums = string.Join(", ", step.Maten.Select(m => $"sum({m.Kolom}) AS {m.Kolom}"));
        var totals = string.Join(",\n  ", step.Maten.Select(m => $"sum(coalesce(d.{m.Kolom}, 0)) OVER (PARTITION BY true{Dims(step, "g.")} ORDER BY g.periode)::BIGINT AS {m.Kolom}"));
        var join = string.Concat(step.Verzoek.Naar.Select(d => $" AND d.{d} IS NOT DISTINCT FROM g.{d}"));
        var groups = step.Verzoek.Naar.Count == 0 ? "" : $" CROSS JOIN (SELECT DISTINCT {string.Join(", ", step.Verzoek.Naar)} FROM delta)";
        return $"""
            WITH delta AS MATERIALIZED (
              SELECT periode{Dims(step)}, {sums}
              FROM (
                SELECT greatest({SqlText.Bucket(maat, start)}, {firstBucket}) AS periode{Dims(step)},
                  {Measures(step, feit)}
                FROM {step.Uit} WHERE {inside} GROUP BY ALL
                UNION ALL
                SELECT {SqlText.Bucket(maat, left)} AS periode{Dims(step)},
                  {Measures(step, feit, "-")}
                FROM {step.Uit} WHERE {inside} AND {left} <= {SqlText.Day(perioden[^1].Laatste)} GROUP BY ALL)
              GROUP BY ALL)
            SELECT g.periode{Dims(step, "g.")},
              {totals}
            FROM (SELECT {SqlText.Bucket(maat, "laatste")} AS periode{Dims(step)} FROM perioden{groups}) g
              LEFT JOIN delta d ON d.periode = g.periode{join}

            """;
    }

    private static string Dims(CountStep step, string prefix = "") => string.Concat(step.Verzoek.Naar.Select(d => $", {prefix}{d}"));

    private static string Measures(CountStep step, Feitsoort feit, string sign = "") =>
        string.Join(",\n  ", step.Maten.Select(m => $"{sign}{Write(m, feit)} AS {m.Kolom}"));

    private static string Write(Measure maat, Feitsoort feit)
    {
        var value = maat.Wijze switch
        {
            Telwijze.Rijen => "*",
            Telwijze.Uniek => $"DISTINCT {maat.Veld}",
            Telwijze.Som => maat.Veld!,
            Telwijze.Duur => $"{maat.TotVeld} - {maat.Veld}",
        };
        var sum = maat.Kwantiel is { } q
            ? $"round(100 * quantile_cont({value}, {q.ToString(CultureInfo.InvariantCulture)}){Filter(maat, feit)})::BIGINT"
            : maat.Wijze is Telwijze.Rijen or Telwijze.Uniek ? $"count({value}){Filter(maat, feit)}" : $"coalesce(sum({value}){Filter(maat, feit)}, 0)::BIGINT";
        return sum;
    }

    private static string Filter(Measure maat, Feitsoort feit)
    {
        var conditions = maat.Als.Select(v => SqlText.Condition(feit, v)).Concat(new[] { maat.Vlag }.OfType<string>()).ToList();
        return conditions.Count == 0 ? "" : $" FILTER (WHERE {string.Join(" AND ", conditions)})";
    }
}
