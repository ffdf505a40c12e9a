using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Aanleveringen.Invoer;

/// <summary>One delivery with the report of its check. Refusal: <c>LeveringUnknown</c>.</summary>
/// <param name="LeveringId">The delivery.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record GetLevering(Guid LeveringId) : IQuery<Leveringdetail>;

/// <summary>A delivery and how its rows fared.</summary>
/// <param name="Id">The delivery.</param>
/// <param name="Bron">Code of the source.</param>
/// <param name="Stand">How far it is.</param>
/// <param name="Op">Moment of receipt, UTC.</param>
/// <param name="Volledig">It holds everything of its source.</param>
/// <param name="Controletotalen">Control totals of the sender, as given.</param>
/// <param name="Toelichting">Why counts differ.</param>
/// <param name="Verslag">The report.</param>
public sealed record Leveringdetail(
    Guid Id, string Bron, Leveringstand Stand, DateTime Op, bool Volledig, string Controletotalen, string Toelichting, Leveringverslag Verslag);

internal sealed class GetLeveringHandler : IHandler<GetLevering, Leveringdetail>
{
    public async Task<Result<Leveringdetail>> Handle(GetLevering request, Act act, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var found = await act.Store.Set<Levering>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == request.LeveringId && (owned == null || owned.Contains(l.OrganisatieId)), cancellation);
        return found is null
            ? Refusal.Of("Aanleveringen.LeveringUnknown")
            : new Leveringdetail(found.Id, found.Bron, found.Stand, found.Op, found.Volledig, found.Controletotalen, found.Toelichting, found.ReadVerslag() ?? new Leveringverslag(found.Id, false, [], []));
    }
}

/// <summary>
/// The rejected rows of one file of a delivery, to mend and deliver again: case numbers of the source, pseudonyms instead of bsn and name. Each
/// download is logged. Refusal: <c>AfkeurUnknown</c>.
/// </summary>
/// <param name="LeveringId">The delivery.</param>
/// <param name="Alias">Name of the file in the afbeelding.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ExportAfkeur(Guid LeveringId, string Alias) : IQuery<Afkeurinhoud>;

/// <summary>A file with rejected rows.</summary>
/// <param name="LeveringId">The delivery: under this id the logboek knows that its rejected cases were shown.</param>
/// <param name="Naam">File name.</param>
/// <param name="Inhoud">CSV.</param>
[PersonalData]
public sealed record Afkeurinhoud(Guid LeveringId, string Naam, byte[] Inhoud) : IShowsPersons
{
    /// <summary>The delivery stands for all cases in it.</summary>
    public IReadOnlyCollection<Guid> ShownPersons { get; } = [LeveringId];
}

internal sealed class ExportAfkeurHandler(StoreSettings settings, ISleutels sleutels) : IHandler<ExportAfkeur, Afkeurinhoud>
{
    public async Task<Result<Afkeurinhoud>> Handle(ExportAfkeur request, Act act, CancellationToken cancellation)
    {
        var levering = await act.Ask(new GetLevering(request.LeveringId), cancellation);
        if (!levering.IsOk) return levering.Map(_ => default(Afkeurinhoud)!);
        var path = new Leveringmap(settings, act.Caller.TenantCode).Afkeur(request.LeveringId, request.Alias);
        if (levering.Value.Verslag.Afkeur.FirstOrDefault(a => a.Alias == request.Alias) is not { } afkeur || !File.Exists(path)) return Refusal.Of("Aanleveringen.AfkeurUnknown");
        using var content = new MemoryStream();
        CipherFile.Read(path, id => sleutels.Find(act.Caller.TenantCode, Leveringmap.Sleuteldoel, id), content);
        return new Afkeurinhoud(request.LeveringId, afkeur.Naam, content.ToArray());
    }
}
