using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren.Berekeningen;

/// <summary>The versions of a definition, newest first, with who made them and why. Refusals: <c>BerekeningUnknown</c>, the faults of the catalogue.</summary>
/// <param name="Code">Code of the definition.</param>
[Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Kwaliteitsmedewerker, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ListBerekeningsversies(string Code) : IQuery<IReadOnlyList<Berekeningsversie>>;

/// <summary>One version of a definition.</summary>
/// <param name="Definitie">The definition, with its number and first day.</param>
/// <param name="Reden">Why it was made; empty for the catalogue.</param>
/// <param name="DoorNaam">Who made it; empty for the catalogue.</param>
/// <param name="Op">When, UTC; null for the catalogue.</param>
public sealed record Berekeningsversie(Indicatordefinitie Definitie, string Reden, string DoorNaam, DateTime? Op)
{
    /// <summary>True for the version that came with Baken.</summary>
    public bool IsCatalogus => Op is null;
}

internal sealed class ListBerekeningsversiesHandler(Definitiecatalogus catalogus) : IHandler<ListBerekeningsversies, IReadOnlyList<Berekeningsversie>>
{
    public async Task<Result<IReadOnlyList<Berekeningsversie>>> Handle(ListBerekeningsversies request, Act act, CancellationToken cancellation)
    {
        var reeks = await Definitiereeks.Read(act, catalogus, request.Code, null, cancellation);
        if (!reeks.IsOk) return reeks.Map<IReadOnlyList<Berekeningsversie>>(_ => []);
        var own = await act.Store.Set<Berekeningsdefinitie>().AsNoTracking().Where(d => d.Code == request.Code).ToDictionaryAsync(d => d.Versie, cancellation);
        return Result.Of<IReadOnlyList<Berekeningsversie>>(
        [
            .. reeks.Value.Versies.Reverse().Select(v => own.TryGetValue(v.Versie, out var row)
                ? new Berekeningsversie(v, row.Reden, row.DoorNaam, row.Op) : new Berekeningsversie(v, "", "", null)),
        ]);
    }
}
