using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren;

/// <summary>Makes tiles of rows: everything that is computed of a figure is computed here, by the Kernel.</summary>
internal sealed class KpiBuilder(KpiRows rows, Periode rapportperiode, int shownFigures, IReadOnlyList<Berekendereeks> berekend)
{
    public Kpitegel Tegel(Indicator indicator)
    {
        var delen = rows.Delen[indicator.Id].ToList();
        var reeksen = delen.SelectMany(d => Reeksen(indicator, d).Concat(Computed(indicator, d))).ToList();
        return new Kpitegel(
            indicator.Code, indicator.Naam, indicator.Soort, indicator.OrganisatieId, delen.ConvertAll(d => d.Code),
            DekkingOf(delen, reeksen), reeksen.ConvertAll(Shortened), RoodOf(reeksen), BuitenNorm(delen, reeksen), NormNow(delen), NewestDuiding(indicator));
    }

    /// <summary>The definition that holds on the last day of a period, else the newest that may be used.</summary>
    public static Definitie? DefinitieOn(IEnumerable<Definitie> versions, DateOnly? dag)
    {
        var newestFirst = versions.OrderByDescending(d => d.Versie).ToList();
        return newestFirst.Find(d => dag is not null && (d.GeldigVan is null || d.GeldigVan <= dag) && (d.GeldigTot is null || d.GeldigTot >= dag))
            ?? newestFirst.FirstOrDefault();
    }

    public static Norm? NormOf(Indicatornorm norm, Richting richting) => norm.Streefwaarde is { } streefwaarde
        ? Norm.Create(norm.Operator, streefwaarde, norm.Eenheid, richting).Value
        : null;

    private IEnumerable<Kpireeks> Reeksen(Indicator indicator, Indicatordeel deel)
    {
        foreach (var reeks in rows.Metingen[deel.Id].GroupBy(m => (m.Perspectief, m.Segment, m.Gebied)).OrderBy(g => g.Key))
        {
            var metingen = reeks.OrderBy(m => Periode.Parse(m.Periode).Value).ToList();
            var cijfers = new List<Kpicijfer>();
            foreach (var meting in metingen) cijfers.Add(Cijfer(deel, meting, cijfers));
            var actueel = cijfers.FindLast(c => c.Periode.First is null || c.Periode.First <= rapportperiode.Last);
            var place = string.Join(", ", new[] { reeks.Key.Segment, reeks.Key.Gebied }.Where(t => t.Length > 0));
            yield return new Kpireeks(
                CodeOf(deel, reeks.Key.Perspectief, place), deel.Code, NaamOf(indicator, deel, reeks.Key.Perspectief, place),
                reeks.Key.Perspectief, reeks.Key.Segment, reeks.Key.Gebied, actueel,
                metingen.TrueForAll(m => m.ZonderNorm) ? null : NormNow(deel, reeks.Key.Segment), cijfers);
        }
    }

    /// <summary>A part of which nothing was delivered shows what Baken computes; delivered and computed are never one series.</summary>
    private IEnumerable<Kpireeks> Computed(Indicator indicator, Indicatordeel deel)
    {
        if (rows.Metingen[deel.Id].Any() || berekend.FirstOrDefault(b => b.DeelCode == deel.Code) is not { } reeks) return [];
        var cijfers = reeks.Cijfers.Select(c => new Kpicijfer(
            Guid.Empty, 1, c.Periode, null, c.Waarde, reeks.Eenheid, c.Norm, c.Afwijking, c.Normstand, c.Trend, Waarnemingslabels.Of(c.Waarde, Dekking.DefaultMinimumN),
            false, null, null, new Printwaarde(null, null, null, null), null, null, c.BekendOp, "", "", rows.IsOnlyOffered, [], c.NieuweDefinitie)).ToList();
        return [new Kpireeks(deel.Code, deel.Code, NaamOf(indicator, deel, deel.Perspectief, ""), deel.Perspectief, "", "", cijfers[^1], NormNow(deel, ""), cijfers)];
    }

    private static string CodeOf(Indicatordeel deel, Perspectief perspectief, string place)
    {
        var split = perspectief == deel.Perspectief ? [] : new[] { perspectief.Naam() };
        return string.Join('/', new[] { deel.Code }.Concat(split).Append(place).Where(t => t.Length > 0));
    }

