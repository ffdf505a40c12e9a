using System.Globalization;
using Baken.Kernel.Indicatoren.Berekening;

namespace Baken.Indicatoren.Feiten;

/// <summary>One thing that changed what is known: a delivery was approved or withdrawn.</summary>
internal sealed record FeitenEvent(Feitenlevering Levering, DateTime Moment, bool IsWithdrawal)
{
    /// <summary>How the file remembers that it has it.</summary>
    public string Mark => $"{(IsWithdrawal ? "ingetrokken" : "aangenomen")}:{Levering.Id}:{Moment.Ticks.ToString(CultureInfo.InvariantCulture)}";

    public static IReadOnlyList<FeitenEvent> ListOf(IEnumerable<Feitenlevering> leveringen) =>
    [
        .. leveringen.SelectMany(l => l.IngetrokkenOp is { } end
                ? new[] { new FeitenEvent(l, l.BekendOp, false), new FeitenEvent(l, end, true) }
                : [new FeitenEvent(l, l.BekendOp, false)])
            .OrderBy(e => e.Moment),
    ];
}

/// <summary>
/// Brings a feiten file up to what is known, event by event, each in one transaction with its mark. An event says what its keys are
/// from then on; a version whose content differs is closed and a new one opened, so that the same content again adds nothing. A rebuild is
/// the same events from the first.
/// </summary>
/// <param name="tenantFolder">Where the paths of the Parquet files start.</param>
internal sealed class FeitenProjection(string tenantFolder)
{
    /// <summary>True when the file has exactly the first of these events, in their order; otherwise it must be made anew.</summary>
    public static bool IsPrefix(FeitenFile file, IReadOnlyList<FeitenEvent> events)
    {
        var marks = file.Marks();
        return marks.Count <= events.Count && marks.SequenceEqual(events.Take(marks.Count).Select(e => e.Mark));
    }

    /// <summary>Applies the events that the file does not have yet.</summary>
    public void CatchUp(FeitenFile file, IReadOnlyList<FeitenEvent> events)
    {
        for (var i = file.Marks().Count; i < events.Count; i++) Apply(file, events, i);
    }

    private void Apply(FeitenFile file, IReadOnlyList<FeitenEvent> events, int place)
    {
        var now = events[place];
        var before = events.Take(place).Where(e => !e.IsWithdrawal && e.Levering.CountsAt(now.Moment) && e.Levering.Id != now.Levering.Id)
            .Select(e => e.Levering).ToList();
        file.Run("BEGIN TRANSACTION");
        try
        {
            foreach (var soort in now.Levering.Bestanden.Select(b => b.Feit).Distinct().Select(naam => Feitmodel.FindSoort(naam)!))
            {
                file.Run(Intended(soort, now, before));
                file.Run(CloseChanged(soort, now.Moment));
                file.Run(OpenNew(soort, now.Moment));
            }

            file.Run($"INSERT INTO projectie VALUES ({place.ToString(CultureInfo.InvariantCulture)}, '{now.Mark}')");
            file.Run("COMMIT");
        }
        catch
        {
            file.Run("ROLLBACK");
            throw;
        }
    }

    /// <summary>What each key that this event touches is from now on: as the last of the deliveries that count says, or gone.</summary>
    private string Intended(Feitsoort soort, FeitenEvent now, IReadOnlyList<Feitenlevering> before)
    {
        var own = Keys(soort, now.Levering);
        var touched = now.Levering.Volledig
            ? $"{own} UNION SELECT bron, sleutel FROM {soort.Naam} WHERE bron = {FeitenSchema.Text(now.Levering.Bron)} AND {Open}"
            : own;
        if (now is { IsWithdrawal: true, Levering.Volledig: true })
            touched = string.Join(" UNION ", before.Where(l => Has(soort, l) && l.Bron == now.Levering.Bron).Select(l => Keys(soort, l)).Prepend(touched));
        if (!now.IsWithdrawal)
        {
            // The keys of a delivery are unique, and what it says is what holds: nothing to weigh, nothing to keep in memory.
            return $"""
                CREATE OR REPLACE TEMP VIEW sleutels AS {touched};
                CREATE OR REPLACE TEMP VIEW bedoeld AS SELECT {Fields(soort)}, {FeitenSchema.Text(now.Levering.Id.ToString())} AS levering FROM {FilesOf(soort, now.Levering)};
                """;
        }

        var counting = before.Where(l => Has(soort, l)).ToList();
        var parts = counting.SelectMany((_, i) => Parts(soort, counting, i)).ToList();
        var known = parts.Count > 0 ? string.Join("\n  UNION ALL ", parts) : $"{Row(soort, soort.Naam, "''", false, 0)} WHERE false";
        return $"""
            CREATE OR REPLACE TEMP VIEW sleutels AS {touched};
            CREATE OR REPLACE TEMP VIEW bedoeld AS
            SELECT {Fields(soort)}, levering FROM (
              SELECT k.*, row_number() OVER (PARTITION BY k.bron, k.sleutel ORDER BY volgorde DESC, weg) AS nr
              FROM ({known}) k SEMI JOIN sleutels s ON s.bron = k.bron AND s.sleutel = k.sleutel)
            WHERE nr = 1 AND NOT weg;
            """;
    }

