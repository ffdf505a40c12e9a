using Baken.Kernel.Shared;
using CsvHelper;

namespace Baken.Termijnen;

/// <summary>Where the columns stand in a table; -1 where one is not there.</summary>
/// <param name="Einddatum">Column of the nominal end.</param>
/// <param name="Startdatum">Column of the start.</param>
/// <param name="Termijn">Column of the length.</param>
/// <param name="Columns">Number of columns.</param>
internal sealed record TermijnTableLayout(int Einddatum, int Startdatum, int Termijn, int Columns)
{
    public const string EinddatumName = "einddatum";
    public const string StartdatumName = "startdatum";
    public const string TermijnName = "termijn";
    public const string EndName = "wettelijk_einde";
    public const string AfleidingName = "afleiding";

    /// <summary>Reads the current row as header; null with the faults noted when the columns do not fit.</summary>
    public static TermijnTableLayout? Find(CsvReader header, string file, List<Refusal> faults)
    {
        var names = Enumerable.Range(0, header.FieldCount).Select(i => header.GetString(i).Trim().ToLowerInvariant()).ToList();
        var place = $"{file}, rij 1";
        var layout = new TermijnTableLayout(names.IndexOf(EinddatumName), names.IndexOf(StartdatumName), names.IndexOf(TermijnName), names.Count);
        foreach (var name in new[] { EinddatumName, StartdatumName, TermijnName }.Where(n => names.Count(x => x == n) > 1))
            faults.Add(Refusal.Of(TermijnenRefusals.TableColumnTwice, name).At(place));
        foreach (var name in new[] { EndName, AfleidingName }.Where(names.Contains))
            faults.Add(Refusal.Of(TermijnenRefusals.TableColumnTaken, name).At(place));
        if (layout.Einddatum < 0 && (layout.Startdatum < 0 || layout.Termijn < 0))
            faults.Add(Refusal.Of(TermijnenRefusals.TableColumns, EinddatumName, StartdatumName, TermijnName).At(place));
        return faults.Count > 0 ? null : layout;
    }

    public bool HasStart => Startdatum >= 0 && Termijn >= 0;
}
