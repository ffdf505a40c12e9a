using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;

namespace Baken.Tests.Indicatoren;

/// <summary>Builders by intent: a KPI in use, with a norm and values, as an analist makes them.</summary>
internal static class Kpis
{
    public static DefineIndicator Definition(string code, string teller = "gehaalde doelen", string noemer = "afgesloten doelen", string eenheid = "fraction") =>
        new(code, "Doelbereik", Indicatorsoort.Kpi, Perspectief.Alle, "aandeel behaalde doelen", eenheid, Richting.Hoger, teller, noemer, "applicatie", "kwartaal",
            new DateOnly(2022, 1, 1), Activeren: true);

    public static Waardeopgave Gemeten(string getal, string n = "") => new(Waardestatus.Gemeten, getal, N: n);

    public static async Task<Caller> WithKpi(this TestRooms rooms, string code, string? norm = null)
    {
        var analist = rooms.As(Rol.Analist);
        Ok(await rooms.Send(analist, Definition(code)));
        if (norm is not null) Ok(await rooms.Send(analist, new AdoptNorm(code, norm[..1], norm[1..], new DateOnly(2022, 1, 1))));
        return analist;
    }

    public static async Task<Guid> WithMeting(this TestRooms rooms, Caller analist, string deel, string periode, string getal) =>
        Ok(await rooms.Send(analist, new RecordMeting(deel, periode, Gemeten(getal))));

    public static T Ok<T>(Result<T> result) => result.Value;

    public static string[] Codes(this Result result) => [.. result.Refusals.Select(r => r.Code)];
}
