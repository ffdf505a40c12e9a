using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>
/// Shows the figures of an organisation over a period to the commissioner, as they are known now (aanbieden). Gives how many values it
/// covers. Refusals: <c>PeriodeNotReadable</c>, <c>PeriodeWithoutDays</c>, <c>OrganisatieNotYours</c>, <c>NothingToOffer</c>.
/// </summary>
/// <param name="Periode">Period, <c>2023-Q1</c>.</param>
/// <param name="OrganisatieId">Whose figures; null for the organisation in which the caller has his role.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record OfferPeriode(string Periode, Guid? OrganisatieId = null) : ICommand<int>;

internal sealed class OfferPeriodeHandler(IdSource ids) : IHandler<OfferPeriode, int>
{
    public async Task<Result<int>> Handle(OfferPeriode request, Act act, CancellationToken cancellation)
    {
        var owner = Ownership.Choose(act, request.OrganisatieId, nameof(request.OrganisatieId));
        var periode = Rapportperiode.Named(request.Periode);
        List<Refusal> faults = [.. owner.Refusals, .. periode.Refusals];
        if (faults.Count > 0) return Result<int>.Refused(faults);
        var organisatieId = owner.Value;
        var known = await act.Store.Set<Meting>().AsNoTracking()
            .Where(m => m.OrganisatieId == organisatieId && m.BekendTot == null)
            .ToListAsync(cancellation);
        // In a demo tenant every day starts its clock again, so what is known may carry a later moment than now.
        var newest = known.Select(m => m.BekendVan).Append(await Moments.Now(act, cancellation)).Max();
        var aanbieding = new Aanbieding
        {
            Id = ids.Next(),
            OrganisatieId = organisatieId,
            Periode = periode.Value.ToString(),
            Op = act.Now > newest ? act.Now : newest,
            DoorAccountId = act.Caller.AccountId,
            DoorNaam = act.Caller.Naam,
        };
        var shown = new Aanbiedingen([aanbieding]).Visible(known).Count;
        // Figures that Baken computes are offered with the period; they are counted when somebody looks.
        var isComputed = await act.Store.Set<Feitenlevering>().AnyAsync(l => l.OrganisatieId == organisatieId && l.IngetrokkenOp == null, cancellation);
        if (shown == 0 && !isComputed) return new Refusal("Indicatoren.NothingToOffer", [aanbieding.Periode], nameof(request.Periode));
        act.Store.Add(aanbieding);
        return shown;
    }
}

/// <summary>For which organisation somebody records: named, or the one in which he has his role.</summary>
internal static class Ownership
{
    public static Result<Guid> Choose(Act act, Guid? named, string field)
    {
        var owned = act.Grant.Organisaties;
        var chosen = named ?? act.Grant.Rights[0].Bevoegdheid.OrganisatieId;
        var isMine = chosen != Guid.Empty && (owned is null || owned.Contains(chosen));
        return isMine ? chosen : new Refusal("Indicatoren.OrganisatieNotYours", [], field);
    }
}
