using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// For who leaves: ends all roles of the account in this tenant at once, also those through a group, and closes the account unless
/// another tenant has given it a role. Needs a reason with the caller. Refusals: <c>AccountUnknown</c>, <c>AccountClosed</c>,
/// <c>OwnRights</c>, <c>ReasonMissing</c>.
/// </summary>
/// <param name="AccountId">An account that has or had a role in this tenant.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record CloseAccount(Guid AccountId) : ICommand<Done>;

internal sealed class CloseAccountHandler(TimeProvider clock) : IHandler<CloseAccount, Done>
{
    public async Task<Result<Done>> Handle(CloseAccount request, Act act, CancellationToken cancellation)
    {
        await using var beheer = act.OpenBeheer();
        var now = clock.GetUtcNow().UtcDateTime;
        var held = await beheer.Set<Lidmaatschap>().Where(l => l.AccountId == request.AccountId).ToListAsync(cancellation);
        if (held.All(l => l.TenantCode != act.Caller.TenantCode)) return new Refusal("Organisaties.AccountUnknown", []);
        var account = await beheer.Set<Account>().SingleAsync(a => a.Id == request.AccountId, cancellation);
        var faults = new List<Refusal>();
        if (act.Caller.Reden.Trim().Length == 0) faults.Add(new Refusal("Organisaties.ReasonMissing", [], nameof(Lidmaatschap.Reden)));
        if (request.AccountId == act.Caller.AccountId) faults.Add(new Refusal("Organisaties.OwnRights", []));
        if (!account.IsActive) faults.Add(new Refusal("Organisaties.AccountClosed", [account.Naam]));
        if (faults.Count > 0) return Result<Done>.Refused(faults);
        var open = held.Where(l => l.Tot is null || now < l.Tot).ToLookup(l => l.TenantCode == act.Caller.TenantCode);
        foreach (var lidmaatschap in open[true]) lidmaatschap.End(now);
        if (!open[false].Any()) account.Close(now);
        await beheer.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
