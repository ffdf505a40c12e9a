using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>The group mappings of this tenant that hold, by group. Not refused.</summary>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Privacyfunctionaris, Relatie.EigenGemeente, Doelbinding.Toezicht)]
public sealed record ListGroepskoppelingen : IQuery<IReadOnlyList<GroepskoppelingRow>>;

/// <summary>A mapping of a group of the identity provider to a role.</summary>
/// <param name="Id">The mapping.</param>
/// <param name="Groep">Name or id of the group as the identity provider sends it.</param>
/// <param name="Rol">The role.</param>
/// <param name="OrganisatieId">The organisation in which it holds.</param>
/// <param name="TeamId">The team, when bound to one.</param>
/// <param name="Accounts">How many accounts have the role through it now.</param>
public sealed record GroepskoppelingRow(Guid Id, string Groep, Rol Rol, Guid OrganisatieId, Guid? TeamId, int Accounts);

internal sealed class ListGroepskoppelingenHandler(TimeProvider clock) : IHandler<ListGroepskoppelingen, IReadOnlyList<GroepskoppelingRow>>
{
    public async Task<Result<IReadOnlyList<GroepskoppelingRow>>> Handle(
        ListGroepskoppelingen request, Act act, CancellationToken cancellation)
    {
        await using var beheer = act.OpenBeheer();
        var now = clock.GetUtcNow().UtcDateTime;
        var lidmaatschappen = beheer.Set<Lidmaatschap>().Where(l => l.Tot == null || now < l.Tot);
        var rows = await beheer.Set<Groepskoppeling>().AsNoTracking()
            .Where(k => k.TenantCode == act.Caller.TenantCode && k.IngetrokkenOp == null)
            .OrderBy(k => k.Groep).ThenBy(k => k.Id)
            .Select(k => new GroepskoppelingRow(
                k.Id, k.Groep, k.Rol, k.OrganisatieId, k.TeamId, lidmaatschappen.Count(l => l.GroepskoppelingId == k.Id)))
            .ToListAsync(cancellation);
        return Result.Of<IReadOnlyList<GroepskoppelingRow>>(rows);
    }
}
