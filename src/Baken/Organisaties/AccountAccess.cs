using Baken.Dispatch;

namespace Baken.Organisaties;

/// <summary>Who the identity provider says that signed in.</summary>
/// <param name="Issuer">The provider (<c>iss</c>).</param>
/// <param name="Subject">The person at that provider (<c>sub</c>).</param>
/// <param name="Naam">Name as it stands in logs and histories.</param>
/// <param name="Emailadres">Verified e-mail address; empty when the provider gives none or has not verified it.</param>
/// <param name="Groepen">Groups of the provider that the person is in now.</param>
public sealed record SignedIdentity(string Issuer, string Subject, string Naam, string Emailadres, IReadOnlyList<string> Groepen)
{
    /// <summary>The provider that is built in for demo and development. Its accounts may enter demo tenants only.</summary>
    public const string DemoIssuer = "https://demo.baken.invalid/";
}

/// <summary>What an account may enter at this moment.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Naam">Name as it stands in logs and histories.</param>
/// <param name="IsActive">False once the account was closed: no session of it is accepted any more.</param>
/// <param name="Tenants">The tenants in which it holds a role now, by name.</param>
public sealed record AccountAccess(Guid AccountId, string Naam, bool IsActive, IReadOnlyList<TenantAccess> Tenants)
{
    /// <summary>The caller in the chosen tenant; null when the account holds no role there now.</summary>
    public Caller? CallerIn(string? tenantCode) =>
        IsActive && Tenants.FirstOrDefault(t => t.Code == tenantCode) is { } tenant
            ? new Caller(AccountId, Naam, tenant.Code, tenant.Bevoegdheden)
            : null;
}

/// <summary>One tenant that an account may enter.</summary>
/// <param name="Code">CBS code or own code.</param>
/// <param name="Naam">Name as registered.</param>
/// <param name="Weergavenaam">Name in the header.</param>
/// <param name="Logo">Mark of its own logo; null when it has none.</param>
/// <param name="Bevoegdheden">The roles that hold now; never empty.</param>
public sealed record TenantAccess(string Code, string Naam, string Weergavenaam, string? Logo, IReadOnlyList<Bevoegdheid> Bevoegdheden);
