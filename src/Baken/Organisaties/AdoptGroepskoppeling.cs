using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// From now on who signs in and is in this group has this role, and gives the id of the mapping. Needs a reason with the caller.
/// Refusals: <c>GroepMissing</c>, <c>TooLong</c>, <c>GroepskoppelingPresent</c>, <c>OrganisatieMissing</c>, <c>TeamOfOther</c>,
/// <c>TeamMissing</c>, <c>ReasonMissing</c>.
/// </summary>
/// <param name="Groep">Name or id of the group exactly as the identity provider sends it.</param>
/// <param name="Rol">The role.</param>
/// <param name="OrganisatieId">The organisation in which it holds.</param>
/// <param name="TeamId">The team, for a role that is bound to one.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record AdoptGroepskoppeling(string Groep, Rol Rol, Guid OrganisatieId, Guid? TeamId = null) : ICommand<Guid>;

internal sealed class AdoptGroepskoppelingHandler(IdSource ids) : IHandler<AdoptGroepskoppeling, Guid>
{
    private const int MaxGroep = 200;

    public async Task<Result<Guid>> Handle(AdoptGroepskoppeling request, Act act, CancellationToken cancellation)
    {
        await using var beheer = act.OpenBeheer();
        var groep = request.Groep.Trim();
        var faults = new List<Refusal>();
        if (groep.Length == 0) faults.Add(new Refusal("Organisaties.GroepMissing", [], nameof(request.Groep)));
        if (groep.Length > MaxGroep) faults.Add(new Refusal("Organisaties.TooLong", [MaxGroep], nameof(request.Groep)));
        faults.AddRange(await Rolgiften.Faults(new Rolgift(request.Rol, request.OrganisatieId, request.TeamId), act, cancellation));
        var isPresent = await beheer.Set<Groepskoppeling>().AnyAsync(
            k => k.TenantCode == act.Caller.TenantCode && k.Groep == groep && k.Rol == request.Rol
                && k.OrganisatieId == request.OrganisatieId && k.TeamId == request.TeamId && k.IngetrokkenOp == null,
            cancellation);
        if (isPresent) faults.Add(new Refusal("Organisaties.GroepskoppelingPresent", [groep], nameof(request.Groep)));
        if (faults.Count > 0) return Result<Guid>.Refused(faults);
        var koppeling = new Groepskoppeling
        {
            Id = ids.Next(),
            TenantCode = act.Caller.TenantCode,
            Groep = groep,
            Rol = request.Rol,
            OrganisatieId = request.OrganisatieId,
            TeamId = request.TeamId,
        };
        beheer.Add(koppeling);
        await beheer.SaveChangesAsync(cancellation);
        return koppeling.Id;
    }
}
