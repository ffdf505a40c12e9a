using System.Security.Cryptography;
using System.Text;
using Baken.Dispatch;
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
/// <c>BestandWithoutAlias</c>, <c>AliasWithoutBestand</c>, <c>KolomMissing</c>, <c>OrganisatieUnknown</c>, <c>AllRejected</c>, <c>LeveringTooLarge</c>.
/// </summary>
/// <param name="Afbeelding">Name of the afbeelding, for messages.</param>
/// <param name="Yaml">Its text.</param>
/// <param name="Bestanden">Paths of the files.</param>
/// <param name="Volledig">The files hold everything of the source: a key that is no longer in them is closed.</param>
/// <param name="Proef">Check and count only; nothing is kept.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ImportLevering(string Afbeelding, string Yaml, IReadOnlyList<string> Bestanden, bool Volledig, bool Proef) : ICommand<Leveringverslag>;

/// <summary>How a delivery fared.</summary>
/// <param name="LeveringId">Its id; null for a trial or when it was there already.</param>
/// <param name="WasPresent">The same files by the same afbeelding were approved before: nothing changed.</param>
/// <param name="Feiten">Per kind of feit.</param>
/// <param name="Redenen">Every rejected or corrected value, at most <see cref="MaxRedenen"/>, in the order of the files.</param>
public sealed record Leveringverslag(Guid? LeveringId, bool WasPresent, IReadOnlyList<Feittelling> Feiten, IReadOnlyList<Rijreden> Redenen)
{
    /// <summary>So many reasons are given at most; the counts are always whole.</summary>
    public const int MaxRedenen = 100_000;
}

/// <summary>Rows of one kind of feit.</summary>
/// <param name="Feit">Kind.</param>
/// <param name="Bestand">File the rows came from.</param>
/// <param name="Aanvaard">Rows that count, corrected ones included.</param>
/// <param name="Gecorrigeerd">Rows among them that were corrected by a rule, and double rows that were put together.</param>
/// <param name="Afgekeurd">Rows that do not count.</param>
/// <param name="Nieuw">Keys that were not known.</param>
/// <param name="Gewijzigd">Keys of which the content changed.</param>
/// <param name="Gelijk">Keys of which nothing changed.</param>
/// <param name="Gesloten">Keys that are no longer there and are closed (only volledig).</param>
public sealed record Feittelling(
    string Feit, string Bestand, long Aanvaard, long Gecorrigeerd, long Afgekeurd, long Nieuw, long Gewijzigd, long Gelijk, long Gesloten);

/// <summary>Why one value of a row was rejected or corrected. The value of a personal field is never given.</summary>
/// <param name="Bestand">File.</param>
/// <param name="Rij">Record in the file; 1 is the first after the header.</param>
/// <param name="Veld">Field of the feit.</param>
/// <param name="Waarde">The value as delivered; null when empty or personal.</param>
/// <param name="Reden">Why, in Dutch.</param>
/// <param name="IsAfgekeurd">False: the row was corrected and counts.</param>
public sealed record Rijreden(string Bestand, long Rij, string Veld, string? Waarde, string Reden, bool IsAfgekeurd);

internal sealed class ImportLeveringHandler(IdSource ids, StoreSettings settings, ISleutels sleutels) : IHandler<ImportLevering, Leveringverslag>
{
    public async Task<Result<Leveringverslag>> Handle(ImportLevering request, Act act, CancellationToken cancellation)
    {
        var read = AfbeeldingReader.Read(request.Afbeelding, request.Yaml);
        if (!read.IsOk) return read.Map(_ => default(Leveringverslag)!);
        var afbeelding = read.Value;
        var owner = await FindOwner(act, afbeelding, cancellation);
        if (!owner.IsOk) return owner.Map(_ => default(Leveringverslag)!);
        var files = Bronbestanden.Match(afbeelding, request.Bestanden);
        if (!files.IsOk) return files.Map(_ => default(Leveringverslag)!);
        var hash = HashOf(request);
        var isPresent = await act.Store.Set<Levering>().AnyAsync(l => l.Hash == hash && l.OrganisatieId == owner.Value && l.IngetrokkenOp == null, cancellation);
        if (isPresent) return new Leveringverslag(null, true, [], []);
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
        var folder = Path.Combine("aanleveringen", id.ToString());
        var place = Path.Combine(settings.TenantFolder(act.Caller.TenantCode), folder);
        Directory.CreateDirectory(place);
        var isKept = false;
        try
        {
            var bestanden = approved.Run.Write(place, folder.Replace('\\', '/'));
            var compared = await act.Ask(new CompareFeitenlevering(approved.Afbeelding.Bron!, request.Volledig, bestanden), cancellation);
            if (!compared.IsOk) return compared.Map(_ => default(Leveringverslag)!);
            var feiten = approved.Feiten.Select(f => f.With(compared.Value[f.Feit])).ToList();
            var redenen = approved.Run.Redenen();
            if (request.Proef) return new Leveringverslag(null, false, feiten, redenen);
            var adopted = await act.Ask(new AdoptFeitenlevering(id, approved.OrganisatieId, approved.Afbeelding.Bron!, request.Volledig, bestanden), cancellation);
            if (!adopted.IsOk) return adopted.Map(_ => default(Leveringverslag)!);
            var levering = new Levering
            {
                Id = id, OrganisatieId = approved.OrganisatieId, Bron = approved.Afbeelding.Bron!, Afbeelding = $"{approved.Afbeelding.Naam}, versie {approved.Afbeelding.Versie}",
                Bestanden = string.Join(';', request.Bestanden.Select(Path.GetFileName)), Hash = approved.Hash, Volledig = request.Volledig, Op = act.Now,
                DoorNaam = act.Caller.Naam, Aanvaard = feiten.Sum(f => f.Aanvaard), Gecorrigeerd = feiten.Sum(f => f.Gecorrigeerd), Afgekeurd = feiten.Sum(f => f.Afgekeurd),
            };
            act.Store.Add(levering);
            KeepSleutels(act, levering, approved.Run);
            await act.Store.SaveChangesAsync(cancellation);
            isKept = true;
            return new Leveringverslag(id, false, feiten, redenen);
        }
        finally
        {
            if (!isKept) Directory.Delete(place, recursive: true);
        }
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
