using System.Net.Sockets;
using Baken.Kernel.Shared;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Baken.Storage;

/// <summary>Recognises trouble of the machine in an exception, so that a host can say it in one Dutch sentence.</summary>
public static class StoreTrouble
{
    // Primary result codes of SQLite (sqlite.org/rescode.html).
    private const int Busy = 5, Locked = 6, ReadOnly = 8, Disk = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>
    /// What is the matter with the store, or null when the exception is something else (a bug). Refusals: <c>Storage.PostgresAway</c>,
    /// <c>Storage.PostgresRefuses</c>, <c>Storage.FileLocked</c>, <c>Storage.NoAccess</c>, <c>Storage.DiskFull</c>, <c>Storage.Damaged</c>.
    /// </summary>
    public static Refusal? Find(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
            if (Of(cause) is { } refusal) return refusal;
        return null;
    }

    private static Refusal? Of(Exception fault) => fault switch
    {
        StoreException store => store.Refusal,
        PostgresException { SqlState: "53300" or "57P03" or "57P01" } refused => Refusal.Of("Storage.PostgresAway", refused.MessageText),
        PostgresException { SqlState: "28P01" or "28000" or "42501" or "3D000" } refused => Refusal.Of("Storage.PostgresRefuses", refused.MessageText),
        PostgresException { SqlState: "53100" } => Refusal.Of("Storage.DiskFull"),
        PostgresException => null,
        NpgsqlException { InnerException: SocketException or TimeoutException or IOException } away => Refusal.Of("Storage.PostgresAway", away.InnerException!.Message),
        SqliteException sqlite => OfSqlite(sqlite),
        UnauthorizedAccessException denied => Refusal.Of("Storage.NoAccess", denied.Message),
        IOException { HResult: 28 } => Refusal.Of("Storage.DiskFull"), // ENOSPC
        DirectoryNotFoundException or IOException { HResult: 30 or 20 or 17 } => Refusal.Of("Storage.NoAccess", fault.Message), // EROFS, ENOTDIR, EEXIST
        _ => null,
    };

    private static Refusal? OfSqlite(SqliteException fault) => fault.SqliteErrorCode switch
    {
        Busy or Locked => Refusal.Of("Storage.FileLocked"),
        ReadOnly or CannotOpen => Refusal.Of("Storage.NoAccess", fault.Message),
        Full => Refusal.Of("Storage.DiskFull"),
        Corrupt or NotADatabase or Disk => Refusal.Of("Storage.Damaged", fault.Message),
        _ => null,
    };
}
