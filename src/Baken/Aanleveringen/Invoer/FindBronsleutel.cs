using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Aanleveringen.Invoer;

/// <summary>
/// The way back from a feit to the source: by which number a case is known there, so that a teamleider can find "the 45-day case". Only for
/// cases of the own team, and each look is logged as a shown person. Refusal: <c>BronsleutelUnknown</c>, also for a case of another team.
/// </summary>
/// <param name="Pseudoniem">The <c>sleutel</c> of a feit.</param>
[Allow(Rol.Teamleider, Relatie.EigenTeam, Doelbinding.Uitvoering)]
public sealed record FindBronsleutel(string Pseudoniem) : IQuery<Bronsleutel>;

/// <summary>A case in the source system.</summary>
/// <param name="Bron">Code of the source.</param>
/// <param name="Zaaknummer">Its number there.</param>
/// <param name="ZaakId">The pseudonym as an id, by which the logboek knows the look.</param>
[PersonalData]
public sealed record Bronsleutel(string Bron, string Zaaknummer, Guid ZaakId) : IShowsPersons
{
    /// <summary>The case that was shown.</summary>
    public IReadOnlyCollection<Guid> ShownPersons { get; } = [ZaakId];
}

internal sealed class FindBronsleutelHandler(ISleutels sleutels) : IHandler<FindBronsleutel, Bronsleutel>
{
    public async Task<Result<Bronsleutel>> Handle(FindBronsleutel request, Act act, CancellationToken cancellation)
    {
        var (key, hash) = Sleutelpaar.Split(request.Pseudoniem);
        var owned = act.Grant.Organisaties;
        var blocks = await act.Store.Set<Sleutelpaar>().AsNoTracking()
            .Where(p => p.Pseudoniemsleutel == key && string.Compare(p.Van, hash) <= 0 && string.Compare(p.TotEnMet, hash) >= 0)
            .Where(p => owned == null || owned.Contains(p.OrganisatieId))
            .Where(p => act.Store.Set<Levering>().Any(l => l.Id == p.LeveringId && (l.Stand == Leveringstand.Goedgekeurd || l.Stand == Leveringstand.Ingetrokken)))
            .Select(p => new { p.Id, p.LeveringId }).ToListAsync(cancellation);
        // The last delivery says in which team the case is now.
        foreach (var block in blocks.OrderByDescending(b => b.LeveringId))
        {
            var paar = await act.Store.Set<Sleutelpaar>().AsNoTracking().SingleAsync(p => p.Id == block.Id, cancellation);
            var kluis = sleutels.Find(act.Caller.TenantCode, Kluis, paar.Kluissleutel);
            if (kluis is null) return Refusal.Of("Aanleveringen.KluissleutelLost", paar.Kluissleutel);
            if (paar.Find(kluis, hash) is not { } found) continue;
            return await Reaches(act, found.Team, cancellation)
                ? new Bronsleutel(paar.Bron, found.Bronsleutel, new Guid(Convert.FromHexString(hash), bigEndian: true))
                : Refusal.Of("Aanleveringen.BronsleutelUnknown");
        }

        return Refusal.Of("Aanleveringen.BronsleutelUnknown");
    }

    /// <summary>Purpose of the key under which the pairs stand.</summary>
    public const string Kluis = "sleutelpaar";

    private static async Task<bool> Reaches(Act act, string team, CancellationToken cancellation)
    {
        if (act.Grant.Teams is not { } own) return true;
        var teams = await act.Ask(new ListTeams(), cancellation);
        return teams.IsOk && teams.Value.Any(t => own.Contains(t.Id) && string.Equals(t.Naam, team, StringComparison.OrdinalIgnoreCase));
    }
}
