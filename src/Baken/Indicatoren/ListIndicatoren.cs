using Baken.Dispatch;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>By what a list of indicators is sorted.</summary>
public enum Indicatorvolgorde
{
    /// <summary>As the source lists them.</summary>
    Bron,

    /// <summary>By code.</summary>
    Code,

    /// <summary>By name.</summary>
    Naam,

    /// <summary>By kind.</summary>
    Soort,
}

/// <summary>
/// Parts of indicators, a page at a time: what is measured, with which norm. Figures are not in it. Never refused on content; a page
/// beyond the last is the last.
/// </summary>
/// <param name="Zoek">Words that stand in code, name, definition or source of the data; empty for all.</param>
/// <param name="Soort">Only this kind; null for all.</param>
/// <param name="Volgorde">Sorting.</param>
/// <param name="Aflopend">True for descending.</param>
/// <param name="Pagina">Page, 1 is the first.</param>
/// <param name="Grootte">Rows per page, 1 to 200.</param>
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
public sealed record ListIndicatoren(
    string Zoek = "", Indicatorsoort? Soort = null, Indicatorvolgorde Volgorde = Indicatorvolgorde.Bron, bool Aflopend = false, int Pagina = 1, int Grootte = 25)
    : IQuery<Indicatorpagina>;

/// <summary>A page of indicators.</summary>
/// <param name="Rijen">The rows of this page.</param>
/// <param name="Totaal">Number of rows found.</param>
/// <param name="Pagina">This page.</param>
/// <param name="Paginas">Number of pages, at least one.</param>
public sealed record Indicatorpagina(IReadOnlyList<IndicatorRow> Rijen, int Totaal, int Pagina, int Paginas);

/// <summary>One part of an indicator in a list.</summary>
/// <param name="Stem">Code of the indicator, for its card.</param>
/// <param name="Code">Code of the part.</param>
/// <param name="Naam">Name of the part.</param>
/// <param name="Soort">Kind.</param>
/// <param name="Perspectief">For which law.</param>
/// <param name="Eenheid">Unit.</param>
/// <param name="Norm">The norm that holds today as people read it; the printed words when it has no number; null when none.</param>
/// <param name="Databron">Where the data comes from.</param>
/// <param name="Frequentie">How often it is reported.</param>
/// <param name="Status">Concept, in use or taken over.</param>
/// <param name="OrganisatieId">Owner.</param>
public sealed record IndicatorRow(
    string Stem, string Code, string Naam, Indicatorsoort Soort, Perspectief Perspectief, Eenheid Eenheid, string? Norm, string? Databron, string? Frequentie,
    Definitiestatus Status, Guid OrganisatieId);

internal sealed class ListIndicatorenHandler : IHandler<ListIndicatoren, Indicatorpagina>
{
    public async Task<Result<Indicatorpagina>> Handle(ListIndicatoren request, Act act, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var indicatoren = await act.Store.Set<Indicator>().AsNoTracking()
            .Where(i => owned == null || owned.Contains(i.OrganisatieId)).ToDictionaryAsync(i => i.Id, cancellation);
        var delen = await act.Store.Set<Indicatordeel>().AsNoTracking()
            .Where(d => owned == null || owned.Contains(d.OrganisatieId)).ToListAsync(cancellation);
        var definities = (await act.Store.Set<Definitie>().AsNoTracking().ToListAsync(cancellation)).ToLookup(d => d.DeelId);
        var normen = (await act.Store.Set<Indicatornorm>().AsNoTracking().ToListAsync(cancellation)).ToLookup(n => n.DeelId);
        var found =
            from deel in delen
            let indicator = indicatoren[deel.IndicatorId]
            let definitie = KpiBuilder.DefinitieOn(definities[deel.Id], act.Today)!
            where request.Soort is null || indicator.Soort == request.Soort
            where Matches(request.Zoek, deel.Code, deel.Naam, definitie.Tekst, definitie.Databron ?? "")
            select (deel.Volgorde, Row: new IndicatorRow(
                indicator.Code, deel.Code, deel.Naam, indicator.Soort, deel.Perspectief, definitie.Eenheid,
                NormText(normen[deel.Id].Where(n => n.HoldsOn(act.Today)), definitie.Richting),
                definitie.Databron, definitie.Frequentie, definitie.Status, deel.OrganisatieId));
        var sorted = Sorted(found, request.Volgorde).Select(f => f.Row).ToList();
        if (request.Aflopend) sorted.Reverse();
        var size = Math.Clamp(request.Grootte, 1, 200);
        var pages = Math.Max(1, (sorted.Count + size - 1) / size);
        var page = Math.Clamp(request.Pagina, 1, pages);
        return new Indicatorpagina([.. sorted.Skip((page - 1) * size).Take(size)], sorted.Count, page, pages);
    }

    private static bool Matches(string zoek, params string[] texts) => zoek
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => texts.Any(t => t.Contains(word, StringComparison.CurrentCultureIgnoreCase)));

    private static IEnumerable<(int Volgorde, IndicatorRow Row)> Sorted(IEnumerable<(int Volgorde, IndicatorRow Row)> rows, Indicatorvolgorde volgorde) => volgorde switch
    {
        Indicatorvolgorde.Bron => rows.OrderBy(r => r.Volgorde),
        Indicatorvolgorde.Code => rows.OrderBy(r => r.Row.Code, StringComparer.Ordinal),
        Indicatorvolgorde.Naam => rows.OrderBy(r => r.Row.Naam, StringComparer.CurrentCultureIgnoreCase).ThenBy(r => r.Volgorde),
        Indicatorvolgorde.Soort => rows.OrderBy(r => r.Row.Soort.Code(), StringComparer.Ordinal).ThenBy(r => r.Volgorde),
    };

    private static string? NormText(IEnumerable<Indicatornorm> normen, Richting richting)
    {
        var norm = normen.OrderBy(n => n.Segment is not null).ThenByDescending(n => n.GeldigVan).FirstOrDefault();
        if (norm is null) return null;
        return KpiBuilder.NormOf(norm, richting) is { } withTarget ? Waardeweergave.Print(withTarget) : norm.Gedrukt;
    }
}
