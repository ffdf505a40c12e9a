using Baken.Dispatch;
using Baken.Indicatoren.Berekeningen;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>
/// Computes the series of indicators of which a definition is known. Who works in an organisation gets its own rows; who comes only as
/// commissioner gets the offered periods, as they were known at the offering, with small counts hidden.
/// </summary>
internal sealed class Berekendereeksen(FeitenFiles files, Definitiecatalogus catalogus)
{
    /// <summary>The series of these parts, those without a definition or without rows left out. Refusals: the faults of the definitions, <c>FeitenInUse</c>.</summary>
    /// <param name="act">Who asks.</param>
    /// <param name="rows">What the store says of the indicators.</param>
    /// <param name="delen">The parts to compute.</param>
    /// <param name="vraag">Until which period, as known when.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<Result<IReadOnlyList<Berekendereeks>>> Read(
        Act act, KpiRows rows, IReadOnlyCollection<Berekenbaardeel> delen, Reeksvraag vraag, CancellationToken cancellation)
    {
        var leveringen = await act.Store.Set<Feitenlevering>().AsNoTracking().Include(l => l.Bestanden).ToListAsync(cancellation);
        if (leveringen.Count == 0 || delen.Count == 0) return Result.Of<IReadOnlyList<Berekendereeks>>([]);
        var known = await Definitiereeks.ReadAll(act, catalogus, cancellation);
        var organisaties = await act.Ask(new ListOrganisaties(), cancellation);
        if (!known.IsOk || !organisaties.IsOk) return Result<IReadOnlyList<Berekendereeks>>.Refused(known.Refusals.Concat(organisaties.Refusals));
        var definities = known.Value.ToDictionary(d => d.Code);
        var wanted = delen.Where(d => definities.ContainsKey(d.Code)).ToList();
        if (wanted.Count == 0) return Result.Of<IReadOnlyList<Berekendereeks>>([]);
        try
        {
            var codes = organisaties.Value.ToDictionary(o => o.Id, o => o.Code);
            var builder = new Reeksbouwer(
                act, rows, vraag with { BekendOp = vraag.BekendOp ?? await Moments.Now(act, cancellation) }, await files.Open(act, cancellation), leveringen, codes,
                await Aanbiedingen.Read(act, vraag.BekendOp, cancellation));
            return Result.Of<IReadOnlyList<Berekendereeks>>([.. wanted.Select(d => builder.Of(d, definities[d.Code])).OfType<Berekendereeks>()]);
        }
        catch (StoreException fault)
        {
            return fault.Refusal;
        }
    }
}

/// <summary>A part of which a series may be computed.</summary>
/// <param name="Code">Its code, which is that of the definition.</param>
/// <param name="Deel">The part; null for a definition that no indicator of the tenant has.</param>
/// <param name="EigenaarId">Owner of the indicator; null when there is none.</param>
internal sealed record Berekenbaardeel(string Code, Indicatordeel? Deel, Guid? EigenaarId);

/// <summary>Which series are asked.</summary>
/// <param name="Tot">Report period: the last one.</param>
/// <param name="BekendOp">As known at this moment, UTC; null for now.</param>
/// <param name="MetLeveringen">Whether the deliveries behind each figure are asked as well.</param>
internal sealed record Reeksvraag(Periode Tot, DateTime? BekendOp, bool MetLeveringen);
