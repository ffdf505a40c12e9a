using System.Collections.Concurrent;
using System.Globalization;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Logboek;

/// <summary>
/// Seals the rows that have no seal yet, in order of their moment. A host calls it each second; a crash between the write of a row and
/// its seal costs nothing, because the row is found again.
/// </summary>
public sealed class LogSealer
{
    private const int Batch = 1000;

    // A row shows itself when its act commits, which may be after later rows were sealed. Beyond this a full search, once a day, finds it.
    private static readonly TimeSpan LatestCommit = TimeSpan.FromHours(1);

    private readonly Stores stores;
    private readonly ISleutels sleutels;
    private readonly LogAnchor anchor;
    private readonly TimeProvider clock;
    private readonly ConcurrentDictionary<string, (DateTime Since, DateOnly Anchored)> progress = new();

    internal LogSealer(Stores stores, ISleutels sleutels, LogAnchor anchor, TimeProvider clock) =>
        (this.stores, this.sleutels, this.anchor, this.clock) = (stores, sleutels, anchor, clock);

    /// <summary>Seals what waits in every tenant.</summary>
    /// <returns>The number of rows that got a seal.</returns>
    public async Task<int> SealAll(CancellationToken cancellation)
    {
        var count = 0;
        foreach (var tenant in stores.ListTenants()) count += await Seal(tenant.Code, cancellation);
        return count;
    }

    /// <summary>Seals what waits in one tenant, and anchors the head of the day outside the database.</summary>
    /// <exception cref="DbUpdateException">Another host sealed the same rows at the same moment; the next call finds them sealed.</exception>
    public async Task<int> Seal(string tenantCode, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        var (since, anchored) = progress.TryGetValue(tenantCode, out var known) ? known : (DateTime.MinValue, LastAnchor(tenantCode));
        if (anchored != today) since = DateTime.MinValue;
        await using var store = stores.OpenTenant(tenantCode);
        var count = 0;
        while (await Unsealed(store, since).AnyAsync(cancellation)) count += await SealBatch(store, tenantCode, since, now, cancellation);
        if (anchored != today && await CheckHead(store, tenantCode, now, cancellation) is { } head)
            anchor.Append(tenantCode, new Ankerregel(Ankersoort.Kop, now, head.Nummer, head.Hash, "", ""));
        progress[tenantCode] = (now - LatestCommit, today);
        return count;
    }

    internal static IQueryable<Logregel> Unsealed(BakenContext store, DateTime since) => store.Set<Logregel>().AsNoTracking()
        .Where(l => l.Op >= since && !store.Set<Logzegel>().Any(z => z.LogregelId == l.Id));

    private async Task<int> SealBatch(BakenContext store, string tenantCode, DateTime since, DateTime now, CancellationToken cancellation)
    {
        using var place = await stores.EnterWriteQueue(tenantCode, cancellation);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellation);
        var sleutel = sleutels.GetCurrent(tenantCode, LogChain.Purpose);
        var head = await CheckHead(store, tenantCode, now, cancellation);
        var (nummer, hash) = (head?.Nummer ?? 0, head?.Hash ?? LogChain.Begin);
        var rows = await Unsealed(store, since).OrderBy(l => l.Op).ThenBy(l => l.Id).Take(Batch).ToListAsync(cancellation);
        foreach (var row in rows)
        {
            nummer++;
            hash = LogChain.Hash(sleutel, nummer, hash, row);
            store.Add(new Logzegel { Nummer = nummer, LogregelId = row.Id, Hash = hash, SleutelId = sleutel.Id });
        }

        await store.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        store.ChangeTracker.Clear();
        anchor.WriteHead(tenantCode, nummer, hash);
        return rows.Count;
    }

    /// <summary>The last seal in the database. Less, or other, than was sealed before is written down as a break before sealing goes on over it.</summary>
    private async Task<Logzegel?> CheckHead(BakenContext store, string tenantCode, DateTime now, CancellationToken cancellation)
    {
        var head = await store.Set<Logzegel>().AsNoTracking().OrderByDescending(z => z.Nummer).FirstOrDefaultAsync(cancellation);
        if (anchor.FindHead(tenantCode) is not { } kept) return head;
        var same = await store.Set<Logzegel>().AsNoTracking().SingleOrDefaultAsync(z => z.Nummer == kept.Nummer, cancellation);
        if (kept.Nummer == 0 || same?.Hash == kept.Hash) return head;
        anchor.Append(tenantCode, new Ankerregel(
            Ankersoort.Breuk, now, Math.Min(head?.Nummer ?? 0, kept.Nummer - 1), head?.Hash ?? "", "",
            string.Create(CultureInfo.InvariantCulture, $"verwacht nummer {kept.Nummer} hash {kept.Hash}")));
        anchor.WriteHead(tenantCode, head?.Nummer ?? 0, head?.Hash ?? "");
        return head;
    }

    private DateOnly LastAnchor(string tenantCode) => anchor.List(tenantCode).LastOrDefault(r => r.Soort == Ankersoort.Kop) is { } last
        ? DateOnly.FromDateTime(last.Op)
        : DateOnly.MinValue;
}
