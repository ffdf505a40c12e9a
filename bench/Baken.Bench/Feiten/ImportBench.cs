using System.Diagnostics;
using System.Globalization;
using Baken.Documenten;
using DuckDB.NET.Data;

namespace Baken.Bench.Feiten;

/// <summary>The command <c>baken importeren</c> in a process of its own: time and most memory, beside DuckDB's own reader of the same file, all text.</summary>
internal static class ImportBench
{
    private const string Yaml = """
        naam: Bench
        bron: bench
        organisatie: ihk
        datumvormen: [dd-MM-yyyy]
        bestanden:
          personen: {patroon: "personen.*"}
          hulpvragen: {patroon: "hulpvragen.*"}
        feiten:
          - feit: hulpvraag
            uit: hulpvragen
            koppel: [{tabel: personen, kolom: clientnr, op: clientnr, verplicht: true}]
            velden:
              sleutel: {kolom: zaaknr, pseudoniem: bronsleutel, verplicht: true}
              persoon: {kolom: clientnr, pseudoniem: bronsleutel}
              wet: {kolom: wet, vertaal: {J: jeugd, W: wmo}, verplicht: true}
              team: {kolom: team}
              wijk: {kolom: personen.wijk}
              leeftijdsklasse: {afgeleid: leeftijdsklasse, van: [personen.geboren, ontvangen]}
              ontvangen: {kolom: ontvangen, verplicht: true}
              eerste_gesprek: {kolom: gesprek}
              afgesloten: {kolom: gesloten}
        """;

    private const string Header = "zaaknr,clientnr,wet,team,ontvangen,gesprek,gesloten,thema";

    public static async Task Run(long rows, int sheetRows)
    {
        var folder = Directory.CreateTempSubdirectory("baken-bench-import-").FullName;
        try
        {
            await using (var set = await FeitenSet.Make(folder, 0)) await set.Owner();
            using var connection = new DuckDBConnection("Data Source=:memory:");
            connection.Open();
            FeitenBench.Do(connection, "SET threads = 2");
            await File.WriteAllTextAsync(Path.Combine(folder, "bench.yaml"), Yaml);
            var csv = Path.Combine(folder, "hulpvragen.csv");
            FeitenBench.Do(connection, $"COPY ({Cases(rows)}) TO '{csv}' (HEADER, DELIMITER ';')");
            FeitenBench.Do(connection, $"COPY (SELECT 'C' || i AS clientnr, strftime(DATE '1940-01-01' + (hash(i) % 27000)::INT, '%d-%m-%Y') AS geboren, 'WK1911' || (i % 10) AS wijk FROM range({Math.Max(1, rows / 5)}) t(i)) TO '{folder}/personen.csv' (HEADER, DELIMITER ';')");
            var start = Stopwatch.GetTimestamp();
            FeitenBench.Do(connection, $"CREATE TABLE bare AS FROM read_csv('{csv}', all_varchar = true, header = true, delim = ';')");
            var bare = Stopwatch.GetElapsedTime(start).TotalSeconds;
            var (seconds, memory) = await Import(folder, csv);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"CSV of {rows:N0} rows: baken importeren {seconds:0.0} s, {memory:0} MB; DuckDB's reader, all text, {bare:0.00} s; factor {seconds / bare:0.0}"));
            FeitenBench.Do(connection, "DROP TABLE bare");
            File.Delete(csv);
            var book = Path.Combine(folder, "hulpvragen.xlsx");
            await File.WriteAllBytesAsync(book, XlsxWriter.Write([new XlsxSheet("hulpvragen", Header.Split(','), Read(connection, Cases(sheetRows).Replace("'Z'", "'X'", StringComparison.Ordinal)))]));
            (seconds, memory) = await Import(folder, book);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"XLSX of {sheetRows:N0} rows: baken importeren {seconds:0.0} s, {memory:0} MB"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Cases(long rows) => string.Create(CultureInfo.InvariantCulture, $"""
        SELECT 'Z' || i AS zaaknr, 'C' || (hash(i) % {Math.Max(1, rows / 5)}) AS clientnr, ['J', 'W'][1 + (hash(i, 2) % 2)::INT] AS wet, ['Noord', 'Oost', 'Zuid', 'West'][1 + (hash(i, 3) % 4)::INT] AS team,
          strftime(DATE '2020-01-01' + (hash(i, 6) % 1200)::INT, '%d-%m-%Y') AS ontvangen, strftime(DATE '2020-01-01' + (hash(i, 6) % 1200)::INT + 20, '%d-%m-%Y') AS gesprek,
          strftime(DATE '2020-01-01' + (hash(i, 6) % 1200)::INT + 120, '%d-%m-%Y') AS gesloten, ['geld', 'wonen'][1 + (hash(i, 7) % 2)::INT] AS thema
        FROM range({rows}) t(i)
        """);

    private static List<IReadOnlyList<string>> Read(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<IReadOnlyList<string>>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return rows;
    }

    /// <summary>Seconds from start to end of the process, and the most memory it held in MB.</summary>
    private static async Task<(double Seconds, double Megabytes)> Import(string folder, string file)
    {
        var start = Stopwatch.GetTimestamp();
        var info = new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Baken.Cli.dll"), "importeren", "--tenant", FeitenSet.Tenant, "--data", Path.Combine(folder, "data"), "--afbeelding", Path.Combine(folder, "bench.yaml"), Path.Combine(folder, "personen.csv"), file])
        { RedirectStandardOutput = true };
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var most = 0L;
        while (!process.HasExited)
        {
            process.Refresh();
            if (!process.HasExited) most = Math.Max(most, process.WorkingSet64);
            await Task.Delay(20);
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return process.ExitCode == 0 ? (seconds, most / 1e6) : throw new InvalidOperationException($"baken importeren ended with {process.ExitCode}: {await output}");
    }
}
