using Baken.Dispatch;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// What a host must know before there is a caller to send a request with: who signed in, and what that account may enter now.
/// As the store has it at every request, so that a leaver has lost access at the next click.
/// </summary>
/// <param name="stores">Holds the accounts in beheer.</param>
/// <param name="clock">Rights hold by the real clock, also in a demo tenant that stands still.</param>
public sealed class AccountDirectory(Stores stores, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim entering = new(1, 1);
    private readonly UntilWritten<Guid, Held?> known = new(stores.BeheerStand);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>
    /// Lets in who signed in: finds the account, ties an invited one, or makes one without any role; and brings the roles that come
    /// from groups in line with the groups of this sign-in.
    /// </summary>
    public async Task<AccountAccess> Enter(SignedIdentity identity, CancellationToken cancellation)
    {
        await entering.WaitAsync(cancellation);
        try
        {
            await using var beheer = stores.OpenBeheer();
            var account = await FindOrAdd(beheer, identity, cancellation);
            beheer.Actor = new Actor(account.Id, identity.Naam, Now, "Aanmelding");
            if (account.IsActive)
            {
                account.RecordSignIn(identity, Now);
                await Groepsrollen.Align(beheer, account, identity, stores.Ids, Now, cancellation);
            }

            await beheer.SaveChangesAsync(cancellation);
            return (await ReadHeld(beheer, account, cancellation)).AccessAt(Now);
        }
        finally
        {
            entering.Release();
        }
    }

    /// <summary>What this account may enter now; null when there is no such account.</summary>
    public async Task<AccountAccess?> Find(Guid accountId, CancellationToken cancellation)
    {
        var held = await known.Get(accountId, async id =>
        {
            await using var beheer = stores.OpenBeheer();
            var account = await beheer.Set<Account>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellation);
            return account is null ? null : await ReadHeld(beheer, account, cancellation);
        });
        return held?.AccessAt(Now);
    }

    /// <inheritdoc />
    public void Dispose() => entering.Dispose();

    private async Task<Account> FindOrAdd(BeheerContext beheer, SignedIdentity identity, CancellationToken cancellation)
    {
        var accounts = beheer.Set<Account>();
        var known = await accounts.SingleOrDefaultAsync(a => a.Issuer == identity.Issuer && a.Subject == identity.Subject, cancellation);
        if (known is not null) return known;
        var email = identity.Emailadres.ToLowerInvariant();
        var invited = email.Length == 0
            ? null
            : await accounts.FirstOrDefaultAsync(a => a.Subject == null && a.AfgeslotenOp == null && a.Emailadres == email, cancellation);
        if (invited is null)
        {
            invited = new Account { Id = stores.Ids.Next(), Naam = identity.Naam, Emailadres = email };
            accounts.Add(invited);
        }

        invited.Tie(identity);
        return invited;
    }

    private static async Task<Held> ReadHeld(BeheerContext beheer, Account account, CancellationToken cancellation)
    {
        var onlyDemo = account.Issuer == SignedIdentity.DemoIssuer;
        var rows = await (
            from lidmaatschap in beheer.Set<Lidmaatschap>().AsNoTracking()
            join tenant in beheer.Set<Tenant>().AsNoTracking() on lidmaatschap.TenantCode equals tenant.Code
            where lidmaatschap.AccountId == account.Id && (!onlyDemo || tenant.IsDemo)
            orderby tenant.Naam, lidmaatschap.Id
            select new HeldRol(
                new HeldTenant(tenant.Code, tenant.Naam, tenant.Weergavenaam == "" ? tenant.Naam : tenant.Weergavenaam, Huisstijl.MarkOf(tenant.Logo)),
                lidmaatschap.Van, lidmaatschap.Tot, lidmaatschap.Rol, lidmaatschap.OrganisatieId, lidmaatschap.TeamId))
            .ToListAsync(cancellation);
        return new Held(account.Id, account.Naam, account.IsActive, rows);
    }

    /// <summary>An account with every role it ever held, so that the passing of time alone needs no reading.</summary>
    private sealed record Held(Guid AccountId, string Naam, bool IsActive, IReadOnlyList<HeldRol> Rollen)
    {
        public AccountAccess AccessAt(DateTime now) => new(AccountId, Naam, IsActive,
        [
            .. Rollen.Where(r => IsActive && r.Van <= now && (r.Tot is null || now < r.Tot)).GroupBy(r => r.Tenant).Select(t =>
                new TenantAccess(t.Key.Code, t.Key.Naam, t.Key.Weergavenaam, t.Key.Logo, [.. t.Select(r => new Bevoegdheid(r.Rol, r.OrganisatieId, r.TeamId)).Distinct()])),
        ]);
    }

    private sealed record HeldTenant(string Code, string Naam, string Weergavenaam, string? Logo);

    private sealed record HeldRol(HeldTenant Tenant, DateTime Van, DateTime? Tot, Rol Rol, Guid OrganisatieId, Guid? TeamId);
}
