using Baken.Dispatch;
using Baken.Indicatoren.Berekeningen;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Organisaties;

namespace Baken.Indicatoren;

/// <summary>
/// Everything about one KPI: definitions, norms, all series with deviation, norm state, trend and source, coverage and duiding.
/// What Baken computes itself stands beside it. A definition that no indicator of the tenant has gets a card too. Refusals:
/// <c>IndicatorUnknown</c> (also when the caller may not see it), <c>PeriodeNotReadable</c>, <c>PeriodeWithoutDays</c>, <c>FeitenInUse</c>.
/// </summary>
/// <param name="Code">Stem (<c>KPI1</c>) or part (<c>KPI1-J</c>).</param>
/// <param name="Periode">Report period; null for the last one that has ended and has figures.</param>
/// <param name="Tijdstand">As known at an earlier moment; null for what is known now.</param>
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
[Remembered]
public sealed record ShowKpikaart(string Code, string? Periode = null, Tijdstand? Tijdstand = null) : IQuery<Kpikaart>;

internal sealed class ShowKpikaartHandler(Berekendereeksen reeksen, Definitiecatalogus catalogus) : IHandler<ShowKpikaart, Kpikaart>
{
    public async Task<Result<Kpikaart>> Handle(ShowKpikaart request, Act act, CancellationToken cancellation)
    {
        var stem = Indicator.StemOf(request.Code);
        var rows = await KpiReader.Read(act, [stem], request.Tijdstand?.BekendOp, cancellation);
        var periode = Rapportperiode.Choose(request.Periode, rows, request.Tijdstand?.Peildatum ?? act.Today);
        if (rows.Indicatoren.Count == 0) return await Computed(request, act, rows, periode, cancellation);
        if (!periode.IsOk) return periode.Map(_ => default(Kpikaart)!);
        var indicator = rows.Indicatoren[0];
        var delen = rows.Delen[indicator.Id].ToList();
        var parts = delen.ConvertAll(d => new Berekenbaardeel(d.Code, d, indicator.OrganisatieId));
        var computed = await reeksen.Read(act, rows, parts, new Reeksvraag(periode.Value, request.Tijdstand?.BekendOp, true), cancellation);
        if (!computed.IsOk) return computed.Map(_ => default(Kpikaart)!);
        var organisaties = await act.Ask(new ListOrganisaties(), cancellation);
        var owner = organisaties.IsOk ? organisaties.Value.FirstOrDefault(o => o.Id == indicator.OrganisatieId) : null;
        var tegel = new KpiBuilder(rows, periode.Value, int.MaxValue, computed.Value).Tegel(indicator);
        return new Kpikaart(
            tegel with { Reeksen = [.. tegel.Reeksen.Where(r => !r.Cijfers.Any(c => c.IsBerekend))] },
            periode.Value,
            owner?.Naam ?? "",
            [.. delen.SelectMany(d => Definities(rows, d))],
            [.. delen.SelectMany(d => Normen(rows, d))],
            [.. rows.Duidingen[indicator.Id].OrderByDescending(d => Periode.Parse(d.Periode).Value).ThenByDescending(d => d.Versie).Select(KpiBuilder.DuidingOf)],
            [.. delen.SelectMany(d => rows.Wachttijden[d.Id]).OrderBy(w => w.Sleutel, StringComparer.Ordinal).Select(Wachttijdregels.From)],
            computed.Value);
    }

    /// <summary>The card of a definition that no indicator of the tenant has. It is offered to nobody, so that a commissioner does not see it.</summary>
    private async Task<Result<Kpikaart>> Computed(ShowKpikaart request, Act act, KpiRows rows, Result<Periode> periode, CancellationToken cancellation)
    {
        var definities = await Definitiereeks.Read(act, catalogus, request.Code, request.Tijdstand?.BekendOp, cancellation);
        if (!definities.IsOk || act.Grant.OnlyOffered) return new Refusal("Indicatoren.IndicatorUnknown", [request.Code], nameof(request.Code));
        if (!periode.IsOk) return periode.Map(_ => default(Kpikaart)!);
        var computed = await reeksen.Read(act, rows, [new Berekenbaardeel(request.Code, null, null)], new Reeksvraag(periode.Value, request.Tijdstand?.BekendOp, true), cancellation);
        if (!computed.IsOk) return computed.Map(_ => default(Kpikaart)!);
        var values = computed.Value.SelectMany(r => r.Cijfers).Select(c => new Deelwaarde(request.Code, c.Periode, c.Waarde));
        var tegel = new Kpitegel(
            request.Code, definities.Value.Shown(act.Today).Naam, Indicatorsoort.Kengetal, Guid.Empty, [request.Code],
            Dekking.Compute([request.Code], values, periode.Value, Dekking.DefaultMinimumN), [], null, [], null, null);
        return new Kpikaart(tegel, periode.Value, "", [], [], [], [], computed.Value);
    }

    private static IEnumerable<Definitieversie> Definities(KpiRows rows, Indicatordeel deel) =>
        rows.Definities[deel.Id].OrderByDescending(d => d.Versie).Select(d => new Definitieversie(
            deel.Code, deel.Naam, d.Versie, d.Status, d.Tekst, d.Eenheid, d.Richting, d.Teller, d.Noemer, d.Databron, d.Frequentie,
            d.GeldigVan, d.GeldigTot, d.Opmerking, Bronregel.From(d.BronDocument, d.BronRegel)));

    private static IEnumerable<Normversie> Normen(KpiRows rows, Indicatordeel deel) =>
        from norm in rows.Normen[deel.Id]
        orderby norm.GeldigVan descending
        let definitie = KpiBuilder.DefinitieOn(rows.Definities[deel.Id], norm.GeldigVan)!
        select new Normversie(
            deel.Code, KpiBuilder.NormOf(norm, definitie.Richting), norm.Operator, norm.Gedrukt, norm.Segment, norm.GeldigVan, norm.GeldigTot,
            Bronregel.From(norm.BronDocument, norm.BronRegel));
}
