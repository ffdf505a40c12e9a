using System.Globalization;
using System.Text;
using Baken.Aanleveringen.Afbeeldingen;
using Baken.Werkplek.SignIn;
using Baken.Werkplek.Web;

namespace Baken.Werkplek.Aanleveringen;

/// <summary>A stored afbeelding as a YAML file, which <c>baken importeren</c> and the page take back.</summary>
internal static class AfbeeldingExport
{
    private const string Address = "/aanleveringen/afbeeldingen/bestand";

    public static void Map(WebApplication app) => app.MapGet(Address, Export).RequireAuthorization(new AsksAttribute(typeof(GetAfbeelding)));

    /// <summary>The address of one version.</summary>
    public static string UrlOf(string naam, int nummer) => string.Create(CultureInfo.InvariantCulture, $"{Address}?naam={Uri.EscapeDataString(naam)}&versie={nummer}");

    private static async Task<IResult> Export(string? naam, int? versie, CallerSource callers)
    {
        var found = await callers.Send(new GetAfbeelding(naam ?? "", versie));
        return found.IsOk
            ? Results.File(Encoding.UTF8.GetBytes(found.Value.Yaml), "application/yaml", string.Create(CultureInfo.InvariantCulture, $"{found.Value.Naam}-{found.Value.Nummer}.yaml"))
            : Results.NotFound();
    }
}
