using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// Adds a medewerker with a first aanstelling. Refusals: <c>OrganisatieMissing</c>, <c>NaamMissing</c>, <c>TooLong</c>, <c>VogInFuture</c>,
/// and those of <see cref="RegisterAanstelling"/>.
/// </summary>
/// <param name="OrganisatieId">The organisation.</param>
/// <param name="Naam">Name.</param>
/// <param name="VogDatum">Date of the verklaring omtrent het gedrag, or null.</param>
/// <param name="Input">The first aanstelling.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Teamleider, Relatie.EigenTeam, Doelbinding.Uitvoering)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Uitvoering)]
public sealed record RegisterMedewerker(Guid OrganisatieId, string Naam, DateOnly? VogDatum, AanstellingInput Input) : ICommand<ChangedMedewerker>;

internal sealed class RegisterMedewerkerHandler(IdSource ids) : IHandler<RegisterMedewerker, ChangedMedewerker>
{
    public async Task<Result<ChangedMedewerker>> Handle(RegisterMedewerker request, Act act, CancellationToken cancellation)
    {
        var faults = Medewerkers.Faults(request.Naam, request.VogDatum, act.Today).ToList();
        if (!await act.Store.Set<Organisatie>().AnyAsync(o => o.Id == request.OrganisatieId, cancellation))
            faults.Add(new Refusal("Organisaties.OrganisatieMissing", [], nameof(request.OrganisatieId)));
        faults.AddRange(await Aanstellingen.Faults(request.Input, request.OrganisatieId, [], act, cancellation));
        if (faults.Count > 0) return Result<ChangedMedewerker>.Refused(faults);
        var id = ids.Next();
        act.Store.Add(new Medewerker
        {
            Id = id, OrganisatieId = request.OrganisatieId, Naam = request.Naam.Trim(), VogDatum = request.VogDatum,
        });
        act.Store.Add(Aanstellingen.Of(request.Input, ids.Next(), id, request.OrganisatieId));
        await act.Store.SaveChangesAsync(cancellation);
        return new ChangedMedewerker(id);
    }
}

/// <summary>The rules of a medewerker.</summary>
internal static class Medewerkers
{
    public static IEnumerable<Refusal> Faults(string naam, DateOnly? vogDatum, DateOnly today)
    {
        if (naam.Trim().Length == 0) yield return new Refusal("Organisaties.NaamMissing", [], "Naam");
        if (naam.Trim().Length > Medewerker.MaxNaam) yield return new Refusal("Organisaties.TooLong", [Medewerker.MaxNaam], "Naam");
        if (vogDatum > today) yield return new Refusal("Organisaties.VogInFuture", [], "VogDatum");
    }
}
