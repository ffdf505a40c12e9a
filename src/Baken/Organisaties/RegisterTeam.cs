using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// Adds a team or onderdeel to an organisation and gives its id. Refusals: <c>OrganisatieMissing</c>, <c>NaamMissing</c>, <c>TooLong</c>,
/// <c>TeamPresent</c>, <c>EndsBeforeStart</c>, <c>TeamUnknown</c> (the onderdeel), <c>GebiedUnknown</c>.
/// </summary>
/// <param name="OrganisatieId">The organisation it belongs to.</param>
/// <param name="Naam">Name, unique in the organisation while the team is there.</param>
/// <param name="Van">First day.</param>
/// <param name="TotEnMet">Last day, included; null while it goes on.</param>
/// <param name="OnderdeelId">The onderdeel above it, or null.</param>
/// <param name="Gebieden">CBS codes of the wijken or buurten in which it works; may be empty.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record RegisterTeam(
    Guid OrganisatieId, string Naam, DateOnly Van, DateOnly? TotEnMet, Guid? OnderdeelId, IReadOnlyList<string> Gebieden) : ICommand<Guid>;

internal sealed class RegisterTeamHandler(IdSource ids) : IHandler<RegisterTeam, Guid>
{
    public async Task<Result<Guid>> Handle(RegisterTeam request, Act act, CancellationToken cancellation)
    {
        var faults = await Faults(request, act, cancellation);
        if (faults.Count > 0) return Result<Guid>.Refused(faults);
        var id = ids.Next();
        act.Store.Add(new Team
        {
            Id = id,
            OrganisatieId = request.OrganisatieId,
            Naam = request.Naam.Trim(),
            Van = request.Van,
            TotEnMet = request.TotEnMet,
            OnderdeelId = request.OnderdeelId,
            Wijken = [.. request.Gebieden.Distinct().Select(code => new Teamwijk
            {
                Id = ids.Next(), OrganisatieId = request.OrganisatieId, TeamId = id, GebiedCode = code,
            })],
        });
        await act.Store.SaveChangesAsync(cancellation);
        return id;
    }

    private static async Task<List<Refusal>> Faults(RegisterTeam request, Act act, CancellationToken cancellation)
    {
        var faults = new List<Refusal>();
        var naam = request.Naam.Trim();
        if (!await act.Store.Set<Organisatie>().AnyAsync(o => o.Id == request.OrganisatieId, cancellation))
            faults.Add(new Refusal("Organisaties.OrganisatieMissing", [], nameof(request.OrganisatieId)));
        if (naam.Length == 0) faults.Add(new Refusal("Organisaties.NaamMissing", [], nameof(request.Naam)));
        if (naam.Length > Team.MaxNaam) faults.Add(new Refusal("Organisaties.TooLong", [Team.MaxNaam], nameof(request.Naam)));
        if (request.TotEnMet < request.Van)
            faults.Add(new Refusal("Organisaties.EndsBeforeStart", [request.Van, request.TotEnMet!], nameof(request.TotEnMet)));
        var others = await act.Store.Set<Team>().AsNoTracking().Where(t => t.OrganisatieId == request.OrganisatieId).ToListAsync(cancellation);
        if (others.Any(t => string.Equals(t.Naam, naam, StringComparison.OrdinalIgnoreCase) && Days.Overlap(t.Van, t.TotEnMet, request.Van, request.TotEnMet)))
            faults.Add(new Refusal("Organisaties.TeamPresent", [naam], nameof(request.Naam)));
        if (request.OnderdeelId is { } onderdeel && others.All(t => t.Id != onderdeel))
            faults.Add(new Refusal("Organisaties.TeamUnknown", [], nameof(request.OnderdeelId)));
        foreach (var code in request.Gebieden.Distinct())
            if (!await act.Store.Set<Gebied>().AnyAsync(g => g.Code == code, cancellation))
                faults.Add(new Refusal("Organisaties.GebiedUnknown", [code], nameof(request.Gebieden)));
        return faults;
    }
}
