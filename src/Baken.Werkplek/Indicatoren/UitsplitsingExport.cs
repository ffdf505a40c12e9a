using Baken.Indicatoren.Feiten;
using Baken.Indicatoren.Rijen;
using Baken.Werkplek.SignIn;
using Baken.Werkplek.Web;
using Microsoft.AspNetCore.Http.Extensions;

namespace Baken.Werkplek.Indicatoren;

/// <summary>A breakdown as a file: CSV with the columns of <c>baken meten --indicator</c>, or a workbook with the definition beside it.</summary>
internal static class UitsplitsingExport
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(WebApplication app) =>
        app.MapGet("/indicatoren/uitsplitsing/bestand", Export).RequireAuthorization(new AsksAttribute(typeof(ComputeIndicator)));

    private static async Task<IResult> Export(HttpRequest http, string? vorm, CallerSource callers, TimeProvider clock)
    {
        var query = UitsplitsingQuery.Of(http.GetEncodedUrl());
        var request = query.Read();
        if (!request.IsOk) return Results.NotFound();
        var found = await callers.Send(request.Value);
        if (!found.IsOk) return Results.NotFound();
        var missing = await callers.Send(new CountOntbrekend(UitsplitsingQuery.Bereik(request.Value), request.Value.Publiek));
        if (!missing.IsOk) return Results.NotFound();
        var file = new Uitsplitsingbestand(query, found.Value, missing.Value);
        return vorm == "xlsx"
            ? Results.File(file.ToXlsx(DutchMoment.Print(clock.GetUtcNow().UtcDateTime)), Xlsx, $"{found.Value.Definitie.Code}.xlsx")
            : Results.File(file.ToCsv(), "text/csv; charset=utf-8", $"{found.Value.Definitie.Code}.csv");
    }
}
