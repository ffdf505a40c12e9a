using Baken.Dispatch;
using Baken.Organisaties;
using Baken.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Baken.Tests.Storage;

/// <summary>An installation with two tenants that is filled, stopped, damaged and restored; each time it works as a new process would.</summary>
internal sealed class StoreDrill : IAsyncDisposable
{
    public static readonly string[] Names = ["beheer", "0321", "1911"];

    private readonly string place = Path.Combine(Path.GetTempPath(), "baken-drill", Guid.CreateVersion7().ToString("N"));

    public StoreDrill(StoreEngine engine)
    {
        Settings = new StoreSettings(
            engine, Path.Combine(place, "data"), Path.Combine(place, "sleutels"), OnEachStoreAttribute.Postgres, "d" + Path.GetFileName(place)[20..]);
    }

    public StoreSettings Settings { get; }

    public StandingClock Clock { get; } = new(new DateTime(2026, 3, 2, 22, 0, 0, DateTimeKind.Utc));

    public string Folder => Path.Combine(place, "back-ups");

    public Backups Backups => new(Settings, Clock);

    /// <summary>Two tenants, each with an organisatie, history, logregels and a file.</summary>
    public async Task<StoreDrill> Fill()
    {
        await Work(async (stores, _) =>
        {
            stores.RegisterTenant(new Tenant { Code = "1911", Naam = "Hollands Kroon", Soort = Tenantsoort.Gemeente, Peildatum = new DateOnly(2023, 4, 15), IsDemo = true });
            stores.RegisterTenant(new Tenant { Code = "0321", Naam = "Houten", Soort = Tenantsoort.Gemeente });
            await Task.CompletedTask;
        });
        foreach (var code in Names[1..])
        {
            await Register(code, "uitvoerder-een");
            WriteFile(code, "bestanden/ab/abcdef", $"bijlage van {code}");
        }

        return this;
    }

    public Task Register(string tenant, string code) => Work(async (_, dispatcher) =>
    {
        var request = new RegisterOrganisatie(code, $"Stichting {code}", "", [new PartijrolPeriode(Partijrol.Uitvoerder, new DateOnly(2020, 1, 1))]);
        Assert.True((await dispatcher.Send(Caller.Host(tenant, "drill"), request, TestContext.Current.CancellationToken)).IsOk);
        Assert.False((await dispatcher.Send(Caller.Host(tenant, "drill"), request, TestContext.Current.CancellationToken)).IsOk);
    });

    public void WriteFile(string tenant, string name, string text)
    {
        var path = Path.Combine(Settings.TenantFolder(tenant), name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Opens every store as a starting host does.</summary>
    public Task Start() => Work((stores, _) =>
    {
        foreach (var tenant in stores.ListTenants()) stores.OpenTenant(tenant.Code).Dispose();
        return Task.CompletedTask;
    });

    public async Task Work(Func<Stores, Dispatcher, Task> act)
    {
        await using (var services = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddRooms(Settings).BuildServiceProvider())
            await act(services.GetRequiredService<Stores>(), services.GetRequiredService<Dispatcher>());
        Backups.ReleasePools();
    }

    /// <summary>Every row of every table of every store, and every file that a back-up keeps.</summary>
    public IReadOnlyList<string> Everything()
    {
        var lines = new List<string>();
        foreach (var name in Names.Where(n => RawStore.Exists(Settings, n)))
        {
            using var connection = RawStore.Open(Settings, name);
            foreach (var table in RawStore.ListTables(connection))
                lines.AddRange(RawStore.ListText(connection, $"SELECT * FROM \"{table}\"").Order(StringComparer.Ordinal).Select(row => $"{name}/{table}: {row}"));
        }

        foreach (var file in Directory.EnumerateFiles(Settings.DataFolder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(Settings.DataFolder, file);
            if (name.Contains("bestanden", StringComparison.Ordinal) && !name.StartsWith("voor-herstel", StringComparison.Ordinal))
                lines.Add($"{name}: {File.ReadAllText(file)}");
        }

        return lines;
    }

    /// <summary>What a disaster leaves: nothing.</summary>
    public void Destroy()
    {
        Backups.ReleasePools();
        Directory.Delete(Settings.DataFolder, recursive: true);
        DropDatabases();
    }

    public ValueTask DisposeAsync()
    {
        Backups.ReleasePools();
        DropDatabases();
        if (Directory.Exists(place)) Directory.Delete(place, recursive: true);
        return ValueTask.CompletedTask;
    }

    private void DropDatabases()
    {
        if (Settings.Engine == StoreEngine.Sqlite) return;
        using var server = new PostgresServer(Settings);
        using var connection = new NpgsqlConnection(Settings.PostgresConnection);
        connection.Open();
        foreach (var database in RawStore.ListText(connection, $"SELECT datname FROM pg_database WHERE datname LIKE '{Settings.DatabasePrefix}%'"))
            server.Drop(database);
    }
}
