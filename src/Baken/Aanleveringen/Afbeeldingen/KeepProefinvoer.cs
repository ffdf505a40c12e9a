using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;

namespace Baken.Aanleveringen.Afbeeldingen;

/// <summary>
/// Keeps files while an afbeelding is made of them, sealed and for this account alone, at most a day. Gives the id by which the account finds
/// them again. Refusals: <c>BestandMissing</c>.
/// </summary>
/// <param name="Bestanden">Paths of the files.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record KeepProefinvoer(IReadOnlyList<string> Bestanden) : ICommand<Guid>;

/// <summary>Throws the files away; not refused when they are gone already.</summary>
/// <param name="Id">Given by <see cref="KeepProefinvoer"/>.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record DiscardProefinvoer(Guid Id) : ICommand<Done>;

internal sealed class KeepProefinvoerHandler(IdSource ids, Proefkluis kluis) : IHandler<KeepProefinvoer, Guid>
{
    public async Task<Result<Guid>> Handle(KeepProefinvoer request, Act act, CancellationToken cancellation)
    {
        kluis.ThrowAwayOld(act);
        var missing = request.Bestanden.Where(path => !File.Exists(path)).Select(path => Refusal.Of("Aanleveringen.BestandMissing", path)).ToList();
        if (missing.Count > 0) return Result<Guid>.Refused(missing);
        var id = ids.Next();
        await kluis.Keep(act, id, request.Bestanden, cancellation);
        return id;
    }
}

internal sealed class DiscardProefinvoerHandler(Proefkluis kluis) : IHandler<DiscardProefinvoer, Done>
{
    public Task<Result<Done>> Handle(DiscardProefinvoer request, Act act, CancellationToken cancellation)
    {
        // Only who can open the files may throw them away.
        using var open = kluis.Open(act, request.Id);
        if (open is not null) kluis.ThrowAway(act, request.Id);
        return Task.FromResult(Result.Of(Done.It));
    }
}
