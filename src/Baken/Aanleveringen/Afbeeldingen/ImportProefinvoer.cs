using Baken.Aanleveringen.Invoer;
using Baken.Dispatch;
using Baken.Kernel.Shared;

namespace Baken.Aanleveringen.Afbeeldingen;

/// <summary>
/// Has the kept files checked by an afbeelding, to be approved or discarded as any delivery (ADR 0038), or tries it. After a delivery the files are thrown away. Refusals: <c>ProefinvoerUnknown</c>, and
/// those of <see cref="ImportLevering"/>.
/// </summary>
/// <param name="Id">Given by <see cref="KeepProefinvoer"/>.</param>
/// <param name="Afbeelding">Its name, for messages.</param>
/// <param name="Yaml">Its text.</param>
/// <param name="Volledig">The files hold everything of the source.</param>
/// <param name="Proef">Check and count only.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ImportProefinvoer(Guid Id, string Afbeelding, string Yaml, bool Volledig, bool Proef) : ICommand<Leveringverslag>;

internal sealed class ImportProefinvoerHandler(Proefkluis kluis) : IHandler<ImportProefinvoer, Leveringverslag>
{
    public async Task<Result<Leveringverslag>> Handle(ImportProefinvoer request, Act act, CancellationToken cancellation)
    {
        using var open = kluis.Open(act, request.Id);
        if (open is null) return Refusal.Of("Aanleveringen.ProefinvoerUnknown");
        var read = AfbeeldingReader.Read(request.Afbeelding, request.Yaml);
        if (!read.IsOk) return read.Map(_ => default(Leveringverslag)!);
        var used = open.Paths.Where(path => read.Value.Bestanden.Values.Any(b => Bronbestanden.Fits(b.Patroon!, Path.GetFileName(path)))).ToList();
        var done = await act.Ask(new ImportLevering(request.Afbeelding, request.Yaml, used, request.Volledig, request.Proef) { WachtOpBesluit = !request.Proef }, cancellation);
        if (done.IsOk && !request.Proef) kluis.ThrowAway(act, request.Id);
        return done;
    }
}
