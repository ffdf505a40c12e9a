using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;

namespace Baken.Opdrachten;

/// <summary>
/// The dashboard: doel → KPI tiles over one period, with the coverage line. Persons and teams are never ranked on it. Refusals:
/// <c>PeriodeNotReadable</c>, <c>Indicatoren.PeriodeWithoutDays</c>.
/// </summary>
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
public sealed record ShowStuur(string? Periode = null, Tijdstand? Tijdstand = null) : IQuery<Stuuroverzicht>;

/// <summary>The dashboard of one period.</summary>
/// <param name="Periode">Report period.</param>
/// <param name="Periodes">Periods that have figures the caller may see, newest first.</param>
/// <param name="Doelen">Doelen that have tiles, in the order of the source.</param>
/// <param name="ZonderDoel">Tiles of indicators that follow no doel.</param>
/// <param name="Dekking">Coverage classes of the KPIs, with the number that the source itself claims.</param>
/// <param name="DekkingGedrukt">That claim as printed; null when there is none.</param>
public sealed record Stuuroverzicht(
    Periode Periode, IReadOnlyList<Periode> Periodes, IReadOnlyList<Stuurdoel> Doelen, IReadOnlyList<Kpitegel> ZonderDoel, Dekkingsregel Dekking,
    string? DekkingGedrukt);

/// <summary>A doel with its tiles.</summary>
/// <param name="Code">Code.</param>
/// <param name="Naam">Name.</param>
/// <param name="Niveau">Level in its source.</param>
/// <param name="KerntaakNaam">Name of the kerntaak it belongs to; null when to none.</param>
/// <param name="Tegels">One tile per indicator.</param>
public sealed record Stuurdoel(string Code, string Naam, Doelniveau Niveau, string? KerntaakNaam, IReadOnlyList<Kpitegel> Tegels);

internal sealed class ShowStuurHandler : IHandler<ShowStuur, Stuuroverzicht>
{
    public async Task<Result<Stuuroverzicht>> Handle(ShowStuur request, Act act, CancellationToken cancellation)
    {
        var kpis = await act.Ask(new ListKpitegels(request.Periode, null, request.Tijdstand), cancellation);
        if (!kpis.IsOk) return kpis.Map(_ => default(Stuuroverzicht)!);
        var doelen = await act.Ask(new ListDoelen(), cancellation);
        var kerntaken = await act.Ask(new ListKerntaken(), cancellation);
        if (!doelen.IsOk || !kerntaken.IsOk) return Result<Stuuroverzicht>.Refused(doelen.Refusals.Concat(kerntaken.Refusals));
        var names = kerntaken.Value.ToDictionary(k => k.Code, k => k.Naam);
        var order = kpis.Value.Tegels.Select((t, i) => (t.Code, i)).ToDictionary(p => p.Code, p => p.i);
        var byDeel = kpis.Value.Tegels.SelectMany(t => t.Delen, (t, deel) => (Deel: deel, Tegel: t)).ToDictionary(p => p.Deel, p => p.Tegel);
        var stuurdoelen = new List<Stuurdoel>();
        foreach (var doel in doelen.Value.SelectMany(Flat))
        {
            var tegels = doel.Indicatordelen.Select(d => byDeel.GetValueOrDefault(d)).OfType<Kpitegel>().Distinct().OrderBy(t => order[t.Code]).ToList();
            if (tegels.Count > 0) stuurdoelen.Add(new Stuurdoel(doel.Code, doel.Naam, doel.Niveau, KerntaakOf(doel, names), tegels));
        }

        var placed = stuurdoelen.SelectMany(d => d.Tegels).Select(t => t.Code).ToHashSet();
        return new Stuuroverzicht(
            kpis.Value.Periode, kpis.Value.Periodes, stuurdoelen, [.. kpis.Value.Tegels.Where(t => !placed.Contains(t.Code))],
            kpis.Value.Dekking, kpis.Value.DekkingGedrukt);
    }

    private static IEnumerable<Doelknoop> Flat(Doelknoop doel) => doel.Onder.SelectMany(Flat).Prepend(doel);

    private static string? KerntaakOf(Doelknoop doel, Dictionary<string, string> names) =>
        doel.KerntaakCode is { } code ? names.GetValueOrDefault(code) : null;
}
