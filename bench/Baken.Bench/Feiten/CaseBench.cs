using System.Diagnostics;
using System.Globalization;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;

namespace Baken.Bench.Feiten;

/// <summary>One case changes: from the approval of its delivery to the new answer of a tile, over so many feiten.</summary>
internal static class CaseBench
{
    public static async Task Run(long rows, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("baken-bench-case-").FullName;
        try
        {
            await using var set = await FeitenSet.Make(folder, rows);
            var owner = await set.Owner();
            var before = await Tile(set);
            var times = new List<double>();
            for (var round = 0; round < rounds + 5; round++)
            {
                var changed = await set.Write(owner, [("hulpvraag", string.Create(CultureInfo.InvariantCulture,
                    $"SELECT 'nieuw{round}' AS sleutel, 'p{round}' AS persoon, 'ihk' AS organisatie, 'bench' AS bron, 'jeugd' AS wet, 'Noord' AS team, 'WK191101' AS wijk, DATE '2023-11-01' AS ontvangen"))]);
                var start = Stopwatch.GetTimestamp();
                await set.Send(changed);
                var after = await Tile(set);
                if (round >= 5) times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                if (after != ++before) throw new InvalidOperationException($"The tile says {after}, not {before}.");
            }

            times.Sort();
            double At(double share) => times[Math.Min(times.Count - 1, (int)(share * times.Count))];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} feiten, {rounds} changed cases: p50 {At(0.5):0.0} ms, p95 {At(0.95):0.0} ms, p99 {At(0.99):0.0} ms"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<long> Tile(FeitenSet set)
    {
        var answer = await set.Send(new ComputeIndicator("hulpvragen-instroom", new DateOnly(2023, 10, 1), new DateOnly(2023, 12, 31), Periodemaat.Kwartaal, ["wet"], []));
        return answer.Cellen.Sum(c => c.Teller ?? 0);
    }
}
