using Baken.Dispatch;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>
/// Tiles of all indicators (or of the named ones) over one report period, with the coverage line. Who comes only as commissioner
/// gets figures of offered periods. A part of which nothing was delivered shows what Baken computes of it. Refusals:
/// <c>PeriodeNotReadable</c>, <c>PeriodeWithoutDays</c>, <c>FeitenInUse</c>, the faults of the definitions.
/// </summary>
/// <param name="Periode">Report period such as <c>2023-Q1</c>; null for the last one that has ended and has figures.</param>
/// <param name="Codes">Stems of the indicators; null for all.</param>
/// <param name="Tijdstand">As known at an earlier moment; null for what is known now.</param>
[Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Professional, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Kwaliteitsmedewerker, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Aanbieder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Programmamanager, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Transformatiemanager, Relatie.EigenGemeente, Doelbinding.Sturing)]
[Allow(Rol.Accounthouder, Relatie.EigenGemeente, Doelbinding.Sturing)]
[Allow(Rol.Beleidsmedewerker, Relatie.EigenGemeente, Doelbinding.Sturing)]
[Allow(Rol.Wethouder, Relatie.EigenGemeente, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ListKpitegels(string? Periode = null, IReadOnlyList<string>? Codes = null, Tijdstand? Tijdstand = null) : IQuery<Kpioverzicht>;

/// <summary>The tiles of a period.</summary>
/// <param name="Periode">Report period.</param>
/// <param name="Periodes">Periods that have figures the caller may see, newest first.</param>
/// <param name="Tegels">One per indicator, in the order of the source.</param>
/// <param name="Dekking">Coverage of the KPIs among them, beside what the source itself claims.</param>
/// <param name="DekkingGedrukt">The claim as printed, for example "op 1 KPI na"; null when there is none.</param>
public sealed record Kpioverzicht(
    Periode Periode, IReadOnlyList<Periode> Periodes, IReadOnlyList<Kpitegel> Tegels, Dekkingsregel Dekking, string? DekkingGedrukt);

internal sealed class ListKpitegelsHandler(Berekendereeksen reeksen) : IHandler<ListKpitegels, Kpioverzicht>
{
    public const int TileFigures = 12;

    public async Task<Result<Kpioverzicht>> Handle(ListKpitegels request, Act act, CancellationToken cancellation)
    {
        var rows = await KpiReader.Read(act, request.Codes, request.Tijdstand?.BekendOp, cancellation);
        var periode = Rapportperiode.Choose(request.Periode, rows, request.Tijdstand?.Peildatum ?? act.Today);
        if (!periode.IsOk) return periode.Map(_ => default(Kpioverzicht)!);
        var missing = rows.Indicatoren.SelectMany(i => rows.Delen[i.Id].Where(d => !rows.Metingen[d.Id].Any()).Select(d => new Berekenbaardeel(d.Code, d, i.OrganisatieId))).ToList();
        var computed = await reeksen.Read(act, rows, missing, new Reeksvraag(periode.Value, request.Tijdstand?.BekendOp, false), cancellation);
        if (!computed.IsOk) return computed.Map(_ => default(Kpioverzicht)!);
        var builder = new KpiBuilder(rows, periode.Value, TileFigures, computed.Value);
        var tegels = rows.Indicatoren.Select(builder.Tegel).ToList();
        var claim = await Claim(act, periode.Value, cancellation);
        var kpis = tegels.Where(t => t.Soort == Indicatorsoort.Kpi).Select(t => new Deeldekking(t.Code, t.Dekking.Klasse));
        return new Kpioverzicht(
            periode.Value, Rapportperiode.List(rows), tegels, Dekkingsregel.From(kpis, claim is null ? null : new Dekkingsclaim(claim.Gerapporteerd, claim.Totaal)), claim?.Tekst);
    }

    private static async Task<Dekkingsopgave?> Claim(Act act, Periode periode, CancellationToken cancellation)
    {
        var text = periode.ToString();
        var owned = act.Grant.Organisaties;
        var claim = await act.Store.Set<Dekkingsopgave>().AsNoTracking()
            .Where(o => o.Periode == text && (owned == null || owned.Contains(o.OrganisatieId)))
            .OrderBy(o => o.Sleutel)
            .FirstOrDefaultAsync(cancellation);
        if (claim is null || !act.Grant.OnlyOffered) return claim;
        return (await Aanbiedingen.Read(act, null, cancellation)).Covers(claim.OrganisatieId, text) ? claim : null;
    }
}

/// <summary>Which period a page is about when it names none.</summary>
internal static class Rapportperiode
{
    public static Result<Periode> Choose(string? text, KpiRows rows, DateOnly peildatum) =>
        string.IsNullOrWhiteSpace(text) ? Default(rows, peildatum) : Named(text);

    /// <summary>A period that can be reported on: it has a first and a last day.</summary>
    public static Result<Periode> Named(string text)
    {
        var periode = Periode.Parse(text).At(nameof(ListKpitegels.Periode));
        return periode.IsOk && (periode.Value.First is null || periode.Value.Last is null)
            ? new Refusal("Indicatoren.PeriodeWithoutDays", [text], nameof(ListKpitegels.Periode))
            : periode;
    }

    /// <summary>Months, quarters, half years and years that have figures, newest first.</summary>
    public static IReadOnlyList<Periode> List(KpiRows rows) =>
        [.. Calendar(rows).Select(g => g.Key).OrderByDescending(p => p.Last).ThenByDescending(p => p.First)];

    /// <summary>The last one that has ended; of two that end together the one with most figures. Else the last whole quarter.</summary>
    private static Periode Default(KpiRows rows, DateOnly peildatum) => Calendar(rows)
        .Where(g => g.Key.Last <= peildatum)
        .OrderByDescending(g => g.Key.Last).ThenByDescending(g => g.Count())
        .Select(g => g.Key)
        .FirstOrDefault() ?? Periode.Kwartaal(peildatum.Year, (peildatum.Month + 2) / 3).Previous()!;

    private static IEnumerable<IGrouping<Periode, Meting>> Calendar(KpiRows rows) => rows.Metingen
        .SelectMany(g => g)
        .GroupBy(m => Periode.Parse(m.Periode).Value)
        .Where(g => g.Key.Soort is Periodesoort.Maand or Periodesoort.Kwartaal or Periodesoort.Halfjaar or Periodesoort.Jaar);
}
