using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// What changed in the gemeenten between each list and the next: derived from the lists, with the successors that were recorded.
/// Not refused.
/// </summary>
[AllowAnyRol]
public sealed record ListHerindelingen : IQuery<IReadOnlyList<HerindelingRow>>;

/// <summary>What happened to a gemeente between two lists.</summary>
public enum Gebiedswijziging
{
    /// <summary>In the earlier list, no longer in the later.</summary>
    Vervallen,

    /// <summary>Not in the earlier list, in the later.</summary>
    Ontstaan,

    /// <summary>In both, under another name.</summary>
    Hernoemd,
}

/// <summary>One change of one gemeente.</summary>
/// <param name="Code">The gemeente.</param>
/// <param name="Naam">Its name in the earlier list, or in the later when it came to be.</param>
/// <param name="Wijziging">What happened.</param>
/// <param name="Na">The change came after this day (the earlier list).</param>
/// <param name="Uiterlijk">The change came on or before this day (the later list).</param>
/// <param name="Datum">The day itself when recorded; else null.</param>
/// <param name="Andere">For a gemeente that ended its successors, for one that began its predecessors, as recorded; the new name when renamed.</param>
public sealed record HerindelingRow(
    string Code, string Naam, Gebiedswijziging Wijziging, DateOnly Na, DateOnly Uiterlijk, DateOnly? Datum, IReadOnlyList<string> Andere);

internal sealed class ListHerindelingenHandler : IHandler<ListHerindelingen, IReadOnlyList<HerindelingRow>>
{
    public async Task<Result<IReadOnlyList<HerindelingRow>>> Handle(ListHerindelingen request, Act act, CancellationToken cancellation)
    {
        var gemeenten = await act.Store.Set<Gebied>().AsNoTracking().Where(g => g.Soort == Gebiedsoort.Gemeente)
            .Select(g => new { g.Peildatum, g.Code, g.Naam }).ToListAsync(cancellation);
        var recorded = await act.Store.Set<Herindeling>().AsNoTracking().OrderBy(h => h.Datum).ToListAsync(cancellation);
        var names = gemeenten.OrderBy(g => g.Peildatum).GroupBy(g => g.Code).ToDictionary(g => g.Key, g => g.Last().Naam);
        var lists = gemeenten.GroupBy(g => g.Peildatum).OrderBy(g => g.Key)
            .Select(g => new GemeenteList(g.Key, g.ToDictionary(x => x.Code, x => x.Naam))).ToList();
        return Result.Of<IReadOnlyList<HerindelingRow>>(
        [
            .. lists.Zip(lists.Skip(1)).SelectMany(pair => Between(pair.First, pair.Second, recorded, names))
                .OrderByDescending(r => r.Uiterlijk).ThenBy(r => r.Wijziging).ThenBy(r => r.Naam, StringComparer.Ordinal),
        ]);
    }

    private static IEnumerable<HerindelingRow> Between(
        GemeenteList earlier, GemeenteList later, IReadOnlyList<Herindeling> recorded, Dictionary<string, string> names)
    {
        var within = recorded.Where(h => h.Datum > earlier.Peildatum && h.Datum <= later.Peildatum).ToList();
        HerindelingRow Row(string code, string naam, Gebiedswijziging wijziging, IEnumerable<Herindeling> steps, Func<Herindeling, string> other)
        {
            var all = steps.ToList();
            return new HerindelingRow(
                code, naam, wijziging, earlier.Peildatum, later.Peildatum, all.FirstOrDefault()?.Datum, [.. all.Select(h => names[other(h)])]);
        }

        foreach (var (code, naam) in earlier.Namen)
        {
            if (!later.Namen.TryGetValue(code, out var naamLater))
                yield return Row(code, naam, Gebiedswijziging.Vervallen, within.Where(h => h.VanCode == code), h => h.NaarCode);
            else if (naamLater != naam)
                yield return new HerindelingRow(code, naam, Gebiedswijziging.Hernoemd, earlier.Peildatum, later.Peildatum, null, [naamLater]);
        }

        foreach (var (code, naam) in later.Namen.Where(g => !earlier.Namen.ContainsKey(g.Key)))
            yield return Row(code, naam, Gebiedswijziging.Ontstaan, within.Where(h => h.NaarCode == code), h => h.VanCode);
    }

    private sealed record GemeenteList(DateOnly Peildatum, Dictionary<string, string> Namen);
}
