using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// Fte and people of an organisation on a day, in total and per team, from the aanstellingen that run then: any earlier day
/// gives what it was. Shows no persons. Not refused.
/// </summary>
/// <param name="OrganisatieId">The organisation.</param>
/// <param name="Peildatum">The day.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Teamleider, Relatie.EigenTeam, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
public sealed record ComputeFormatie(Guid OrganisatieId, DateOnly Peildatum) : IQuery<Formatie>;

/// <summary>Fte and people on a day.</summary>
/// <param name="Peildatum">The day.</param>
/// <param name="Fte">Contract hours divided by full weeks, summed, unrounded; own staff and hired.</param>
/// <param name="Personen">People with an aanstelling, each counted once.</param>
/// <param name="FteExtern">The part of the fte that is hired.</param>
/// <param name="FteAbsent">The part of the fte that is missed by verzuim.</param>
/// <param name="Teams">Per team; somebody in two teams counts in both, so these people do not add up.</param>
public sealed record Formatie(DateOnly Peildatum, Getal Fte, int Personen, Getal FteExtern, Getal FteAbsent, IReadOnlyList<Teamformatie> Teams);

/// <summary>Fte and people of one team.</summary>
/// <param name="TeamId">The team.</param>
/// <param name="Team">Its name.</param>
/// <param name="Fte">Unrounded.</param>
/// <param name="Personen">People.</param>
public sealed record Teamformatie(Guid TeamId, string Team, Getal Fte, int Personen);

internal sealed class ComputeFormatieHandler : IHandler<ComputeFormatie, Formatie>
{
    public async Task<Result<Formatie>> Handle(ComputeFormatie request, Act act, CancellationToken cancellation)
    {
        var day = request.Peildatum;
        var reach = new MedewerkerAccess(act.Grant);
        var running = (await act.Store.Set<Aanstelling>().AsNoTracking()
                .Where(a => a.OrganisatieId == request.OrganisatieId && a.Van <= day && (a.TotEnMet == null || a.TotEnMet >= day))
                .ToListAsync(cancellation))
            .Where(a => reach.Reaches(a.OrganisatieId, a.TeamId)).ToList();
        var absent = await act.Store.Set<Verzuim>().AsNoTracking()
            .Where(v => v.OrganisatieId == request.OrganisatieId && v.Van <= day && (v.TotEnMet == null || v.TotEnMet >= day))
            .ToDictionaryAsync(v => v.MedewerkerId, v => v.Percentage, cancellation);
        var names = await act.Store.Set<Team>().AsNoTracking().Where(t => t.OrganisatieId == request.OrganisatieId)
            .ToDictionaryAsync(t => t.Id, t => t.Naam, cancellation);
        return new Formatie(
            day,
            Sum(running, a => a.Fte),
            People(running),
            Sum(running.Where(a => a.IsExtern), a => a.Fte),
            Sum(running, a => a.Fte * new Getal(absent.GetValueOrDefault(a.MedewerkerId), 100)),
            [.. running.GroupBy(a => a.TeamId).Select(g => new Teamformatie(g.Key, names[g.Key], Sum(g, a => a.Fte), People(g)))
                .OrderBy(t => t.Team, StringComparer.CurrentCultureIgnoreCase)]);
    }

    private static Getal Sum(IEnumerable<Aanstelling> rows, Func<Aanstelling, Getal> of) => rows.Aggregate(Getal.Zero, (sum, a) => sum + of(a));

    private static int People(IEnumerable<Aanstelling> rows) => rows.Select(a => a.MedewerkerId).Distinct().Count();
}
