using Baken.Storage;

namespace Baken.Dispatch;

/// <summary>How a request ended.</summary>
public enum Afloop
{
    /// <summary>Done.</summary>
    Uitgevoerd,

    /// <summary>The caller has no right to it.</summary>
    NietBevoegd,

    /// <summary>Refused on its content.</summary>
    Geweigerd,
}

/// <summary>What Dispatch tells the logboek of one request.</summary>
internal sealed record RequestTrace(
    Caller Caller,
    string Request,
    Doelbinding? Doelbinding,
    Afloop Afloop,
    string RefusalCodes,
    IReadOnlyCollection<Guid> ShownPersons);

/// <summary>
/// The door through which Dispatch writes the access log. Kept by the Logboek; an interface because Dispatch stands below that room.
/// </summary>
internal interface IRequestLog
{
    /// <summary>Adds one row to the store of the act; it is committed or rolled back with it.</summary>
    void Write(BakenContext store, RequestTrace trace);
}
