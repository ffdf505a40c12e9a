using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Baken.Tests;

/// <summary>All rooms on a real, empty store of their own, with one gemeente and a clock that stands where the test sets it.</summary>
internal sealed class TestRooms : IAsyncDisposable
{
    public const string Gemeente = "1911";

    private readonly ServiceProvider services;
    private readonly StoreSettings settings;

    private TestRooms(StoreEngine engine, Action<IServiceCollection>? also)
    {
        var place = Path.Combine(Path.GetTempPath(), "baken-test", Guid.CreateVersion7().ToString("N"));
        settings = new StoreSettings(
            engine, Path.Combine(place, "data"), Path.Combine(place, "sleutels"), OnEachStoreAttribute.Postgres, "t" + Path.GetFileName(place));
        var collection = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddRooms(settings);
        also?.Invoke(collection);
        services = collection.BuildServiceProvider();
        Stores.RegisterTenant(new Tenant { Code = Gemeente, Naam = "Hollands Kroon", Soort = Tenantsoort.Gemeente });
    }

    public StandingClock Clock { get; } = new(new DateTime(2023, 4, 15, 9, 30, 0, DateTimeKind.Utc));

    public Stores Stores => services.GetRequiredService<Stores>();

    public StoreSettings Settings => settings;

    /// <summary>An organisation id that exists nowhere but in this test's callers.</summary>
    public Guid Uitvoerder { get; } = Guid.CreateVersion7();

    public static TestRooms On(StoreEngine engine, Action<IServiceCollection>? also = null) => new(engine, also);

    public Caller As(Rol rol, Guid? organisatieId = null, string tenant = Gemeente) =>
        new(Guid.CreateVersion7(), $"Test {rol}", tenant, [new Bevoegdheid(rol, organisatieId ?? Uitvoerder)]);

    public Task<Result<T>> Send<T>(Caller caller, IRequest<T> request) =>
        services.GetRequiredService<Dispatcher>().Send(caller, request, TestContext.Current.CancellationToken);

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    /// <summary>Where files of the gemeente stand.</summary>
    public string TenantFolder => settings.TenantFolder(Gemeente);

    public async ValueTask DisposeAsync()
    {
        var codes = Stores.ListTenants().Select(t => t.Code).Append("beheer").ToList();
        await services.DisposeAsync();
        if (settings.Engine == StoreEngine.Postgres)
        {
            await using var server = new NpgsqlConnection(OnEachStoreAttribute.Postgres);
            await server.OpenAsync();
            foreach (var code in codes)
                await new NpgsqlCommand($"DROP DATABASE IF EXISTS {settings.DatabasePrefix}_{code.ToLowerInvariant()} WITH (FORCE)", server).ExecuteNonQueryAsync();
        }

        SqliteConnection.ClearAllPools();
        if (Directory.Exists(settings.DataFolder)) Directory.Delete(Path.GetDirectoryName(settings.DataFolder)!, recursive: true);
    }
}

/// <summary>A clock that moves only when told.</summary>
internal sealed class StandingClock(DateTime now) : TimeProvider
{
    public DateTime Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => new(Now, TimeSpan.Zero);
}
