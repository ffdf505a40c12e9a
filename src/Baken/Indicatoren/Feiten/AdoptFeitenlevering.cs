using Baken.Dispatch;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren.Feiten;

/// <summary>
/// Takes an approved delivery into the feiten: from this moment its rows are known. Other deliveries are not touched. Refusals:
/// <c>FeitUnknown</c>, <c>FeitenleveringPresent</c>.
/// </summary>
/// <param name="LeveringId">Id of the delivery in Aanleveringen.</param>
/// <param name="OrganisatieId">The organisation that owns the rows.</param>
/// <param name="Bron">Code of the source whose keys are delivered.</param>
/// <param name="Volledig">True when it holds all rows of its source: a key of these kinds of feit that is not in it is closed.</param>
/// <param name="Bestanden">Its Parquet files: the fields of the feit, without versions.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record AdoptFeitenlevering(Guid LeveringId, Guid OrganisatieId, string Bron, bool Volledig, IReadOnlyList<Feitenbestandopgave> Bestanden) : ICommand<Done>;

/// <summary>A Parquet file under the tenant's folder.</summary>
/// <param name="Feit">Kind of feit.</param>
/// <param name="Pad">Path within the tenant's folder, with forward slashes.</param>
/// <param name="Hash">SHA-256, 64 lower-case hexadecimal digits.</param>
/// <param name="Rijen">Number of rows.</param>
public sealed record Feitenbestandopgave(string Feit, string Pad, string Hash, long Rijen);

internal sealed class AdoptFeitenleveringHandler(IdSource ids) : IHandler<AdoptFeitenlevering, Done>
{
    public async Task<Result<Done>> Handle(AdoptFeitenlevering request, Act act, CancellationToken cancellation)
    {
        var faults = request.Bestanden.Where(b => Feitmodel.FindSoort(b.Feit) is null).Select(b => Refusal.Of("FeitUnknown", b.Feit)).ToList();
        var all = act.Store.Set<Feitenlevering>();
        if (await all.AnyAsync(l => l.Id == request.LeveringId, cancellation)) faults.Add(Refusal.Of("Indicatoren.FeitenleveringPresent"));
        if (faults.Count > 0) return Result<Done>.Refused(faults);
        all.Add(new Feitenlevering
        {
            Id = request.LeveringId, OrganisatieId = request.OrganisatieId, Bron = request.Bron, Volledig = request.Volledig, BekendOp = await Moments.Next(act, cancellation),
            Bestanden =
            [
                .. request.Bestanden.Select(b => new Feitenbestand
                {
                    Id = ids.Next(), OrganisatieId = request.OrganisatieId, Feit = b.Feit, Pad = b.Pad, Hash = b.Hash, Rijen = b.Rijen,
                }),
            ],
        });
        return Done.It;
    }
}

/// <summary>
/// Withdraws a delivery whole: what it brought is no longer known from now on, and what other deliveries say about its keys is known
/// again. Before now nothing changes. Needs a reason with the caller. Refusals: <c>FeitenleveringUnknown</c>, <c>ReasonMissing</c>.
/// </summary>
/// <param name="LeveringId">The delivery.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record WithdrawFeitenlevering(Guid LeveringId) : ICommand<Done>;

internal sealed class WithdrawFeitenleveringHandler : IHandler<WithdrawFeitenlevering, Done>
{
    public async Task<Result<Done>> Handle(WithdrawFeitenlevering request, Act act, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var levering = await act.Store.Set<Feitenlevering>().SingleOrDefaultAsync(
            l => l.Id == request.LeveringId && l.IngetrokkenOp == null && (owned == null || owned.Contains(l.OrganisatieId)), cancellation);
        if (levering is null) return Refusal.Of("Indicatoren.FeitenleveringUnknown");
        if (act.Caller.Reden.Trim().Length == 0) return Refusal.Of("Indicatoren.ReasonMissing");
        levering.Withdraw(await Moments.Next(act, cancellation));
        return Done.It;
    }
}

/// <summary>Moments of deliveries never coincide, so that their order is the order of the projection.</summary>
internal static class Moments
{
    /// <summary>The moment of the delivery or withdrawal that is done now: after every one before it.</summary>
    public static async Task<DateTime> Next(Act act, CancellationToken cancellation)
    {
        var last = await Last(act, cancellation);
        // Whole milliseconds: both stores and DuckDB keep them exactly.
        var now = new DateTime(act.Now.Ticks / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond, DateTimeKind.Utc);
        return now > last ? now : last.AddMilliseconds(1);
    }

    /// <summary>The moment at which everything is known that is known now: two acts in one millisecond push the second a little forward.</summary>
    public static async Task<DateTime> Now(Act act, CancellationToken cancellation)
    {
        var last = await Last(act, cancellation);
        return act.Now > last ? act.Now : last;
    }

    /// <summary>The moment up to which a question looks that is asked as known on a day; without a day, and from today on, that is now.</summary>
    public static async Task<DateTime> KnownOn(Act act, DateOnly? day, CancellationToken cancellation) =>
        day is { } asked && asked < act.Today ? TenantClock.EndOf(asked) : await Now(act, cancellation);

    private static async Task<DateTime> Last(Act act, CancellationToken cancellation)
    {
        var known = await act.Store.Set<Feitenlevering>().AsNoTracking().Select(l => new { l.BekendOp, l.IngetrokkenOp }).ToListAsync(cancellation);
        return DateTime.SpecifyKind(known.Select(k => k.IngetrokkenOp ?? k.BekendOp).Append(DateTime.MinValue).Max(), DateTimeKind.Utc);
    }
}
