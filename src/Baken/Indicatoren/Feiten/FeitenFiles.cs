using System.Collections.Concurrent;
using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Baken.Termijnen;
using DuckDB.NET.Data;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren.Feiten;

/// <summary>
/// The feiten files of this process, one per tenant, opened at first use and kept. A file that lacks events catches up before it is
/// used; one that has others, or none, is made anew from the deliveries (ADR 0008, 0009).
/// </summary>
internal sealed class FeitenFiles(StoreSettings settings) : IDisposable
{
    private static readonly DateOnly FirstDay = new(2000, 1, 1);
    private static readonly DateOnly LastDay = new(2045, 12, 31);
    private readonly ConcurrentDictionary<string, Place> places = new();

    /// <summary>The tenant's file, with everything that is known in this act's store.</summary>
    /// <exception cref="StoreException"><c>Indicatoren.FeitenInUse</c>: another process has the file.</exception>
    public async Task<FeitenFile> Open(Act act, CancellationToken cancellation)
    {
        var tenant = act.Caller.TenantCode;
        var events = FeitenEvent.ListOf(await act.Store.Set<Feitenlevering>().AsNoTracking().Include(l => l.Bestanden).ToListAsync(cancellation));
        var place = places.GetOrAdd(tenant, _ => new Place());
        await place.Turn.WaitAsync(cancellation);
        try
        {
            if (place.File is { } open && !FeitenProjection.IsPrefix(open, events)) Discard(place, tenant);
            place.File ??= OpenOrMake(tenant, events);
            new FeitenProjection(settings.TenantFolder(tenant)).CatchUp(place.File, events);
            return place.File;
        }
        finally
        {
            place.Turn.Release();
        }
    }

    /// <summary>Throws the file away, so that the next use makes it anew.</summary>
    public async Task Rebuild(Act act, CancellationToken cancellation)
    {
        var place = places.GetOrAdd(act.Caller.TenantCode, _ => new Place());
        await place.Turn.WaitAsync(cancellation);
        try
        {
            Discard(place, act.Caller.TenantCode);
        }
        finally
        {
            place.Turn.Release();
        }

        await Open(act, cancellation);
    }

    public void Dispose()
    {
        foreach (var place in places.Values)
        {
            place.File?.Dispose();
            place.Turn.Dispose();
        }
    }

    internal string PathOf(string tenant) => Path.Combine(settings.TenantFolder(tenant), "feiten.duckdb");

    private FeitenFile OpenOrMake(string tenant, IReadOnlyList<FeitenEvent> events)
    {
        var file = OpenFile(tenant);
        if (file.Marks().Count == 0 || !FeitenProjection.IsPrefix(file, events))
        {
            file.Dispose();
            Delete(tenant);
            file = OpenFile(tenant);
            FillKalender(file);
        }

        return file;
    }

    private FeitenFile OpenFile(string tenant)
    {
        Directory.CreateDirectory(settings.TenantFolder(tenant));
        try
        {
            return new FeitenFile(PathOf(tenant));
        }
        catch (DuckDBException fault) when (fault.Message.Contains("lock", StringComparison.OrdinalIgnoreCase))
        {
            throw new StoreException(Refusal.Of("Indicatoren.FeitenInUse"));
        }
    }

    private void Discard(Place place, string tenant)
    {
        place.File?.Dispose();
        place.File = null;
        Delete(tenant);
    }

    private void Delete(string tenant)
    {
        File.Delete(PathOf(tenant));
        File.Delete(PathOf(tenant) + ".wal");
    }

    /// <summary>For every day: where a term that ends on it really ends (Algemene termijnenwet), and how many working days came before.</summary>
    private static void FillKalender(FeitenFile file)
    {
        var calendar = TermijnCatalogus.Load(TermijnCatalogus.ShippedFolder).Value.Rekenaar.Kalender;
        using var appender = file.Connection.CreateAppender("kalender");
        var werkdagen = 0;
        for (var day = FirstDay; day <= LastDay; day = day.AddDays(1))
        {
            if (calendar.IsWerkdag(day)) werkdagen++;
            appender.CreateRow().AppendValue(day).AppendValue(calendar.FirstWerkdagFrom(day)).AppendValue(werkdagen).EndRow();
        }
    }

    private sealed class Place
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public FeitenFile? File { get; set; }
    }
}
