using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Aanleveringen.Invoer;

/// <summary>The deliveries that were read in, newest first, withdrawn ones included. Not refused.</summary>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ListLeveringen : IQuery<IReadOnlyList<Leveringregel>>;

/// <summary>One delivery in the list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Op">Moment of approval, UTC.</param>
/// <param name="DoorNaam">Who read it in.</param>
/// <param name="Bron">Code of the source.</param>
/// <param name="Afbeelding">Name and version of the afbeelding.</param>
/// <param name="Bestanden">Names of the files.</param>
/// <param name="Volledig">It held everything of its source.</param>
/// <param name="Aanvaard">Rows that count.</param>
/// <param name="Gecorrigeerd">Rows among them that were corrected.</param>
/// <param name="Afgekeurd">Rows that do not count.</param>
/// <param name="IngetrokkenOp">Moment of withdrawal, UTC; null while it counts.</param>
public sealed record Leveringregel(
    Guid Id, DateTime Op, string DoorNaam, string Bron, string Afbeelding, IReadOnlyList<string> Bestanden, bool Volledig, long Aanvaard, long Gecorrigeerd,
    long Afgekeurd, DateTime? IngetrokkenOp)
{
    /// <summary>How far it is.</summary>
    public Leveringstand Stand { get; init; } = Leveringstand.Goedgekeurd;
}

internal sealed class ListLeveringenHandler : IHandler<ListLeveringen, IReadOnlyList<Leveringregel>>
{
    public async Task<Result<IReadOnlyList<Leveringregel>>> Handle(ListLeveringen request, Act act, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var rows = await act.Store.Set<Levering>().AsNoTracking().Where(l => owned == null || owned.Contains(l.OrganisatieId)).ToListAsync(cancellation);
        return rows.OrderByDescending(l => l.Op).ThenByDescending(l => l.Id).Select(l => new Leveringregel(
            l.Id, l.Op, l.DoorNaam, l.Bron, l.Afbeelding, l.Bestanden.Split(';'), l.Volledig, l.Aanvaard, l.Gecorrigeerd, l.Afgekeurd, l.IngetrokkenOp) { Stand = l.Stand }).ToList();
    }
}
