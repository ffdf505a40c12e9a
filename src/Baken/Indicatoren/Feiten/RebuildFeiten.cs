using System.Security.Cryptography;
using Baken.Dispatch;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Indicatoren.Feiten;

/// <summary>Makes the feiten of the tenant anew from the approved deliveries. Gives the number of rows per kind of feit, as known now. Not refused.</summary>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record RebuildFeiten : IQuery<IReadOnlyDictionary<string, long>>;

internal sealed class RebuildFeitenHandler(FeitenFiles files) : IHandler<RebuildFeiten, IReadOnlyDictionary<string, long>>
{
    public async Task<Result<IReadOnlyDictionary<string, long>>> Handle(RebuildFeiten request, Act act, CancellationToken cancellation)
    {
        await files.Rebuild(act, cancellation);
        var file = await files.Open(act, cancellation);
        return Feitmodel.Soorten.ToDictionary(s => s.Naam, s => file.CountKnown(s.Naam));
    }
}

/// <summary>
/// Checks the feiten: every file of a delivery is there with the content that was approved, and a projection made anew equals the
/// one in use. Gives the faults, none when all is whole. Not refused.
/// </summary>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Privacyfunctionaris, Relatie.EigenGemeente, Doelbinding.Toezicht)]
public sealed record VerifyFeiten : IQuery<IReadOnlyList<Refusal>>;

internal sealed class VerifyFeitenHandler(FeitenFiles files, StoreSettings settings) : IHandler<VerifyFeiten, IReadOnlyList<Refusal>>
{
    public async Task<Result<IReadOnlyList<Refusal>>> Handle(VerifyFeiten request, Act act, CancellationToken cancellation)
    {
        var folder = settings.TenantFolder(act.Caller.TenantCode);
        var leveringen = await act.Store.Set<Feitenlevering>().AsNoTracking().Include(l => l.Bestanden).ToListAsync(cancellation);
        var faults = new List<Refusal>();
        foreach (var bestand in leveringen.SelectMany(l => l.Bestanden))
        {
            var path = Path.Combine(folder, bestand.Pad);
            if (!File.Exists(path)) faults.Add(Refusal.Of("Indicatoren.FeitenbestandMissing", bestand.Pad));
            else if (HashOf(path) != bestand.Hash) faults.Add(Refusal.Of("Indicatoren.FeitenbestandChanged", bestand.Pad));
        }

        if (faults.Count > 0) return faults;
        var used = await files.Open(act, cancellation);
        using var anew = new FeitenFile(":memory:");
        new FeitenProjection(folder).CatchUp(anew, FeitenEvent.ListOf(leveringen));
        faults.AddRange(Feitmodel.Soorten.Where(s => used.Fingerprint(s) != anew.Fingerprint(s)).Select(s => Refusal.Of("Indicatoren.FeitenDiffer", s.Naam)));
        return faults;
    }

    private static string HashOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}

/// <summary>What the computing from feiten needs in a process.</summary>
internal sealed class FeitenSetup : IRoomSetup
{
    public void Register(IServiceCollection services) => services.AddSingleton<FeitenFiles>().AddSingleton<Definitiecatalogus>().AddSingleton<Rijen.Feitvragen>().AddSingleton<Berekendereeksen>();
}
