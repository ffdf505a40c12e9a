using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Aanleveringen.Invoer;

/// <summary>
/// Approves a checked delivery: from now on its rows count. Refusals: <c>LeveringNotOpen</c>, <c>AansluitingDiffers</c> when a control total differs
/// without an explanation, <c>OntbrekendUndecided</c>, <c>OntbrekendChanged</c>.
/// </summary>
/// <param name="LeveringId">The delivery.</param>
/// <param name="Controletotalen">Control totals as they are now, a line each; empty for none.</param>
/// <param name="Toelichting">Why counts differ; empty when they do not.</param>
/// <param name="SluitOntbrekend">For a whole source of which keys are missing: close them (true) or keep them (false).</param>
/// <param name="Gezien">So many missing keys were shown when this was chosen.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record AdoptLevering(Guid LeveringId, string Controletotalen, string Toelichting, bool? SluitOntbrekend, long Gezien) : ICommand<Done>;

/// <summary>
/// Discards a checked delivery: nothing of its rows is kept. Refusal: <c>LeveringNotOpen</c>.
/// </summary>
/// <param name="LeveringId">The delivery.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record CloseLevering(Guid LeveringId) : ICommand<Done>;

internal sealed class AdoptLeveringHandler : IHandler<AdoptLevering, Done>
{
    public async Task<Result<Done>> Handle(AdoptLevering request, Act act, CancellationToken cancellation)
    {
        if (await Leveringbesluit.Open(act, request.LeveringId, cancellation) is not { } levering) return Refusal.Of("Aanleveringen.LeveringNotOpen");
        var verslag = levering.ReadVerslag()!;
        var compared = Aansluiting.Compare(request.Controletotalen, verslag.Cellen);
        if (!compared.IsOk) return compared.Map(_ => Done.It);
        var faults = Leveringbesluit.Unexplained(compared.Value, request.Toelichting).ToList();
        if (levering.Volledig)
        {
            var now = await act.Ask(new CompareFeitenlevering(levering.Bron, true, verslag.Bestanden), cancellation);
            if (!now.IsOk) return now.Map(_ => Done.It);
            var missing = now.Value.Values.Sum(v => v.Gesloten);
            if (missing > 0 && request.SluitOntbrekend is null) faults.Add(Refusal.Of("Aanleveringen.OntbrekendUndecided", missing));
            else if (missing != request.Gezien) faults.Add(Refusal.Of("Aanleveringen.OntbrekendChanged", missing));
        }

        if (faults.Count > 0) return Result<Done>.Refused(faults);
        levering.Controletotalen = request.Controletotalen;
        return await Leveringbesluit.Adopt(act, levering, verslag, request.Toelichting, levering.Volledig && request.SluitOntbrekend != false, cancellation);
    }
}

internal sealed class CloseLeveringHandler(StoreSettings settings) : IHandler<CloseLevering, Done>
{
    public async Task<Result<Done>> Handle(CloseLevering request, Act act, CancellationToken cancellation)
    {
        if (await Leveringbesluit.Open(act, request.LeveringId, cancellation) is not { } levering) return Refusal.Of("Aanleveringen.LeveringNotOpen");
        await Leveringbewaring.Discard(act, levering, new Leveringmap(settings, act.Caller.TenantCode), cancellation);
        return Done.It;
    }
}

/// <summary>What a decision on a delivery needs and does, whether it comes at once or later.</summary>
internal static class Leveringbesluit
{
    /// <summary>The delivery while it waits for a decision; null when it does not, or belongs to another organisation.</summary>
    public static Task<Levering?> Open(Act act, Guid id, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        return act.Store.Set<Levering>().SingleOrDefaultAsync(
            l => l.Id == id && l.Stand == Leveringstand.Gecontroleerd && (owned == null || owned.Contains(l.OrganisatieId)), cancellation);
    }

    /// <summary>Every control total that differs, when nothing explains it.</summary>
    public static IReadOnlyList<Refusal> Unexplained(IReadOnlyList<Aansluitregel> regels, string toelichting) =>
        toelichting.Trim().Length > 0 ? [] : [.. regels.Where(r => r.Verschil != 0).Select(r => Refusal.Of("Aanleveringen.AansluitingDiffers", LeveringWords.Line(r)))];

    /// <summary>Takes the rows into the feiten.</summary>
    public static async Task<Result<Done>> Adopt(Act act, Levering levering, Leveringverslag verslag, string toelichting, bool closesMissing, CancellationToken cancellation)
    {
        var adopted = await act.Ask(new AdoptFeitenlevering(levering.Id, levering.OrganisatieId, levering.Bron, closesMissing, verslag.Bestanden), cancellation);
        if (adopted.IsOk) levering.Approve(act.Now, act.Caller.Naam, toelichting.Trim(), closesMissing);
        return adopted;
    }
}

/// <summary>How long what was delivered stays (ADR 0038).</summary>
internal static class Leveringbewaring
{
    /// <summary>Days that a checked delivery waits, and that rejected rows can be downloaded.</summary>
    public const int Days = 30;

    /// <summary>Discards what waited too long, deletes rejected rows after their time, and clears what a killed import left.</summary>
    public static async Task Clear(Act act, Leveringmap map, DateTime now, CancellationToken cancellation)
    {
        var old = act.Now.AddDays(-Days);
        var waiting = await act.Store.Set<Levering>().Where(l => l.Stand == Leveringstand.Gecontroleerd && l.Op < old).ToListAsync(cancellation);
        foreach (var levering in waiting) await Discard(act, levering, map, cancellation);
        var known = await act.Store.Set<Levering>().AsNoTracking().Where(l => l.Stand != Leveringstand.Verworpen).Select(l => new { l.Id, l.Op }).ToListAsync(cancellation);
        foreach (var levering in known.Where(l => l.Op < old)) map.DeleteAfkeur(levering.Id);
        map.Sweep(known.Select(l => l.Id).ToHashSet(), now);
    }

    public static async Task Discard(Act act, Levering levering, Leveringmap map, CancellationToken cancellation)
    {
        act.Store.RemoveRange(await act.Store.Set<Sleutelpaar>().Where(p => p.LeveringId == levering.Id).ToListAsync(cancellation));
        levering.Discard(act.Now, act.Caller.Naam);
        map.Delete(levering.Id);
    }
}
