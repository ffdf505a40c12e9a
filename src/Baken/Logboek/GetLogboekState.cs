using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Logboek;

/// <summary>The state of the chain at its last check, and how many rows wait for a seal now. Checks nothing itself. Not refused.</summary>
[Allow(Rol.Privacyfunctionaris, Relatie.EigenGemeente, Doelbinding.Toezicht)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record GetLogboekState : IQuery<LogboekState>;

internal sealed class GetLogboekStateHandler : IHandler<GetLogboekState, LogboekState>
{
    public async Task<Result<LogboekState>> Handle(GetLogboekState request, Act act, CancellationToken cancellation)
    {
        var last = await act.Store.Set<Logcontrole>().AsNoTracking().OrderByDescending(c => c.Op).FirstOrDefaultAsync(cancellation);
        var unsealed = await LogSealer.Unsealed(act.Store, DateTime.MinValue).CountAsync(cancellation);
        if (last is null)
        {
            var head = await act.Store.Set<Logzegel>().MaxAsync(z => (long?)z.Nummer, cancellation);
            return new LogboekState(null, "", head ?? 0, null, unsealed);
        }

        return new LogboekState(
            last.Op, last.DoorNaam, last.Kop, last.Breuk is { } nummer ? new Logbreuk(nummer, last.Breuksoort!.Value) : null, unsealed);
    }
}
