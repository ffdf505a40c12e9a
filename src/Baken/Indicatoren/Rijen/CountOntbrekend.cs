using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren.Rijen;

/// <summary>
/// How many rows would have counted if a registration had not been missing, per period and field: their own line beside every breakdown, so
/// that a missing outcome is no failure and no silence. Refusals: as <see cref="ComputeIndicator"/>.
/// </summary>
/// <param name="Bereik">Indicator, periods and filters.</param>
/// <param name="Publiek">For whom: small counts are hidden.</param>
[Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Kwaliteitsmedewerker, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record CountOntbrekend(Feitbereik Bereik, Publiek Publiek = Publiek.Team) : IQuery<IReadOnlyList<Ontbrekendregel>>;

/// <summary>Rows without one registration.</summary>
/// <param name="Veld">The field that is empty.</param>
/// <param name="IsNoemer">True for rows of the noemer of a ratio of two kinds of feit.</param>
/// <param name="Aantallen">Per period that has any; null where the number is hidden.</param>
public sealed record Ontbrekendregel(string Veld, bool IsNoemer, IReadOnlyDictionary<Periode, long?> Aantallen);

internal sealed class CountOntbrekendHandler(Feitvragen vragen) : IHandler<CountOntbrekend, IReadOnlyList<Ontbrekendregel>>
{
    public async Task<Result<IReadOnlyList<Ontbrekendregel>>> Handle(CountOntbrekend request, Act act, CancellationToken cancellation)
    {
        var opened = await vragen.Open(act, request.Bereik, cancellation);
        if (!opened.IsOk) return opened.Map<IReadOnlyList<Ontbrekendregel>>(_ => []);
        var definitie = opened.Value.Definitie;
        bool[] sides = Rijenplanner.HasOwnNoemer(definitie) ? [false, true] : [false];
        return Result.Of<IReadOnlyList<Ontbrekendregel>>([.. sides.SelectMany(side => Of(opened.Value, side, request.Publiek))]);
    }

    private static IEnumerable<Ontbrekendregel> Of(Feitvraag vraag, bool isNoemer, Publiek publiek)
    {
        var plan = Rijenplanner.Plan(vraag.Definitie, vraag.Verzoek, isNoemer).Value;
        if (Rijenvraag.Missing(plan) is not { } sql) return [];
        var redenen = Rijreden.ListOf(vraag.Definitie, isNoemer ? vraag.Definitie.Noemer! : vraag.Definitie.Teller).ToDictionary(r => r.Code);
        return vraag.File.List(sql, r => (Periode: Celvraag.PeriodeOf(vraag.Verzoek.Maat, DateOnly.FromDateTime(r.GetDateTime(0))), redenen[r.GetString(1)].Voorwaarde!.Veld, Aantal: r.GetInt64(2)))
            .GroupBy(row => row.Veld)
            .Select(field => new Ontbrekendregel(field.Key, isNoemer, field.GroupBy(row => row.Periode).ToDictionary(p => p.Key, p => Shown(p.Sum(row => row.Aantal), publiek))));
    }

    private static long? Shown(long aantal, Publiek publiek) => aantal < publiek.SmallestCount() ? null : aantal;
}
