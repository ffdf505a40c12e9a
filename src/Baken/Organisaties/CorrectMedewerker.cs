using Baken.Dispatch;
using Baken.Kernel.Shared;

namespace Baken.Organisaties;

/// <summary>
/// Corrects name or VOG date of a medewerker; the old value stays in the history. Refusals: <c>MedewerkerUnknown</c>, <c>NaamMissing</c>,
/// <c>TooLong</c>, <c>VogInFuture</c>.
/// </summary>
/// <param name="MedewerkerId">The medewerker.</param>
/// <param name="Naam">Name.</param>
/// <param name="VogDatum">Date of the verklaring omtrent het gedrag, or null.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Teamleider, Relatie.EigenTeam, Doelbinding.Uitvoering)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Uitvoering)]
public sealed record CorrectMedewerker(Guid MedewerkerId, string Naam, DateOnly? VogDatum) : ICommand<ChangedMedewerker>;

internal sealed class CorrectMedewerkerHandler : IHandler<CorrectMedewerker, ChangedMedewerker>
{
    public async Task<Result<ChangedMedewerker>> Handle(CorrectMedewerker request, Act act, CancellationToken cancellation)
    {
        var found = await MedewerkerAccess.Get(act, request.MedewerkerId, cancellation);
        if (!found.IsOk) return Result<ChangedMedewerker>.Refused(found.Refusals);
        var faults = Medewerkers.Faults(request.Naam, request.VogDatum, act.Today).ToList();
        if (faults.Count > 0) return Result<ChangedMedewerker>.Refused(faults);
        (found.Value.Naam, found.Value.VogDatum) = (request.Naam.Trim(), request.VogDatum);
        await act.Store.SaveChangesAsync(cancellation);
        return new ChangedMedewerker(request.MedewerkerId);
    }
}
