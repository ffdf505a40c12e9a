using System.Security.Cryptography;
using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>A code that was made for the first beheerder.</summary>
/// <param name="Code">Four groups of five characters.</param>
/// <param name="File">Where it stands, readable for the account of the host only.</param>
/// <param name="GeldigTot">UTC.</param>
public sealed record FirstCode(string Code, string File, DateTime GeldigTot);

/// <summary>What the first beheerder fills in.</summary>
/// <param name="AccountId">The account that signed in.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Code">The one-time code.</param>
/// <param name="TenantCode">CBS code of the gemeente, or own code of the regio.</param>
/// <param name="TenantNaam">Name of the gemeente or regio; not used when it is registered already.</param>
/// <param name="Soort">Gemeente or regio.</param>
public sealed record FirstClaim(Guid AccountId, string Naam, string Code, string TenantCode, string TenantNaam, Tenantsoort Soort);

/// <summary>
/// Lets the first functioneel beheerder in, while there is none: whoever can read the machine's key folder shows it with a one-time
/// code. It stands before Dispatch, because nobody has a right yet.
/// </summary>
/// <param name="stores">Holds the codes in beheer.</param>
/// <param name="dispatcher">Registers the first organisation.</param>
/// <param name="clock">The real clock.</param>
public sealed class FirstBeheerder(Stores stores, Dispatcher dispatcher, TimeProvider clock) : IDisposable
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private readonly SemaphoreSlim claiming = new(1, 1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private string CodeFile => Path.Combine(stores.Settings.KeyFolder, "eerste-beheerder.txt");

    /// <summary>True while no account may administer any tenant but a demo.</summary>
    public async Task<bool> IsNeeded(CancellationToken cancellation)
    {
        await using var beheer = stores.OpenBeheer();
        return await IsNeeded(beheer, cancellation);
    }

    /// <summary>Makes a code and retires earlier ones. Writes it in the key folder, readable for this account only.</summary>
    /// <param name="validity">How long it may be used.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<FirstCode> Issue(TimeSpan validity, CancellationToken cancellation)
    {
        var code = string.Join('-', RandomNumberGenerator.GetString(Letters, 20).Chunk(5).Select(group => new string(group)));
        await using var beheer = stores.OpenBeheer();
        beheer.Actor = new Actor(Caller.HostAccount, "Baken", Now, "Code voor de eerste beheerder");
        foreach (var earlier in await Open(beheer).ToListAsync(cancellation)) earlier.RecordUse(Now);
        var made = new Beheercode { Id = stores.Ids.Next(), Hash = Beheercode.HashOf(code), GeldigTot = Now + validity };
        beheer.Add(made);
        await beheer.SaveChangesAsync(cancellation);
        WriteFile(code);
        return new FirstCode(code, CodeFile, made.GeldigTot);
    }

    /// <summary>
    /// Makes the account functioneel beheerder of the tenant, that is registered when it is new, and gives the tenant's code.
    /// Refusals: <c>BeheerderPresent</c>, <c>PersonaOfDemo</c>, <c>CodeBlocked</c>, <c>CodeWrong</c>, <c>TenantCodeInvalid</c>,
    /// <c>TenantPresent</c> (a demo), <c>NaamMissing</c>.
    /// </summary>
    public async Task<Result<string>> Accept(FirstClaim claim, CancellationToken cancellation)
    {
        await claiming.WaitAsync(cancellation);
        try
        {
            await using var beheer = stores.OpenBeheer();
            beheer.Actor = new Actor(claim.AccountId, claim.Naam, Now, "Eerste beheerder met eenmalige code");
            if (!await IsNeeded(beheer, cancellation)) return new Refusal("Organisaties.BeheerderPresent", []);
            if (await beheer.Set<Account>().AnyAsync(a => a.Id == claim.AccountId && a.Issuer == SignedIdentity.DemoIssuer, cancellation))
                return new Refusal("Organisaties.PersonaOfDemo", []);
            var code = await Open(beheer).OrderByDescending(c => c.Id).FirstOrDefaultAsync(cancellation);
            if (code is null) return new Refusal("Organisaties.CodeWrong", [], nameof(claim.Code));
            if (code.IsBlocked(Now)) return new Refusal("Organisaties.CodeBlocked", [], nameof(claim.Code));
            if (!code.Fits(claim.Code, Now))
            {
                code.RecordWrong(Now);
                await beheer.SaveChangesAsync(cancellation);
                return new Refusal("Organisaties.CodeWrong", [], nameof(claim.Code));
            }

            return await Grant(beheer, code, claim, cancellation);
        }
        finally
        {
            claiming.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => claiming.Dispose();

    private static IQueryable<Beheercode> Open(BeheerContext beheer) => beheer.Set<Beheercode>().Where(c => c.GebruiktOp == null);

    private async Task<bool> IsNeeded(BeheerContext beheer, CancellationToken cancellation)
    {
        var now = Now;
        return !await (
            from lidmaatschap in beheer.Set<Lidmaatschap>()
            join account in beheer.Set<Account>() on lidmaatschap.AccountId equals account.Id
            join tenant in beheer.Set<Tenant>() on lidmaatschap.TenantCode equals tenant.Code
            where lidmaatschap.Rol == Rol.Functioneelbeheerder && (lidmaatschap.Tot == null || now < lidmaatschap.Tot)
            where account.AfgeslotenOp == null && !tenant.IsDemo
            select lidmaatschap).AnyAsync(cancellation);
    }

    private async Task<Result<string>> Grant(BeheerContext beheer, Beheercode code, FirstClaim claim, CancellationToken cancellation)
    {
        var tenantCode = claim.TenantCode.Trim();
        var known = stores.FindTenant(tenantCode);
        if (known is { IsDemo: true }) return new Refusal("Organisaties.TenantPresent", [tenantCode], nameof(claim.TenantCode));
        if (known is null)
        {
            var faults = Faults(claim).ToList();
            if (faults.Count > 0) return Result<string>.Refused(faults);
            stores.RegisterTenant(new Tenant { Code = tenantCode, Naam = claim.TenantNaam.Trim(), Soort = claim.Soort });
        }

        var organisatie = await FindOrganisatie(tenantCode, cancellation);
        if (!organisatie.IsOk) return Result<string>.Refused(organisatie.Refusals);
        var caller = new Caller(claim.AccountId, claim.Naam, tenantCode, [], "Eerste beheerder met eenmalige code");
        beheer.Add(Rolgiften.ToLidmaatschap(new Rolgift(Rol.Functioneelbeheerder, organisatie.Value), stores.Ids.Next(), claim.AccountId, caller, Now));
        code.RecordUse(Now);
        await beheer.SaveChangesAsync(cancellation);
        File.Delete(CodeFile);
        return tenantCode;
    }

    private static IEnumerable<Refusal> Faults(FirstClaim claim)
    {
        var code = claim.TenantCode.Trim();
        var isCbs = code.Length == 4 && code.All(char.IsAsciiDigit);
        var isOwn = code.Length is >= 2 and <= 12 && code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) && !code.All(char.IsAsciiDigit);
        if (claim.Soort == Tenantsoort.Gemeente ? !isCbs : !isOwn)
            yield return new Refusal("Organisaties.TenantCodeInvalid", [], nameof(claim.TenantCode));
        if (claim.TenantNaam.Trim().Length == 0) yield return new Refusal("Organisaties.NaamMissing", [], nameof(claim.TenantNaam));
    }

    /// <summary>The commissioner of the tenant, else its first organisation; a new tenant gets the gemeente or regio itself.</summary>
    private async Task<Result<Guid>> FindOrganisatie(string tenantCode, CancellationToken cancellation)
    {
        var host = Caller.Host(tenantCode, "Baken") with { Reden = "Eerste beheerder" };
        var tenant = stores.FindTenant(tenantCode)!;
        var present = (await dispatcher.Send(host, new ListOrganisaties(), cancellation)).Value;
        if ((present.FirstOrDefault(o => o.Rollen.Any(r => r.Rol == Partijrol.Opdrachtgever)) ?? present.FirstOrDefault()) is { } found) return found.Id;
        var (code, naam) = tenant.Soort switch
        {
            Tenantsoort.Gemeente => ("gemeente", $"Gemeente {tenant.Naam}"),
            Tenantsoort.Regio => ("regio", tenant.Naam),
        };
        var since = new PartijrolPeriode(Partijrol.Opdrachtgever, DateOnly.FromDateTime(Now));
        return await dispatcher.Send(host, new RegisterOrganisatie(code, naam, "", [since]), cancellation);
    }

    private void WriteFile(string code)
    {
        Directory.CreateDirectory(stores.Settings.KeyFolder);
        File.Delete(CodeFile);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(CodeFile, options);
        writer.WriteLine(code);
    }
}
