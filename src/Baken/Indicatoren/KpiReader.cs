using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>Rows of the store behind tiles and cards, already restricted to what the caller may see.</summary>
internal sealed record KpiRows(
    IReadOnlyList<Indicator> Indicatoren,
    ILookup<Guid, Indicatordeel> Delen,
    ILookup<Guid, Definitie> Definities,
    ILookup<Guid, Indicatornorm> Normen,
    ILookup<Guid, Meting> Metingen,
    ILookup<Guid, Wachttijd> Wachttijden,
    ILookup<string, Controle> Controles,
    ILookup<Guid, Duiding> Duidingen,
    IReadOnlySet<Guid> Aangeboden,
    bool IsOnlyOffered);

/// <summary>Reads what belongs to indicators in a handful of queries, whatever their number.</summary>
internal static class KpiReader
{
    public static async Task<KpiRows> Read(Act act, IReadOnlyCollection<string>? codes, DateTime? bekendOp, CancellationToken cancellation)
    {
        var store = act.Store;
        var owned = act.Grant.Organisaties;
        var indicatoren = await store.Set<Indicator>().AsNoTracking()
            // In a regio the gemeenten deliver on indicators of the regio: they see those, and on them only their own values.
            .Where(i => owned == null || owned.Contains(i.OrganisatieId)
                || store.Set<Indicatordeel>().Any(d => d.IndicatorId == i.Id && store.Set<Meting>().Any(m => m.DeelId == d.Id && owned.Contains(m.OrganisatieId))))
            .Where(i => codes == null || codes.Contains(i.Code))
            .ToListAsync(cancellation);
        var indicatorIds = indicatoren.ConvertAll(i => i.Id);
        var delen = await store.Set<Indicatordeel>().AsNoTracking().Where(d => indicatorIds.Contains(d.IndicatorId)).ToListAsync(cancellation);
        var deelIds = delen.ConvertAll(d => d.Id);
        var aanbiedingen = await Aanbiedingen.Read(act, bekendOp, cancellation);
        var metingen = await ReadMetingen(act, deelIds, bekendOp, aanbiedingen, cancellation);
        var wachttijden = await store.Set<Wachttijd>().AsNoTracking()
            .Where(w => w.DeelId != null && deelIds.Contains(w.DeelId.Value)).ToListAsync(cancellation);
        var duidingen = await store.Set<Duiding>().AsNoTracking().Where(d => indicatorIds.Contains(d.IndicatorId)).ToListAsync(cancellation);
        if (act.Grant.OnlyOffered)
        {
            wachttijden.RemoveAll(w => !aanbiedingen.Covers(w.OrganisatieId, w.Periode));
            duidingen.RemoveAll(d => !aanbiedingen.Covers(d.OrganisatieId, d.Periode));
        }

        var order = delen.GroupBy(d => d.IndicatorId).ToDictionary(g => g.Key, g => g.Min(d => d.Volgorde));
        return new KpiRows(
            [.. indicatoren.OrderBy(i => order.GetValueOrDefault(i.Id)).ThenBy(i => i.Code, StringComparer.Ordinal)],
            delen.OrderBy(d => d.Volgorde).ToLookup(d => d.IndicatorId),
            (await store.Set<Definitie>().AsNoTracking().Where(d => deelIds.Contains(d.DeelId)).ToListAsync(cancellation)).ToLookup(d => d.DeelId),
            (await store.Set<Indicatornorm>().AsNoTracking().Where(n => deelIds.Contains(n.DeelId)).ToListAsync(cancellation)).ToLookup(n => n.DeelId),
            metingen.ToLookup(m => m.DeelId),
            wachttijden.ToLookup(w => w.DeelId!.Value),
            await ReadControles(act, metingen, cancellation),
            duidingen.ToLookup(d => d.IndicatorId),
            aanbiedingen.Visible(metingen).Select(m => m.Id).ToHashSet(),
            act.Grant.OnlyOffered);
    }

