using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// Records that from a day one gemeente stands in the place of another. A gemeente that was divided has a row for each successor.
/// Refusals: <c>GemeenteUnknown</c>, <c>HerindelingToItself</c>, <c>GemeenteStillThere</c>, <c>OpvolgerNotThere</c>, <c>HerindelingTwice</c>.
/// </summary>
/// <param name="Datum">First day of the new situation.</param>
/// <param name="VanCode">Code of the gemeente that ended, such as <c>GM0457</c>.</param>
/// <param name="NaarCode">Code of the gemeente that took over.</param>
/// <param name="Toelichting">Source or remark; may be empty.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record RegisterHerindeling(DateOnly Datum, string VanCode, string NaarCode, string Toelichting) : ICommand<Guid>;

internal sealed class RegisterHerindelingHandler(IdSource ids) : IHandler<RegisterHerindeling, Guid>
{
    public async Task<Result<Guid>> Handle(RegisterHerindeling request, Act act, CancellationToken cancellation)
    {
        var refusals = await Faults(request, act, cancellation);
        if (await act.Store.Set<Herindeling>().AnyAsync(
            h => h.Datum == request.Datum && h.VanCode == request.VanCode && h.NaarCode == request.NaarCode, cancellation))
            refusals.Add(new Refusal("Organisaties.HerindelingTwice", [request.VanCode, request.NaarCode, request.Datum], nameof(request.Datum)));
        if (refusals.Count > 0) return Result<Guid>.Refused(refusals);
        var herindeling = new Herindeling
        {
            Id = ids.Next(), Datum = request.Datum, VanCode = request.VanCode, NaarCode = request.NaarCode, Toelichting = request.Toelichting,
        };
        act.Store.Add(herindeling);
        await act.Store.SaveChangesAsync(cancellation);
        return herindeling.Id;
    }

    /// <summary>Checks the herindeling against the lists of gemeenten that the tenant has.</summary>
    private static async Task<List<Refusal>> Faults(RegisterHerindeling request, Act act, CancellationToken cancellation)
    {
        var gemeenten = act.Store.Set<Gebied>().Where(g => g.Soort == Gebiedsoort.Gemeente);
        var van = await gemeenten.Where(g => g.Code == request.VanCode).Select(g => g.Peildatum).ToListAsync(cancellation);
        var naar = await gemeenten.Where(g => g.Code == request.NaarCode).Select(g => g.Peildatum).ToListAsync(cancellation);
        var isListedLater = await gemeenten.AnyAsync(g => g.Peildatum >= request.Datum, cancellation);
        var refusals = new List<Refusal>();
        if (van.Count == 0) refusals.Add(new Refusal("Organisaties.GemeenteUnknown", [request.VanCode], nameof(request.VanCode)));
        if (naar.Count == 0) refusals.Add(new Refusal("Organisaties.GemeenteUnknown", [request.NaarCode], nameof(request.NaarCode)));
        if (request.VanCode == request.NaarCode) refusals.Add(new Refusal("Organisaties.HerindelingToItself", [], nameof(request.NaarCode)));
        if (van.Any(day => day >= request.Datum))
            refusals.Add(new Refusal("Organisaties.GemeenteStillThere", [request.VanCode, van.Max()], nameof(request.VanCode)));
        if (naar.Count > 0 && isListedLater && !naar.Any(day => day >= request.Datum))
            refusals.Add(new Refusal("Organisaties.OpvolgerNotThere", [request.NaarCode, request.Datum], nameof(request.NaarCode)));
        return refusals;
    }
}
