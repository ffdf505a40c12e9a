using Baken.Dispatch;
using Baken.Indicatoren.Berekeningen;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren.Feiten;

/// <summary>
/// The indicators that can be computed from the feiten, by name: the version that holds today, the tenant's before that of the catalogue.
/// Refusals: the faults of the catalogue and of stored versions.
/// </summary>
[Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Kwaliteitsmedewerker, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ListBerekeningen : IQuery<IReadOnlyList<Indicatordefinitie>>;

internal sealed class ListBerekeningenHandler(Definitiecatalogus catalogus) : IHandler<ListBerekeningen, IReadOnlyList<Indicatordefinitie>>
{
    public async Task<Result<IReadOnlyList<Indicatordefinitie>>> Handle(ListBerekeningen request, Act act, CancellationToken cancellation)
    {
        var reeksen = await Definitiereeks.ReadAll(act, catalogus, cancellation);
        return reeksen.Map<IReadOnlyList<Indicatordefinitie>>(all => [.. all.Select(r => r.Shown(act.Today)).OrderBy(d => d.Naam, StringComparer.CurrentCulture)]);
    }
}
