using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// Whom of the medewerkers a caller reaches: the whole tenant, own organisations, or own teams. Each right counts by itself: a
/// teamleider here who is bestuurder there is no bestuurder here.
/// </summary>
internal sealed class MedewerkerAccess(Grant grant)
{
    private readonly bool isAll = grant.Rights.Any(r => r.Relatie == Relatie.EigenGemeente);

    private readonly HashSet<Guid> organisaties =
        [.. grant.Rights.Where(r => r.Relatie == Relatie.EigenOrganisatie).Select(r => r.Bevoegdheid.OrganisatieId)];

    private readonly HashSet<Guid> teams =
        [.. grant.Rights.Where(r => r.Relatie == Relatie.EigenTeam).Select(r => r.Bevoegdheid.TeamId).OfType<Guid>()];

    /// <summary>May the caller put somebody in this team of this organisation?</summary>
    public bool Reaches(Guid organisatieId, Guid teamId) => isAll || organisaties.Contains(organisatieId) || teams.Contains(teamId);

    /// <summary>A teamleider sees who works in the team on the day or will, not who left it.</summary>
    public IQueryable<Medewerker> Restrict(IQueryable<Medewerker> medewerkers, DateOnly today) => isAll
        ? medewerkers
        : medewerkers.Where(m => organisaties.Contains(m.OrganisatieId)
            || m.Aanstellingen.Any(a => teams.Contains(a.TeamId) && (a.TotEnMet == null || a.TotEnMet >= today)));

    /// <summary>The medewerker to change; who is out of reach is as unknown as who does not exist. Refusal: <c>MedewerkerUnknown</c>.</summary>
    public static async Task<Result<Medewerker>> Get(Act act, Guid id, CancellationToken cancellation)
    {
        var reach = new MedewerkerAccess(act.Grant);
        var medewerker = await reach.Restrict(act.Store.Set<Medewerker>(), act.Today)
            .Include(m => m.Aanstellingen).Include(m => m.Verzuim).Include(m => m.Kwalificaties).Include(m => m.Mandaten)
            .AsSplitQuery().SingleOrDefaultAsync(m => m.Id == id, cancellation);
        return medewerker is null ? new Refusal("Organisaties.MedewerkerUnknown", []) : medewerker;
    }
}
