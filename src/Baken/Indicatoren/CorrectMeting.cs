using Baken.Dispatch;
using Baken.Indicatoren.Sluitingen;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>
/// Replaces a value by a new version with a reason; the old one stays to be seen. What was offered stays as it was offered until the
/// period is offered again. Gives the number of the new version. Refusals: <c>MetingUnknown</c>, <c>RedenMissing</c>,
/// <c>NothingChanged</c>, <c>VersieOutdated</c>, <c>PeriodeClosed</c> (reopen it first), and those of numbers and values.
/// </summary>
/// <param name="StamId">The meting, over its versions.</param>
/// <param name="Versie">The version that the caller looked at; a newer one is refused.</param>
/// <param name="Waarde">The value as it should be.</param>
/// <param name="Reden">Why.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Aanbieder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record CorrectMeting(Guid StamId, int Versie, Waardeopgave Waarde, string Reden) : ICommand<int>;

internal sealed class CorrectMetingHandler(IdSource ids) : IHandler<CorrectMeting, int>
{
    public async Task<Result<int>> Handle(CorrectMeting request, Act act, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var known = await act.Store.Set<Meting>().SingleOrDefaultAsync(
            m => m.StamId == request.StamId && m.BekendTot == null && (owned == null || owned.Contains(m.OrganisatieId)), cancellation);
        if (known is null) return new Refusal("Indicatoren.MetingUnknown", []);
        if ((await Geslotenperioden.Read(act, cancellation)).Guards(known.OrganisatieId, known.Plaats.Periode) is { } guard) return guard;
        if (known.Versie != request.Versie) return new Refusal("Indicatoren.VersieOutdated", [known.Versie, known.DoorNaam]);
        var definities = await act.Store.Set<Definitie>().Where(d => d.DeelId == known.DeelId).ToListAsync(cancellation);
        var waarde = Waardeopgaven.Read(request.Waarde, KpiBuilder.DefinitieOn(definities, known.LaatsteDag)!.Eenheid);
        List<Refusal> faults = [.. waarde.Refusals];
        if (string.IsNullOrWhiteSpace(request.Reden)) faults.Add(new Refusal("Indicatoren.RedenMissing", [], nameof(request.Reden)));
        if (faults.Count > 0) return Result<int>.Refused(faults);
        var inhoud = Corrected(known.Inhoud, Waardeopgaven.Content(request.Waarde, waarde.Value));
        if (inhoud == known.Inhoud) return new Refusal("Indicatoren.NothingChanged", []);
        var offered = (await Aanbiedingen.Read(act, null, cancellation)).LastOf(known.OrganisatieId);
        var next = known.Next(ids.Next(), inhoud, Metingherkomst.Ingevoerd, request.Reden.Trim(), act.Caller.Naam, act.Now, offered);
        act.Store.Add(next);
        return next.Versie;
    }

    /// <summary>What the source printed and where it stands stays beside the corrected value.</summary>
    private static Metinginhoud Corrected(Metinginhoud known, Metinginhoud entered) => entered with
    {
        ZonderNorm = known.ZonderNorm,
        Telling = known.Telling,
        Gedrukt = known.Gedrukt with { Waarde = entered.Gedrukt.Waarde },
        Bron = known.Bron,
    };
}
