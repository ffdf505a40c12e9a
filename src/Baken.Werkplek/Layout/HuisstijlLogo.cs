using Baken.Organisaties;
using Baken.Werkplek.SignIn;
using Baken.Werkplek.Web;

namespace Baken.Werkplek.Layout;

/// <summary>The tenant's own logo as a picture. Its address changes with the logo, so that a browser keeps it for a year.</summary>
internal static class HuisstijlLogo
{
    private const string Path = "/organisaties/huisstijl/logo";

    public static string? UrlOf(string? mark) => mark is null ? null : $"{Path}?v={mark}";

    public static void Map(WebApplication app) => app.MapGet(Path, Show).RequireAuthorization(new AsksAttribute(typeof(GetHuisstijl)));

    private static async Task<IResult> Show(CallerSource callers, HttpContext http)
    {
        var found = await callers.Send(new GetHuisstijl());
        if (!found.IsOk) return Results.Forbid();
        if (found.Value.Logo is not { } logo) return Results.NotFound();
        http.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return Results.Bytes(logo, "image/png");
    }
}
