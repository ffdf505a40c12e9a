using System.Text;
using Baken.Indicatoren.Berekeningen;
using Baken.Werkplek.SignIn;
using Baken.Werkplek.Web;

namespace Baken.Werkplek.Indicatoren;

/// <summary>A version of a definition as a YAML file.</summary>
internal static class BerekeningExport
{
    public static void Map(WebApplication app) =>
        app.MapGet("/indicatoren/definities/bestand", Export).RequireAuthorization(new AsksAttribute(typeof(ExportBerekening)));

    private static async Task<IResult> Export(string? code, int? versie, CallerSource callers)
    {
        var found = await callers.Send(new ExportBerekening(code ?? "", versie));
        return found.IsOk ? Results.File(Encoding.UTF8.GetBytes(found.Value), "application/yaml; charset=utf-8", $"{code}.yaml") : Results.NotFound();
    }
}
