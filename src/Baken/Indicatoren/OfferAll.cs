using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>
/// Offers every period of every organisation that has values, for figures taken over from a report that the commissioner already has.
/// Gives the number of offerings; never refused on content.
/// </summary>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record OfferAll : ICommand<int>;

internal sealed class OfferAllHandler(IdSource ids) : IHandler<OfferAll, int>
{
    public async Task<Result<int>> Handle(OfferAll request, Act act, CancellationToken cancellation)
    {
        await act.Store.SaveChangesAsync(cancellation);
        var known = await act.Store.Set<Meting>().AsNoTracking().Where(m => m.BekendTot == null).ToListAsync(cancellation);
        foreach (var group in known.GroupBy(m => (m.OrganisatieId, m.Periode)))
        {
            var newest = group.Max(m => m.BekendVan);
            act.Store.Add(new Aanbieding
            {
                Id = ids.Next(), OrganisatieId = group.Key.OrganisatieId, Periode = group.Key.Periode, Op = act.Now > newest ? act.Now : newest,
                DoorAccountId = act.Caller.AccountId, DoorNaam = act.Caller.Naam,
            });
        }

        return known.Select(m => (m.OrganisatieId, m.Periode)).Distinct().Count();
    }
}
