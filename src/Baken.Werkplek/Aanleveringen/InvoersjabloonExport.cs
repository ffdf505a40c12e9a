using Baken.Aanleveringen;
using Baken.Werkplek.SignIn;
using Baken.Werkplek.Web;

namespace Baken.Werkplek.Aanleveringen;

/// <summary>The template of the caller's organisation as a file.</summary>
internal static class InvoersjabloonExport
{
    public static void Map(WebApplication app) =>
        app.MapGet("/aanleveringen/invoersjabloon/bestand", Export).RequireAuthorization(new AsksAttribute(typeof(ExportInvoersjabloon)));

    private static async Task<IResult> Export(CallerSource callers)
    {
        var found = await callers.Send(new ExportInvoersjabloon());
        return found.IsOk
            ? Results.File(found.Value.Inhoud, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", found.Value.Naam)
            : Results.Forbid();
    }
}
