using System.Globalization;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;

namespace Baken.Indicatoren.Uitvoer;

/// <summary>
/// The second evaluator: per definition of the catalogue a query that somebody wrote by hand (<c>catalogus/indicatoren/controlevragen.sql</c>), which knows neither the
/// planner nor its SQL. It reads <c>kwartalen</c> and a <c>nu_…</c> per kind of feit; the year in it, 2023, stands for the year that is checked.
/// </summary>
internal static class Controlevragen
{
    private const string YearInText = "2023";

    public static string ShippedFile => Path.Combine(DefinitieReader.ShippedFolder, "controlevragen.sql");

    /// <summary>The queries by code.</summary>
    public static IReadOnlyDictionary<string, string> Read(string text) => text.ReplaceLineEndings("\n")
        .Split("-- ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('\n', 2)).ToDictionary(part => part[0], part => part[1].Trim());

    /// <summary>Teller, noemer and n per quarter of the year; nothing counts as 0.</summary>
    public static IReadOnlyDictionary<DateOnly, Controlegetal> Answer(FeitenFile file, string query, int year, DateTime known)
    {
        var (from, text) = (year.ToString(CultureInfo.InvariantCulture), FeitenSchema.Moment(known));
        var views = Feitmodel.Soorten.Select(s => $"nu_{s.Naam} AS (SELECT * FROM {s.Naam} WHERE bekend_van <= {text} AND bekend_tot > {text})")
            .Prepend($"kwartalen AS (SELECT make_date({from}, k * 3 - 2, 1) AS eerste, last_day(make_date({from}, k * 3, 1)) AS laatste FROM (VALUES (1), (2), (3), (4)) v(k))");
        return file.List(
            $"WITH {string.Join(",\n", views)}\n{query.Replace(YearInText, from, StringComparison.Ordinal)}",
            row => (Day: DateOnly.FromDateTime(row.GetDateTime(0)), Getal: new Controlegetal(Whole(row.GetValue(1)), Whole(row.GetValue(2)), Whole(row.GetValue(3))))).ToDictionary(r => r.Day, r => r.Getal);
    }

    private static long Whole(object value) => value is DBNull ? 0 : Convert.ToInt64(value, CultureInfo.InvariantCulture);
}

/// <summary>What is compared of one quarter.</summary>
internal sealed record Controlegetal(long Teller, long Noemer, long N)
{
    public static Controlegetal None { get; } = new(0, 0, 0);

    public static Controlegetal Of(Deeluitkomst cel) => new(cel.Teller ?? 0, cel.Noemer ?? 0, cel.N ?? 0);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Teller}/{Noemer}/{N}");
}
