using Baken.Documenten;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Werkplek.SignIn;
using Baken.Werkplek.Web;

namespace Baken.Werkplek.Organisaties;

/// <summary>The medewerkers of an organisation on a day as CSV; written in the access log as the list is.</summary>
internal static class MedewerkerExport
{
    private const int MaxRows = 5000;

    public static void Map(WebApplication app) =>
        app.MapGet("/organisaties/{code}/medewerkers/uitvoeren", Export).RequireAuthorization(new AsksAttribute(typeof(ListMedewerkers)));

    private static async Task<IResult> Export(string code, string? dag, CallerSource callers)
    {
        var organisatie = await callers.Send(new GetOrganisatie(code));
        var day = NlDatum.Parse(dag ?? "");
        if (!organisatie.IsOk || !day.IsOk) return Results.NotFound();
        var found = await callers.Send(new ListMedewerkers(organisatie.Value.Id, day.Value, "", true, new MedewerkerSort(), 0, MaxRows));
        if (!found.IsOk) return Results.Forbid();
        var file = CsvWriter.Write(
            ["naam", "teams", "functies", "fte", "verzuim"],
            found.Value.Medewerkers.Select(m => (IReadOnlyList<object?>)[m.Naam, m.Teams, m.Functies, (decimal)m.Fte.Teller / m.Fte.Noemer, m.IsAbsent ? "ja" : "nee"]));
        return Results.File(file, "text/csv; charset=utf-8", $"medewerkers-{code}-{day.Value:yyyy-MM-dd}.csv");
    }
}
