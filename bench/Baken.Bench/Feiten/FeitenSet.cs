using System.Globalization;
using System.Security.Cryptography;
using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Organisaties;
using Baken.Storage;
using DuckDB.NET.Data;

namespace Baken.Bench.Feiten;

/// <summary>
/// A tenant with so many feiten, delivered as Parquet and adopted by the ordinary request: hulpvragen and trajecten 25 % each, kosten 25 %, contacten 15 %,
/// besluiten 10 %, over the years 2020 to 2023; one person to five feiten, eight teams, twenty wijken.
/// </summary>
internal sealed class FeitenSet : IAsyncDisposable
{
    public const string Tenant = "1911";
    private readonly ServiceProvider services;

    private FeitenSet(ServiceProvider services, StoreSettings settings) => (this.services, Settings) = (services, settings);

    public StoreSettings Settings { get; }

    public Caller Host { get; } = Caller.Host(Tenant, "bench");

    /// <summary>The feiten file; to be opened by another only after <see cref="DisposeAsync"/>.</summary>
    public string FeitenPath => Path.Combine(Settings.TenantFolder(Tenant), "feiten.duckdb");

    public static async Task<FeitenSet> Make(string folder, long rows)
    {
        var settings = new StoreSettings(StoreEngine.Sqlite, Path.Combine(folder, "data"), Path.Combine(folder, "sleutels"), null, "bench");
        var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddRooms(settings).BuildServiceProvider();
        var set = new FeitenSet(services, settings);
        var stores = services.GetRequiredService<Stores>();
        if (stores.FindTenant(Tenant) is null) stores.RegisterTenant(new Tenant { Code = Tenant, Naam = "Hollands Kroon", Soort = Tenantsoort.Gemeente, IsDemo = true, Peildatum = new DateOnly(2024, 1, 15) });
        var owner = await set.Owner();
        await set.Adopt(owner, [.. Sql(rows).Select(s => (s.Feit, s.Query))]);
        return set;
    }

    public async Task<Guid> Owner()
    {
        var there = (await Send(new ListOrganisaties())).FirstOrDefault(o => o.Code == "ihk");
        return there?.Id ?? await Send(new RegisterOrganisatie("ihk", "Incluzio", "IHK", [new PartijrolPeriode(Partijrol.Uitvoerder, new DateOnly(2015, 1, 1))]));
    }

    public async Task<T> Send<T>(IRequest<T> request)
    {
        var answer = await services.GetRequiredService<Dispatcher>().Send(Host, request, CancellationToken.None);
        return answer.IsOk ? answer.Value : throw new InvalidOperationException(string.Join("; ", answer.Refusals));
    }

    /// <summary>Writes the rows of each query to Parquet and adopts them as one delivery.</summary>
    public async Task Adopt(Guid owner, IReadOnlyList<(string Feit, string Query)> parts) => await Send(await Write(owner, parts));

    /// <summary>Writes the rows of each query to Parquet; the delivery is still to be sent.</summary>
    public async Task<AdoptFeitenlevering> Write(Guid owner, IReadOnlyList<(string Feit, string Query)> parts)
    {
        var id = Guid.CreateVersion7();
        var folder = Path.Combine(Settings.TenantFolder(Tenant), "aanleveringen", id.ToString());
        Directory.CreateDirectory(folder);
        var files = new List<Feitenbestandopgave>();
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        foreach (var (feit, query) in parts)
        {
            var path = Path.Combine(folder, feit + ".parquet");
            using var command = connection.CreateCommand();
            command.CommandText = $"SET threads = 2; COPY ({Typed(feit, query)}) TO '{path}' (FORMAT parquet, COMPRESSION zstd)";
            var written = command.ExecuteNonQuery();
            await using var stream = File.OpenRead(path);
            files.Add(new Feitenbestandopgave(feit, $"aanleveringen/{id}/{feit}.parquet", Convert.ToHexStringLower(await SHA256.HashDataAsync(stream)), written));
        }

        return new AdoptFeitenlevering(id, owner, "bench", false, files);
    }

    public async ValueTask DisposeAsync() => await services.DisposeAsync();

