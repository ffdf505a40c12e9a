using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>One account of this tenant with the history of its rights here. Refusal: <c>AccountUnknown</c>.</summary>
/// <param name="AccountId">An account that has or had a role in this tenant.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Privacyfunctionaris, Relatie.EigenGemeente, Doelbinding.Toezicht)]
public sealed record GetAccount(Guid AccountId) : IQuery<AccountDetail>;

/// <summary>An account with its history.</summary>
/// <param name="Account">The account.</param>
/// <param name="History">What happened to its rights in this tenant, latest first.</param>
public sealed record AccountDetail(AccountRow Account, IReadOnlyList<RechtWijziging> History) : IShowsPersons
{
    /// <inheritdoc />
    public IReadOnlyCollection<Guid> ShownPersons => [Account.Id];
}

/// <summary>A change of rights.</summary>
public enum Rechtgebeurtenis
{
    /// <summary>A role was given.</summary>
    Verleend,

    /// <summary>The end of a role was set or moved.</summary>
    Beeindigd,
}

/// <summary>One row of the history of rights.</summary>
/// <param name="Op">UTC.</param>
/// <param name="Gebeurtenis">What happened.</param>
/// <param name="Rol">The role.</param>
/// <param name="OrganisatieId">The organisation in which it holds.</param>
/// <param name="Door">Who did it.</param>
/// <param name="Reden">Why.</param>
public sealed record RechtWijziging(DateTime Op, Rechtgebeurtenis Gebeurtenis, Rol Rol, Guid OrganisatieId, string Door, string Reden);

internal sealed class GetAccountHandler : IHandler<GetAccount, AccountDetail>
{
    public async Task<Result<AccountDetail>> Handle(GetAccount request, Act act, CancellationToken cancellation)
    {
        await using var beheer = act.OpenBeheer();
        var held = await beheer.Set<Lidmaatschap>().AsNoTracking()
            .Where(l => l.AccountId == request.AccountId && l.TenantCode == act.Caller.TenantCode)
            .OrderBy(l => l.Van).ThenBy(l => l.Id).ToListAsync(cancellation);
        if (held.Count == 0) return new Refusal("Organisaties.AccountUnknown", []);
        var account = await beheer.Set<Account>().AsNoTracking().SingleAsync(a => a.Id == request.AccountId, cancellation);
        var (byId, ids) = (held.ToDictionary(l => l.Id), held.Select(l => l.Id).ToList());
        var table = beheer.Model.FindEntityType(typeof(Lidmaatschap))!.GetTableName()!;
        var changes = await beheer.Set<Wijziging>().AsNoTracking()
            .Where(w => w.Tabel == table && ids.Contains(w.RecordId))
            .OrderByDescending(w => w.Op).ThenByDescending(w => w.Id).ToListAsync(cancellation);
        return new AccountDetail(account.ToRow(held), [.. changes.Select(w => ToRow(w, byId[w.RecordId]))]);
    }

    private static RechtWijziging ToRow(Wijziging wijziging, Lidmaatschap held) => new(
        wijziging.Op, wijziging.Veld.Length == 0 ? Rechtgebeurtenis.Verleend : Rechtgebeurtenis.Beeindigd,
        held.Rol, held.OrganisatieId, wijziging.DoorNaam, wijziging.Reden);
}
