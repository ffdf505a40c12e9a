using Baken.Documenten;
using Baken.Logboek;
using Baken.Werkplek.SignIn;
using Baken.Werkplek.Web;

namespace Baken.Werkplek.Logboek;

/// <summary>The rows that the page Logboek shows, all pages of them, as a CSV file.</summary>
internal static class LogboekExport
{
    private const int MaxRows = 100_000;

    private static readonly string[] Columns =
        ["nummer", "moment_utc", "account", "naam", "rollen", "verzoek", "doelbinding", "afloop", "weigeringen", "personen", "reden"];

    public static void Map(WebApplication app) =>
        app.MapGet("/logboek/uitvoeren", Export).RequireAuthorization(new AsksAttribute(typeof(ListLogregels)));

    private static async Task<IResult> Export(HttpContext context, CallerSource callers)
    {
        var address = LogboekAddress.Of(context.Request.QueryString.Value ?? "");
        if (address.Faults.Count > 0) return Results.Redirect("/logboek" + address.ToQuery());
        var found = await callers.Send(new ListLogregels(address.Filter, 0, MaxRows));
        if (!found.IsOk) return Results.Forbid();
        return Results.File(CsvWriter.Write(Columns, found.Value.Logregels.Select(Cells)), "text/csv; charset=utf-8", "logboek.csv");
    }

    private static IReadOnlyList<object?> Cells(LogregelRow row) =>
    [
        row.Nummer, row.Op, row.AccountId, row.Naam, row.Rollen, row.Verzoek, LogTexts.Purpose(row.Doelbinding), LogTexts.State(row.Afloop).Text,
        row.Weigeringen, string.Join(' ', row.Personen), row.Reden,
    ];
}
