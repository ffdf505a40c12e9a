using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// Gives an account of this tenant another role and gives the id of the membership. Needs a reason with the caller. Refusals:
/// <c>AccountUnknown</c>, <c>AccountClosed</c>, <c>OwnRights</c>, <c>RolPresent</c>, <c>ReasonMissing</c>, <c>EndsBeforeStart</c>,
/// <c>OrganisatieMissing</c>, <c>TeamOfOther</c>, <c>TeamMissing</c>.
/// </summary>
/// <param name="AccountId">An account that has or had a role in this tenant.</param>
/// <param name="Gift">The role.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record AssignRol(Guid AccountId, Rolgift Gift) : ICommand<Guid>;

internal sealed class AssignRolHandler(IdSource ids, TimeProvider clock) : IHandler<AssignRol, Guid>
{
    public async Task<Result<Guid>> Handle(AssignRol request, Act act, CancellationToken cancellation)
    {
        await using var beheer = act.OpenBeheer();
        var now = clock.GetUtcNow().UtcDateTime;
        var held = await beheer.Set<Lidmaatschap>()
            .Where(l => l.AccountId == request.AccountId && l.TenantCode == act.Caller.TenantCode).ToListAsync(cancellation);
        if (held.Count == 0) return new Refusal("Organisaties.AccountUnknown", []);
        var faults = (await Rolgiften.Faults(request.Gift, act, cancellation)).ToList();
        var account = await beheer.Set<Account>().SingleAsync(a => a.Id == request.AccountId, cancellation);
        if (!account.IsActive) faults.Add(new Refusal("Organisaties.AccountClosed", [account.Naam]));
        if (request.AccountId == act.Caller.AccountId) faults.Add(new Refusal("Organisaties.OwnRights", []));
        if (held.Any(l => (l.Tot is null || now < l.Tot) && Rolgiften.IsSame(l, request.Gift)))
            faults.Add(new Refusal("Organisaties.RolPresent", [account.Naam], nameof(request.Gift.Rol)));
        if (faults.Count > 0) return Result<Guid>.Refused(faults);
        var lidmaatschap = Rolgiften.ToLidmaatschap(request.Gift, ids.Next(), request.AccountId, act.Caller, now);
        beheer.Add(lidmaatschap);
        await beheer.SaveChangesAsync(cancellation);
        return lidmaatschap.Id;
    }
}
