using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Aanleveringen.Afbeeldingen;

/// <summary>The text of a stored afbeelding, to deliver with or to export. Refusal: <c>AfbeeldingUnknown</c>.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Nummer">Version; null for the newest.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record GetAfbeelding(string Naam, int? Nummer = null) : IQuery<Afbeeldingtekst>;

/// <summary>A stored afbeelding as text.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Nummer">Its version.</param>
/// <param name="Yaml">Its text.</param>
public sealed record Afbeeldingtekst(string Naam, int Nummer, string Yaml);

internal sealed class GetAfbeeldingHandler : IHandler<GetAfbeelding, Afbeeldingtekst>
{
    public async Task<Result<Afbeeldingtekst>> Handle(GetAfbeelding request, Act act, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var found = await act.Store.Set<Afbeeldingversie>().AsNoTracking()
            .Where(v => v.Naam == request.Naam && (request.Nummer == null || v.Nummer == request.Nummer) && (owned == null || owned.Contains(v.OrganisatieId)))
            .OrderByDescending(v => v.Nummer).FirstOrDefaultAsync(cancellation);
        return found is null ? Refusal.Of("Aanleveringen.AfbeeldingUnknown", request.Naam) : new Afbeeldingtekst(found.Naam, found.Nummer, found.Yaml);
    }
}
