using Baken.Dispatch;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>What sources say about waiting: measured, judged, agreed. Commissioners see only offered periods, and norms. Never refused on content.</summary>
[Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Professional, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Kwaliteitsmedewerker, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Aanbieder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Programmamanager, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Transformatiemanager, Relatie.EigenGemeente, Doelbinding.Sturing)]
[Allow(Rol.Accounthouder, Relatie.EigenGemeente, Doelbinding.Sturing)]
[Allow(Rol.Beleidsmedewerker, Relatie.EigenGemeente, Doelbinding.Sturing)]
[Allow(Rol.Wethouder, Relatie.EigenGemeente, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ListWachttijden : IQuery<IReadOnlyList<Wachttijdregel>>;

internal sealed class ListWachttijdenHandler : IHandler<ListWachttijden, IReadOnlyList<Wachttijdregel>>
{
    public async Task<Result<IReadOnlyList<Wachttijdregel>>> Handle(ListWachttijden request, Act act, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var rows = await act.Store.Set<Wachttijd>().AsNoTracking()
            .Where(w => owned == null || owned.Contains(w.OrganisatieId))
            .OrderBy(w => w.Sleutel)
            .ToListAsync(cancellation);
        if (act.Grant.OnlyOffered)
        {
            var aanbiedingen = await Aanbiedingen.Read(act, null, cancellation);
            rows.RemoveAll(w => w.Soort != Wachttijdsoort.Norm && !aanbiedingen.Covers(w.OrganisatieId, w.Periode));
        }

        return Result.Of<IReadOnlyList<Wachttijdregel>>(rows.ConvertAll(Wachttijdregels.From));
    }
}

internal static class Wachttijdregels
{
    /// <summary>A shorter wait is better.</summary>
    public static Wachttijdregel From(Wachttijd w)
    {
        // The limit from which a waiting list counts ("> 2 weken") is no target to reach, so it has no better side.
        var richting = w.Normoperator is Normoperator.Groter or Normoperator.MinstensGelijk ? Richting.Geen : Richting.Lager;
        var norm = w.Normteller is { } teller ? Norm.Create(w.Normoperator, new Getal(teller, w.Normnoemer!.Value), w.Eenheid, richting).Value : null;
        return new Wachttijdregel(
            w.Onderwerp, w.Soort, w.Perspectief, Periode.Parse(w.Periode).Value, w.Waarde, w.Eenheid, norm,
            norm is not null && w.Waarde is { } waarde ? norm.Judge(waarde) : null,
            w.BinnenNorm, w.Tekst, w.Opmerking, Bronregel.From(w.BronDocument, w.BronRegel));
    }
}
