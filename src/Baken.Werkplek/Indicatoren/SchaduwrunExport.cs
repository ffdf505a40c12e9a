using Baken.Documenten;
using Baken.Indicatoren.Schaduw;
using Baken.Werkplek.SignIn;
using Baken.Werkplek.Web;

namespace Baken.Werkplek.Indicatoren;

/// <summary>The shadow run as CSV: what was published, what Baken computes, the difference and its explanation.</summary>
internal static class SchaduwrunExport
{
    private static readonly string[] Columns = ["kpi", "naam", "periode", "gepubliceerd", "n", "baken", "baken_n", "verschil", "gelijk", "klasse", "verklaring", "door", "bestand"];

    public static void Map(WebApplication app) =>
        app.MapGet("/indicatoren/schaduwrun/bestand", Export).RequireAuthorization(new AsksAttribute(typeof(ShowSchaduwrun)));

    private static async Task<IResult> Export(CallerSource callers)
    {
        var found = await callers.Send(new ShowSchaduwrun());
        if (!found.IsOk) return Results.NotFound();
        IReadOnlyList<IReadOnlyList<object?>> rows =
        [
            .. found.Value.Regels.Select(r => (IReadOnlyList<object?>)
            [
                r.Code, r.Naam, r.Periode.ToString(), r.Gedrukt, r.N, r.Baken, r.BakenN, r.Verschil, r.IsGelijk ? "ja" : "nee",
                r.Verklaring is { } v ? Sluittekst.Naam(v.Klasse) : null, r.Verklaring?.Tekst, r.Verklaring?.DoorNaam, r.Bestand,
            ]),
        ];
        return Results.File(CsvWriter.Write(Columns, rows), "text/csv; charset=utf-8", "schaduwrun.csv");
    }
}
