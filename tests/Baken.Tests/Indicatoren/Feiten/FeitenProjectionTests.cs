using Baken.Indicatoren.Feiten;
using Baken.Storage;
using Baken.Tests.Aanleveringen.Invoer;
using Xunit;

namespace Baken.Tests.Indicatoren.Feiten;

public sealed class FeitenProjectionTests
{
    private const string First = "H1;1;J;Noord;02-01-2023;;;R\nH2;2;W;Zuid;03-01-2023;;;R\n";
    private const string Second = "H1;1;J;Noord;02-01-2023;;;R\nH3;2;W;Zuid;04-01-2023;;;R\n";

    [Theory, OnEachStore]
    public async Task A_changed_row_gets_a_version_and_the_past_stays(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver(First);
        var before = NextDay(delivery);
        var verslag = await delivery.Deliver("H1;1;J;Oost;02-01-2023;;;R\nH2;2;W;Zuid;03-01-2023;;;R\n");
        Assert.Equal((0, 1, 1, 0), (verslag.Feiten[0].Nieuw, verslag.Feiten[0].Gewijzigd, verslag.Feiten[0].Gelijk, verslag.Feiten[0].Gesloten));
        Assert.Equal("Oost=1 Zuid=1", await delivery.Ask("hulpvragen-instroom", "team"));
        Assert.Equal("Noord=1 Zuid=1", await delivery.Ask("hulpvragen-instroom", "team", before));
    }

    [Theory, OnEachStore]
    public async Task A_day_ends_at_midnight_in_the_Netherlands(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        delivery.Rooms.Clock.Now = new DateTime(2023, 4, 15, 21, 58, 0, DateTimeKind.Utc);
        await delivery.Deliver(First);
        // 22:30 UTC is half past midnight in summer.
        delivery.Rooms.Clock.Now = new DateTime(2023, 4, 15, 22, 29, 0, DateTimeKind.Utc);
        await delivery.Deliver(Second);
        delivery.Rooms.Clock.Now = new DateTime(2023, 4, 18, 9, 0, 0, DateTimeKind.Utc);
        Assert.Equal("", await delivery.Ask("hulpvragen-instroom", "wet", new DateOnly(2023, 4, 14)));
        Assert.Equal("jeugd=1 wmo=1", await delivery.Ask("hulpvragen-instroom", "wet", new DateOnly(2023, 4, 15)));
        Assert.Equal("jeugd=1 wmo=2", await delivery.Ask("hulpvragen-instroom", "wet", new DateOnly(2023, 4, 16)));
    }

    [Theory, OnEachStore]
    public async Task Volledig_closes_what_is_no_longer_delivered_and_aanvulling_keeps_it(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver(First);
        await delivery.Deliver(Second);
        Assert.Equal("jeugd=1 wmo=2", await delivery.Ask("hulpvragen-instroom", "wet"));
        var whole = await delivery.Deliver(Second, isWhole: true);
        Assert.Equal(1, whole.Feiten[0].Gesloten);
        Assert.Equal("jeugd=1 wmo=1", await delivery.Ask("hulpvragen-instroom", "wet"));
    }

    [Theory, OnEachStore]
    public Task A_withdrawn_aanvulling_gives_back_what_the_others_say(StoreEngine engine) => Withdrawn(engine, isWhole: false, "Oost=1 West=1 Zuid=1");

    [Theory, OnEachStore]
    public Task A_withdrawn_volledig_gives_back_what_the_others_say(StoreEngine engine) => Withdrawn(engine, isWhole: true, "Oost=1 West=1");

    /// <summary>Moves the clock to the day after; gives the day that ended.</summary>
    private static DateOnly NextDay(Delivery delivery)
    {
        var ended = DateOnly.FromDateTime(delivery.Rooms.Clock.Now);
        delivery.Rooms.Clock.Now = delivery.Rooms.Clock.Now.AddDays(1);
        return ended;
    }

    private static async Task Withdrawn(StoreEngine engine, bool isWhole, string asDelivered)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver(First);
        NextDay(delivery);
        var second = await delivery.Deliver("H1;1;J;Oost;02-01-2023;;;R\nH3;2;W;West;04-01-2023;;;R\n", isWhole);
        var during = NextDay(delivery);
        var refused = await delivery.Rooms.Send(delivery.Beheerder, new WithdrawFeitenlevering(second.LeveringId!.Value));
        Assert.Equal("Indicatoren.ReasonMissing", Assert.Single(refused.Refusals).Code);
        Assert.True((await delivery.Rooms.Send(delivery.Beheerder with { Reden = "verkeerde maand" }, new WithdrawFeitenlevering(second.LeveringId.Value))).IsOk);
        Assert.Equal("Noord=1 Zuid=1", await delivery.Ask("hulpvragen-instroom", "team"));
        Assert.Equal(asDelivered, await delivery.Ask("hulpvragen-instroom", "team", during));
    }

    [Theory, OnEachStore]
    public async Task Anew_from_the_deliveries_gives_the_same_and_a_changed_file_is_found(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver(First);
        await delivery.Deliver(Second, isWhole: true);
        await delivery.Deliver("H4;1;J;Noord;02-02-2023;;;R\n");
        Assert.Equal("jeugd=2 wmo=1", await delivery.Ask("hulpvragen-instroom", "wet"));
        Assert.Empty((await delivery.Rooms.Send(delivery.Beheerder, new VerifyFeiten())).Value);
        Assert.Equal(3, (await delivery.Rooms.Send(delivery.Beheerder, new RebuildFeiten())).Value["hulpvraag"]);
        Assert.Equal("jeugd=2 wmo=1", await delivery.Ask("hulpvragen-instroom", "wet"));
        var file = Directory.EnumerateFiles(delivery.Rooms.Settings.TenantFolder(TestRooms.Gemeente), "*.parquet", SearchOption.AllDirectories).First();
        await File.AppendAllTextAsync(file, "x", TestContext.Current.CancellationToken);
        var fault = Assert.Single((await delivery.Rooms.Send(delivery.Beheerder, new VerifyFeiten())).Value);
        Assert.Equal("Indicatoren.FeitenbestandChanged", fault.Code);
    }
}
