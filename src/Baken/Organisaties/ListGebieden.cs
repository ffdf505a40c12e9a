using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>The areas of one kind as they stood on a day: those of the last list of that kind on or before it. Not refused.</summary>
/// <param name="Soort">Kind of area.</param>
/// <param name="Dag">The day asked for.</param>
/// <param name="BovenCode">Only those within this gemeente (for wijken), wijk (for buurten) or regio (for gemeenten); null for all.</param>
[AllowAnyRol]
public sealed record ListGebieden(Gebiedsoort Soort, DateOnly Dag, string? BovenCode = null) : IQuery<GebiedenOnDay>;

/// <summary>Areas and the day of the list that they come from.</summary>
/// <param name="Peildatum">Day of the list; null when there is none on or before the day asked for.</param>
/// <param name="Gebieden">By name.</param>
public sealed record GebiedenOnDay(DateOnly? Peildatum, IReadOnlyList<GebiedRow> Gebieden);

/// <summary>An area.</summary>
/// <param name="Code">CBS code with its letters.</param>
/// <param name="Naam">Name.</param>
/// <param name="BovenCode">The gemeente of a wijk, the wijk of a buurt; else empty.</param>
/// <param name="Inwoners">Number of inhabitants on the day of the list; null when the list does not tell.</param>
public sealed record GebiedRow(string Code, string Naam, string BovenCode, long? Inwoners);

internal sealed class ListGebiedenHandler : IHandler<ListGebieden, GebiedenOnDay>
{
    public async Task<Result<GebiedenOnDay>> Handle(ListGebieden request, Act act, CancellationToken cancellation)
    {
        var soort = act.Store.Set<Gebied>().AsNoTracking().Where(g => g.Soort == request.Soort);
        var day = await soort.Where(g => g.Peildatum <= request.Dag).MaxAsync(g => (DateOnly?)g.Peildatum, cancellation);
        if (day is null) return new GebiedenOnDay(null, []);
        var rows = soort.Where(g => g.Peildatum == day);
        if (request.BovenCode is { } boven)
        {
            rows = request.Soort == Gebiedsoort.Gemeente
                ? rows.Where(g => act.Store.Set<Gebiedsindeling>().Any(i => i.Peildatum == day && i.GemeenteCode == g.Code && i.RegioCode == boven))
                : rows.Where(g => g.BovenCode == boven);
        }

        return new GebiedenOnDay(day, await rows.OrderBy(g => g.Naam).ThenBy(g => g.Code)
            .Select(g => new GebiedRow(g.Code, g.Naam, g.BovenCode, g.Inwoners)).ToListAsync(cancellation));
    }
}
