using Baken.Dispatch;
using Baken.Logboek;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Baken.Tests.Logboek;

/// <summary>A log of some refused requests, and somebody with all rights in the database but without the key.</summary>
internal static class TamperedLog
{
    /// <summary>Leaves <paramref name="count"/> rows, each at its own moment, and seals them.</summary>
    public static async Task Fill(TestRooms rooms, int count)
    {
        for (var i = 0; i < count; i++)
        {
            rooms.Clock.Now = rooms.Clock.Now.AddSeconds(1);
            await rooms.Send(rooms.As(Rol.Wethouder), new GetLogboekState());
        }

        await Seal(rooms);
    }

    public static Task<int> Seal(TestRooms rooms) => rooms.Get<LogSealer>().Seal(TestRooms.Gemeente, TestContext.Current.CancellationToken);

    public static async Task<Logbreuk?> Verify(TestRooms rooms)
    {
        rooms.Clock.Now = rooms.Clock.Now.AddSeconds(1);
        return (await rooms.Send(rooms.As(Rol.Privacyfunctionaris), new VerifyLogboek())).Value.Breuk;
    }

    /// <summary>Drops the guards, as an administrator of the database could, and does as told.</summary>
    public static void Tamper(TestRooms rooms, params string[] statements)
    {
        using var store = rooms.Stores.OpenTenant(TestRooms.Gemeente);
        foreach (var table in (string[])["logboek_logregel", "logboek_logzegel"])
        {
            string[] drops = store.Database.IsNpgsql()
                ? [$"DROP TRIGGER {table}_append_only ON {table}"]
                : [$"DROP TRIGGER {table}_no_update", $"DROP TRIGGER {table}_no_delete"];
            foreach (var drop in drops) store.Database.ExecuteSqlRaw(drop);
        }

        foreach (var statement in statements) Assert.True(store.Database.ExecuteSqlRaw(statement) > 0, statement);
    }

    public static string RowOf(long nummer) => $"(SELECT logregel_id FROM logboek_logzegel WHERE nummer = {nummer})";
}
