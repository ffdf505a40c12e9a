using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using DuckDB.NET.Data;

namespace Baken.Bench.Feiten;

/// <summary>
/// Thirty indicators over 24 months and three dimensions, by the engine (definition, plan, SQL, answer), by hand-written SQL on the same file, and on request by
/// pandas and PostgreSQL; five of them by bare loops. Every way must give the same sums.
/// </summary>
internal static class FeitenBench
{
    public static async Task Run(long rows, int rounds, bool withPandas, string? postgres)
    {
        var folder = Directory.CreateTempSubdirectory("baken-bench-feiten-").FullName;
        try
        {
            Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {rows.ToString("N0", CultureInfo.InvariantCulture)} feiten, median of {rounds} rounds, ms");
            var (path, definities) = await Prepare(folder, rows);
            using var connection = new DuckDBConnection($"Data Source={path}");
            connection.Open();
            Do(connection, "SET memory_limit = '1GB'; SET threads = 2");
            var engine = HandWritten.All.ToDictionary(h => h.Code, h => Time(rounds, () => Sum(connection, EngineSql(definities[h.Code]), "teller")));
            var hand = HandWritten.All.ToDictionary(h => h.Code, h => Time(rounds, () => Sum(connection, h.Sql, null)));
            var loops = new BareLoops(connection).Run(rounds).ToDictionary(l => l.Code, l => (l.Milliseconds, l.Sum));
            var pandas = withPandas ? await Pandas(connection, folder, rounds) : [];
            var server = postgres is null ? [] : await PostgresPeer.Run(connection, postgres, folder, rounds);
            Check(engine, hand, "hand-written SQL");
            Check(engine, loops, "bare loops");
            Check(engine, pandas, "pandas");
            Check(engine, server, "PostgreSQL");
            Print(engine, hand, pandas, server, loops);
            Stock(connection, rounds, engine["hulpvragen-open"].Milliseconds);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(string Path, Dictionary<string, Indicatordefinitie> Definities)> Prepare(string folder, long rows)
    {
        await using var set = await FeitenSet.Make(folder, rows);
        var start = Stopwatch.GetTimestamp();
        await set.Send(new ComputeIndicator("hulpvragen-instroom", new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31), Periodemaat.Jaar, [], []));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"projection from Parquet: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s"));
        return (set.FeitenPath, (await set.Send(new ListBerekeningen())).ToDictionary(d => d.Code));
    }

    private static string EngineSql(Indicatordefinitie definitie)
    {
        var (first, last) = (new DateOnly(2022, 1, 1), new DateOnly(2023, 12, 31));
        var verzoek = new Meetverzoek(first, last, Periodemaat.Maand, new Tijdstand(last, new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc)), ["wet", "team", "wijk"], []);
        return SqlWriter.Write(Planner.Plan(definitie, verzoek).Value);
    }

    /// <summary>Reads every row, as whoever shows them must.</summary>
    private static double Sum(DuckDBConnection connection, string sql, string? column)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var (at, sum) = (column is null ? 4 : reader.GetOrdinal(column), 0d);
        while (reader.Read()) if (!reader.IsDBNull(at)) sum += Convert.ToDouble(reader.GetValue(at), CultureInfo.InvariantCulture);
        return sum;
    }

    private static (double Milliseconds, double Sum) Time(int rounds, Func<double> question)
    {
        var (times, sum) = (new List<double>(), question());
        for (var round = 0; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            sum = question();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return (times.Order().ElementAt(times.Count / 2), sum);
    }

    private static async Task<Dictionary<string, (double Milliseconds, double Sum)>> Pandas(DuckDBConnection connection, string folder, int rounds)
    {
        foreach (var feit in PostgresPeer.Feiten) Do(connection, $"COPY (SELECT * EXCLUDE (sleutel, levering, bekend_van, bekend_tot) FROM {feit}) TO '{folder}/{feit}.csv' (HEADER)");
        Do(connection, $"COPY kalender TO '{folder}/kalender.csv' (HEADER)");
        var start = new ProcessStartInfo(File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3", [Path.Combine(AppContext.BaseDirectory, "Feiten", "pandas_peer.py"), folder, rounds.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var python = Process.Start(start)!;
        var output = await python.StandardOutput.ReadToEndAsync();
        await python.WaitForExitAsync();
        return python.ExitCode == 0
            ? JsonSerializer.Deserialize<Dictionary<string, double[]>>(output)!.ToDictionary(a => a.Key, a => (a.Value[0], a.Value[1]))
            : throw new InvalidOperationException("pandas failed; is python3-pandas installed?");
    }

    private static void Check(Dictionary<string, (double Milliseconds, double Sum)> engine, Dictionary<string, (double Milliseconds, double Sum)> other, string name)
    {
        foreach (var (code, found) in other)
        {
            // The engine rounds each quantile to hundredths of a day.
            var scale = HandWritten.All.Single(h => h.Code == code).IsQuantile ? 100 : 1;
            var (a, b) = (engine[code].Sum, found.Sum * scale);
            if (Math.Abs(a - b) > Math.Max(1, 1e-4 * Math.Abs(a))) throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{code}: engine {a}, {name} {b}"));
        }
    }

    private static void Print(
        Dictionary<string, (double Milliseconds, double Sum)> engine, Dictionary<string, (double Milliseconds, double Sum)> hand, Dictionary<string, (double Milliseconds, double Sum)> pandas,
        Dictionary<string, (double Milliseconds, double Sum)> server, Dictionary<string, (double Milliseconds, double Sum)> loops)
    {
        Console.WriteLine("| indicator | engine | hand-written SQL | pandas | PostgreSQL | C# loops |\n|---|---:|---:|---:|---:|---:|");
        foreach (var code in engine.Keys) Console.WriteLine($"| {code} | {Cell(engine, code)} | {Cell(hand, code)} | {Cell(pandas, code)} | {Cell(server, code)} | {Cell(loops, code)} |");
        Console.WriteLine($"| sum | {Total(engine)} | {Total(hand)} | {Total(pandas)} | {Total(server)} | {Total(loops)} |");
        foreach (var (name, other) in new[] { ("engine / hand-written SQL", hand), ("engine / C# loops", loops) }.Where(o => o.Item2.Count > 0))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"geometric mean {name}: {Geometric(other.Keys.Select(c => engine[c].Milliseconds / other[c].Milliseconds)):0.00}"));
        foreach (var (name, other) in new[] { ("pandas / engine", pandas), ("PostgreSQL / engine", server) }.Where(o => o.Item2.Count > 0))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"geometric mean {name}: {Geometric(other.Keys.Select(c => other[c].Milliseconds / engine[c].Milliseconds)):0.00}"));
    }

    private static void Stock(DuckDBConnection connection, int rounds, double byDelta)
    {
        var byJoin = Time(Math.Min(rounds, 3), () => Sum(connection, HandWritten.StockByJoin, null));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"stock over 24 months: engine (delta) {byDelta:0} ms, cases x month ends {byJoin.Milliseconds:0} ms"));
    }

    private static string Cell(Dictionary<string, (double Milliseconds, double Sum)> times, string code) =>
        times.TryGetValue(code, out var time) ? time.Milliseconds.ToString("0.0", CultureInfo.InvariantCulture) : "";

    private static string Total(Dictionary<string, (double Milliseconds, double Sum)> times) => times.Count == 0 ? "" : times.Values.Sum(t => t.Milliseconds).ToString("0", CultureInfo.InvariantCulture);

    private static double Geometric(IEnumerable<double> ratios) => Math.Exp(ratios.Average(Math.Log));

    internal static void Do(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
