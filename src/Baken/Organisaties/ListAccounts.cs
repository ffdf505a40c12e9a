using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// The accounts that have or had a role in this tenant, with those roles; never an account of another tenant. Not refused.
/// </summary>
/// <param name="Zoek">Part of a name or e-mail address; empty for all.</param>
/// <param name="Order">Sort order.</param>
/// <param name="Page">From 1.</param>
/// <param name="PageSize">Rows on a page, 1 to 200.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Privacyfunctionaris, Relatie.EigenGemeente, Doelbinding.Toezicht)]
public sealed record ListAccounts(string Zoek = "", AccountOrder Order = AccountOrder.Naam, int Page = 1, int PageSize = 25) : IQuery<AccountList>;

/// <summary>How accounts are sorted.</summary>
public enum AccountOrder
{
    /// <summary>By name.</summary>
    Naam,

    /// <summary>By name, last first.</summary>
    NaamDown,

    /// <summary>Who signed in longest ago first; who never did before all.</summary>
    Aanmelding,

    /// <summary>Who signed in last first.</summary>
    AanmeldingDown,
}

/// <summary>One page of accounts.</summary>
/// <param name="Rows">The accounts of this page.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record AccountList(IReadOnlyList<AccountRow> Rows, int Total) : IShowsPersons
{
    /// <inheritdoc />
    public IReadOnlyCollection<Guid> ShownPersons => [.. Rows.Select(r => r.Id)];
}

/// <summary>An account as the beheerder sees it.</summary>
/// <param name="Id">The account.</param>
/// <param name="Naam">Name.</param>
/// <param name="Emailadres">E-mail address.</param>
/// <param name="IsInvited">Invited, not signed in yet.</param>
/// <param name="AfgeslotenOp">UTC; null while it may sign in.</param>
/// <param name="LaatsteAanmelding">UTC; null when it never signed in.</param>
/// <param name="Lidmaatschappen">Its roles in this tenant, past, present and to come.</param>
[PersonalData]
public sealed record AccountRow(
    Guid Id, string Naam, string Emailadres, bool IsInvited, DateTime? AfgeslotenOp, DateTime? LaatsteAanmelding,
    IReadOnlyList<LidmaatschapRow> Lidmaatschappen);

/// <summary>A role of an account.</summary>
/// <param name="Id">The membership.</param>
/// <param name="Rol">The role.</param>
/// <param name="OrganisatieId">The organisation in which it holds.</param>
/// <param name="TeamId">The team, when bound to one.</param>
/// <param name="Van">UTC, included.</param>
/// <param name="Tot">UTC, not included; null when no end is known.</param>
/// <param name="IsByGroep">Given through a group of the identity provider.</param>
/// <param name="VerleendDoor">Who gave it.</param>
/// <param name="Reden">Why.</param>
public sealed record LidmaatschapRow(
    Guid Id, Rol Rol, Guid OrganisatieId, Guid? TeamId, DateTime Van, DateTime? Tot, bool IsByGroep, string VerleendDoor, string Reden)
{
    /// <summary>Does the role hold at this moment (UTC)?</summary>
    public bool HoldsAt(DateTime moment) => Van <= moment && (Tot is null || moment < Tot);
}

internal sealed class ListAccountsHandler : IHandler<ListAccounts, AccountList>
{
    public async Task<Result<AccountList>> Handle(ListAccounts request, Act act, CancellationToken cancellation)
    {
        await using var beheer = act.OpenBeheer();
        var ours = beheer.Set<Lidmaatschap>().AsNoTracking().Where(l => l.TenantCode == act.Caller.TenantCode);
        var accounts = beheer.Set<Account>().AsNoTracking().Where(a => ours.Any(l => l.AccountId == a.Id));
        var zoek = request.Zoek.Trim().ToLowerInvariant();
        if (zoek.Length > 0) accounts = accounts.Where(a => a.Naam.ToLower().Contains(zoek) || a.Emailadres.Contains(zoek));
        var total = await accounts.CountAsync(cancellation);
        var size = Math.Clamp(request.PageSize, 1, 200);
        var page = await Sorted(accounts, request.Order).Skip((Math.Max(request.Page, 1) - 1) * size).Take(size).ToListAsync(cancellation);
        var ids = page.Select(a => a.Id).ToList();
        var held = (await ours.Where(l => ids.Contains(l.AccountId)).OrderBy(l => l.Van).ThenBy(l => l.Id).ToListAsync(cancellation))
            .ToLookup(l => l.AccountId);
        return new AccountList([.. page.Select(a => a.ToRow(held[a.Id]))], total);
    }

    private static IQueryable<Account> Sorted(IQueryable<Account> accounts, AccountOrder order) => order switch
    {
        AccountOrder.Naam => accounts.OrderBy(a => a.Naam).ThenBy(a => a.Id),
        AccountOrder.NaamDown => accounts.OrderByDescending(a => a.Naam).ThenBy(a => a.Id),
        AccountOrder.Aanmelding => accounts.OrderBy(a => a.LaatsteAanmelding != null).ThenBy(a => a.LaatsteAanmelding).ThenBy(a => a.Id),
        AccountOrder.AanmeldingDown => accounts.OrderBy(a => a.LaatsteAanmelding == null).ThenByDescending(a => a.LaatsteAanmelding).ThenBy(a => a.Id),
    };
}
