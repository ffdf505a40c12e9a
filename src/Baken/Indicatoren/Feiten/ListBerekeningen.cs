using Baken.Dispatch;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren.Feiten;

/// <summary>The indicators that can be computed from the feiten, by name. Refusals: the faults of the catalogue.</summary>
[Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Kwaliteitsmedewerker, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ListBerekeningen : IQuery<IReadOnlyList<Indicatordefinitie>>;

internal sealed class ListBerekeningenHandler(Definitiecatalogus catalogus) : IHandler<ListBerekeningen, IReadOnlyList<Indicatordefinitie>>
{
    public Task<Result<IReadOnlyList<Indicatordefinitie>>> Handle(ListBerekeningen request, Act act, CancellationToken cancellation) =>
        Task.FromResult(catalogus.All.Map<IReadOnlyList<Indicatordefinitie>>(all => [.. all.Values.OrderBy(d => d.Naam, StringComparer.CurrentCulture)]));
}