    /// <summary>The rows of a delivery; and, when it holds its whole source, for every key that an earlier one had that it is gone.</summary>
    private IEnumerable<string> Parts(Feitsoort soort, IReadOnlyList<Feitenlevering> counting, int i)
    {
        var levering = counting[i];
        foreach (var bestand in levering.Bestanden.Where(b => b.Feit == soort.Naam)) yield return Row(soort, Parquet(bestand), FeitenSchema.Text(levering.Id.ToString()), false, i);
        if (!levering.Volledig) yield break;
        foreach (var earlier in counting.Take(i).Where(l => l.Bron == levering.Bron).SelectMany(l => l.Bestanden.Where(b => b.Feit == soort.Naam)))
            yield return Row(soort, Parquet(earlier), FeitenSchema.Text(levering.Id.ToString()), true, i);
    }

    private string FilesOf(Feitsoort soort, Feitenlevering levering) =>
        $"read_parquet([{string.Join(", ", levering.Bestanden.Where(b => b.Feit == soort.Naam).Select(b => FeitenSchema.Text(Path.Combine(tenantFolder, b.Pad))))}])";

    private static bool Has(Feitsoort soort, Feitenlevering levering) => levering.Bestanden.Exists(b => b.Feit == soort.Naam);

    private string Keys(Feitsoort soort, Feitenlevering levering) =>
        string.Join(" UNION ", levering.Bestanden.Where(b => b.Feit == soort.Naam).Select(b => $"SELECT bron, sleutel FROM {Parquet(b)}"));

    private static string Row(Feitsoort soort, string from, string levering, bool isGone, int order) =>
        $"SELECT {Fields(soort)}, {levering} AS levering, {(isGone ? "true" : "false")} AS weg, {order.ToString(CultureInfo.InvariantCulture)} AS volgorde FROM {from}";

    private static string CloseChanged(Feitsoort soort, DateTime moment) => $"""
        UPDATE {soort.Naam} AS f SET bekend_tot = {FeitenSchema.Moment(moment)}
        WHERE {Open}
          AND EXISTS (SELECT 1 FROM sleutels s WHERE s.bron = f.bron AND s.sleutel = f.sleutel)
          AND NOT EXISTS (SELECT 1 FROM bedoeld b WHERE {string.Join(" AND ", soort.Velden.Select(v => v.Naam is "bron" or "sleutel" ? $"b.{v.Naam} = f.{v.Naam}" : $"b.{v.Naam} IS NOT DISTINCT FROM f.{v.Naam}"))});
        """;

    private static string OpenNew(Feitsoort soort, DateTime moment) => $"""
        INSERT INTO {soort.Naam} (bekend_van, bekend_tot, {Fields(soort)}, levering)
        SELECT {FeitenSchema.Moment(moment)}, {FeitenSchema.Moment(FeitenSchema.Onbegrensd)}, {Fields(soort)}, levering
        FROM bedoeld b
        WHERE NOT EXISTS (SELECT 1 FROM {soort.Naam} f
          WHERE f.bron = b.bron AND f.sleutel = b.sleutel AND f.{Open})
        ORDER BY wet, {soort.EigenVelden.First(v => v.Soort == Veldsoort.Dag).Naam};
        """;

    private static string Open => $"bekend_tot = {FeitenSchema.Moment(FeitenSchema.Onbegrensd)}";

    private static string Fields(Feitsoort soort) => string.Join(", ", soort.Velden.Select(v => v.Naam));

    private string Parquet(Feitenbestand bestand) =>
        $"read_parquet({FeitenSchema.Text(Path.Combine(tenantFolder, bestand.Pad))})";
}
