using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace Baken.Werkplek.SignIn;

/// <summary>Gives the principal of this request the roles that it holds now in the chosen tenant. They never go into the cookie.</summary>
internal sealed class RolClaims(CallerSource callers) : IClaimsTransformation
{
    private const string Kind = "rollen";

    public async Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal)
    {
        if (SessionClaims.AccountOf(principal) is not { } account || principal.Identities.Any(i => i.AuthenticationType == Kind)) return principal;
        var access = await callers.Read(account, CancellationToken.None);
        if (access?.CallerIn(principal.FindFirst(SessionClaims.Tenant)?.Value) is not { } caller) return principal;
        var rollen = caller.Bevoegdheden.Select(b => b.Rol).Distinct().Select(rol => new Claim(ClaimTypes.Role, rol.ToString()));
        var copy = new ClaimsPrincipal(principal.Identities);
        copy.AddIdentity(new ClaimsIdentity(rollen, Kind, ClaimTypes.Name, ClaimTypes.Role));
        return copy;
    }
}
