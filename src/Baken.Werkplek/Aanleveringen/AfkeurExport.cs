using Baken.Aanleveringen.Invoer;
using Baken.Werkplek.SignIn;
using Baken.Werkplek.Web;

namespace Baken.Werkplek.Aanleveringen;

/// <summary>The rejected rows of one file of a delivery, to mend and deliver again.</summary>
internal static class AfkeurExport
{
    public static void Map(WebApplication app) =>
        app.MapGet("/aanleveringen/leveringen/{id:guid}/afkeur", Export).RequireAuthorization(new AsksAttribute(typeof(ExportAfkeur)));

    /// <summary>The address of one file.</summary>
    public static string UrlOf(Guid id, string alias) => $"/aanleveringen/leveringen/{id}/afkeur?bestand={Uri.EscapeDataString(alias)}";

    private static async Task<IResult> Export(Guid id, string? bestand, CallerSource callers)
    {
        var found = await callers.Send(new ExportAfkeur(id, bestand ?? ""));
        return found.IsOk ? Results.File(found.Value.Inhoud, "text/csv", found.Value.Naam) : Results.NotFound();
    }
}
