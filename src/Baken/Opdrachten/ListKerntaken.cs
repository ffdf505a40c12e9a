using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Opdrachten;

/// <summary>The kerntaken of the tenant in the order of the source, with their number of doelen. Never refused on content.</summary>
[AllowAnyRol]
public sealed record ListKerntaken : IQuery<IReadOnlyList<KerntaakRow>>;

/// <summary>One kerntaak.</summary>
/// <param name="Code">Code, <c>HOU-K1</c>.</param>
/// <param name="Soort">Kind.</param>
/// <param name="Naam">Name.</param>
/// <param name="Omschrijving">Description; null when none.</param>
/// <param name="Jaar">Year of the source; null when not stated.</param>
/// <param name="OrganisatieId">Who does it.</param>
/// <param name="AantalDoelen">Doelen that belong to it.</param>
/// <param name="Bron">Place in the source.</param>
public sealed record KerntaakRow(
    string Code, Kerntaaksoort Soort, string Naam, string? Omschrijving, int? Jaar, Guid OrganisatieId, int AantalDoelen, Bronregel? Bron);

internal sealed class ListKerntakenHandler : IHandler<ListKerntaken, IReadOnlyList<KerntaakRow>>
{
    public async Task<Result<IReadOnlyList<KerntaakRow>>> Handle(ListKerntaken request, Act act, CancellationToken cancellation)
    {
        var kerntaken = await act.Store.Set<Kerntaak>().AsNoTracking().OrderBy(k => k.Soort).ThenBy(k => k.Volgorde).ToListAsync(cancellation);
        var doelen = (await act.Store.Set<Beleidsdoel>().AsNoTracking().Select(d => d.KerntaakCode).ToListAsync(cancellation)).ToLookup(code => code);
        return Result.Of<IReadOnlyList<KerntaakRow>>(kerntaken.ConvertAll(k => new KerntaakRow(
            k.Code, k.Soort, k.Naam, k.Omschrijving, k.Jaar, k.OrganisatieId, doelen[k.Code].Count(), Bronregel.From(k.BronDocument, k.BronRegel))));
    }
}
