using System.Diagnostics;
using DuckDB.NET.Data;

namespace Baken.Bench.Feiten;

/// <summary>Five of the thirty by hand in one thread over arrays: what the machine can do at best. The arrays are ready; only the counting is timed.</summary>
internal sealed class BareLoops
{
    private const int Months = 24;
    private const int Never = int.MaxValue;
    private readonly int cells;
    private readonly int[] received, talked, closed, askedCell, month, paidCell;
    private readonly long[] cents;
    private readonly int[] monthOf = new int[9000];

    public BareLoops(DuckDBConnection connection)
    {
        for (var day = 0; day < monthOf.Length; day++)
        {
            var date = new DateOnly(2010, 1, 1).AddDays(day);
            monthOf[day] = ((date.Year - 2022) * 12) + date.Month - 1;
        }

        const string Cell = "(dense_rank() OVER (ORDER BY wet, team, wijk) - 1)::INTEGER";
        const string Now = "bekend_tot = TIMESTAMP '9999-12-31 00:00:00'";
        var asked = Read(connection, $"SELECT (ontvangen - DATE '2010-01-01')::INTEGER, (eerste_gesprek - DATE '2010-01-01')::INTEGER, (afgesloten - DATE '2010-01-01')::INTEGER, {Cell} FROM hulpvraag WHERE {Now}", 4);
        (received, talked, closed, askedCell) = (asked[0], asked[1], asked[2], asked[3]);
        var paid = Read(connection, $"SELECT (maand - DATE '2010-01-01')::INTEGER, bedrag::INTEGER, {Cell} FROM kosten WHERE {Now}", 3);
        (month, cents, paidCell) = (paid[0], [.. paid[1].Select(c => (long)c)], paid[2]);
        cells = Math.Max(askedCell.Max(), paidCell.Max()) + 1;
    }

    /// <summary>Code, median milliseconds and sum of the first number.</summary>
    public IEnumerable<(string Code, double Milliseconds, double Sum)> Run(int rounds)
    {
        yield return Time("hulpvragen-instroom", rounds, Inflow);
        yield return Time("eerste-gesprek-gemiddeld", rounds, Waits);
        yield return Time("eerste-gesprek-4-weken", rounds, InTime);
        yield return Time("hulpvragen-open", rounds, Stock);
        yield return Time("kosten", rounds, Costs);
    }

    private long[] Inflow()
    {
        var counts = new long[Months * cells];
        for (var i = 0; i < received.Length; i++)
        {
            var m = monthOf[received[i]];
            if ((uint)m < Months) counts[(m * cells) + askedCell[i]]++;
        }

        return counts;
    }

    private long[] Waits()
    {
        var (sums, counts) = (new long[Months * cells], new long[Months * cells]);
        for (var i = 0; i < talked.Length; i++)
        {
            if (talked[i] == Never) continue;
            var m = monthOf[talked[i]];
            if ((uint)m >= Months) continue;
            sums[(m * cells) + askedCell[i]] += talked[i] - received[i];
            counts[(m * cells) + askedCell[i]]++;
        }

        return sums;
    }

    private long[] InTime()
    {
        var (hits, counts) = (new long[Months * cells], new long[Months * cells]);
        for (var i = 0; i < talked.Length; i++)
        {
            if (talked[i] == Never) continue;
            var m = monthOf[talked[i]];
            if ((uint)m >= Months) continue;
            if (talked[i] - received[i] <= 28) hits[(m * cells) + askedCell[i]]++;
            counts[(m * cells) + askedCell[i]]++;
        }

        return hits;
    }

    private long[] Stock()
    {
        var delta = new long[(Months + 1) * cells];
        for (var i = 0; i < received.Length; i++)
        {
            var from = Math.Max(monthOf[received[i]], 0);
            if (from < Months) delta[(from * cells) + askedCell[i]]++;
            if (closed[i] == Never) continue;
            var until = Math.Max(monthOf[closed[i]], 0);
            if (until < Months && from < Months) delta[(until * cells) + askedCell[i]]--;
        }

        for (var i = cells; i < Months * cells; i++) delta[i] += delta[i - cells];
        return delta[..(Months * cells)];
    }

    private long[] Costs()
    {
        var sums = new long[Months * cells];
        for (var i = 0; i < month.Length; i++)
        {
            var m = monthOf[month[i]];
            if ((uint)m < Months) sums[(m * cells) + paidCell[i]] += cents[i];
        }

        return sums;
    }

    private static (string, double, double) Time(string code, int rounds, Func<long[]> count)
    {
        var (times, sum) = (new List<double>(), 0d);
        for (var round = 0; round < rounds + 2; round++)
        {
            var start = Stopwatch.GetTimestamp();
            var counted = count();
            if (round >= 2) times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            sum = counted.Sum();
        }

        return (code, times.Order().ElementAt(times.Count / 2), sum);
    }

    private static int[][] Read(DuckDBConnection connection, string sql, int columns)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var lists = Enumerable.Range(0, columns).Select(_ => new List<int>()).ToArray();
        while (reader.Read())
            for (var i = 0; i < columns; i++) lists[i].Add(reader.IsDBNull(i) ? Never : reader.GetInt32(i));
        return [.. lists.Select(l => l.ToArray())];
    }
}
