using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Logboek;

/// <summary>
/// The state of the chain at its last check, and how many rows wait for a seal for more than a minute: then no host seals. Checks
/// nothing itself. Not refused.
/// </summary>
[Allow(Rol.Privacyfunctionaris, Relatie.EigenGemeente, Doelbinding.Toezicht)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record GetLogboekState : IQuery<LogboekState>;

internal sealed class GetLogboekStateHandler(TimeProvider clock) : IHandler<GetLogboekState, LogboekState>
{
    public async Task<Result<LogboekState>> Handle(GetLogboekState request, Act act, CancellationToken cancellation)
    {
        var last = await act.Store.Set<Logcontrole>().AsNoTracking().OrderByDescending(c => c.Op).FirstOrDefaultAsync(cancellation);
        var late = clock.GetUtcNow().UtcDateTime.AddMinutes(-1);
        var unsealed = await LogSealer.Unsealed(act.Store, DateTime.MinValue).CountAsync(l => l.Op < late, cancellation);
        if (last is null) return new LogboekState(null, "", 0, null, unsealed);
        return new LogboekState(
            last.Op, last.DoorNaam, last.Kop, last.Breuk is { } nummer ? new Logbreuk(nummer, last.Breuksoort!.Value) : null, unsealed);
    }
}