    private static async Task<List<Meting>> ReadMetingen(
        Act act, IReadOnlyCollection<Guid> deelIds, DateTime? bekendOp, Aanbiedingen aanbiedingen, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var rows = act.Store.Set<Meting>().AsNoTracking()
            .Where(m => deelIds.Contains(m.DeelId))
            .Where(m => owned == null || owned.Contains(m.OrganisatieId));
        if (act.Grant.OnlyOffered) return aanbiedingen.Visible(await rows.ToListAsync(cancellation));
        rows = bekendOp is { } moment
            ? rows.Where(m => m.BekendVan <= moment && (m.BekendTot == null || m.BekendTot > moment))
            : rows.Where(m => m.BekendTot == null);
        return await rows.ToListAsync(cancellation);
    }

    private static async Task<ILookup<string, Controle>> ReadControles(Act act, List<Meting> metingen, CancellationToken cancellation)
    {
        var documents = metingen.Select(m => m.BronDocument).Where(d => d != null).Distinct().ToList();
        var controles = documents.Count == 0
            ? []
            : await act.Store.Set<Controle>().AsNoTracking().Where(c => !c.Klopt && documents.Contains(c.BronDocument)).ToListAsync(cancellation);
        return controles.ToLookup(c => $"{c.BronDocument}:{c.BronRegel}");
    }
}

/// <summary>What was offered to the commissioner, and what he may see because of it.</summary>
internal sealed class Aanbiedingen(IReadOnlyList<Aanbieding> rows)
{
    private readonly ILookup<Guid, Aanbieding> byOrganisatie = rows.OrderBy(a => a.Op).ToLookup(a => a.OrganisatieId);

    public static async Task<Aanbiedingen> Read(Act act, DateTime? bekendOp, CancellationToken cancellation) =>
        new(await act.Store.Set<Aanbieding>().AsNoTracking().Where(a => bekendOp == null || a.Op <= bekendOp).ToListAsync(cancellation));

    /// <summary>The offerings by an organisation, oldest first.</summary>
    public IEnumerable<Aanbieding> Of(Guid organisatieId) => byOrganisatie[organisatieId];

    /// <summary>Moment of the last offering by an organisation; null when it never offered.</summary>
    public DateTime? LastOf(Guid organisatieId) => byOrganisatie[organisatieId].LastOrDefault()?.Op;

    public bool Covers(Guid organisatieId, string periode) =>
        byOrganisatie[organisatieId].Any(a => a.Periode == periode || SameEnd(a.Periode, periode));

    /// <summary>
    /// From all versions: per value the one known at its last offering. A series without a value in the offered period shows its latest
    /// before it, because that is what the report of that period shows.
    /// </summary>
    public List<Meting> Visible(IEnumerable<Meting> versions)
    {
        var shown = new Dictionary<Guid, Meting>();
        foreach (var owned in versions.GroupBy(m => m.OrganisatieId))
        {
            foreach (var aanbieding in byOrganisatie[owned.Key])
            {
                var known = owned.Where(m => m.KnownAt(aanbieding.Op));
                foreach (var reeks in known.GroupBy(m => (m.DeelId, m.Perspectief, m.Segment, m.Gebied)))
                    foreach (var meting in Reported([.. reeks], aanbieding.Periode))
                        shown[meting.StamId] = meting;
            }
        }

        return [.. shown.Values];
    }

    private static IEnumerable<Meting> Reported(IReadOnlyList<Meting> reeks, string periode)
    {
        var reported = Periode.Parse(periode).Value;
        var current = reeks.Where(m => m.Periode == periode || (m.LaatsteDag is not null && m.LaatsteDag == reported.Last)).ToList();
        if (current.Count > 0) return current;
        return reeks.Where(m => m.LaatsteDag < reported.First).OrderByDescending(m => m.LaatsteDag).Take(1);
    }

    private static bool SameEnd(string offered, string periode) =>
        Periode.Parse(offered).Value.Last is { } last && Periode.Parse(periode).Value.Last == last;
}
