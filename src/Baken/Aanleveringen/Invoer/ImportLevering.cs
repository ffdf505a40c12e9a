using System.Security.Cryptography;
using System.Text;
using Baken.Dispatch;
using Baken.Documenten;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Storage;
using DuckDB.NET.Data;
using Microsoft.EntityFrameworkCore;

namespace Baken.Aanleveringen.Invoer;

/// <summary>
/// Reads the extracts of a source by an afbeelding, checks every row, and takes the right rows into the feiten: all of it or nothing. The
/// same files again change nothing. Refusals name file, line or part: those of reading the afbeelding and the files,
/// <c>BestandWithoutAlias</c>, <c>AliasWithoutBestand</c>, <c>KolomMissing</c>, <c>OrganisatieUnknown</c>, <c>AllRejected</c>, <c>LeveringTooLarge</c>,
/// those of the control totals (<see cref="Aansluiting.Compare"/>), and <c>AansluitingDiffers</c> when a total differs without an explanation.
/// </summary>
/// <param name="Afbeelding">Name of the afbeelding, for messages.</param>
/// <param name="Yaml">Its text.</param>
/// <param name="Bestanden">Paths of the files.</param>
/// <param name="Volledig">The files hold everything of the source: a key that is no longer in them is closed.</param>
/// <param name="Proef">Check and count only; nothing is kept.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ImportLevering(string Afbeelding, string Yaml, IReadOnlyList<string> Bestanden, bool Volledig, bool Proef) : ICommand<Leveringverslag>
{
    /// <summary>Control totals of the sender, a line each (<see cref="Aansluiting.Compare"/>); empty for none.</summary>
    public string Controletotalen { get; init; } = "";

    /// <summary>Why counts differ from the control totals; empty when they do not.</summary>
    public string Toelichting { get; init; } = "";

    /// <summary>Check and keep it for somebody to approve (<see cref="AdoptLevering"/>) or discard (<see cref="CloseLevering"/>): its rows do not count yet.</summary>
    public bool WachtOpBesluit { get; init; }
}

internal sealed class ImportLeveringHandler(IdSource ids, StoreSettings settings, ISleutels sleutels, TimeProvider clock) : IHandler<ImportLevering, Leveringverslag>
{
    public async Task<Result<Leveringverslag>> Handle(ImportLevering request, Act act, CancellationToken cancellation)
    {
        var read = AfbeeldingReader.Read(request.Afbeelding, request.Yaml);
        if (!read.IsOk) return read.Map(_ => default(Leveringverslag)!);
        var afbeelding = read.Value;
        var owner = await FindOwner(act, afbeelding, cancellation);
        if (!owner.IsOk) return owner.Map(_ => default(Leveringverslag)!);
        var totals = Aansluiting.Compare(request.Controletotalen, []);
        if (!totals.IsOk) return totals.Map(_ => default(Leveringverslag)!);
        var files = Bronbestanden.Match(afbeelding, [.. request.Bestanden.Select(path => new Leveringbestand(Path.GetFileName(path), path))]);
        if (!files.IsOk) return files.Map(_ => default(Leveringverslag)!);
        await Leveringbewaring.Clear(act, new Leveringmap(settings, act.Caller.TenantCode), clock.GetUtcNow().UtcDateTime, cancellation);
        var hash = HashOf(request);
        var present = await act.Store.Set<Levering>().AsNoTracking().Where(l => l.Hash == hash && l.OrganisatieId == owner.Value)
            .Where(l => l.Stand == Leveringstand.Goedgekeurd || request.WachtOpBesluit && l.Stand == Leveringstand.Gecontroleerd).FirstOrDefaultAsync(cancellation);
        if (present is not null) return new Leveringverslag(request.WachtOpBesluit ? present.Id : null, true, [], []);
        using var staging = new Staging(sleutels.GetCurrent(act.Caller.TenantCode, "pseudoniem"));
        try
        {
            var run = new LeveringRun(staging, afbeelding, files.Value);
            var checkedRows = run.Check();
            if (!checkedRows.IsOk) return checkedRows.Map(_ => default(Leveringverslag)!);
            cancellation.ThrowIfCancellationRequested();
            return await Keep(request, act, new Approved(owner.Value, hash, afbeelding, run, checkedRows.Value), cancellation);
        }
        catch (DuckDBException fault) when (fault.Message.StartsWith("Out of Memory", StringComparison.Ordinal))
        {
            return Refusal.Of("Aanleveringen.LeveringTooLarge");
        }
    }

