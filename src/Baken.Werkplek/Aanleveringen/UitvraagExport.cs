using Baken.Aanleveringen.Uitvragen;
using Baken.Werkplek.SignIn;
using Baken.Werkplek.Web;

namespace Baken.Werkplek.Aanleveringen;

/// <summary>A form for an aanbieder as a file.</summary>
internal static class UitvraagExport
{
    public static void Map(WebApplication app) =>
        app.MapGet("/aanleveringen/uitvragen/{id:guid}/bestand", Export).RequireAuthorization(new AsksAttribute(typeof(ExportUitvraag)));

    private static async Task<IResult> Export(Guid id, CallerSource callers)
    {
        var found = await callers.Send(new ExportUitvraag(id));
        return found.IsOk
            ? Results.File(found.Value.Inhoud, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", found.Value.Naam)
            : Results.NotFound();
    }
}
