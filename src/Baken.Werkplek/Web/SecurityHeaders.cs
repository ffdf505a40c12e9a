using Baken.Werkplek.SignIn;
using Microsoft.Net.Http.Headers;

namespace Baken.Werkplek.Web;

/// <summary>The headers of every answer. No inline script or style anywhere; data: images stand in the CSS of the design system.</summary>
internal static class SecurityHeaders
{
    public static void Use(WebApplication app)
    {
        var policy = ContentPolicy(app.Services.GetRequiredService<SignInSettings>().Authority);
        app.Use((context, next) => Answer(context, next, policy));
    }

    /// <summary>A form may end at the identity provider: signing out is a form, and it goes on there.</summary>
    public static string ContentPolicy(Uri? authority)
    {
        var forms = authority is null ? "'self'" : $"'self' {authority.GetLeftPart(UriPartial.Authority)}";
        return $"default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action {forms}; frame-ancestors 'none'";
    }

    private static Task Answer(HttpContext context, RequestDelegate next, string policy)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (!context.Request.Path.StartsWithSegments("/assets"))
            headers.CacheControl = "no-cache, no-store";
        else if (context.Request.Path.Value!.EndsWith(".woff2", StringComparison.Ordinal))
            KeepForAYear(context.Response);
        return next(context);
    }

    /// <summary>The bundle names a font by its content, so it never changes under its name.</summary>
    private static void KeepForAYear(HttpResponse response) => response.OnStarting(() =>
    {
        if (response.StatusCode is StatusCodes.Status200OK)
            response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
        return Task.CompletedTask;
    });
}
