using Baken.Documenten;
using Baken.Indicatoren.Feiten;
using Baken.Werkplek.SignIn;
using Baken.Werkplek.Web;

namespace Baken.Werkplek.Indicatoren;

/// <summary>A breakdown as CSV: the columns of <c>baken meten --indicator</c>.</summary>
internal static class UitsplitsingExport
{
    public static void Map(WebApplication app) =>
        app.MapGet("/indicatoren/uitsplitsing/bestand", Export).RequireAuthorization(new AsksAttribute(typeof(ComputeIndicator)));

    private static async Task<IResult> Export(
        string? code, string? van, string? tot, string? per, string? naar, string? en, string? bekend, string? publiek, CallerSource callers)
    {
        var request = new UitsplitsingQuery(code ?? "", van ?? "", tot ?? "", per ?? "", naar ?? "", en ?? "", bekend ?? "", publiek ?? "").Read();
        if (!request.IsOk) return Results.NotFound();
        var found = await callers.Send(request.Value);
        if (!found.IsOk) return Results.NotFound();
        return Results.File(
            CsvWriter.Write(Uitkomsttabel.Columns(found.Value), Uitkomsttabel.Rows(found.Value)), "text/csv; charset=utf-8", $"{found.Value.Definitie.Code}.csv");
    }
}
