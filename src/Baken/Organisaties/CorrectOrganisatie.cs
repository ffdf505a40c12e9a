using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>Corrects the name of an organisation; the old one stays in the history. Refusals: <c>OrganisatieMissing</c>, <c>NaamMissing</c>, <c>TooLong</c>.</summary>
/// <param name="OrganisatieId">The organisation.</param>
/// <param name="Naam">Full name.</param>
/// <param name="Kortenaam">Abbreviation, or empty.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record CorrectOrganisatie(Guid OrganisatieId, string Naam, string Kortenaam) : ICommand<Done>;

internal sealed class CorrectOrganisatieHandler : IHandler<CorrectOrganisatie, Done>
{
    public async Task<Result<Done>> Handle(CorrectOrganisatie request, Act act, CancellationToken cancellation)
    {
        var organisatie = await act.Store.Set<Organisatie>().SingleOrDefaultAsync(o => o.Id == request.OrganisatieId, cancellation);
        var faults = Organisatienaam.Faults(request.Naam, request.Kortenaam).ToList();
        if (organisatie is null) faults.Add(new Refusal("Organisaties.OrganisatieMissing", []));
        if (faults.Count > 0) return Result<Done>.Refused(faults);
        (organisatie!.Naam, organisatie.Kortenaam) = (request.Naam.Trim(), request.Kortenaam.Trim());
        await act.Store.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
