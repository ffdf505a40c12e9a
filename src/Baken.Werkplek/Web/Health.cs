using Baken.Storage;

namespace Baken.Werkplek.Web;

/// <summary>For who watches the service (systemd, a proxy, a monitor): is the host up, and can it read its store? Says no more than that.</summary>
internal static class Health
{
    public const string Path = "/health";

    public static void Map(WebApplication app) => app.MapGet(Path, (Stores stores, ILogger<Program> log) =>
    {
        try
        {
            stores.FindTenant("");
            return Results.Text("in orde");
        }
        catch (Exception fault) when (fault is System.Data.Common.DbException or IOException or InvalidOperationException)
        {
            log.LogError(fault, "De opslag is niet te lezen.");
            return Results.Text("opslag niet bereikbaar", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }).AllowAnonymous();
}
