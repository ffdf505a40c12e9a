using Baken.Dispatch;
using Baken.Logboek;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Baken.Tests.Logboek.TamperedLog;

namespace Baken.Tests.Logboek;

public sealed class VerifyLogboekTests
{
    [Theory, OnEachStore]
    public async Task Seals_rows_in_order_and_finds_nothing_wrong(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        await Fill(rooms, 3);
        Assert.Null(await Verify(rooms));
        Assert.Equal(1, await Seal(rooms));
        Assert.Equal(0, await Seal(rooms));
        var state = (await rooms.Send(rooms.As(Rol.Privacyfunctionaris), new VerifyLogboek())).Value;
        Assert.Equal((4L, (Logbreuk?)null, "Test Privacyfunctionaris"), (state.Kop, state.Breuk, state.Door));
        rooms.Clock.Now = rooms.Clock.Now.AddMinutes(2);
        var read = (await rooms.Send(rooms.As(Rol.Privacyfunctionaris), new GetLogboekState())).Value;
        Assert.Equal((state.GecontroleerdOp, 4L, 1), (read.GecontroleerdOp, read.Kop, read.Unsealed));
    }

    [Theory, OnEachStore]
    public async Task Finds_a_changed_row(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        await Fill(rooms, 5);
        Tamper(rooms, $"UPDATE logboek_logregel SET naam = 'Iemand anders' WHERE id = {RowOf(3)}");
        Assert.Equal(new Logbreuk(3, Logbreuksoort.Gewijzigd), await Verify(rooms));
    }

    [Theory, OnEachStore]
    public async Task Finds_each_field_that_is_changed(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        await Fill(rooms, 2);
        var changes = new[] { "rollen = ''", "verzoek = 'x'", "doelbinding = 'Beheer'", "afloop = 'Uitgevoerd'", "weigeringen = ''", "personen = 'x'", "reden = 'x'" };
        foreach (var change in changes)
        {
            var column = change.Split(' ')[0];
            TamperAgain(rooms, $"UPDATE logboek_logregel SET {change} WHERE id = {RowOf(2)}");
            Assert.Equal(new Logbreuk(2, Logbreuksoort.Gewijzigd), await Verify(rooms));
            Statement(rooms, $"UPDATE logboek_logregel SET {column} = (SELECT {column} FROM logboek_logregel WHERE id = {RowOf(1)}) WHERE id = {RowOf(2)}");
            Assert.Null(await Verify(rooms));
        }
    }

    [Theory, OnEachStore]
    public async Task Finds_a_deleted_row_with_and_without_its_seal(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        await Fill(rooms, 5);
        Tamper(rooms, $"DELETE FROM logboek_logregel WHERE id = {RowOf(4)}");
        Assert.Equal(new Logbreuk(4, Logbreuksoort.Gewist), await Verify(rooms));
        Statement(rooms, $"DELETE FROM logboek_logregel WHERE id = {RowOf(2)}", "DELETE FROM logboek_logzegel WHERE nummer = 2");
        Assert.Equal(new Logbreuk(2, Logbreuksoort.Gewist), await Verify(rooms));
    }

    [Theory, OnEachStore]
    public async Task Finds_rows_that_changed_places(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        await Fill(rooms, 5);
        Tamper(
            rooms,
            "UPDATE logboek_logzegel SET nummer = 99 WHERE nummer = 2",
            "UPDATE logboek_logzegel SET nummer = 2 WHERE nummer = 3",
            "UPDATE logboek_logzegel SET nummer = 3 WHERE nummer = 99");
        Assert.Equal(new Logbreuk(2, Logbreuksoort.Verplaatst), await Verify(rooms));
    }

    [Theory, OnEachStore]
    public async Task Finds_a_cut_tail(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        await Fill(rooms, 5);
        CutFrom(rooms, 4);
        Assert.Equal(new Logbreuk(4, Logbreuksoort.Afgeknipt), await Verify(rooms));
    }

