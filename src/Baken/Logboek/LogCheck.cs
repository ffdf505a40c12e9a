using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Logboek;

/// <summary>Walks the chain from the first row to the last and compares it with what stands outside the database.</summary>
internal sealed class LogCheck(ISleutels sleutels, LogAnchor anchor)
{
    public async Task<(long Head, Logbreuk? First)> Run(BakenContext store, string tenantCode, CancellationToken cancellation)
    {
        var hashes = new Dictionary<long, string>();
        var breuk = await Walk(store, tenantCode, hashes, cancellation);
        var head = hashes.Count == 0 ? 0 : hashes.Keys.Max();
        var outside = Outside(tenantCode, hashes, head);
        if (breuk is null || outside?.Nummer < breuk.Nummer) breuk = outside;
        return (head, breuk);
    }

    private async Task<Logbreuk?> Walk(BakenContext store, string tenantCode, Dictionary<long, string> hashes, CancellationToken cancellation)
    {
        var keys = new Dictionary<string, Sleutel?>();
        var rows =
            from zegel in store.Set<Logzegel>().AsNoTracking()
            join regel in store.Set<Logregel>().AsNoTracking() on zegel.LogregelId equals regel.Id into found
            from regel in found.DefaultIfEmpty()
            orderby zegel.Nummer
            select new { zegel, regel };
        Logbreuk? first = null;
        var (expected, previous) = (1L, LogChain.Begin);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            hashes[row.zegel.Nummer] = row.zegel.Hash;
            if (first is not null) continue;
            if (!keys.TryGetValue(row.zegel.SleutelId, out var sleutel))
                keys[row.zegel.SleutelId] = sleutel = sleutels.Find(tenantCode, LogChain.Purpose, row.zegel.SleutelId);
            if (row.zegel.Nummer != expected || row.regel is null) first = new Logbreuk(expected, Logbreuksoort.Gewist);
            else if (sleutel is null) first = new Logbreuk(expected, Logbreuksoort.ZonderSleutel);
            else if (LogChain.Hash(sleutel, expected, previous, row.regel) != row.zegel.Hash)
                first = new Logbreuk(expected, Logbreuksoort.Gewijzigd);
            (expected, previous) = (expected + 1, row.zegel.Hash);
        }

        return first?.Soort == Logbreuksoort.Gewijzigd && await IsMoved(store, tenantCode, first.Nummer, hashes, cancellation)
            ? first with { Soort = Logbreuksoort.Verplaatst }
            : first;
    }

    /// <summary>Does a row that stands elsewhere now belong at this number: does it give a hash that some seal still has?</summary>
    private async Task<bool> IsMoved(BakenContext store, string tenantCode, long nummer, Dictionary<long, string> hashes, CancellationToken cancellation)
    {
        var known = hashes.Values.ToHashSet();
        var previous = hashes.GetValueOrDefault(nummer - 1, LogChain.Begin);
        var ids = await store.Set<Logzegel>().Select(z => z.SleutelId).Distinct().ToListAsync(cancellation);
        var keys = ids.Select(id => sleutels.Find(tenantCode, LogChain.Purpose, id)).OfType<Sleutel>().ToList();
        await foreach (var regel in store.Set<Logregel>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
            if (keys.Any(sleutel => known.Contains(LogChain.Hash(sleutel, nummer, previous, regel)))) return true;
        return false;
    }

    /// <summary>What the head and the anchors outside the database say that the database does not.</summary>
    private Logbreuk? Outside(string tenantCode, Dictionary<long, string> hashes, long head)
    {
        var lines = anchor.List(tenantCode);
        var explained = lines.ToList().FindLastIndex(r => r.Soort == Ankersoort.Verklaard);
        if (lines.Skip(explained + 1).FirstOrDefault(r => r.Soort == Ankersoort.Breuk) is { } open)
            return new Logbreuk(open.Nummer + 1, Logbreuksoort.Afgeknipt);
        var since = lines.ToList().FindLastIndex(r => r.Soort == Ankersoort.Breuk);
        var heads = lines.Skip(since + 1).Where(r => r.Soort == Ankersoort.Kop).Select(r => (r.Nummer, r.Hash));
        if (anchor.FindHead(tenantCode) is { Nummer: > 0 } kept) heads = heads.Append(kept);
        var wrong = heads.Where(h => hashes.GetValueOrDefault(h.Nummer) != h.Hash).OrderBy(h => h.Nummer).ToList();
        if (wrong.Count == 0) return null;
        return wrong[0].Nummer > head
            ? new Logbreuk(head + 1, Logbreuksoort.Afgeknipt)
            : new Logbreuk(wrong[0].Nummer, Logbreuksoort.Gewijzigd);
    }
}
