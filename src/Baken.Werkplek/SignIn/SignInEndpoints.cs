using Baken.Organisaties;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace Baken.Werkplek.SignIn;

/// <summary>Signing in and out, and choosing a tenant: the addresses behind the forms and links.</summary>
internal static class SignInEndpoints
{
    public const string SignInPath = "/aanmelden";
    public const string SignOutPath = "/afmelden";
    public const string SignedOutPath = "/afgemeld";
    public const string TenantsPath = "/tenants";

    public static void Map(WebApplication app)
    {
        app.MapGet(SignInPath, SignIn).AllowAnonymous();
        var checkedForm = new RequireAntiforgeryTokenAttribute();
        app.MapPost(SignOutPath, SignOut).RequireAuthorization(Rights.SignedIn).WithMetadata(checkedForm);
        app.MapPost(TenantsPath + "/kiezen", Choose).RequireAuthorization(Rights.SignedIn).WithMetadata(checkedForm);
    }

    /// <summary>Only a path of this host: never an address that a stranger put in a link.</summary>
    public static string Local(string? path) =>
        path is { Length: > 0 } && path[0] == '/' && !path.StartsWith("//", StringComparison.Ordinal)
        && !path.Contains('\\', StringComparison.Ordinal) && !path.Any(char.IsControl)
            ? path
            : "/";

    /// <summary>The page that says why nobody is signed in any more.</summary>
    public static string SignedOutBecause(SignedOutReason reason) => $"{SignedOutPath}?reden={reason}".ToLowerInvariant();

    /// <summary>
    /// Without a role in the chosen tenant: into the only tenant when there is one, else to the choice. With a role that gives no right
    /// to this page: the page that says so.
    /// </summary>
    public static async Task Deny(HttpContext context)
    {
        var callers = context.RequestServices.GetRequiredService<CallerSource>();
        if (callers.Found is not null || callers.Access is not { } access)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var path = PathOf(context.Request);
        if (access.Tenants is not [var only])
        {
            context.Response.Redirect($"{TenantsPath}?terug={Uri.EscapeDataString(path)}");
            return;
        }

        await Enter(context, access, only.Code);
        context.Response.Redirect(path);
    }

    public static Task Fail(RemoteFailureContext context)
    {
        context.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Baken.Aanmelden")
            .LogWarning(context.Failure, "Aanmelden is mislukt.");
        context.Response.Redirect(SignedOutBecause(SignedOutReason.Mislukt));
        context.HandleResponse();
        return Task.CompletedTask;
    }

    private static IResult SignIn(HttpContext context, string? terug)
    {
        var path = Local(terug);
        return context.User.Identity?.IsAuthenticated == true
            ? Results.LocalRedirect(path)
            : Results.Challenge(new AuthenticationProperties { RedirectUri = path }, [OpenIdConnectDefaults.AuthenticationScheme]);
    }

    private static IResult SignOut() => Results.SignOut(
        new AuthenticationProperties { RedirectUri = SignedOutPath },
        [CookieAuthenticationDefaults.AuthenticationScheme, OpenIdConnectDefaults.AuthenticationScheme]);

    private static async Task<IResult> Choose(HttpContext context, CallerSource callers)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (callers.Access is not { } access || access.CallerIn(form["tenant"]) is not { } caller) return Results.StatusCode(StatusCodes.Status403Forbidden);
        await Enter(context, access, caller.TenantCode);
        return Results.LocalRedirect(Local(form["terug"]));
    }

    /// <summary>The same session, from now on in this tenant.</summary>
    private static async Task Enter(HttpContext context, AccountAccess access, string tenantCode)
    {
        var session = await context.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        if (session.Properties is { } properties) properties.IssuedUtc = properties.ExpiresUtc = null;
        var acr = context.User.FindFirst(SessionClaims.Acr)?.Value;
        await context.SignInAsync(SessionClaims.Make(access.AccountId, access.Naam, acr, tenantCode), session.Properties);
    }

    private static string PathOf(HttpRequest request) => HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString : "/";
}

/// <summary>Why a person stands before the door.</summary>
internal enum SignedOutReason
{
    /// <summary>Signed out by choice.</summary>
    Afgemeld,

    /// <summary>The identity provider refused or the answer could not be used.</summary>
    Mislukt,

    /// <summary>The account was closed.</summary>
    Afgesloten,
}
