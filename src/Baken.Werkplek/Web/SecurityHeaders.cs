using Microsoft.Net.Http.Headers;

namespace Baken.Werkplek.Web;

/// <summary>The headers of every answer. No inline script or style anywhere; data: images stand in the CSS of the design system.</summary>
internal static class SecurityHeaders
{
    public const string ContentPolicy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public static void Use(WebApplication app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (!context.Request.Path.StartsWithSegments("/assets"))
            headers.CacheControl = "no-cache, no-store";
        else if (context.Request.Path.Value!.EndsWith(".woff2", StringComparison.Ordinal))
            KeepForAYear(context.Response);
        return next(context);
    });

    /// <summary>The bundle names a font by its content, so it never changes under its name.</summary>
    private static void KeepForAYear(HttpResponse response) => response.OnStarting(() =>
    {
        if (response.StatusCode is StatusCodes.Status200OK)
            response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
        return Task.CompletedTask;
    });
}
