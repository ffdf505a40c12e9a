using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// Lets a closed account sign in again; it gets no role by this. Needs a reason with the caller. Refusals: <c>AccountUnknown</c>,
/// <c>AccountOpen</c>, <c>ReasonMissing</c>.
/// </summary>
/// <param name="AccountId">An account that had a role in this tenant.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ReopenAccount(Guid AccountId) : ICommand<Done>;

internal sealed class ReopenAccountHandler : IHandler<ReopenAccount, Done>
{
    public async Task<Result<Done>> Handle(ReopenAccount request, Act act, CancellationToken cancellation)
    {
        await using var beheer = act.OpenBeheer();
        var isOurs = await beheer.Set<Lidmaatschap>()
            .AnyAsync(l => l.AccountId == request.AccountId && l.TenantCode == act.Caller.TenantCode, cancellation);
        if (!isOurs) return new Refusal("Organisaties.AccountUnknown", []);
        var account = await beheer.Set<Account>().SingleAsync(a => a.Id == request.AccountId, cancellation);
        var faults = new List<Refusal>();
        if (act.Caller.Reden.Trim().Length == 0) faults.Add(new Refusal("Organisaties.ReasonMissing", [], nameof(Lidmaatschap.Reden)));
        if (account.IsActive) faults.Add(new Refusal("Organisaties.AccountOpen", [account.Naam]));
        if (faults.Count > 0) return Result<Done>.Refused(faults);
        account.Reopen();
        await beheer.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
