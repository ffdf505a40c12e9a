using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>Teams by name, with their period, onderdeel and wijken; no people. Not refused.</summary>
/// <param name="OrganisatieId">Only of this organisation; null for all.</param>
/// <param name="Dag">Only those that are there on this day; null for all, past and present.</param>
[AllowAnyRol]
public sealed record ListTeams(Guid? OrganisatieId = null, DateOnly? Dag = null) : IQuery<IReadOnlyList<TeamRow>>;

/// <summary>A team or onderdeel.</summary>
/// <param name="Id">The team.</param>
/// <param name="OrganisatieId">Its organisation.</param>
/// <param name="Naam">Name.</param>
/// <param name="OnderdeelId">The onderdeel above it, or null.</param>
/// <param name="Van">First day.</param>
/// <param name="TotEnMet">Last day, included; null while it goes on.</param>
/// <param name="Gebieden">CBS codes of the wijken or buurten in which it works.</param>
public sealed record TeamRow(
    Guid Id, Guid OrganisatieId, string Naam, Guid? OnderdeelId, DateOnly Van, DateOnly? TotEnMet, IReadOnlyList<string> Gebieden);

internal sealed class ListTeamsHandler : IHandler<ListTeams, IReadOnlyList<TeamRow>>
{
    public async Task<Result<IReadOnlyList<TeamRow>>> Handle(ListTeams request, Act act, CancellationToken cancellation)
    {
        var teams = act.Store.Set<Team>().AsNoTracking().Include(t => t.Wijken).AsQueryable();
        if (request.OrganisatieId is { } organisatie) teams = teams.Where(t => t.OrganisatieId == organisatie);
        if (request.Dag is { } dag) teams = teams.Where(t => t.Van <= dag && (t.TotEnMet == null || t.TotEnMet >= dag));
        var rows = await teams.OrderBy(t => t.Naam).ToListAsync(cancellation);
        return Result.Of<IReadOnlyList<TeamRow>>(
        [
            .. rows.Select(t => new TeamRow(
                t.Id, t.OrganisatieId, t.Naam, t.OnderdeelId, t.Van, t.TotEnMet, [.. t.Wijken.Select(w => w.GebiedCode).Order(StringComparer.Ordinal)])),
        ]);
    }
}
