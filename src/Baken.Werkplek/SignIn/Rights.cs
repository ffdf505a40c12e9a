using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace Baken.Werkplek.SignIn;

/// <summary>
/// Who may open which page. Every page asks for a role in the chosen tenant unless it says otherwise; a page for some roles says
/// <c>[Authorize(Roles = nameof(Rol.Functioneelbeheerder))]</c>. What a page shows is weighed again by Dispatch.
/// </summary>
internal static class Rights
{
    /// <summary>Policy of the few pages for who signed in but has no role (yet).</summary>
    public const string SignedIn = "SignedIn";

    public static AuthorizationPolicy InTenant { get; } =
        new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireClaim(ClaimTypes.Role).Build();

    public static AuthorizationPolicy SignedInOnly { get; } = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
}
