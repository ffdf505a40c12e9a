using System.Globalization;
using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>Finds every fault of a definition or a request at once, each with the part it belongs to.</summary>
public static class DefinitieCheck
{
    /// <summary>
    /// Faults of a definition: unknown feit or field, a field of the wrong kind, a value that cannot be read, a part that the kind needs
    /// and lacks. Codes <c>FeitUnknown</c>, <c>VeldUnknown</c>, <c>VeldWrongKind</c>, <c>VoorwaardeValueUnreadable</c>,
    /// <c>VoorwaardeNotOrdered</c>, <c>VoorwaardeOneValue</c>, <c>DefinitiePartMissing</c>, <c>TelwijzeUnfit</c>, <c>NoemerOtherPeriode</c>,
    /// <c>DefinitieGetalTooSmall</c>, <c>DimensieUnknown</c>, <c>PercentielOutOfRange</c>.
    /// </summary>
    public static IReadOnlyList<Refusal> Check(Indicatordefinitie definitie)
    {
        var faults = new List<Refusal>();
        CheckTelling(definitie.Teller, "teller", faults);
        if (definitie.Noemer is { } noemer) CheckTelling(noemer, "noemer", faults);
        CheckShape(definitie, faults);
        foreach (var part in MissingParts(definitie)) faults.Add(new Refusal("DefinitiePartMissing", [definitie.Soort, part], part));
        if (definitie.Soort == Berekeningsoort.Percentiel && definitie.Percentiel is < 1 or > 99)
            faults.Add(new Refusal("PercentielOutOfRange", [definitie.Percentiel], "percentiel"));
        if (Feitmodel.FindSoort(definitie.Teller.Feit) is not { } feit) return faults;
        foreach (var uitsluiting in definitie.Uitsluitingen) CheckVoorwaarden(feit, uitsluiting.Als, "uitsluitingen", faults);
        if (definitie.Termijn is { } t)
        {
            CheckVelden(feit, [t.Start, t.Stop], Veldsoort.Dag, "termijn", faults);
            if (t.Opschorting is { } o) CheckVelden(feit, [o], Veldsoort.Getal, "termijn", faults);
        }

        if (definitie.Koppeling is { } v)
        {
            CheckVelden(feit, [v.Start, v.Einde], Veldsoort.Dag, "koppeling", faults);
            CheckKnown(feit, v.Per, "koppeling", faults);
        }

        if (definitie.Terugkeer is { } r) CheckTerugkeer(feit, r, faults);
        return faults;
    }

    private static void CheckTerugkeer(Feitsoort feit, Terugkeerregel regel, List<Refusal> faults)
    {
        CheckVelden(feit, [regel.NaVeld], Veldsoort.Dag, "terugkeer", faults);
        CheckKnown(feit, regel.Zelfde, "terugkeer", faults);
        if (FindFeit(regel.Feit, "terugkeer", faults) is not { } later) return;
        CheckVelden(later, [regel.StartVeld], Veldsoort.Dag, "terugkeer", faults);
        if (later != feit) CheckKnown(later, regel.Zelfde, "terugkeer", faults);
    }

    /// <summary>What each part can read by itself, but what together gives no figure, or another than it seems.</summary>
    private static void CheckShape(Indicatordefinitie d, List<Refusal> faults)
    {
        if (FitWijze(d) is { } fit && !fit.Contains(d.Teller.Wijze))
            faults.Add(new Refusal("TelwijzeUnfit", [d.Soort, string.Join(" of ", fit).ToLowerInvariant()], "teller"));
        // Teller and noemer of a share are counted in one pass, by the period of the teller.
        if (d is { Soort: Berekeningsoort.Aandeel, Noemer: { } noemer } && noemer.Feit == d.Teller.Feit && noemer.Periode != d.Teller.Periode)
            faults.Add(new Refusal("NoemerOtherPeriode", [], "noemer"));
        CheckAtLeast(0, d.Termijn?.Aantal, "termijn", faults);
        CheckAtLeast(0, d.Koppeling?.Gat, "koppeling", faults);
        CheckAtLeast(1, d.Terugkeer?.Maanden, "terugkeer", faults);
        CheckAtLeast(0, d.MinimumN, "minimum_n", faults);
        foreach (var feit in new[] { d.Teller.Feit, d.Noemer?.Feit }.OfType<string>().Distinct().Select(Feitmodel.FindSoort).OfType<Feitsoort>())
        {
            foreach (var naam in d.Dimensies.Where(n => feit.FindVeld(n) is not { IsDimensie: true }))
                faults.Add(new Refusal("DimensieUnknown", [naam, feit.Naam], "dimensies"));
        }
    }