    [Theory, OnEachStore]
    public async Task Finds_a_cut_tail_over_which_new_rows_were_sealed_until_it_is_explained(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        await Fill(rooms, 5);
        CutFrom(rooms, 4);
        await Fill(rooms, 6);
        Assert.Equal(new Logbreuk(4, Logbreuksoort.Afgeknipt), await Verify(rooms));
        var fg = rooms.As(Rol.Privacyfunctionaris);
        Assert.Equal("Logboek.RedenMissing", (await rooms.Send(fg, new RecordLogverklaring(" "))).Refusals.Single().Code);
        Assert.True((await rooms.Send(fg, new RecordLogverklaring("back-up van gisteren teruggezet\tna storing"))).IsOk);
        Assert.Null(await Verify(rooms));
        var lines = await File.ReadAllLinesAsync(Path.Combine(rooms.Settings.KeyFolder, TestRooms.Gemeente, "logboek", "anker"), TestContext.Current.CancellationToken);
        Assert.EndsWith("\tTest Privacyfunctionaris\tback-up van gisteren teruggezet na storing", lines[^1], StringComparison.Ordinal);
        CutFrom(rooms, 6);
        Assert.Equal(new Logbreuk(6, Logbreuksoort.Afgeknipt), await Verify(rooms));
    }

    [Theory, OnEachStore]
    public async Task Finds_that_everything_is_gone(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        await Fill(rooms, 2);
        CutFrom(rooms, 1);
        Assert.Equal(new Logbreuk(1, Logbreuksoort.Afgeknipt), await Verify(rooms));
    }

    [Theory, OnEachStore]
    public async Task Says_that_the_key_is_lost(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        await Fill(rooms, 2);
        foreach (var key in Directory.GetFiles(rooms.Settings.KeyFolder, "*.sleutel", SearchOption.AllDirectories)) File.Delete(key);
        Assert.Equal(new Logbreuk(1, Logbreuksoort.ZonderSleutel), await Verify(rooms));
    }

    [Theory, OnEachStore]
    public async Task A_crash_between_writing_and_sealing_costs_nothing(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        await Fill(rooms, 2);
        var headFile = Path.Combine(rooms.Settings.KeyFolder, TestRooms.Gemeente, "logboek", "kop");
        var head = await File.ReadAllTextAsync(headFile, TestContext.Current.CancellationToken);
        await rooms.Send(rooms.As(Rol.Wethouder), new GetLogboekState());
        // The next process, with nothing remembered, finds the row that the crashed one left.
        var next = new LogSealer(rooms.Stores, rooms.Get<ISleutels>(), rooms.Get<LogAnchor>(), rooms.Clock);
        Assert.Equal(1, await next.Seal(TestRooms.Gemeente, TestContext.Current.CancellationToken));
        // A crash after the seals were kept, before the head was written: the head is behind, and nothing is wrong.
        await File.WriteAllTextAsync(headFile, head, TestContext.Current.CancellationToken);
        Assert.Null(await Verify(rooms));
        await Seal(rooms);
        Assert.Null(await Verify(rooms));
    }

    [Theory, OnEachStore]
    public async Task Anchors_the_head_once_a_day(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        await Fill(rooms, 2);
        await Fill(rooms, 1);
        rooms.Clock.Now = rooms.Clock.Now.AddDays(1);
        await Fill(rooms, 1);
        Assert.Equal([(Ankersoort.Kop, 2L), (Ankersoort.Kop, 4L)], rooms.Get<LogAnchor>().List(TestRooms.Gemeente).Select(a => (a.Soort, a.Nummer)));
    }

    [Theory, OnEachStore]
    public async Task Only_the_fg_and_the_functioneelbeheerder_check(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        foreach (var rol in Enum.GetValues<Rol>())
        {
            var isAllowed = rol is Rol.Privacyfunctionaris or Rol.Functioneelbeheerder;
            Assert.Equal(isAllowed, (await rooms.Send(rooms.As(rol), new VerifyLogboek())).IsOk);
            Assert.Equal(rol == Rol.Privacyfunctionaris, (await rooms.Send(rooms.As(rol), new ListLogregels(new LogboekFilter(), 0, 10))).IsOk);
        }
    }

    private static void CutFrom(TestRooms rooms, long nummer) => TamperAgain(
        rooms,
        $"DELETE FROM logboek_logregel WHERE id IN (SELECT logregel_id FROM logboek_logzegel WHERE nummer >= {nummer})",
        $"DELETE FROM logboek_logzegel WHERE nummer >= {nummer}");

    private static void TamperAgain(TestRooms rooms, params string[] statements)
    {
        using var store = rooms.Stores.OpenTenant(TestRooms.Gemeente);
        AppendOnlyGuards.Ensure(store);
        Tamper(rooms, statements);
    }

    private static void Statement(TestRooms rooms, params string[] statements)
    {
        using var store = rooms.Stores.OpenTenant(TestRooms.Gemeente);
        foreach (var statement in statements) Assert.True(store.Database.ExecuteSqlRaw(statement) > 0, statement);
    }
}