    private static string NaamOf(Indicator indicator, Indicatordeel deel, Perspectief perspectief, string place)
    {
        var own = deel.Naam == indicator.Naam ? "" : deel.Naam.Replace(indicator.Naam + " - ", "", StringComparison.Ordinal);
        var law = perspectief == deel.Perspectief || perspectief == Perspectief.Alle ? "" : perspectief.Naam();
        var naam = string.Join(", ", new[] { own, law, place }.Where(t => t.Length > 0).Distinct());
        return naam.Length == 0 ? "totaal" : naam;
    }

    private Kpicijfer Cijfer(Indicatordeel deel, Meting meting, IReadOnlyList<Kpicijfer> before)
    {
        var periode = Periode.Parse(meting.Periode).Value;
        var definitie = DefinitieOn(rows.Definities[deel.Id], periode.Last)!;
        var waarde = meting.Waarde;
        var norm = meting.ZonderNorm ? null : NormFor(deel, meting.Segment, definitie.Richting, periode.Last);
        var breaks = before.Count > 0 && DefinitieOn(rows.Definities[deel.Id], before[^1].Periode.Last)!.Versie != definitie.Versie;
        var previous = periode.Previous() is { } earlier && !breaks ? before.LastOrDefault(c => c.Periode == earlier) : null;
        return new Kpicijfer(
            meting.StamId, meting.Versie, periode, ParseOrNull(meting.Meetperiode), waarde, definitie.Eenheid, norm,
            norm is null ? null : Afwijking.Compute(norm, waarde),
            norm?.Judge(waarde),
            previous is null ? null : Trend.Compute(waarde, previous.Waarde, definitie.Eenheid, definitie.Richting, Trend.DefaultBand),
            Waarnemingslabels.Of(waarde, Dekking.DefaultMinimumN, meting.WeinigVermeld),
            meting.Onvolledig, ParseOrNull(meting.VerwachtIn), meting.Telling,
            new Printwaarde(meting.Tekst, meting.AfwijkingGedrukt, meting.TrendGedrukt, meting.OordeelGedrukt),
            meting.Opmerking, Bronregel.From(meting.BronDocument, meting.BronRegel), meting.BekendVan, meting.Reden, meting.DoorNaam,
            rows.Aangeboden.Contains(meting.Id), ControlesOf(meting, waarde), breaks);
    }

    private Norm? NormNow(Indicatordeel deel, string segment) =>
        DefinitieOn(rows.Definities[deel.Id], rapportperiode.Last) is { } definitie ? NormFor(deel, segment, definitie.Richting, rapportperiode.Last) : null;

    private Norm? NormNow(IReadOnlyList<Indicatordeel> delen) => delen.Select(d => NormNow(d, "")).FirstOrDefault(n => n is not null);

    private Norm? NormFor(Indicatordeel deel, string segment, Richting richting, DateOnly? dag)
    {
        var norm = rows.Normen[deel.Id]
            .Where(n => (n.Segment is null || n.Segment == segment) && n.HoldsOn(dag))
            .OrderBy(n => n.Segment is null).ThenByDescending(n => n.GeldigVan ?? DateOnly.MinValue)
            .FirstOrDefault();
        return norm is null ? null : NormOf(norm, richting);
    }

    /// <summary>A check belongs to a figure of the same line when the number stands in it: printed, computed or as a term.</summary>
    private List<Kpicontrole> ControlesOf(Meting meting, Waarde waarde)
    {
        if (waarde.Getal is not { } getal) return [];
        return rows.Controles[$"{meting.BronDocument}:{meting.BronRegel}"]
            .Where(c => new[] { c.Gedrukt, c.Berekend }.Concat(c.Formule.Split('+', '-', '*', '/', '(', ')', ',')).Any(t => Getal.Parse(t) is { IsOk: true } term && term.Value == getal))
            .Select(c => new Kpicontrole(
                c.Onderwerp, c.Formule, c.Berekend, c.Gedrukt, c.GedruktInBron, c.Verschil, c.Bevinding, c.Opmerking, Bronregel.From(c.BronDocument, c.BronRegel)))
            .ToList();
    }