    private async Task<Result<Leveringverslag>> Keep(ImportLevering request, Act act, Approved approved, CancellationToken cancellation)
    {
        var id = ids.Next();
        using var writing = new Leveringmap(settings, act.Caller.TenantCode).Begin(id);
        var bestanden = approved.Run.Write(writing.Place, writing.HalfPath);
        var compared = await act.Ask(new CompareFeitenlevering(approved.Afbeelding.Bron!, request.Volledig, bestanden), cancellation);
        if (!compared.IsOk) return compared.Map(_ => default(Leveringverslag)!);
        var verslag = new Leveringverslag(request.Proef ? null : id, false, [.. approved.Feiten.Select(f => f.With(compared.Value[f.Feit]))], approved.Run.Redenen())
        {
            Cellen = approved.Run.Cellen, Koppelingen = approved.Run.Koppelingen, Aansluiting = Aansluiting.Compare(request.Controletotalen, approved.Run.Cellen).Value,
            Bestanden = [.. bestanden.Select(b => b with { Pad = writing.Kept(b.Pad) })],
        };
        if (request.Proef) return verslag;
        if (!request.WachtOpBesluit && Leveringbesluit.Unexplained(verslag.Aansluiting, request.Toelichting) is { Count: > 0 } unexplained) return Result<Leveringverslag>.Refused(unexplained);
        verslag = verslag with { Afkeur = await WriteAfkeur(approved.Run, act.Caller.TenantCode, writing.Place, cancellation) };
        writing.Keep();
        return await Store(request, act, approved, verslag, cancellation);
    }

    private async Task<Result<Leveringverslag>> Store(ImportLevering request, Act act, Approved approved, Leveringverslag verslag, CancellationToken cancellation)
    {
        var levering = new Levering
        {
            Id = verslag.LeveringId!.Value, OrganisatieId = approved.OrganisatieId, Bron = approved.Afbeelding.Bron!, Afbeelding = $"{approved.Afbeelding.Naam}, versie {approved.Afbeelding.Versie}",
            Bestanden = string.Join(';', request.Bestanden.Select(Path.GetFileName)), Hash = approved.Hash, Volledig = request.Volledig, Op = act.Now, DoorNaam = act.Caller.Naam,
            Controletotalen = request.Controletotalen,
        };
        levering.RecordCheck(verslag with { Redenen = [.. verslag.Redenen.Take(LeveringWords.KeptRedenen)] });
        act.Store.Add(levering);
        KeepSleutels(act, levering, approved.Run);
        if (!request.WachtOpBesluit)
        {
            var adopted = await Leveringbesluit.Adopt(act, levering, verslag, request.Toelichting, request.Volledig, cancellation);
            if (!adopted.IsOk)
            {
                new Leveringmap(settings, act.Caller.TenantCode).Delete(levering.Id);
                return adopted.Map(_ => default(Leveringverslag)!);
            }
        }

        await act.Store.SaveChangesAsync(cancellation);
        return verslag;
    }

    private async Task<IReadOnlyList<Afkeurbestand>> WriteAfkeur(LeveringRun run, string tenant, string place, CancellationToken cancellation)
    {
        var written = new List<Afkeurbestand>();
        foreach (var (alias, naam, kop, rijen) in run.Afkeur().ToList())
        {
            var rows = rijen.Select(r => (IReadOnlyList<object?>)[.. r[..^1], AfkeurSql.ReasonsOf(r[^1])]).ToList();
            using var content = new MemoryStream(CsvWriter.Write(kop, rows));
            await CipherFile.Write(Path.Combine(place, Leveringmap.AfkeurName(alias)), sleutels.GetCurrent(tenant, Leveringmap.Sleuteldoel), content, cancellation);
            written.Add(new Afkeurbestand(alias, naam, rows.Count));
        }

        return written;
    }

    private void KeepSleutels(Act act, Levering levering, LeveringRun run)
    {
        var kluis = sleutels.GetCurrent(act.Caller.TenantCode, FindBronsleutelHandler.Kluis);
        foreach (var block in run.Sleutels().SelectMany(paren => paren.Chunk(Sleutelpaar.BlockSize))) act.Store.Add(Sleutelpaar.Of(ids.Next(), levering, kluis, block));
    }

    private static async Task<Result<Guid>> FindOwner(Act act, Afbeelding afbeelding, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var organisaties = await act.Ask(new ListOrganisaties(), cancellation);
        return organisaties.Then<Guid>(all => all.FirstOrDefault(o => o.Code == afbeelding.Organisatie && (owned is null || owned.Contains(o.Id))) is { } found
            ? found.Id
            : Refusal.Of("Aanleveringen.OrganisatieUnknown", afbeelding.Organisatie!));
    }

    private static string HashOf(ImportLevering request)
    {
        var content = new StringBuilder(request.Volledig ? "volledig;" : "aanvulling;").Append(request.Yaml);
        foreach (var path in request.Bestanden)
        {
            using var stream = File.OpenRead(path);
            content.Append(';').Append(Convert.ToHexStringLower(SHA256.HashData(stream)));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));
    }

    private sealed record Approved(Guid OrganisatieId, string Hash, Afbeelding Afbeelding, LeveringRun Run, IReadOnlyList<Rowcount> Feiten);
}
