using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// Ends a team on a day. Refusals: <c>TeamUnknown</c>, <c>EndsBeforeStart</c>, <c>TeamHasPeople</c> (aanstellingen that go on longer),
/// <c>TeamHasTeams</c> (teams under it that go on longer).
/// </summary>
/// <param name="TeamId">The team.</param>
/// <param name="TotEnMet">Its last day.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record CloseTeam(Guid TeamId, DateOnly TotEnMet) : ICommand<Done>;

internal sealed class CloseTeamHandler : IHandler<CloseTeam, Done>
{
    public async Task<Result<Done>> Handle(CloseTeam request, Act act, CancellationToken cancellation)
    {
        var team = await act.Store.Set<Team>().SingleOrDefaultAsync(t => t.Id == request.TeamId, cancellation);
        if (team is null) return new Refusal("Organisaties.TeamUnknown", [], nameof(request.TeamId));
        var faults = new List<Refusal>();
        if (request.TotEnMet < team.Van)
            faults.Add(new Refusal("Organisaties.EndsBeforeStart", [team.Van, request.TotEnMet], nameof(request.TotEnMet)));
        var people = await act.Store.Set<Aanstelling>()
            .CountAsync(a => a.TeamId == team.Id && (a.TotEnMet == null || a.TotEnMet > request.TotEnMet), cancellation);
        if (people > 0) faults.Add(new Refusal("Organisaties.TeamHasPeople", [people, request.TotEnMet], nameof(request.TotEnMet)));
        if (await act.Store.Set<Team>().AnyAsync(t => t.OnderdeelId == team.Id && (t.TotEnMet == null || t.TotEnMet > request.TotEnMet), cancellation))
            faults.Add(new Refusal("Organisaties.TeamHasTeams", [request.TotEnMet], nameof(request.TotEnMet)));
        if (faults.Count > 0) return Result<Done>.Refused(faults);
        team.TotEnMet = request.TotEnMet;
        await act.Store.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
