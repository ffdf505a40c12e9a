using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>All of one medewerker; written in the access log. Refusal: <c>MedewerkerUnknown</c>, also for who is out of reach.</summary>
/// <param name="MedewerkerId">The medewerker.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Teamleider, Relatie.EigenTeam, Doelbinding.Uitvoering)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Uitvoering)]
public sealed record GetMedewerker(Guid MedewerkerId) : IQuery<MedewerkerDetail>;

internal sealed class GetMedewerkerHandler : IHandler<GetMedewerker, MedewerkerDetail>
{
    public async Task<Result<MedewerkerDetail>> Handle(GetMedewerker request, Act act, CancellationToken cancellation)
    {
        var found = await MedewerkerAccess.Get(act, request.MedewerkerId, cancellation);
        if (!found.IsOk) return Result<MedewerkerDetail>.Refused(found.Refusals);
        var m = found.Value;
        var teams = await act.Store.Set<Team>().AsNoTracking().Where(t => t.OrganisatieId == m.OrganisatieId)
            .ToDictionaryAsync(t => t.Id, t => t.Naam, cancellation);
        return new MedewerkerDetail(
            m.Id,
            m.OrganisatieId,
            m.Naam,
            m.VogDatum,
            [.. m.Aanstellingen.OrderByDescending(a => a.Van).Select(a => new AanstellingRow(
                a.Id, a.TeamId, teams[a.TeamId], a.Functie, a.Discipline, new Getal(a.UrenHonderdsten, 100), a.Fte, a.IsExtern, a.Van, a.TotEnMet))],
            [.. m.Verzuim.OrderByDescending(v => v.Van).Select(v => new VerzuimRow(v.Id, v.Soort, v.Percentage, v.Van, v.TotEnMet))],
            [.. m.Kwalificaties.OrderByDescending(k => k.GeldigTotEnMet)
                .Select(k => new KwalificatieRow(k.Register, k.Nummer, k.GeldigTotEnMet, Kwalificaties.StandOn(k.GeldigTotEnMet, act.Today)))],
            [.. m.Mandaten.OrderByDescending(x => x.Van).Select(x => new MandaatRow(x.Id, x.Besluittype, x.Grond, x.Van, x.TotEnMet))]);
    }
}