    private static void CheckAtLeast(int smallest, int? number, string place, List<Refusal> faults)
    {
        if (number < smallest) faults.Add(new Refusal("DefinitieGetalTooSmall", [number!.Value, smallest], place));
    }

    /// <summary>The ways of counting that the kind can do something with; null when all.</summary>
    private static Telwijze[]? FitWijze(Indicatordefinitie d) => d.Soort switch
    {
        Berekeningsoort.Gemiddelde or Berekeningsoort.Mediaan or Berekeningsoort.Percentiel or Berekeningsoort.Som => [Telwijze.Duur, Telwijze.Som],
        Berekeningsoort.Uniek => [Telwijze.Uniek],
        Berekeningsoort.BinnenTermijn or Berekeningsoort.Terugkeer => [Telwijze.Rijen],
        Berekeningsoort.Aantal or Berekeningsoort.Stand or Berekeningsoort.Instroom or Berekeningsoort.Uitstroom or Berekeningsoort.Aandeel
            or Berekeningsoort.Verhouding or Berekeningsoort.Cumulatief or Berekeningsoort.KostenPer => null,
    };

    /// <summary>Faults of a request: a dimension that one of the feiten lacks (<c>DimensieUnknown</c>), a period that ends before it starts (<c>PeriodeEndsBeforeStart</c>), a running total over periods that overlap (<c>CumulatiefNeedsKalender</c>).</summary>
    public static IReadOnlyList<Refusal> Check(Indicatordefinitie definitie, Meetverzoek verzoek)
    {
        var faults = new List<Refusal>();
        if (verzoek.Tot < verzoek.Van) faults.Add(new Refusal("PeriodeEndsBeforeStart", [verzoek.Van, verzoek.Tot], "tot"));
        if (definitie.Soort == Berekeningsoort.Cumulatief && !verzoek.IsKalender) faults.Add(new Refusal("CumulatiefNeedsKalender", [], "maat"));
        foreach (var feit in new[] { definitie.Teller.Feit, definitie.Noemer?.Feit }.OfType<string>().Distinct().Select(Feitmodel.FindSoort).OfType<Feitsoort>())
        {
            foreach (var naam in verzoek.Naar.Where(n => feit.FindVeld(n) is not { IsDimensie: true }))
                faults.Add(new Refusal("DimensieUnknown", [naam, feit.Naam], "naar"));
            CheckVoorwaarden(feit, verzoek.Filters, "filters", faults);
            // A filter on a pseudonym would single out one person.
            foreach (var filter in verzoek.Filters.Where(f => feit.FindVeld(f.Veld) is { IsDimensie: false }))
                faults.Add(new Refusal("DimensieUnknown", [filter.Veld, feit.Naam], "filters"));
        }

        return faults;
    }

    private static IEnumerable<string> MissingParts(Indicatordefinitie d)
    {
        var needsNoemer = d.Soort is Berekeningsoort.Aandeel or Berekeningsoort.Verhouding or Berekeningsoort.KostenPer;
        if (needsNoemer && d.Noemer is null) yield return "noemer";
        if (d.Soort == Berekeningsoort.Aandeel && d.Noemer is not null && d.Noemer.Feit != d.Teller.Feit) yield return "noemer";
        if (d.Soort == Berekeningsoort.BinnenTermijn && d.Termijn is null) yield return "termijn";
        if (d.Soort == Berekeningsoort.Terugkeer && d.Terugkeer is null) yield return "terugkeer";
    }

