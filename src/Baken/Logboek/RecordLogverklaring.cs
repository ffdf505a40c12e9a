using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Logboek;

/// <summary>
/// Explains the breaks found so far, for example after a back-up was put back; the explanation stays in the anchor file. Refusal:
/// <c>RedenMissing</c>.
/// </summary>
/// <param name="Reden">What happened.</param>
[Allow(Rol.Privacyfunctionaris, Relatie.EigenGemeente, Doelbinding.Toezicht)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record RecordLogverklaring(string Reden) : ICommand<Done>;

internal sealed class RecordLogverklaringHandler(LogAnchor anchor, TimeProvider clock) : IHandler<RecordLogverklaring, Done>
{
    public async Task<Result<Done>> Handle(RecordLogverklaring request, Act act, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(request.Reden)) return new Refusal("Logboek.RedenMissing", [], nameof(request.Reden));
        var head = await act.Store.Set<Logzegel>().AsNoTracking().OrderByDescending(z => z.Nummer).FirstOrDefaultAsync(cancellation);
        var now = clock.GetUtcNow().UtcDateTime;
        if (anchor.FindHead(act.Caller.TenantCode) is { } kept && (kept.Nummer, kept.Hash) != (head?.Nummer ?? 0, head?.Hash ?? ""))
            anchor.WriteHead(act.Caller.TenantCode, head?.Nummer ?? 0, head?.Hash ?? "");
        anchor.Append(act.Caller.TenantCode, new Ankerregel(Ankersoort.Breuk, now, head?.Nummer ?? 0, head?.Hash ?? "", "", "vanaf hier verder"));
        anchor.Append(act.Caller.TenantCode, new Ankerregel(Ankersoort.Verklaard, now, head?.Nummer ?? 0, head?.Hash ?? "", act.Caller.Naam, request.Reden));
        return Done.It;
    }
}
