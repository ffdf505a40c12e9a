using System.Security.Claims;
using Baken.Organisaties;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Baken.Werkplek.SignIn;

/// <summary>OpenID Connect: authorization code with PKCE; the answer comes in the address, because a posted answer needs script.</summary>
internal static class OidcClient
{
    public const string ReturnPath = "/aanmelden/terug";
    public const string SignedOutReturnPath = "/afmelden/terug";

    public static void Add(AuthenticationBuilder authentication, SignInSettings settings)
    {
        authentication.AddOpenIdConnect();
        authentication.Services.AddOptions<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme)
            .Configure<IHostEnvironment>((options, environment) => Configure(options, settings, environment));
    }

    private static void Configure(OpenIdConnectOptions options, SignInSettings settings, IHostEnvironment environment)
    {
        options.Authority = settings.Authority?.ToString();
        options.RequireHttpsMetadata = settings.Authority is { IsLoopback: false };
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = false;
        options.SaveTokens = false;
        options.CallbackPath = ReturnPath;
        options.SignedOutCallbackPath = SignedOutReturnPath;
        options.SignedOutRedirectUri = SignInEndpoints.SignedOutPath;
        options.Scope.Clear();
        foreach (var scope in new[] { "openid", "profile", "email" }) options.Scope.Add(scope);
        options.TokenValidationParameters.NameClaimType = "name";
        foreach (var cookie in new[] { options.NonceCookie, options.CorrelationCookie })
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = SessionCookie.Secure(environment);
        }

        options.Events.OnTokenValidated = context => Enter(context, settings);
        options.Events.OnRemoteFailure = SignInEndpoints.Fail;
    }

    private static async Task Enter(TokenValidatedContext context, SignInSettings settings)
    {
        var services = context.HttpContext.RequestServices;
        var token = context.Principal!;
        var access = await services.GetRequiredService<AccountDirectory>().Enter(Identity(token, settings), context.HttpContext.RequestAborted);
        if (!access.IsActive)
        {
            context.Response.Redirect(SignInEndpoints.SignedOutBecause(SignedOutReason.Afgesloten));
            context.HandleResponse();
            return;
        }

        var tenant = access.Tenants is [var only] ? only.Code : null;
        context.Principal = SessionClaims.Make(access.AccountId, access.Naam, token.FindFirst(SessionClaims.Acr)?.Value, tenant);
    }

    private static SignedIdentity Identity(ClaimsPrincipal token, SignInSettings settings)
    {
        string Value(string claim) => token.FindFirst(claim)?.Value ?? "";
        var email = string.Equals(Value("email_verified"), "false", StringComparison.OrdinalIgnoreCase) ? "" : Value("email");
        var names = new[] { Value("name"), Value("preferred_username"), email, Value("sub") };
        return new SignedIdentity(
            Value("iss"), Value("sub"), names.First(n => n.Length > 0), email, [.. token.FindAll(settings.GroupsClaim).Select(c => c.Value).Distinct()]);
    }
}
