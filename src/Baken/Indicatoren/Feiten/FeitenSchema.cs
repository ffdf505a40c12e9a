using System.Globalization;
using Baken.Kernel.Indicatoren.Berekening;

namespace Baken.Indicatoren.Feiten;

/// <summary>The tables of a feiten file, made from the documented model.</summary>
internal static class FeitenSchema
{
    /// <summary>Rows of which no later version is known: until the end of time.</summary>
    public static readonly DateTime Onbegrensd = new(9999, 12, 31, 0, 0, 0, DateTimeKind.Utc);

    public static IEnumerable<string> CreateTables() =>
        Feitmodel.Soorten.Select(CreateTable).Append(
            "CREATE TABLE IF NOT EXISTS kalender (dag DATE PRIMARY KEY, verschoven DATE NOT NULL, werkdagnummer INTEGER NOT NULL)")
        .Append("CREATE TABLE IF NOT EXISTS projectie (volgnummer INTEGER PRIMARY KEY, gebeurtenis VARCHAR NOT NULL)");

    public static string CreateTable(Feitsoort soort) =>
        $"CREATE TABLE IF NOT EXISTS {soort.Naam} (bekend_van TIMESTAMP NOT NULL, bekend_tot TIMESTAMP NOT NULL, "
        + string.Join(", ", soort.Velden.Select(v => $"{v.Naam} {ColumnType(v.Soort)}")) + ", levering VARCHAR)";

    /// <summary>A moment as SQL, UTC.</summary>
    public static string Moment(DateTime moment) => $"TIMESTAMP '{moment.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture)}'";

    /// <summary>A text as an SQL literal.</summary>
    public static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public static string ColumnType(Veldsoort soort) => soort switch
    {
        Veldsoort.Dag => "DATE",
        Veldsoort.Code => "VARCHAR",
        Veldsoort.Getal or Veldsoort.Bedrag => "BIGINT",
        Veldsoort.Jaofnee => "BOOLEAN",
    };
}
