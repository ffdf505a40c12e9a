using System.Globalization;
using System.Text.RegularExpressions;
using Baken.Kernel.Shared;
using Baken.Storage;
using DuckDB.NET.Data;

namespace Baken.Aanleveringen.Invoer;

/// <summary>
/// The files of one delivery while they are checked: an unshared DuckDB in memory, compressed and bounded, so that direct personal data
/// reaches no disk (ADR 0035).
/// </summary>
internal sealed partial class Staging : IDisposable
{
    private const string Memory = "400MB";
    /// <summary>From so many bytes the files are compressed, to an eighth of their size; below it that costs more than it gives.</summary>
    private const long CompressFrom = 20_000_000;

    private long loaded;
    private readonly DuckDBConnection connection = new("Data Source=:memory:");

    /// <param name="sleutel">Key of the pseudonyms.</param>
    public Staging(Sleutel sleutel)
    {
        connection.Open();
        Run("SET autoinstall_known_extensions = false; SET autoload_known_extensions = false; SET temp_directory = ''");
        Run($"SET memory_limit = '{Memory}'; SET threads = 2");
        Run("ATTACH ':memory:' AS invoer (COMPRESS); USE invoer");
        AddPseudonyms(sleutel);
    }

    /// <summary>Runs statements and gives the number of rows that the last one wrote.</summary>
    public int Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    /// <summary>Rows of a query, each as its values; null where there is none.</summary>
    public IEnumerable<object?[]> Rows(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))];
    }

    public long Count(string from) => Convert.ToInt64(Rows($"SELECT count(*) FROM {from}").Single()[0], CultureInfo.InvariantCulture);

    /// <summary>Reads a file, every value as text. Refusals: <c>CsvUnreadable</c> with the line and the reason, and those of <see cref="SheetProbe"/>.</summary>
    public Result Load(string table, FileProbe file) => file switch
    {
        CsvProbe csv => LoadCsv(table, csv),
        SheetProbe sheet => LoadSheet(table, sheet),
        _ => throw new InvalidOperationException($"No way to load {file.GetType().Name}."),
    };

    private Result LoadSheet(string table, SheetProbe sheet)
    {
        Run($"CREATE TABLE {Name(table)} ({string.Join(", ", sheet.Columns.Select(c => $"{Name(c)} VARCHAR"))})");
        Result<long> read;
        using (var appender = connection.CreateAppender("invoer", "main", table))
            read = sheet.Read(values =>
            {
                var row = appender.CreateRow();
                foreach (var value in values) row.AppendValue(value);
                row.EndRow();
            });
        if (!read.IsOk) return read;
        loaded += read.Value;
        if (loaded > CompressFrom) Run("CHECKPOINT");
        return Result.Done;
    }

    private Result LoadCsv(string table, CsvProbe file)
    {
        var columns = string.Join(", ", file.Columns.Select(c => $"{Text(c)}: 'VARCHAR'"));
        using var copy = file.Encoding == CsvProbe.Windows1252 ? Utf8Copy.Of(file.Path) : null;
        try
        {
            Run($"""
                CREATE TABLE {Name(table)} AS FROM read_csv({Text(copy?.Path ?? file.Path)}, auto_detect = false, header = true, skip = {(file.Kopregel - 1).ToString(CultureInfo.InvariantCulture)}, delim = {Text(file.Separator.ToString())}, quote = '"', escape = '"',
                  strict_mode = true, encoding = '{(copy is null ? file.Encoding : "utf-8")}', columns = {"{"}{columns}{"}"})
                """);
            loaded += new FileInfo(file.Path).Length;
            if (loaded > CompressFrom) Run("CHECKPOINT");
            return Result.Done;
        }
        catch (DuckDBException fault)
        {
            var line = LinePattern().Match(fault.Message) is { Success: true } found ? found.Groups[1].Value : "?";
            return Refusal.Of("Aanleveringen.CsvUnreadable", line, ReasonOf(fault.Message)).At(file.Name);
        }
    }

    public void Dispose() => connection.Dispose();

    /// <summary>A name as an SQL identifier.</summary>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A text as an SQL literal.</summary>
    public static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>
    /// HMAC-SHA256 in SQL, the same as <see cref="Sleutel.ToPseudoniem"/>. The key goes in as a value and never stands in a text of SQL, which could
    /// come back in a message.
    /// </summary>
    private void AddPseudonyms(Sleutel sleutel)
    {
        const int Block = 64;
        var padded = new byte[Block];
        sleutel.Geheim.CopyTo(padded, 0);
        Run("CREATE TABLE sleutel (ipad BLOB, opad BLOB)");
        using (var appender = connection.CreateAppender("invoer", "main", "sleutel"))
            appender.CreateRow().AppendValue(padded.Select(b => (byte)(b ^ 0x36)).ToArray()).AppendValue(padded.Select(b => (byte)(b ^ 0x5C)).ToArray()).EndRow();
        Run($"""
            CREATE MACRO pseudoniem(w) AS CASE WHEN w IS NOT NULL THEN {Text(sleutel.Id + ".")} ||
              left(sha256((SELECT opad FROM sleutel) || unhex(sha256((SELECT ipad FROM sleutel) || encode(w)))), {Sleutel.PseudoniemDigits.ToString(CultureInfo.InvariantCulture)}) END;
            CREATE MACRO is_pseudoniem(w) AS coalesce(regexp_full_match(w, {Text(sleutel.Id.Replace("-", "\\-", StringComparison.Ordinal) + "\\.[0-9a-f]{32}")}), false);
            CREATE MACRO bsn_geldig(b) AS regexp_full_match(b, '[0-9]+') AND length(b) = 9 AND b <> '000000000' AND
              ({string.Join(" + ", Enumerable.Range(1, 8).Select(i => $"{10 - i} * CAST(substr(b, {i}, 1) AS INTEGER)"))} - CAST(substr(b, 9, 1) AS INTEGER)) % 11 = 0
            """);
    }

    private static string ReasonOf(string message) => message switch
    {
        _ when message.Contains("Expected Number of Columns", StringComparison.Ordinal) => "het aantal kolommen is anders dan in de kopregel",
        _ when message.Contains("quote", StringComparison.OrdinalIgnoreCase) => "een aanhalingsteken is niet gesloten of staat op een verkeerde plaats",
        _ when message.Contains("Maximum line size", StringComparison.Ordinal) => "een regel is langer dan 2 MB",
        _ when message.Contains("memory", StringComparison.OrdinalIgnoreCase) => "het bestand is te groot voor het geheugen; lever het in delen aan",
        _ => message.Split('\n')[0],
    };

    [GeneratedRegex(@"Line: (\d+)")]
    private static partial Regex LinePattern();
}
