using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// Takes one role from an account; it is gone at the next request of that person. Needs a reason with the caller. Refusals:
/// <c>LidmaatschapUnknown</c>, <c>LidmaatschapEnded</c>, <c>OwnRights</c>, <c>ByGroep</c> (leave the group instead), <c>ReasonMissing</c>.
/// </summary>
/// <param name="LidmaatschapId">A membership of this tenant.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record WithdrawRol(Guid LidmaatschapId) : ICommand<Done>;

internal sealed class WithdrawRolHandler(TimeProvider clock) : IHandler<WithdrawRol, Done>
{
    public async Task<Result<Done>> Handle(WithdrawRol request, Act act, CancellationToken cancellation)
    {
        await using var beheer = act.OpenBeheer();
        var now = clock.GetUtcNow().UtcDateTime;
        var lidmaatschap = await beheer.Set<Lidmaatschap>()
            .SingleOrDefaultAsync(l => l.Id == request.LidmaatschapId && l.TenantCode == act.Caller.TenantCode, cancellation);
        if (lidmaatschap is null) return new Refusal("Organisaties.LidmaatschapUnknown", []);
        var faults = new List<Refusal>();
        if (act.Caller.Reden.Trim().Length == 0) faults.Add(new Refusal("Organisaties.ReasonMissing", [], nameof(Lidmaatschap.Reden)));
        if (lidmaatschap.Tot <= now) faults.Add(new Refusal("Organisaties.LidmaatschapEnded", []));
        if (lidmaatschap.AccountId == act.Caller.AccountId) faults.Add(new Refusal("Organisaties.OwnRights", []));
        if (lidmaatschap.GroepskoppelingId is not null) faults.Add(new Refusal("Organisaties.ByGroep", []));
        if (faults.Count > 0) return Result<Done>.Refused(faults);
        lidmaatschap.End(now);
        await beheer.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
