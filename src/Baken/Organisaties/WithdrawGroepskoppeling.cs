using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// Ends a group mapping and, at once, every role that it gave. Needs a reason with the caller. Refusals:
/// <c>GroepskoppelingUnknown</c>, <c>ReasonMissing</c>.
/// </summary>
/// <param name="GroepskoppelingId">A mapping of this tenant.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record WithdrawGroepskoppeling(Guid GroepskoppelingId) : ICommand<Done>;

internal sealed class WithdrawGroepskoppelingHandler(TimeProvider clock) : IHandler<WithdrawGroepskoppeling, Done>
{
    public async Task<Result<Done>> Handle(WithdrawGroepskoppeling request, Act act, CancellationToken cancellation)
    {
        await using var beheer = act.OpenBeheer();
        var now = clock.GetUtcNow().UtcDateTime;
        var koppeling = await beheer.Set<Groepskoppeling>().SingleOrDefaultAsync(
            k => k.Id == request.GroepskoppelingId && k.TenantCode == act.Caller.TenantCode && k.IngetrokkenOp == null, cancellation);
        if (koppeling is null) return new Refusal("Organisaties.GroepskoppelingUnknown", []);
        if (act.Caller.Reden.Trim().Length == 0) return new Refusal("Organisaties.ReasonMissing", [], nameof(Lidmaatschap.Reden));
        koppeling.Withdraw(now);
        var given = await beheer.Set<Lidmaatschap>()
            .Where(l => l.GroepskoppelingId == koppeling.Id && (l.Tot == null || now < l.Tot)).ToListAsync(cancellation);
        foreach (var lidmaatschap in given) lidmaatschap.End(now);
        await beheer.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
