using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren.Sluitingen;

/// <summary>
/// What the quality log says about a KPI, newest first. Who comes only as commissioner sees what is about offered periods. Never refused
/// on content.
/// </summary>
/// <param name="Kpi">Code of the KPI.</param>
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
public sealed record ListKwaliteitsmeldingen(string Kpi) : IQuery<IReadOnlyList<Kwaliteitsregel>>;

internal sealed class ListKwaliteitsmeldingenHandler : IHandler<ListKwaliteitsmeldingen, IReadOnlyList<Kwaliteitsregel>>
{
    public async Task<Result<IReadOnlyList<Kwaliteitsregel>>> Handle(ListKwaliteitsmeldingen request, Act act, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var mark = $",{Indicator.StemOf(request.Kpi)},";
        var rows = await act.Store.Set<Kwaliteitsmelding>().AsNoTracking()
            .Where(m => m.Kpis.Contains(mark) && (owned == null || owned.Contains(m.OrganisatieId))).ToListAsync(cancellation);
        if (act.Grant.OnlyOffered)
        {
            var offered = await Aanbiedingen.Read(act, null, cancellation);
            rows.RemoveAll(m => !offered.Covers(m.OrganisatieId, m.Periode));
        }

        return Result.Of<IReadOnlyList<Kwaliteitsregel>>([.. rows.OrderByDescending(m => m.Op).Select(Kwaliteitslog.RegelOf)]);
    }
}

/// <summary>The quality log as people read it.</summary>
internal static class Kwaliteitslog
{
    public static Kwaliteitsregel RegelOf(Kwaliteitsmelding m) => new(
        Periode.Parse(m.Periode).Value, m.Kwaliteitssoort, m.Tekst, m.Kpis.Split(',', StringSplitOptions.RemoveEmptyEntries), m.DoorNaam, m.Op);
}