    private Dekking DekkingOf(IReadOnlyList<Indicatordeel> delen, IReadOnlyList<Kpireeks> reeksen)
    {
        var waarden =
            from deel in delen
            from reeks in reeksen
            where reeks.DeelCode == deel.Code
            from cijfer in reeks.Cijfers
            select new Deelwaarde(reeks.Code, cijfer.Meetperiode ?? cijfer.Periode, cijfer.Waarde, cijfer.Waarnemingen == Waarnemingslabel.TeWeinig, cijfer.Onvolledig);
        var verdicts =
            from deel in delen
            from wachttijd in rows.Wachttijden[deel.Id]
            where wachttijd is { Soort: Wachttijdsoort.Oordeel, IsMeting: false }
            select new Deelwaarde($"{deel.Code}/{wachttijd.Onderwerp}", Periode.Parse(wachttijd.Periode).Value, wachttijd.Waarde!);
        var empty = delen.Where(d => !reeksen.Any(r => r.DeelCode == d.Code) && !verdicts.Any(v => v.Deel.StartsWith(d.Code + "/", StringComparison.Ordinal)));
        return Dekking.Compute(empty.Select(d => d.Code), waarden.Concat(verdicts), rapportperiode, Dekking.DefaultMinimumN);
    }

    /// <summary>bron 000 Houten: the total of a part meets its norm while a perspective or segment of the same period does not.</summary>
    private static GreenTotalHidesRed? RoodOf(IReadOnlyList<Kpireeks> reeksen)
    {
        foreach (var totaal in reeksen.Where(r => r is { Segment: "", Gebied: "", Actueel.Norm: not null }))
        {
            var delen = reeksen
                .Where(r => r != totaal && r.DeelCode == totaal.DeelCode && r.Actueel?.Periode == totaal.Actueel!.Periode)
                .Select(r => new Normdeel(r.Naam, r.Actueel!.Waarde));
            if (GreenTotalHidesRed.Find(totaal.Actueel!.Norm!, totaal.Actueel.Waarde, delen) is { } rood) return rood;
        }

        return null;
    }

    /// <summary>bron 001 Hollands Kroon: wijkteam Jeugd waits ca. 95 days, "veel te hoog", without a printed norm. Our own verdict goes before that of the source.</summary>
    private List<Bronoordeel> BuitenNorm(IReadOnlyList<Indicatordeel> delen, IReadOnlyList<Kpireeks> reeksen)
    {
        var waits =
            from deel in delen
            from w in rows.Wachttijden[deel.Id].OrderBy(w => w.Sleutel, StringComparer.Ordinal)
            where w is { BinnenNorm: false, Normteller: null, IsMeting: false } && IsReported(Periode.Parse(w.Periode).Value)
            select new Bronoordeel(w.Onderwerp, w.Waarde is { } waarde ? Waardeweergave.Print(waarde, w.Eenheid) : w.Tekst);
        var figures =
            from reeks in reeksen
            where reeks.Actueel is { Normstand: null, Gedrukt.Oordeel: "false" } figure && IsReported(figure.Periode)
            select new Bronoordeel(reeks.Naam, reeks.Actueel!.Weergave);
        return [.. figures.Concat(waits)];
    }

    private bool IsReported(Periode periode) => periode == rapportperiode || (periode.Last is { } last && last == rapportperiode.Last);

    private Kpireeks Shortened(Kpireeks reeks) =>
        reeks.Cijfers.Count <= shownFigures ? reeks : reeks with { Cijfers = [.. reeks.Cijfers.TakeLast(shownFigures)] };

    private Duidingregel? NewestDuiding(Indicator indicator) => rows.Duidingen[indicator.Id]
        .Where(d => d.Periode == rapportperiode.ToString())
        .OrderByDescending(d => d.Versie)
        .Select(DuidingOf)
        .FirstOrDefault();

    public static Duidingregel DuidingOf(Duiding d) =>
        new(Periode.Parse(d.Periode).Value, d.Versie, d.Tekst, d.Aandacht, d.Conclusie, d.Toelichting, d.AuteurNaam, d.Op);

    private static Periode? ParseOrNull(string? text) => text is null ? null : Periode.Parse(text).Value;
}
