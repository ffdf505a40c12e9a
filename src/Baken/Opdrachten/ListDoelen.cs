using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Opdrachten;

/// <summary>The doelen of the tenant as a tree, with the indicators that follow them. Figures are not in it; never refused on content.</summary>
[AllowAnyRol]
public sealed record ListDoelen : IQuery<IReadOnlyList<Doelknoop>>;

/// <summary>One doel with what hangs under it.</summary>
/// <param name="Code">Code, <c>HK-D1</c>.</param>
/// <param name="Naam">Name.</param>
/// <param name="Niveau">Level in its source.</param>
/// <param name="KerntaakCode">Kerntaak it belongs to; null when to none.</param>
/// <param name="Perspectief">For which law.</param>
/// <param name="Deadline">Deadline at the precision of the source; null when none.</param>
/// <param name="Meetbaar">The source states how it is measured.</param>
/// <param name="OrganisatieId">Who works on it.</param>
/// <param name="Indicatordelen">Codes of the indicator parts that follow it.</param>
/// <param name="Bron">Place in the source; null for an own doel.</param>
/// <param name="Onder">The doelen under it.</param>
public sealed record Doelknoop(
    string Code, string Naam, Doelniveau Niveau, string? KerntaakCode, Perspectief Perspectief, string? Deadline, bool Meetbaar, Guid OrganisatieId,
    IReadOnlyList<string> Indicatordelen, Bronregel? Bron, IReadOnlyList<Doelknoop> Onder);

internal sealed class ListDoelenHandler : IHandler<ListDoelen, IReadOnlyList<Doelknoop>>
{
    public async Task<Result<IReadOnlyList<Doelknoop>>> Handle(ListDoelen request, Act act, CancellationToken cancellation)
    {
        var doelen = await act.Store.Set<Beleidsdoel>().AsNoTracking().OrderBy(d => d.Volgorde).ToListAsync(cancellation);
        var links = (await act.Store.Set<Doelindicator>().AsNoTracking().ToListAsync(cancellation))
            .OrderBy(l => l.Deel.Length).ThenBy(l => l.Deel, StringComparer.Ordinal) // KPI2 before KPI10
            .ToLookup(l => l.DoelId, l => l.Deel);
        var codes = doelen.Select(d => d.Code).ToHashSet();
        var children = doelen.ToLookup(d => d.BovenCode is { } boven && codes.Contains(boven) ? boven : "");
        Doelknoop Node(Beleidsdoel d) => new(
            d.Code, d.Naam, d.Niveau, d.KerntaakCode, d.Perspectief, d.Deadline, d.Meetbaar, d.OrganisatieId,
            [.. links[d.Id]], Bronregel.From(d.BronDocument, d.BronRegel), [.. children[d.Code].Select(Node)]);
        return Result.Of<IReadOnlyList<Doelknoop>>([.. children[""].Select(Node)]);
    }
}