    private static void CheckTelling(Telling telling, string place, List<Refusal> faults)
    {
        if (FindFeit(telling.Feit, place, faults) is not { } feit) return;
        CheckVelden(feit, [telling.Periode.Veld, .. new[] { telling.Periode.Einde }.OfType<string>()], Veldsoort.Dag, place, faults);
        if (telling.Periode.Lid != Periodelid.Gebeurtenis && telling.Periode.Einde is null)
            faults.Add(new Refusal("DefinitiePartMissing", [telling.Periode.Lid, "einde"], place));
        CheckVoorwaarden(feit, telling.Voorwaarden, place, faults);
        if (telling.Wijze != Telwijze.Rijen && telling.Veld is null) faults.Add(new Refusal("DefinitiePartMissing", [telling.Wijze, "veld"], place));
        if (telling.Wijze == Telwijze.Duur) CheckVelden(feit, [telling.Veld ?? "", telling.TotVeld ?? ""], Veldsoort.Dag, place, faults);
        if (telling is { Wijze: Telwijze.Uniek, Veld: { } unique }) CheckVelden(feit, [unique], Veldsoort.Code, place, faults);
        if (telling is { Wijze: Telwijze.Som, Veld: { } sum } && feit.FindVeld(sum)?.Soort is not (Veldsoort.Getal or Veldsoort.Bedrag))
            faults.Add(new Refusal("VeldWrongKind", [sum, feit.Naam, Veldsoort.Getal], place));
    }

    private static Feitsoort? FindFeit(string naam, string place, List<Refusal> faults)
    {
        var feit = Feitmodel.FindSoort(naam);
        if (feit is null) faults.Add(new Refusal("FeitUnknown", [naam], place));
        return feit;
    }

    private static void CheckVelden(Feitsoort feit, IEnumerable<string> velden, Veldsoort soort, string place, List<Refusal> faults)
    {
        foreach (var naam in velden)
        {
            if (feit.FindVeld(naam) is not { } veld) faults.Add(new Refusal("VeldUnknown", [naam, feit.Naam], place));
            else if (veld.Soort != soort) faults.Add(new Refusal("VeldWrongKind", [naam, feit.Naam, soort], place));
        }
    }

    private static void CheckKnown(Feitsoort feit, IEnumerable<string> velden, string place, List<Refusal> faults)
    {
        foreach (var naam in velden.Where(n => feit.FindVeld(n) is null)) faults.Add(new Refusal("VeldUnknown", [naam, feit.Naam], place));
    }

    private static void CheckVoorwaarden(Feitsoort feit, IEnumerable<Voorwaarde> voorwaarden, string place, List<Refusal> faults)
    {
        foreach (var voorwaarde in voorwaarden)
        {
            if (feit.FindVeld(voorwaarde.Veld) is not { } veld)
            {
                faults.Add(new Refusal("VeldUnknown", [voorwaarde.Veld, feit.Naam], place));
                continue;
            }

            if (voorwaarde.Waarden.Count == 0 && voorwaarde.Vergelijking is not (Vergelijking.Leeg or Vergelijking.Gevuld))
                faults.Add(new Refusal("DefinitiePartMissing", [voorwaarde.Vergelijking, voorwaarde.Veld], place));
            var isOrdered = voorwaarde.Vergelijking is Vergelijking.Kleiner or Vergelijking.HoogstensGelijk or Vergelijking.Groter or Vergelijking.MinstensGelijk;
            if (isOrdered && veld.Soort is (Veldsoort.Code or Veldsoort.Jaofnee)) faults.Add(new Refusal("VoorwaardeNotOrdered", [veld.Naam], place));
            if (isOrdered && voorwaarde.Waarden.Count > 1) faults.Add(new Refusal("VoorwaardeOneValue", [veld.Naam], place));
            foreach (var waarde in voorwaarde.Waarden.Where(w => !IsReadable(veld.Soort, w)))
                faults.Add(new Refusal("VoorwaardeValueUnreadable", [waarde, veld.Naam, veld.Soort], place));
        }
    }

    private static bool IsReadable(Veldsoort soort, string waarde) => soort switch
    {
        Veldsoort.Dag => DateOnly.TryParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        Veldsoort.Code => true,
        Veldsoort.Getal or Veldsoort.Bedrag => long.TryParse(waarde, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        Veldsoort.Jaofnee => waarde is "ja" or "nee",
    };
}
