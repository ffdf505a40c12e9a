namespace Baken.Dispatch;

/// <summary>One role of a person within an organisation of the tenant, and the team when the role is bound to one.</summary>
/// <param name="Rol">The role.</param>
/// <param name="OrganisatieId">The organisation in which it holds.</param>
/// <param name="TeamId">The team, for roles that reach a team or caseload.</param>
public sealed record Bevoegdheid(Rol Rol, Guid OrganisatieId, Guid? TeamId = null);

/// <summary>Who asks, in which tenant, with which roles. Made by a host from the signed-in account, or by the Cli.</summary>
/// <param name="AccountId">The account in beheer; the host itself has its own fixed id.</param>
/// <param name="Naam">Name as it stands in logs and histories.</param>
/// <param name="TenantCode">The one tenant that this call may touch.</param>
/// <param name="Bevoegdheden">The roles that hold now; a leaver has none.</param>
/// <param name="Reden">Reason given with the act, written in the history; empty when none is asked.</param>
public sealed record Caller(
    Guid AccountId,
    string Naam,
    string TenantCode,
    IReadOnlyList<Bevoegdheid> Bevoegdheden,
    string Reden = "")
{
    /// <summary>The account id under which the machine itself acts (Cli, background work).</summary>
    public static readonly Guid HostAccount = new("00000000-0000-7000-8000-000000000001");

    /// <summary>The machine's own caller: functional administration on the command line or in the background.</summary>
    public static Caller Host(string tenantCode, string naam) =>
        new(HostAccount, naam, tenantCode, [new Bevoegdheid(Rol.Functioneelbeheerder, Guid.Empty)]);
}
