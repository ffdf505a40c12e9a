using System.Globalization;
using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren.Berekeningen;

/// <summary>The versions of one definition: that of the catalogue first, then those of the tenant in the order in which they were made.</summary>
/// <param name="Code">Code of the indicator.</param>
/// <param name="Versies">At least one.</param>
internal sealed record Definitiereeks(string Code, IReadOnlyList<Indicatordefinitie> Versies)
{
    /// <summary>The version that holds on the day; null when none does yet.</summary>
    public Indicatordefinitie? On(DateOnly dag) => Versies.LastOrDefault(v => v.GeldigVan <= dag);

    /// <summary>The version for people to look at today: the one that holds, or the first to come.</summary>
    public Indicatordefinitie Shown(DateOnly dag) => On(dag) ?? Versies.MinBy(v => v.GeldigVan)!;

    /// <summary>
    /// The definition of a code with its versions. Refusals: <c>BerekeningUnknown</c>, the faults of the catalogue, and those of a stored
    /// version that this release of Baken cannot read.
    /// </summary>
    /// <param name="act">In whose tenant.</param>
    /// <param name="catalogus">The base.</param>
    /// <param name="code">The code.</param>
    /// <param name="bekendOp">Versions made later are not seen, unless there is none before; null for all.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<Result<Definitiereeks>> Read(Act act, Definitiecatalogus catalogus, string code, DateTime? bekendOp, CancellationToken cancellation)
    {
        var own = await act.Store.Set<Berekeningsdefinitie>().AsNoTracking().Where(d => d.Code == code).OrderBy(d => d.Versie).ToListAsync(cancellation);
        var shipped = catalogus.Find(code);
        if (own.Count == 0 || !catalogus.All.IsOk) return shipped.Map(d => new Definitiereeks(code, [d]));
        var seen = bekendOp is { } moment ? own.FindAll(d => d.Op <= moment) : own;
        if (seen.Count == 0 && !shipped.IsOk) seen = [own[0]];
        return Of(code, shipped.IsOk ? shipped.Value : null, seen);
    }

    /// <summary>All definitions of catalogue and tenant, in no order. Refusals: as <see cref="Read"/>.</summary>
    public static async Task<Result<IReadOnlyList<Definitiereeks>>> ReadAll(Act act, Definitiecatalogus catalogus, CancellationToken cancellation)
    {
        if (!catalogus.All.IsOk) return catalogus.All.Map<IReadOnlyList<Definitiereeks>>(_ => []);
        var own = (await act.Store.Set<Berekeningsdefinitie>().AsNoTracking().OrderBy(d => d.Versie).ToListAsync(cancellation)).ToLookup(d => d.Code);
        var codes = catalogus.All.Value.Keys.Union(own.Select(g => g.Key));
        var reeksen = codes.Select(code => Of(code, catalogus.All.Value.GetValueOrDefault(code), [.. own[code]])).ToList();
        var faults = reeksen.SelectMany(r => r.Refusals).ToList();
        return faults.Count > 0 ? Result<IReadOnlyList<Definitiereeks>>.Refused(faults) : Result.Of<IReadOnlyList<Definitiereeks>>(reeksen.ConvertAll(r => r.Value));
    }

    private static Result<Definitiereeks> Of(string code, Indicatordefinitie? shipped, IReadOnlyList<Berekeningsdefinitie> own)
    {
        var read = own.Select(d => DefinitieReader.Read(string.Create(CultureInfo.InvariantCulture, $"{code} versie {d.Versie}"), d.Inhoud)).ToList();
        var faults = read.SelectMany(r => r.Refusals).ToList();
        return faults.Count > 0
            ? Result<Definitiereeks>.Refused(faults)
            : new Definitiereeks(code, [.. new[] { shipped }.OfType<Indicatordefinitie>(), .. read.Select(r => r.Value)]);
    }
}
