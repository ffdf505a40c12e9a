using Baken.Aanleveringen.Invoer;
using Baken.Aanleveringen.Voorbeeldstad;
using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Aanleveringen;

/// <summary>The demo tenant that is filled by its own delivery.</summary>
public sealed class VoorbeeldstadDemoTests
{
    private static readonly Caller Host = Caller.Host(VoorbeeldstadDemo.TenantCode, "test");

    [Theory, OnEachStore]
    public async Task A_first_start_has_feiten_and_a_next_start_leaves_them(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var first = await VoorbeeldstadDemo.EnsureLoaded(rooms.Get<IServiceProvider>(), TestContext.Current.CancellationToken);
        Assert.True(first.IsOk, string.Join('\n', first.Refusals));
        Assert.NotNull(first.Value);
        var levering = Assert.Single((await rooms.Send(Host, new ListLeveringen())).Value);
        Assert.True(levering is { Bron: "voorbeeldstad", Volledig: true, Afgekeurd: > 0 });
        var answer = await rooms.Send(Host, new ComputeIndicator("hulpvragen-instroom", new DateOnly(2022, 1, 1), new DateOnly(2023, 12, 31), Periodemaat.Kwartaal, ["wet"], []));
        Assert.Equal(16, answer.Value.Cellen.Count);
        Assert.All(answer.Value.Cellen, cel => Assert.True(cel.Teller > 20));
        Assert.True((await rooms.Send(Host with { Reden = "Proef" }, new WithdrawLevering(levering.Id))).IsOk);
        Assert.Null((await VoorbeeldstadDemo.EnsureLoaded(rooms.Get<IServiceProvider>(), TestContext.Current.CancellationToken)).Value);
        Assert.NotNull(Assert.Single((await rooms.Send(Host, new ListLeveringen())).Value).IngetrokkenOp);
    }

    [Theory, OnEachStore]
    public async Task A_start_that_was_killed_before_the_delivery_is_continued(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        using var cancelled = new CancellationTokenSource();
        rooms.Stores.RegisterTenant(new Tenant { Code = VoorbeeldstadDemo.TenantCode, Naam = "Voorbeeldstad", Soort = Tenantsoort.Gemeente, IsDemo = true });
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => VoorbeeldstadDemo.EnsureLoaded(rooms.Get<IServiceProvider>(), cancelled.Token));
        Assert.Empty((await rooms.Send(Host, new ListLeveringen())).Value);
        Assert.NotNull((await VoorbeeldstadDemo.EnsureLoaded(rooms.Get<IServiceProvider>(), TestContext.Current.CancellationToken)).Value);
        Assert.Single((await rooms.Send(Host, new ListLeveringen())).Value);
    }

    [Theory, OnEachStore]
    public async Task A_tenant_that_is_in_use_is_left_alone(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        rooms.Stores.RegisterTenant(new Tenant { Code = VoorbeeldstadDemo.TenantCode, Naam = "Echt", Soort = Tenantsoort.Gemeente });
        Assert.Null((await VoorbeeldstadDemo.EnsureLoaded(rooms.Get<IServiceProvider>(), TestContext.Current.CancellationToken)).Value);
        Assert.Empty((await rooms.Send(Host, new ListLeveringen())).Value);
    }
}
