using System.Globalization;
using System.Text;
using Baken.Storage;

namespace Baken.Logboek;

/// <summary>How a seal is computed. Documented in docs/beheer.md, so that another program can check the chain.</summary>
internal static class LogChain
{
    public const string Purpose = "logboek";

    /// <summary>What stands before the first seal.</summary>
    public const string Begin = "";

    public static string Hash(Sleutel sleutel, long nummer, string previous, Logregel regel) => sleutel.Hash(Content(nummer, previous, regel));

    // Each field as "length:text;", length in UTF-8 bytes, so that no text can pass for the end of a field and the begin of the next.
    // Moments in whole microseconds since 1970, because PostgreSQL keeps no more.
    private static byte[] Content(long nummer, string previous, Logregel regel)
    {
        var text = new StringBuilder();
        foreach (var field in (string[])
        [
            nummer.ToString(CultureInfo.InvariantCulture),
            previous,
            regel.Id.ToString(),
            ((regel.Op - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
            regel.AccountId.ToString(),
            regel.Naam,
            regel.Rollen,
            regel.Verzoek,
            regel.Doelbinding?.ToString() ?? "",
            regel.Afloop.ToString(),
            regel.Weigeringen,
            regel.Personen,
            regel.Reden,
        ])
        {
            text.Append(Encoding.UTF8.GetByteCount(field).ToString(CultureInfo.InvariantCulture)).Append(':').Append(field).Append(';');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
