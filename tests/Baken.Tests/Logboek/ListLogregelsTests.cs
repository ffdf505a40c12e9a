using Baken.Dispatch;
using Baken.Logboek;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Logboek;

public sealed class ListLogregelsTests
{
    [Theory, OnEachStore]
    public async Task Searches_by_account_request_period_and_outcome(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var wethouder = rooms.As(Rol.Wethouder);
        await rooms.Send(wethouder, new GetLogboekState());
        rooms.Clock.Now = new DateTime(2023, 4, 15, 22, 30, 0, DateTimeKind.Utc); // half past midnight on the 16th in the Netherlands
        await rooms.Send(rooms.As(Rol.Analist), new VerifyLogboek());
        await TamperedLog.Seal(rooms);
        await rooms.Send(rooms.As(Rol.Functioneelbeheerder), new VerifyLogboek());

        async Task<IEnumerable<string>> Search(LogboekFilter filter) =>
            (await rooms.Send(rooms.As(Rol.Privacyfunctionaris), new ListLogregels(filter, 0, 50))).Value.Logregels
                .Where(r => r.Verzoek != nameof(ListLogregels)).Select(r => $"{r.Nummer} {r.Naam.Split(' ')[1]} {r.Afloop}");
        Assert.Equal(["2 Analist NietBevoegd", "1 Wethouder NietBevoegd"], (await Search(new LogboekFilter())).Where(r => !r.StartsWith(' ')));
        Assert.Equal(["1 Wethouder NietBevoegd"], await Search(new LogboekFilter(Account: wethouder.AccountId.ToString())));
        Assert.Equal(["1 Wethouder NietBevoegd"], await Search(new LogboekFilter(Account: "WETH")));
        Assert.Equal(["1 Wethouder NietBevoegd"], await Search(new LogboekFilter(TotEnMet: new DateOnly(2023, 4, 15))));
        Assert.Equal(2, (await Search(new LogboekFilter(Van: new DateOnly(2023, 4, 16)))).Count());
        Assert.Equal([" Functioneelbeheerder Uitgevoerd"], await Search(new LogboekFilter(Verzoek: "verify", Afloop: Afloop.Uitgevoerd)));
        Assert.Empty(await Search(new LogboekFilter(Account: "'; DROP TABLE logboek_logregel; --")));
    }

    [Theory, OnEachStore]
    public async Task Reading_the_log_is_in_the_log_and_inzage_shows_only_the_person_asked_for(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var (colleague, fg) = (rooms.As(Rol.Wethouder), rooms.As(Rol.Privacyfunctionaris));
        await rooms.Send(colleague, new GetLogboekState());
        await rooms.Send(fg, new ListLogregels(new LogboekFilter(), 0, 50));
        rooms.Clock.Now = rooms.Clock.Now.AddSeconds(1);
        var inzage = (await rooms.Send(fg, new ListInzageOf(colleague.AccountId))).Value;
        var read = Assert.Single(inzage.Logregels);
        Assert.Equal((nameof(ListLogregels), fg.AccountId), (read.Verzoek, read.AccountId));
        Assert.Equal([colleague.AccountId], read.Personen);
        var again = (await rooms.Send(fg, new ListLogregels(new LogboekFilter(Persoon: fg.AccountId), 0, 50))).Value;
        Assert.Equal([nameof(ListInzageOf)], again.Logregels.Select(r => r.Verzoek));
    }

    [Theory, OnEachStore]
    public async Task Pages_from_the_last_row_backwards(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        await TamperedLog.Fill(rooms, 5);
        var page = (await rooms.Send(rooms.As(Rol.Privacyfunctionaris), new ListLogregels(new LogboekFilter(), 2, 2))).Value;
        Assert.Equal((5, "3 2"), (page.Total, string.Join(' ', page.Logregels.Select(r => r.Nummer))));
    }
}
