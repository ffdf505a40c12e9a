using System.Globalization;
using System.Text.RegularExpressions;
using Baken.Kernel.Shared;
using DuckDB.NET.Data;

namespace Baken.Aanleveringen.Invoer;

/// <summary>
/// The files of one delivery while they are checked: an unshared DuckDB in memory, compressed and bounded, so that direct personal data
/// reaches no disk (ADR 0035).
/// </summary>
internal sealed partial class Staging : IDisposable
{
    /// <summary>Number of the record in its file; 1 is the first after the header.</summary>
    public const string RowNumber = "__rij";

    private const string Memory = "400MB";
    private readonly DuckDBConnection connection = new("Data Source=:memory:");

    public Staging()
    {
        connection.Open();
        Run("SET autoinstall_known_extensions = false; SET autoload_known_extensions = false; SET temp_directory = ''");
        Run($"SET memory_limit = '{Memory}'; SET threads = 2");
        Run("ATTACH ':memory:' AS invoer (COMPRESS); USE invoer");
    }

    public void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
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

    /// <summary>Reads a file, every value as text. Refusal: <c>CsvUnreadable</c> with the line and the reason.</summary>
    public Result Load(string table, CsvProbe file)
    {
        var columns = string.Join(", ", file.Columns.Select(c => $"{Text(c)}: 'VARCHAR'"));
        var values = string.Join(", ", file.Columns.Select(c => $"nullif(trim({Name(c)}), '') AS {Name(c)}"));
        using var copy = file.Encoding == CsvProbe.Windows1252 ? Utf8Copy.Of(file.Path) : null;
        try
        {
            Run($"""
                CREATE TABLE {Name(table)} AS SELECT row_number() OVER () AS {RowNumber}, {values}
                FROM read_csv({Text(copy?.Path ?? file.Path)}, auto_detect = false, header = true, delim = {Text(file.Separator.ToString())}, quote = '"', escape = '"',
                  strict_mode = true, encoding = '{(copy is null ? file.Encoding : "utf-8")}', columns = {"{"}{columns}{"}"})
                """);
            return Result.Done;
        }
        catch (DuckDBException fault)
        {
            var line = LinePattern().Match(fault.Message) is { Success: true } found ? found.Groups[1].Value : "?";
            return Refusal.Of("Aanleveringen.CsvUnreadable", line, ReasonOf(fault.Message)).At(file.Name);
        }
    }

    /// <summary>Adds rows of two texts to a table that it makes.</summary>
    public void Fill(string table, IEnumerable<(string Waarde, string? Pseudoniem)> rows)
    {
        Run($"CREATE OR REPLACE TABLE {Name(table)} (waarde VARCHAR, pseudoniem VARCHAR)");
        using var appender = connection.CreateAppender("invoer", "main", table);
        foreach (var (waarde, pseudoniem) in rows)
        {
            var row = appender.CreateRow().AppendValue(waarde);
            if (pseudoniem is null) row.AppendNullValue();
            else row.AppendValue(pseudoniem);
            row.EndRow();
        }
    }

    public void Dispose() => connection.Dispose();

    /// <summary>A name as an SQL identifier.</summary>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A text as an SQL literal.</summary>
    public static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

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
