using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>Which periods were offered to the commissioner, newest first. Never refused on content.</summary>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Accounthouder, Relatie.EigenGemeente, Doelbinding.Sturing)]
[Allow(Rol.Beleidsmedewerker, Relatie.EigenGemeente, Doelbinding.Sturing)]
[Allow(Rol.Wethouder, Relatie.EigenGemeente, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ListAanbiedingen : IQuery<IReadOnlyList<AanbiedingRow>>;

/// <summary>One offering.</summary>
/// <param name="OrganisatieId">Whose figures.</param>
/// <param name="Periode">Over which period.</param>
/// <param name="Op">When, UTC.</param>
/// <param name="DoorNaam">By whom.</param>
public sealed record AanbiedingRow(Guid OrganisatieId, Periode Periode, DateTime Op, string DoorNaam);

internal sealed class ListAanbiedingenHandler : IHandler<ListAanbiedingen, IReadOnlyList<AanbiedingRow>>
{
    public async Task<Result<IReadOnlyList<AanbiedingRow>>> Handle(ListAanbiedingen request, Act act, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var rows = await act.Store.Set<Aanbieding>().AsNoTracking()
            .Where(a => owned == null || owned.Contains(a.OrganisatieId))
            .OrderByDescending(a => a.Op)
            .ToListAsync(cancellation);
        return Result.Of<IReadOnlyList<AanbiedingRow>>(rows.ConvertAll(a => new AanbiedingRow(a.OrganisatieId, Periode.Parse(a.Periode).Value, a.Op, a.DoorNaam)));
    }
}
