using Baken.Dispatch;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Storage;

namespace Baken.Indicatoren.Feiten;

/// <summary>Lays a delivery that is not adopted yet beside what is known of its source. Refusal: <c>FeitUnknown</c>.</summary>
/// <param name="Bron">Code of the source.</param>
/// <param name="Volledig">True when a key that is not in it would be closed.</param>
/// <param name="Bestanden">Its Parquet files.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record CompareFeitenlevering(string Bron, bool Volledig, IReadOnlyList<Feitenbestandopgave> Bestanden) : IQuery<IReadOnlyDictionary<string, Feitverschil>>;

/// <summary>Keys of one kind of feit: new, changed, the same, and (volledig) no longer there.</summary>
public sealed record Feitverschil(long Nieuw, long Gewijzigd, long Gelijk, long Gesloten);

internal sealed class CompareFeitenleveringHandler(FeitenFiles files, StoreSettings settings)
    : IHandler<CompareFeitenlevering, IReadOnlyDictionary<string, Feitverschil>>
{
    public async Task<Result<IReadOnlyDictionary<string, Feitverschil>>> Handle(CompareFeitenlevering request, Act act, CancellationToken cancellation)
    {
        var unknown = request.Bestanden.Where(b => Feitmodel.FindSoort(b.Feit) is null).Select(b => Refusal.Of("FeitUnknown", b.Feit)).ToList();
        if (unknown.Count > 0) return Result<IReadOnlyDictionary<string, Feitverschil>>.Refused(unknown);
        var file = await files.Open(act, cancellation);
        var folder = settings.TenantFolder(act.Caller.TenantCode);
        return request.Bestanden.ToDictionary(b => b.Feit, b => file.Compare(Feitmodel.FindSoort(b.Feit)!, request.Bron, request.Volledig, Path.Combine(folder, b.Pad)));
    }
}
