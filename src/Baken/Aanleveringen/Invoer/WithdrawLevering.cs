using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Aanleveringen.Invoer;

/// <summary>
/// Withdraws a delivery whole: its rows no longer count from now on, and the same files may be read in again. What was known before stays
/// to be seen. Needs a reason with the caller. Refusals: <c>LeveringUnknown</c>, and those of <see cref="WithdrawFeitenlevering"/>.
/// </summary>
/// <param name="LeveringId">The delivery.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record WithdrawLevering(Guid LeveringId) : ICommand<Done>;

internal sealed class WithdrawLeveringHandler : IHandler<WithdrawLevering, Done>
{
    public async Task<Result<Done>> Handle(WithdrawLevering request, Act act, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var levering = await act.Store.Set<Levering>().SingleOrDefaultAsync(
            l => l.Id == request.LeveringId && l.Stand == Leveringstand.Goedgekeurd && (owned == null || owned.Contains(l.OrganisatieId)), cancellation);
        if (levering is null) return Refusal.Of("Aanleveringen.LeveringUnknown");
        var withdrawn = await act.Ask(new WithdrawFeitenlevering(request.LeveringId), cancellation);
        if (!withdrawn.IsOk) return withdrawn;
        levering.Withdraw(act.Now);
        return Done.It;
    }
}
