using System.Security.Claims;
using System.Security.Cryptography;
using Baken.Organisaties;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Baken.Werkplek.SignIn;

/// <summary>
/// The built-in identity provider of demo and development: a real OpenID Connect server without passwords, in which one picks a
/// persona. It keeps nothing; its keys live as long as the process.
/// </summary>
internal static class DemoServer
{
    public const string PersonaPath = "/demo/persona";
    public const string ChoosePath = "/demo/kiezen";

    private const string TokenPath = "/demo/token";
    private const string EndPath = "/demo/afmelden";

    public static void Add(IServiceCollection services)
    {
        var key = new RsaSecurityKey(RSA.Create(2048)) { KeyId = "demo" };
        services.AddSingleton<PersonaAccounts>();
        services.AddSingleton<LoopbackBackchannel>();
        services.AddOpenIddict().AddServer(server => Configure(server, key));
        services.AddOptions<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme)
            .Configure<LoopbackBackchannel>((options, backchannel) => Trust(options, key, backchannel));
    }

    public static void Map(WebApplication app)
    {
        app.MapGet(ChoosePath, Choose).AllowAnonymous();
        app.MapGet(EndPath, () => Results.SignOut(null, [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme])).AllowAnonymous();
    }

    private static void Configure(OpenIddictServerBuilder server, SecurityKey key)
    {
        server.EnableDegradedMode();
        server.SetIssuer(new Uri(SignedIdentity.DemoIssuer));
        server.SetAuthorizationEndpointUris(ChoosePath[1..]).SetTokenEndpointUris(TokenPath[1..]).SetEndSessionEndpointUris(EndPath[1..]);
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
        server.RegisterScopes(Scopes.Profile, Scopes.Email);
        server.AddSigningKey(key).AddEphemeralEncryptionKey();
        server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableEndSessionEndpointPassthrough().DisableTransportSecurityRequirement();
        server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(CheckAuthorization));
        server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(CheckToken));
        server.AddEventHandler<ValidateEndSessionRequestContext>(handler => handler.UseInlineHandler(CheckEnd));
    }

    /// <summary>The client needs no discovery: it knows this server's key, and its addresses are those of the request itself, at any port.</summary>
    private static void Trust(OpenIdConnectOptions options, SecurityKey key, LoopbackBackchannel backchannel)
    {
        options.Configuration = new OpenIdConnectConfiguration
        {
            Issuer = SignedIdentity.DemoIssuer,
            AuthorizationEndpoint = ChoosePath,
            TokenEndpoint = SignedIdentity.DemoIssuer + TokenPath[1..],
            EndSessionEndpoint = EndPath,
        };
        options.Configuration.SigningKeys.Add(key);
        options.BackchannelHttpHandler = backchannel;
        options.Events.OnRedirectToIdentityProvider = context =>
        {
            context.ProtocolMessage.IssuerAddress = OriginOf(context.Request) + PersonaPath;
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToIdentityProviderForSignOut = context =>
        {
            context.ProtocolMessage.IssuerAddress = OriginOf(context.Request) + EndPath;
            return Task.CompletedTask;
        };
    }

    private static async Task<IResult> Choose(HttpContext context, PersonaAccounts accounts)
    {
        var request = context.GetOpenIddictServerRequest() ?? throw new InvalidOperationException("Not a request of the demo identity provider.");
        if (Personas.Find((string?)request.GetParameter("persona")) is not { } persona || !await accounts.Ensure(persona, context.RequestAborted))
            return Results.Redirect(PersonaPath + context.Request.QueryString);
        var identity = new ClaimsIdentity(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, persona.Key).SetClaim(Claims.Name, persona.Naam).SetClaim(Claims.Email, persona.Emailadres)
            .SetClaim(Claims.EmailVerified, true).SetClaim(Claims.AuthenticationContextReference, "urn:baken:demo")
            .SetClaims("groups", [$"{persona.TenantCode}-{persona.Rol}".ToLowerInvariant()])
            .SetScopes(request.GetScopes())
            .SetDestinations(_ => [Destinations.IdentityToken]);
        return Results.SignIn(new ClaimsPrincipal(identity), null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private static ValueTask CheckAuthorization(ValidateAuthorizationRequestContext context)
    {
        if (context.ClientId != SignInSettings.DemoClientId) context.Reject(Errors.InvalidClient, "Onbekende toepassing.");
        else if (!IsOurs(context.RedirectUri, context.Transaction)) context.Reject(Errors.InvalidRequest, "Dit adres hoort niet bij deze Baken.");
        return ValueTask.CompletedTask;
    }

    private static ValueTask CheckToken(ValidateTokenRequestContext context)
    {
        if (context.ClientId != SignInSettings.DemoClientId) context.Reject(Errors.InvalidClient, "Onbekende toepassing.");
        return ValueTask.CompletedTask;
    }

    private static ValueTask CheckEnd(ValidateEndSessionRequestContext context)
    {
        if (context.PostLogoutRedirectUri is { } address && !IsOurs(address, context.Transaction))
            context.Reject(Errors.InvalidRequest, "Dit adres hoort niet bij deze Baken.");
        return ValueTask.CompletedTask;
    }

    /// <summary>Back to the host that asked, or to another Baken on the same machine.</summary>
    private static bool IsOurs(string? address, OpenIddictServerTransaction transaction) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.IsLoopback || (transaction.GetHttpRequest() is { } request && uri.GetLeftPart(UriPartial.Authority) == OriginOf(request)));

    private static string OriginOf(HttpRequest request) => $"{request.Scheme}://{request.Host}";
}
