using Baken.Bench;
using Baken.Bench.Bare;
using Baken.Bench.Feiten;

// dotnet run -c Release --project bench/Baken.Bench -- [paths of Baken, such as /over /begrippen] [--users 20] [--seconds 10] [--persona analist-hk or none]
// dotnet run -c Release --project bench/Baken.Bench -- dashboard
// dotnet run -c Release --project bench/Baken.Bench -- feiten [--rows 1000000] [--rounds 5] [--pandas true] [--postgres "Host=..."]
// dotnet run -c Release --project bench/Baken.Bench -- wijziging [--rows 1000000] [--rounds 200]
// dotnet run -c Release --project bench/Baken.Bench -- inlezen [--rows 1000000] [--sheet 100000]
// dotnet run -c Release --project bench/Baken.Bench -- kpipagina [--rows 1000000] [--users 20] [--think 5] [--seconds 120]
// "bare <port>" is how the bench starts its own peer: one page of the framework, in a process of its own.
if (args is ["bare", var port])
{
    BareHost.Run(port);
    return 0;
}
if (args is ["dashboard"])
{
    await DashboardBench.Run();
    return 0;
}
if (args is ["feiten", ..])
{
    var settings = new ConfigurationBuilder().AddCommandLine(args[1..]).Build();
    await FeitenBench.Run(settings.GetValue("rows", 1_000_000L), settings.GetValue("rounds", 5), settings.GetValue("pandas", false), settings["postgres"]);
    return 0;
}
if (args is ["wijziging" or "inlezen" or "kpipagina", ..])
{
    var settings = new ConfigurationBuilder().AddCommandLine(args[1..]).Build();
    var rows = settings.GetValue("rows", 1_000_000L);
    await (args[0] switch
    {
        "wijziging" => CaseBench.Run(rows, settings.GetValue("rounds", 200)),
        "inlezen" => ImportBench.Run(rows, settings.GetValue("sheet", 100_000)),
        _ => KpiPageBench.Run(rows, settings.GetValue("users", 20), TimeSpan.FromSeconds(settings.GetValue("think", 5)), TimeSpan.FromSeconds(settings.GetValue("seconds", 120))),
    });
    return 0;
}
var options = new ConfigurationBuilder().AddCommandLine([.. args.Where((arg, i) => !IsPath(i))]).Build();
var paths = args.Where((_, i) => IsPath(i)).DefaultIfEmpty("/over").ToList();
var users = options.GetValue("users", 20);
var span = TimeSpan.FromSeconds(options.GetValue("seconds", 10));

await using var bare = await ServedProcess.Start("bare", [typeof(BareHost).Assembly.Location, "bare", "{port}"]);
await using var baken = await ServedProcess.Start("baken", [typeof(Baken.Werkplek.Web.Pages).Assembly.Location, "--port", "{port}", "--data", "{folder}"]);
using var nobody = bare.Client();
var name = options.GetValue("persona", "analist-hk")!;
using var persona = name == "none" ? baken.Client() : await PersonaClient.SignIn(baken, name);

Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {users} users without pause, {span.TotalSeconds:0} s per page");
Console.WriteLine("| page | bytes | pages/s | p50 ms | p95 ms | p99 ms | p95 / bare |");
Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
var peer = await PageRate.Measure(nobody, "/", users, span);
Console.WriteLine(peer.Row("bare page of the framework", peer));
foreach (var path in paths)
    Console.WriteLine((await PageRate.Measure(persona, path, users, span)).Row("Baken " + path, peer));
return 0;

bool IsPath(int i) => args[i].StartsWith('/') && (i == 0 || !args[i - 1].StartsWith("--", StringComparison.Ordinal));
