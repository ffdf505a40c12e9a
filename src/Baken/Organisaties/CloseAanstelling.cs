using Baken.Dispatch;
using Baken.Kernel.Shared;

namespace Baken.Organisaties;

/// <summary>Ends an aanstelling. Refusals: <c>MedewerkerUnknown</c>, <c>AanstellingUnknown</c>, <c>EndsBeforeStart</c>, <c>EndMovesLater</c>.</summary>
/// <param name="MedewerkerId">The medewerker.</param>
/// <param name="AanstellingId">The aanstelling.</param>
/// <param name="TotEnMet">Its last day.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Teamleider, Relatie.EigenTeam, Doelbinding.Uitvoering)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Uitvoering)]
public sealed record CloseAanstelling(Guid MedewerkerId, Guid AanstellingId, DateOnly TotEnMet) : ICommand<ChangedMedewerker>;

internal sealed class CloseAanstellingHandler : IHandler<CloseAanstelling, ChangedMedewerker>
{
    public async Task<Result<ChangedMedewerker>> Handle(CloseAanstelling request, Act act, CancellationToken cancellation)
    {
        var found = await MedewerkerAccess.Get(act, request.MedewerkerId, cancellation);
        if (!found.IsOk) return Result<ChangedMedewerker>.Refused(found.Refusals);
        var reach = new MedewerkerAccess(act.Grant);
        var aanstelling = found.Value.Aanstellingen.SingleOrDefault(a => a.Id == request.AanstellingId);
        if (aanstelling is null || !reach.Reaches(aanstelling.OrganisatieId, aanstelling.TeamId))
            return new Refusal("Organisaties.AanstellingUnknown", [], nameof(request.AanstellingId));
        if (request.TotEnMet < aanstelling.Van)
            return new Refusal("Organisaties.EndsBeforeStart", [aanstelling.Van, request.TotEnMet], nameof(request.TotEnMet));
        // A later end could meet another aanstelling or outlive the team; then it is a new aanstelling with its own checks.
        if (aanstelling.TotEnMet is { } end && request.TotEnMet > end)
            return new Refusal("Organisaties.EndMovesLater", [end], nameof(request.TotEnMet));
        aanstelling.TotEnMet = request.TotEnMet;
        await act.Store.SaveChangesAsync(cancellation);
        return new ChangedMedewerker(found.Value.Id);
    }
}
