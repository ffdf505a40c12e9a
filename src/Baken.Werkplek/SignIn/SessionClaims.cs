using System.Security.Claims;

namespace Baken.Werkplek.SignIn;

/// <summary>The few things that the session cookie holds. No roles: those are read afresh at every request.</summary>
internal static class SessionClaims
{
    public const string Account = "baken:account";

    /// <summary>Code of the tenant that was chosen; absent when there was nothing to choose.</summary>
    public const string Tenant = "baken:tenant";

    /// <summary>How strongly the person proved who they are (OpenID Connect <c>acr</c>).</summary>
    public const string Acr = "acr";

    public static Guid? AccountOf(ClaimsPrincipal? principal) =>
        Guid.TryParse(principal?.FindFirst(Account)?.Value, out var id) ? id : null;

    public static ClaimsPrincipal Make(Guid accountId, string naam, string? acr, string? tenantCode)
    {
        var identity = new ClaimsIdentity("oidc", ClaimTypes.Name, ClaimTypes.Role);
        identity.AddClaim(new Claim(Account, accountId.ToString()));
        identity.AddClaim(new Claim(ClaimTypes.Name, naam));
        if (!string.IsNullOrEmpty(acr)) identity.AddClaim(new Claim(Acr, acr));
        if (tenantCode is not null) identity.AddClaim(new Claim(Tenant, tenantCode));
        return new ClaimsPrincipal(identity);
    }
}
