using System.Diagnostics;
using System.Globalization;

namespace Baken.Bench;

/// <summary>
/// A dashboard of 100 KPIs over 12 quarters: the example of Hollands Kroon with invented KPIs beside its own, loaded by the command line
/// as any other folder with figures. Every period is asked once (nothing remembered yet) and once more.
/// </summary>
internal static class DashboardBench
{
    private const int Kpis = 100;
    private const int Quarters = 12;

    public static async Task Run()
    {
        await using var baken = await ServedProcess.Start("dashboard", [typeof(Werkplek.Web.Pages).Assembly.Location, "--port", "{port}", "--data", "{folder}"]);
        using var persona = await PersonaClient.SignIn(baken, "analist-hk");
        var figures = Directory.CreateTempSubdirectory("baken-bench-figures-").FullName;
        Write(figures);
        await Load(figures, baken.DataFolder);
        Directory.Delete(figures, recursive: true);
        var periods = Periods().ToList();
        // A warm server: somebody with another role looked before, whose answers are not given to this one.
        using var other = await PersonaClient.SignIn(baken, "bestuurder-hk");
        for (var round = 0; round < 5; round++)
            foreach (var period in periods) await Ask(other, $"/opdrachten/stuur?periode={period}");
        var first = new List<double>();
        foreach (var period in periods) first.Add(await Ask(persona, $"/opdrachten/stuur?periode={period}"));
        var again = new List<double>();
        foreach (var period in periods) again.Add(await Ask(persona, $"/opdrachten/stuur?periode={period}"));
        Console.WriteLine($"{Kpis} KPIs, {Quarters} quarters, each quarter asked once and once more");
        Console.WriteLine("| dashboard | p50 ms | largest ms |");
        Console.WriteLine("|---|---:|---:|");
        Console.WriteLine(Row("first time after a write", first));
        Console.WriteLine(Row("again", again));
    }

    private static string Row(string name, List<double> times) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {times.Order().ElementAt(times.Count / 2):0.0} | {times.Max():0.0} |");

    private static async Task<double> Ask(HttpClient client, string path)
    {
        var start = Stopwatch.GetTimestamp();
        using var response = await client.GetAsync(path);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static IEnumerable<string> Periods() =>
        Enumerable.Range(0, Quarters).Select(q => (Year: 2020 + ((q + 1) / 4), Quarter: ((q + 1) % 4) + 1)).Select(p => $"{p.Year}-Q{p.Quarter}");

    private static void Write(string folder)
    {
        var example = Path.Combine(AppContext.BaseDirectory, "catalogus", "voorbeelden", "1911");
        foreach (var file in Directory.GetFiles(example)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var own = File.ReadLines(Path.Combine(folder, "indicators.csv")).Skip(1).Select(l => l.Split(',')[1].Split('-')[0]).Distinct().Count();
        var invented = Enumerable.Range(own + 1, Kpis - own).ToList();
        File.AppendAllLines(Path.Combine(folder, "indicators.csv"), invented.Select(k =>
            $"ind-b-{k},KPI{k},Verzonnen KPI {k},kpi,org-ihk,,HK-D{(k % 5) + 1},all,verzonnen,>,>,0.5,fraction,>50%,higher,verzonnen,kwartaal,1,,001_30155f74836a8aa2.txt,{k}"));
        var values = from k in invented
                     from quarter in Periods().Index()
                     let period = quarter.Item
                     let value = ((k * 37) + (quarter.Index * 11)) % 100 / 100m
                     select string.Create(CultureInfo.InvariantCulture,
                         $"ms-b-{k}-{period},ind-b-{k},org-ihk,Hollands Kroon,{period},all,,{value},{value},fraction,false,,,120,,,,>,0.5,fraction,{(value > 0.5m ? "true" : "false")},,001_30155f74836a8aa2.txt,{k}");
        File.AppendAllLines(Path.Combine(folder, "measurements.csv"), values);
    }

    private static async Task Load(string figures, string data)
    {
        using var load = Process.Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "Baken.Cli.dll"), "laden", figures, "--tenant", "1911", "--data", data]);
        await load.WaitForExitAsync();
        if (load.ExitCode != 0) throw new InvalidOperationException($"baken laden ended with {load.ExitCode}.");
    }
}