    /// <summary>Rows from..to of each kind; numbers follow from the place of the row, so that a set is the same every time.</summary>
    private static IEnumerable<(string Feit, string Query)> Sql(long rows)
    {
        string Of(string feit, double share, string fields) => string.Create(CultureInfo.InvariantCulture, $"""
            SELECT '{feit}' || i AS sleutel, 'p' || (hash(i, 1) % {Math.Max(1, rows / 5)}) AS persoon, 'ihk' AS organisatie, 'bench' AS bron, ['jeugd', 'wmo'][1 + (hash(i, 2) % 2)::INT] AS wet,
              ['Noord', 'Oost', 'Zuid', 'West', 'Dorpen', 'Nacht', 'Jeugd', NULL][1 + (hash(i, 3) % 8)::INT] AS team, 'WK1911' || lpad((hash(i, 4) % 20)::VARCHAR, 2, '0') AS wijk,
              ['0-3', '4-11', '12-17', '18-22', '23-64', '65-74', '75+'][1 + (hash(i, 5) % 7)::INT] AS leeftijdsklasse, DATE '2020-01-01' + (hash(i, 6) % 1430)::INT AS dag, {fields}
            FROM range({(long)(rows * share)}) t(i)
            """);
        yield return ("hulpvraag", Of("hulpvraag", 0.25, "dag AS ontvangen, CASE WHEN hash(i, 7) % 10 > 0 THEN dag + (hash(i, 8) % 60)::INT END AS eerste_gesprek, dag + (hash(i, 9) % 30)::INT AS in_behandeling, CASE WHEN hash(i, 10) % 5 > 0 THEN dag + 60 + (hash(i, 11) % 200)::INT END AS afgesloten, ['geld', 'opvoeding', 'wonen'][1 + (hash(i, 12) % 3)::INT] AS thema, ['cjg', 'loket'][1 + (hash(i, 13) % 2)::INT] AS kanaal, ['spoed', 'regulier'][1 + (hash(i, 14) % 2)::INT] AS urgentie, ['advies', 'verwezen', 'traject', 'ingetrokken', NULL][1 + (hash(i, 15) % 5)::INT] AS afsluitreden, (hash(i, 16) % 7)::BIGINT AS gesprekken"));
        yield return ("traject", Of("traject", 0.25, "dag AS start, CASE WHEN hash(i, 7) % 6 > 0 THEN dag + (hash(i, 8) % 500)::INT END AS einde, CASE WHEN hash(i, 9) % 7 > 0 THEN dag - (hash(i, 10) % 90)::INT END AS aangemeld, ['isw', 'begeleiding', 'ambulant', 'hbh'][1 + (hash(i, 11) % 4)::INT] AS soort, ['wijkteam', 'ingekocht'][1 + (hash(i, 12) % 2)::INT] AS uitvoering, ['45', '02', '54'][1 + (hash(i, 13) % 3)::INT] AS product"));
        yield return ("kosten", Of("kosten", 0.25, "date_trunc('month', dag)::DATE AS maand, (hash(i, 7) % 500000)::BIGINT AS bedrag, ['45', '02'][1 + (hash(i, 8) % 2)::INT] AS product, ['wijkteam', 'ingekocht'][1 + (hash(i, 9) % 2)::INT] AS uitvoering"));
        yield return ("contact", Of("contact", 0.15, "dag AS datum, ['gesprek', 'telefoon', 'huisbezoek'][1 + (hash(i, 7) % 3)::INT] AS soort"));
        yield return ("besluit", Of("besluit", 0.10, "dag AS aanvraag, CASE WHEN hash(i, 7) % 8 > 0 THEN dag + (hash(i, 8) % 40)::INT END AS verzonden, ['toegekend', 'afgewezen', 'ingetrokken', NULL][1 + (hash(i, 9) % 4)::INT] AS uitkomst, CASE WHEN hash(i, 10) % 10 = 0 THEN 7 END AS opschorting_dagen"));
    }

    /// <summary>Every field of the model, typed and in its order; what the query does not have is empty.</summary>
    private static string Typed(string feit, string query)
    {
        var velden = Feitmodel.FindSoort(feit)!.Velden;
        return $"SELECT {string.Join(", ", velden.Select(v => v.Naam))} FROM (SELECT {string.Join(", ", velden.Select(v => $"NULL::{Type(v.Soort)} AS {v.Naam}"))} WHERE false UNION ALL BY NAME {query})";
    }

    private static string Type(Veldsoort soort) => soort switch
    {
        Veldsoort.Dag => "DATE",
        Veldsoort.Code => "VARCHAR",
        Veldsoort.Getal or Veldsoort.Bedrag => "BIGINT",
        Veldsoort.Jaofnee => "BOOLEAN",
    };
}
