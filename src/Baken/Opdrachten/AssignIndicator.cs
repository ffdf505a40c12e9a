using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Opdrachten;

/// <summary>
/// Lets a doel be followed by an indicator part. Refusals: <c>DoelUnknown</c>, <c>Indicatoren.IndicatorUnknown</c>, <c>DeelUnknown</c>,
/// <c>IndicatorAssigned</c>.
/// </summary>
/// <param name="Doel">Code of the doel.</param>
/// <param name="Deel">Code of the part, <c>KPI1-J</c>.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record AssignIndicator(string Doel, string Deel) : ICommand<Done>;

internal sealed class AssignIndicatorHandler(IdSource ids) : IHandler<AssignIndicator, Done>
{
    public async Task<Result<Done>> Handle(AssignIndicator request, Act act, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var doel = await act.Store.Set<Beleidsdoel>().AsNoTracking()
            .SingleOrDefaultAsync(d => d.Code == request.Doel && (owned == null || owned.Contains(d.OrganisatieId)), cancellation);
        if (doel is null) return new Refusal("Opdrachten.DoelUnknown", [request.Doel], nameof(request.Doel));
        var kaart = await act.Ask(new ShowKpikaart(request.Deel), cancellation);
        if (!kaart.IsOk) return kaart.Map(_ => Done.It);
        if (!kaart.Value.Tegel.IsVastgelegd) return new Refusal("Indicatoren.IndicatorUnknown", [request.Deel], nameof(request.Deel));
        if (!kaart.Value.Tegel.Delen.Contains(request.Deel)) return new Refusal("Opdrachten.DeelUnknown", [request.Deel], nameof(request.Deel));
        if (await act.Store.Set<Doelindicator>().AnyAsync(l => l.DoelId == doel.Id && l.Deel == request.Deel, cancellation))
            return new Refusal("Opdrachten.IndicatorAssigned", [request.Doel, request.Deel], nameof(request.Deel));
        act.Store.Add(new Doelindicator { Id = ids.Next(), OrganisatieId = doel.OrganisatieId, DoelId = doel.Id, Deel = request.Deel });
        return Done.It;
    }
}
