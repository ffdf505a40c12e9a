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

    /// <summary>A person without any role in the chosen tenant goes to the choice of tenants; one without this right reads why.</summary>
    public static Task Deny(HttpContext context)
    {
        if (context.RequestServices.GetRequiredService<CallerSource>().Found is null)
            context.Response.Redirect($"{TenantsPath}?terug={Uri.EscapeDataString(PathOf(context.Request))}");
        else context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
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
        var session = await context.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        if (session.Properties is { } properties) properties.IssuedUtc = properties.ExpiresUtc = null;
        var acr = context.User.FindFirst(SessionClaims.Acr)?.Value;
        await context.SignInAsync(SessionClaims.Make(access.AccountId, access.Naam, acr, caller.TenantCode), session.Properties);
        return Results.LocalRedirect(Local(form["terug"]));
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
