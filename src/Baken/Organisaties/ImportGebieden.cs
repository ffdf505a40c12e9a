using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// Reads area tables of the CBS and lists of herindelingen into the tenant; reading the same again changes nothing. All faults of all
/// files come back at once, each with file, row and column, and then nothing is stored. Refusals: those of <c>FileOfOtherKind</c>,
/// <c>FileWithoutDay</c>, <c>FileNotUtf8</c>, <c>FileEmpty</c>, <c>RowOfOtherLength</c>, <c>GebiedscodeNotReadable</c>, <c>GebiedTwice</c>,
/// <c>GebiedWithoutNaam</c>, <c>GebiedWithoutBoven</c>, <c>GebiedElsewhere</c>, <c>InwonersNotReadable</c>, and of <see cref="RegisterHerindeling"/>.
/// </summary>
/// <param name="Bestanden">The files; lists of gemeenten are read before herindelingen, whatever their order.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ImportGebieden(IReadOnlyList<Gebiedbestand> Bestanden) : ICommand<ImportedGebieden>;

/// <summary>What an import did.</summary>
/// <param name="Aantallen">Areas in the files, by kind and day.</param>
/// <param name="Added">Rows that were not there.</param>
/// <param name="Changed">Rows of which name, region or number of inhabitants differs from before.</param>
/// <param name="Unchanged">Rows that were there already.</param>
public sealed record ImportedGebieden(IReadOnlyList<GebiedenCount> Aantallen, int Added, int Changed, int Unchanged);

/// <summary>How many areas of one kind stand in the list of one day.</summary>
/// <param name="Soort">Kind of area.</param>
/// <param name="Peildatum">Day of the list.</param>
/// <param name="Aantal">Number of areas.</param>
public sealed record GebiedenCount(Gebiedsoort Soort, DateOnly Peildatum, int Aantal);

internal sealed class ImportGebiedenHandler : IHandler<ImportGebieden, ImportedGebieden>
{
    private int added;
    private int changed;
    private int unchanged;

    public async Task<Result<ImportedGebieden>> Handle(ImportGebieden request, Act act, CancellationToken cancellation)
    {
        var files = request.Bestanden.Select(GebiedFile.Read).ToList();
        var refusals = files.SelectMany(f => f.Refusals).ToList();
        if (refusals.Count > 0) return Result<ImportedGebieden>.Refused(refusals);
        var gebieden = files.SelectMany(f => f.Value.Gebieden).Select(g => g.Gebied).ToList();
        foreach (var list in gebieden.GroupBy(g => (g.Soort, g.Peildatum))) await Merge(list.Key, list, act, cancellation);
        foreach (var list in files.SelectMany(f => f.Value.Indelingen).GroupBy(i => i.Peildatum)) await Merge(list.Key, list, act, cancellation);
        await act.Store.SaveChangesAsync(cancellation);
        foreach (var (herindeling, row) in files.SelectMany(f => f.Value.Herindelingen))
            refusals.AddRange(await Merge(herindeling, row, act, cancellation));
        if (refusals.Count > 0) return Result<ImportedGebieden>.Refused(refusals);
        var counts = gebieden.GroupBy(g => (g.Soort, g.Peildatum))
            .Select(g => new GebiedenCount(g.Key.Soort, g.Key.Peildatum, g.Select(x => x.Code).Distinct().Count()))
            .OrderBy(c => c.Peildatum).ThenBy(c => c.Soort);
        return new ImportedGebieden([.. counts], added, changed, unchanged);
    }

    private async Task Merge((Gebiedsoort Soort, DateOnly Peildatum) list, IEnumerable<Gebied> rows, Act act, CancellationToken cancellation)
    {
        var known = await act.Store.Set<Gebied>().Where(g => g.Soort == list.Soort && g.Peildatum == list.Peildatum)
            .ToDictionaryAsync(g => g.Code, cancellation);
        foreach (var row in rows)
        {
            if (!known.TryGetValue(row.Code, out var old))
            {
                known.Add(row.Code, row);
                act.Store.Add(row);
                added++;
                continue;
            }

            // One table tells the inhabitants, another does not: what a table does not tell, it does not take away.
            var inwoners = row.Inwoners ?? old.Inwoners;
            CountChange((old.Naam, old.BovenCode, old.Inwoners) == (row.Naam, row.BovenCode, inwoners));
            (old.Naam, old.BovenCode, old.Inwoners) = (row.Naam, row.BovenCode, inwoners);
        }
    }

    private async Task Merge(DateOnly peildatum, IEnumerable<Gebiedsindeling> rows, Act act, CancellationToken cancellation)
    {
        var known = await act.Store.Set<Gebiedsindeling>().Where(i => i.Peildatum == peildatum)
            .ToDictionaryAsync(i => (i.GemeenteCode, i.RegioSoort), cancellation);
        foreach (var row in rows)
        {
            if (known.TryAdd((row.GemeenteCode, row.RegioSoort), row))
            {
                act.Store.Add(row);
                added++;
                continue;
            }

            var old = known[(row.GemeenteCode, row.RegioSoort)];
            CountChange(old.RegioCode == row.RegioCode);
            old.RegioCode = row.RegioCode;
        }
    }

    private async Task<IEnumerable<Refusal>> Merge(RegisterHerindeling herindeling, CsvTableRow row, Act act, CancellationToken cancellation)
    {
        if (await act.Store.Set<Herindeling>().AnyAsync(
            h => h.Datum == herindeling.Datum && h.VanCode == herindeling.VanCode && h.NaarCode == herindeling.NaarCode, cancellation))
        {
            unchanged++;
            return [];
        }

        var result = await act.Ask(herindeling, cancellation);
        if (result.IsOk) added++;
        return result.Refusals.Select(r => r.At(row.Place(Column(r))));
    }

    private static string Column(Refusal refusal) => refusal.Source switch
    {
        nameof(RegisterHerindeling.VanCode) => "van",
        nameof(RegisterHerindeling.NaarCode) => "naar",
        _ => "datum",
    };

    private void CountChange(bool isSame)
    {
        if (isSame) unchanged++;
        else changed++;
    }
}
