using Baken.Dispatch;
using Baken.Indicatoren.Berekeningen;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren;

/// <summary>Builds computed series, one part at a time.</summary>
internal sealed class Reeksbouwer(
    Act act, KpiRows rows, Reeksvraag vraag, FeitenFile file, IReadOnlyList<Feitenlevering> leveringen, IReadOnlyDictionary<Guid, string> organisaties, Aanbiedingen aanbiedingen)
{
    private const int Shown = 12;

    public Berekendereeks? Of(Berekenbaardeel deel, Definitiereeks definities)
    {
        var delivered = deel.Deel is { } part ? rows.Metingen[part.Id].Where(m => m.Perspectief == part.Perspectief && m.Segment.Length == 0 && m.Gebied.Length == 0).ToList() : [];
        var maat = MaatOf(delivered);
        var answers = act.Grant.OnlyOffered ? Offered(deel, definities, maat) : Own(definities, maat);
        var cells = answers.SelectMany(a => a.Uitkomst.Cellen.Select(c => (Cel: c, a.Uitkomst, a.BekendOp))).OrderBy(c => c.Cel.Periode.Last).ToList();
        if (cells.Count == 0) return null;
        var last = cells[^1].Uitkomst;
        var eenheid = EenheidOf(deel, last.Definitie, cells[^1].Cel.Periode);
        var sources = vraag.MetLeveringen && !act.Grant.OnlyOffered ? Sources(last.Definitie, cells[0].Cel.Periode, maat) : null;
        var cijfers = new List<Berekendcijfer>();
        foreach (var (cel, uitkomst, known) in cells)
        {
            var breaks = uitkomst.Reeksbreuken.Any(b => b.Periode == cel.Periode);
            cijfers.Add(Cijfer(deel, new Figure(cel, uitkomst.Definitie, known, breaks), eenheid, delivered, cijfers.LastOrDefault()) with
            {
                Leveringen = sources is null ? [] : [.. sources[cel.Periode]],
            });
        }

        return new Berekendereeks(deel.Code, last.Definitie, eenheid, DeelEenheid(deel, cells[^1].Cel.Periode) ?? eenheid, maat, cijfers, PubliekOf(), last.Sql);
    }

    private sealed record Figure(Indicatorcel Cel, Indicatordefinitie Definitie, DateTime BekendOp, bool Breaks);

    /// <summary>Inside the organisation and for who runs the application everything is shown; whoever else sees the tenant is outside the team.</summary>
    private Publiek PubliekOf() =>
        act.Grant.Organisaties is not null || act.Grant.Rights.Any(r => r.Doelbinding == Doelbinding.Beheer) ? Publiek.Team : Publiek.Gemeente;

    private IReadOnlyList<(Indicatoruitkomst Uitkomst, DateTime BekendOp)> Own(Definitiereeks definities, Periodemaat maat)
    {
        var owned = act.Grant.Organisaties;
        IReadOnlyList<Voorwaarde> filter = owned is null ? [] : [OwnedBy([.. owned.Select(o => organisaties.GetValueOrDefault(o, ""))])];
        var last = vraag.Tot.Last!.Value;
        var verzoek = new Meetverzoek(last.AddMonths(-(Shown - 1) * Months(maat)), last, maat, new Tijdstand(last, vraag.BekendOp!.Value), [], filter);
        return Answer(definities, verzoek);
    }

    /// <summary>Each offered period as it was known when it was last offered.</summary>
    private List<(Indicatoruitkomst Uitkomst, DateTime BekendOp)> Offered(Berekenbaardeel deel, Definitiereeks definities, Periodemaat maat)
    {
        if (deel.EigenaarId is not { } owner || !organisaties.TryGetValue(owner, out var code)) return [];
        var offered = aanbiedingen.Of(owner).Select(a => (Periode: Periode.Parse(a.Periode).Value, a.Op)).Where(a => MaatOf(a.Periode) == maat && a.Periode.Last <= vraag.Tot.Last);
        return
        [
            .. offered.GroupBy(a => a.Periode).SelectMany(group => Answer(definities, new Meetverzoek(
                group.Key.First!.Value, group.Key.Last!.Value, maat, new Tijdstand(group.Key.Last.Value, group.Max(a => a.Op)), [], [OwnedBy([code])]))),
        ];
    }

    private IReadOnlyList<(Indicatoruitkomst Uitkomst, DateTime BekendOp)> Answer(Definitiereeks definities, Meetverzoek verzoek) =>
        Reeksantwoord.Of(definities, verzoek, file, PubliekOf()) is { IsOk: true } found ? [(found.Value, verzoek.Tijdstand.BekendOp)] : [];

    private static Voorwaarde OwnedBy(IReadOnlyList<string> codes) => new("organisatie", Vergelijking.Is, [.. codes.DefaultIfEmpty("")]);

    private Berekendcijfer Cijfer(Berekenbaardeel deel, Figure gemeten, Eenheid eenheid, List<Meting> delivered, Berekendcijfer? before)
    {
        var (cel, definitie, known, breaks) = gemeten;
        var isVoorlopig = LastDelivery(definitie, known) is not { } last || last <= TenantClock.EndOf(cel.Periode.Last!.Value);
        var waarde = Provisional(Eenheidsomzetting.Convert(cel.Waarde, Eenheidsomzetting.Of(definitie), eenheid)!, isVoorlopig);
        var norm = NormOf(deel, cel.Periode, eenheid);
        var beside = delivered.Find(m => m.Periode == cel.Periode.ToString())?.Waarde;
        var previous = !breaks && before is not null && cel.Periode.Previous() == before.Periode ? before : null;
        return new Berekendcijfer(
            cel.Periode, waarde, norm, norm is null ? null : Afwijking.Compute(norm, waarde), norm?.Judge(waarde),
            previous is null ? null : Trend.Compute(waarde, previous.Waarde, eenheid, definitie.Richting, Trend.DefaultBand), breaks,
            isVoorlopig, beside,
            DeelEenheid(deel, cel.Periode) is not { } theirs || theirs == eenheid ? waarde.Getal - beside?.Getal : null, [], known);
    }

    private static Waarde Provisional(Waarde waarde, bool isVoorlopig) =>
        isVoorlopig && waarde.Status == Waardestatus.Gemeten ? Waarde.Create(Waardestatus.Voorlopig, waarde.Grens, waarde.Getal, n: waarde.N).Value : waarde;

    private Norm? NormOf(Berekenbaardeel deel, Periode periode, Eenheid eenheid)
    {
        if (deel.Deel is not { } part || KpiBuilder.DefinitieOn(rows.Definities[part.Id], periode.Last) is not { } definitie) return null;
        var norm = rows.Normen[part.Id].Where(n => n.Segment is null && n.HoldsOn(periode.Last)).OrderByDescending(n => n.GeldigVan ?? DateOnly.MinValue).FirstOrDefault();
        return norm is not null && norm.Eenheid == eenheid ? KpiBuilder.NormOf(norm, definitie.Richting) : null;
    }

    /// <summary>The unit of the KPI where days can become it exactly; otherwise that of the definition.</summary>
    private Eenheid EenheidOf(Berekenbaardeel deel, Indicatordefinitie definitie, Periode periode)
    {
        var own = Eenheidsomzetting.Of(definitie);
        return DeelEenheid(deel, periode) is { } theirs && Eenheidsomzetting.CanConvert(own, theirs) ? theirs : own;
    }

    private Eenheid? DeelEenheid(Berekenbaardeel deel, Periode periode) => deel.Deel is { } part ? KpiBuilder.DefinitieOn(rows.Definities[part.Id], periode.Last)?.Eenheid : null;

    private DateTime? LastDelivery(Indicatordefinitie definitie, DateTime known)
    {
        var moments = leveringen.Where(l => l.CountsAt(known) && l.Bestanden.Exists(b => b.Feit == definitie.Teller.Feit)).Select(l => (DateTime?)l.BekendOp);
        return moments.Max();
    }

    private ILookup<Periode, Bronlevering> Sources(Indicatordefinitie definitie, Periode first, Periodemaat maat)
    {
        var owned = act.Grant.Organisaties;
        var verzoek = new Meetverzoek(
            first.First!.Value, vraag.Tot.Last!.Value, maat, new Tijdstand(vraag.Tot.Last.Value, vraag.BekendOp!.Value), [],
            owned is null ? [] : [OwnedBy([.. owned.Select(o => organisaties.GetValueOrDefault(o, ""))])]);
        var known = leveringen.ToDictionary(l => l.Id.ToString());
        return file.List(Rijenvraag.Leveringen(Rijenplanner.Plan(definitie, verzoek).Value), r => (
                Periode: Celvraag.PeriodeOf(maat, DateOnly.FromDateTime(r.GetDateTime(0))), Levering: r.IsDBNull(1) ? "" : r.GetString(1), Rijen: r.GetInt64(2)))
            .Where(row => known.ContainsKey(row.Levering))
            .ToLookup(row => row.Periode, row => new Bronlevering(known[row.Levering].Id, known[row.Levering].Bron, known[row.Levering].BekendOp, row.Rijen));
    }

    /// <summary>The size in which the part is delivered last, so that the two can be laid beside each other; else quarters.</summary>
    private static Periodemaat MaatOf(List<Meting> delivered) =>
        delivered.OrderByDescending(m => m.LaatsteDag).Select(m => MaatOf(Periode.Parse(m.Periode).Value)).FirstOrDefault(m => m is not null) ?? Periodemaat.Kwartaal;

    private static Periodemaat? MaatOf(Periode periode) => periode.Soort switch
    {
        Periodesoort.Maand => Periodemaat.Maand,
        Periodesoort.Kwartaal => Periodemaat.Kwartaal,
        Periodesoort.Halfjaar => Periodemaat.Halfjaar,
        Periodesoort.Jaar => Periodemaat.Jaar,
        Periodesoort.NietVermeld or Periodesoort.Jaarbasis or Periodesoort.Dag or Periodesoort.Reeks or Periodesoort.Voortschrijdend or Periodesoort.TotEnMet => null,
    };

    private static int Months(Periodemaat maat) => maat switch
    {
        Periodemaat.Maand or Periodemaat.Rollend12 or Periodemaat.TotEnMet => 1,
        Periodemaat.Kwartaal => 3,
        Periodemaat.Halfjaar => 6,
        Periodemaat.Jaar => 12,
    };
}
