using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>All versions of one meting, newest first, with its place and what a correction starts from. Refusal: <c>MetingUnknown</c> (also when the caller may not see it).</summary>
/// <param name="StamId">The meting over its versions.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Aanbieder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ListMetingversies(Guid StamId) : IQuery<Metinggeschiedenis>;

/// <summary>A meting over its versions.</summary>
/// <param name="DeelCode">The part it measures.</param>
/// <param name="DeelNaam">Name of the part.</param>
/// <param name="Periode">Period.</param>
/// <param name="Segment">Partner, team or chart; empty when whole.</param>
/// <param name="Eenheid">Unit of the values.</param>
/// <param name="Opgave">The value known now as somebody would type it.</param>
/// <param name="Versies">All versions, newest first.</param>
public sealed record Metinggeschiedenis(
    string DeelCode, string DeelNaam, Periode Periode, string Segment, Eenheid Eenheid, Waardeopgave Opgave, IReadOnlyList<MetingversieRow> Versies);

/// <summary>One version of a value.</summary>
/// <param name="Versie">1 is the first.</param>
/// <param name="Waarde">The value of that version.</param>
/// <param name="BekendVan">From when it was known, UTC.</param>
/// <param name="BekendTot">Until when, UTC; null for the version known now.</param>
/// <param name="Reden">Why it replaced the one before; empty for the first.</param>
/// <param name="DoorNaam">Who recorded it.</param>
/// <param name="Opmerking">Note.</param>
public sealed record MetingversieRow(int Versie, Waarde Waarde, DateTime BekendVan, DateTime? BekendTot, string Reden, string DoorNaam, string? Opmerking);

internal sealed class ListMetingversiesHandler : IHandler<ListMetingversies, Metinggeschiedenis>
{
    public async Task<Result<Metinggeschiedenis>> Handle(ListMetingversies request, Act act, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var versions = await act.Store.Set<Meting>().AsNoTracking()
            .Where(m => m.StamId == request.StamId && (owned == null || owned.Contains(m.OrganisatieId)))
            .OrderByDescending(m => m.Versie)
            .ToListAsync(cancellation);
        if (versions.Count == 0) return new Refusal("Indicatoren.MetingUnknown", []);
        var newest = versions[0];
        var deel = await act.Store.Set<Indicatordeel>().AsNoTracking().SingleAsync(d => d.Id == newest.DeelId, cancellation);
        var definities = await act.Store.Set<Definitie>().AsNoTracking().Where(d => d.DeelId == newest.DeelId).ToListAsync(cancellation);
        var eenheid = KpiBuilder.DefinitieOn(definities, newest.LaatsteDag)!.Eenheid;
        return new Metinggeschiedenis(
            deel.Code, deel.Naam, Periode.Parse(newest.Periode).Value, newest.Segment, eenheid, Waardeopgaven.Typed(newest, eenheid),
            versions.ConvertAll(m => new MetingversieRow(m.Versie, m.Waarde, m.BekendVan, m.BekendTot, m.Reden, m.DoorNaam, m.Opmerking)));
    }
}
