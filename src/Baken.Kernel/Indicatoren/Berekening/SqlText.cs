using System.Globalization;

namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>
/// The only place where values become SQL. Every value is typed by its field first, so that no text of a user reaches the database as
/// anything but a quoted literal; the text an analyst sees can be run as it stands.
/// </summary>
internal static class SqlText
{
    public static string Day(DateOnly day) => $"DATE '{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'";

    public static string Moment(DateTime moment) =>
        $"TIMESTAMP '{moment.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture)}'";

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A value of a field of this kind; the definition check made sure that it can be read.</summary>
    public static string Value(Veldsoort soort, string text) => soort switch
    {
        Veldsoort.Dag => Day(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        Veldsoort.Code => Text(text),
        Veldsoort.Getal or Veldsoort.Bedrag => Number(long.Parse(text, CultureInfo.InvariantCulture)),
        Veldsoort.Jaofnee => text == "ja" ? "true" : "false",
    };

    public static string Condition(Feitsoort feit, Voorwaarde voorwaarde)
    {
        var veld = feit.FindVeld(voorwaarde.Veld)!;
        var values = voorwaarde.Waarden.Select(w => Value(veld.Soort, w)).ToList();
        return voorwaarde.Vergelijking switch
        {
            Vergelijking.Is => values.Count == 1 ? $"{veld.Naam} = {values[0]}" : $"{veld.Naam} IN ({string.Join(", ", values)})",
            Vergelijking.IsNiet => values.Count == 1
                ? $"{veld.Naam} IS DISTINCT FROM {values[0]}"
                : $"({veld.Naam} IS NULL OR {veld.Naam} NOT IN ({string.Join(", ", values)}))",
            Vergelijking.Leeg => $"{veld.Naam} IS NULL",
            Vergelijking.Gevuld => $"{veld.Naam} IS NOT NULL",
            Vergelijking.Kleiner => $"{veld.Naam} < {values[0]}",
            Vergelijking.HoogstensGelijk => $"{veld.Naam} <= {values[0]}",
            Vergelijking.Groter => $"{veld.Naam} > {values[0]}",
            Vergelijking.MinstensGelijk => $"{veld.Naam} >= {values[0]}",
        };
    }

    public static string All(Feitsoort feit, IEnumerable<Voorwaarde> voorwaarden) =>
        string.Join(" AND ", voorwaarden.Select(v => Condition(feit, v)));

    /// <summary>First day of the calendar period that holds the day.</summary>
    public static string Bucket(Periodemaat maat, string day) => maat switch
    {
        Periodemaat.Maand => $"date_trunc('month', {day})::DATE",
        Periodemaat.Kwartaal => $"date_trunc('quarter', {day})::DATE",
        Periodemaat.Halfjaar => $"make_date(year({day}), CASE WHEN month({day}) <= 6 THEN 1 ELSE 7 END, 1)",
        Periodemaat.Jaar => $"date_trunc('year', {day})::DATE",
        Periodemaat.Rollend12 or Periodemaat.TotEnMet => throw new InvalidOperationException("Periods that overlap have no bucket."),
    };
}
