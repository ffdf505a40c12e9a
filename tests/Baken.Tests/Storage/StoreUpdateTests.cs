using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Baken.Tests.Storage;

public sealed class StoreUpdateTests
{
    [Fact]
    public async Task A_store_opens_after_a_process_was_killed_while_it_migrated()
    {
        await using var rooms = TestRooms.On(StoreEngine.Sqlite);
        using (var store = rooms.Stores.OpenTenant(TestRooms.Gemeente))
        {
            await store.Database.ExecuteSqlRawAsync(
                "CREATE TABLE IF NOT EXISTS \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2023-01-01')",
                TestContext.Current.CancellationToken);
        }

        var opened = Task.Run(() =>
        {
            using var later = new Stores(rooms.Settings, rooms.Get<IdSource>());
            using var store = later.OpenTenant(TestRooms.Gemeente);
            return store.Database.CanConnect();
        });
        Assert.True(await opened.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Theory, OnEachStore]
    public async Task Makes_empty_stores_and_then_has_nothing_to_do(StoreEngine engine)
    {
        await using var drill = new StoreDrill(engine);
        var first = Update(drill).Run(drill.Folder).Value;
        Assert.Equal([("beheer", 1)], first.Steps);
        Assert.Null(first.Backup);
        Assert.Empty(Update(drill).Run(drill.Folder).Value.Steps);
        Assert.False(Directory.Exists(drill.Folder));
    }

    [Theory, OnEachStore]
    public async Task Puts_the_back_up_back_when_a_step_fails(StoreEngine engine)
    {
        await using var drill = await new StoreDrill(engine).Fill();
        Execute(drill, "1911", "DELETE FROM \"__EFMigrationsHistory\""); // its step is taken again, on tables that are there
        var before = drill.Everything();
        var refusal = Update(drill).Run(drill.Folder).Refusals.Single();
        Assert.Equal(("Storage.UpdateFailed", "1911"), (refusal.Code, refusal.Arguments[0]));
        Assert.Equal(before, drill.Everything());
        Assert.True(File.Exists((string)refusal.Arguments[2]));
    }

    [Theory, OnEachStore]
    public async Task A_store_of_a_newer_program_is_not_opened(StoreEngine engine)
    {
        await using var drill = await new StoreDrill(engine).Fill();
        Execute(drill, "1911", "INSERT INTO \"__EFMigrationsHistory\" VALUES ('20990101000000_Later', '99.0.0')");
        var fault = await Assert.ThrowsAsync<StoreException>(drill.Start);
        Assert.Equal("Storage.NewerSchema", fault.Refusal.Code);
        Assert.Equal("Storage.NewerSchema", Assert.Single(StoreChecks.Check(drill.Settings)).Code);
    }

    [Theory, OnEachStore]
    public async Task A_check_finds_a_guard_that_was_taken_away(StoreEngine engine)
    {
        await using var drill = await new StoreDrill(engine).Fill();
        Assert.Empty(StoreChecks.Check(drill.Settings));
        Execute(drill, "1911", engine == StoreEngine.Sqlite
            ? "DROP TRIGGER logboek_logregel_no_delete"
            : "ALTER TABLE logboek_logregel DISABLE TRIGGER logboek_logregel_append_only");
        var fault = Assert.Single(StoreChecks.Check(drill.Settings));
        Assert.Equal(("Storage.FaultGuard", "1911", "logboek_logregel"), (fault.Code, fault.Arguments[0], fault.Arguments[1]));
        Assert.Equal("Storage.TenantMissing", Assert.Single(StoreChecks.Check(drill.Settings, "0000")).Code);
    }

    private static StoreUpdate Update(StoreDrill drill) => new(drill.Settings, drill.Clock);

    private static void Execute(StoreDrill drill, string store, string sql)
    {
        using var connection = RawStore.Open(drill.Settings, store);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
