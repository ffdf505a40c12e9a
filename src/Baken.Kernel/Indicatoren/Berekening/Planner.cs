using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>Turns a definition and a request into a plan. The definition is checked first; a wrong one is refused with all its faults.</summary>
public static class Planner
{
    /// <summary>Makes the plan. Refusals: those of <see cref="DefinitieCheck"/>.</summary>
    public static Result<Indicatorplan> Plan(Indicatordefinitie definitie, Meetverzoek verzoek)
    {
        var faults = DefinitieCheck.Check(definitie).Concat(DefinitieCheck.Check(definitie, verzoek)).ToList();
        if (faults.Count > 0) return Result<Indicatorplan>.Refused(faults);
        var steps = new List<PlanStep> { new PeriodeStep("perioden", verzoek.Perioden()) };
        var rows = Flagged(definitie, verzoek, steps, SourceOf(definitie, definitie.Teller, "bron", verzoek, steps));
        Count(definitie, verzoek, steps, rows);
        if (definitie.Soort == Berekeningsoort.Cumulatief)
            steps.Add(new RunningTotalStep("cumulatief", steps[^1].Naam, verzoek.Naar));
        return new Indicatorplan(definitie, verzoek, steps);
    }

    /// <summary>The rows with what the kind needs to know of each: done within its term, or returned.</summary>
    internal static string Flagged(Indicatordefinitie definitie, Meetverzoek verzoek, List<PlanStep> steps, string rows)
    {
        if (definitie.Termijn is { } termijn) rows = Add(steps, new TermijnStep("met_termijn", rows, termijn));
        if (definitie.Terugkeer is not { } terugkeer) return rows;
        var later = Add(steps, new SourceStep(
            "later", terugkeer.Feit, [.. new[] { "persoon", terugkeer.StartVeld }.Concat(terugkeer.Zelfde).Distinct()],
            [Voorwaarde.Gevuld("persoon")], [], verzoek.Tijdstand.BekendOp));
        return Add(steps, new ReturnStep("met_terugkeer", rows, later, terugkeer));
    }

    private static void Count(Indicatordefinitie definitie, Meetverzoek verzoek, List<PlanStep> steps, string rows)
    {
        var teller = definitie.Teller;
        if (definitie.Soort is Berekeningsoort.Verhouding or Berekeningsoort.KostenPer)
        {
            var noemer = definitie.Noemer!;
            steps.Add(new CountStep("tellers", rows, teller.Periode, verzoek, [MaatOf("teller", teller, [])]));
            var below = SourceOf(definitie, noemer, "noemerbron", verzoek, steps);
            steps.Add(new CountStep("noemers", below, noemer.Periode, verzoek, [MaatOf("noemer", noemer, [])]));
            steps.Add(new JoinStep("verhouding", "tellers", "noemers", verzoek.Naar));
            return;
        }

        steps.Add(new CountStep("telling", rows, teller.Periode, verzoek, Maten(definitie)));
    }

    private static IReadOnlyList<Measure> Maten(Indicatordefinitie definitie)
    {
        var teller = MaatOf("teller", definitie.Teller, []);
        return definitie.Soort switch
        {
            Berekeningsoort.Aantal or Berekeningsoort.Stand or Berekeningsoort.Instroom or Berekeningsoort.Uitstroom
                or Berekeningsoort.Cumulatief or Berekeningsoort.Uniek or Berekeningsoort.Som => [teller],
            Berekeningsoort.Aandeel =>
                [MaatOf("teller", definitie.Teller, Rest(definitie, definitie.Teller)), MaatOf("noemer", definitie.Noemer!, Rest(definitie, definitie.Noemer!))],
            Berekeningsoort.Gemiddelde => [teller, Rows("noemer", definitie.Teller)],
            Berekeningsoort.BinnenTermijn => [Flagged("tijdig"), Rows("noemer")],
            Berekeningsoort.Terugkeer => [Flagged("teruggekeerd"), Rows("noemer")],
            Berekeningsoort.Mediaan => [teller with { Kwantiel = 0.5m }, Rows("n", definitie.Teller)],
            Berekeningsoort.Percentiel => [teller with { Kwantiel = definitie.Percentiel / 100m }, Rows("n", definitie.Teller)],
            Berekeningsoort.Verhouding or Berekeningsoort.KostenPer =>
                throw new InvalidOperationException("A ratio of two feiten is counted in two steps."),
        };
    }

    private static Measure Rows(string kolom, Telling? measured = null) => new(
        kolom, Telwijze.Rijen, null, null,
        measured is null ? [] : [.. new[] { measured.Veld, measured.TotVeld }.OfType<string>().Select(Voorwaarde.Gevuld)]);

    private static Measure Flagged(string vlag) => Rows("teller") with { Vlag = vlag };

    private static Measure MaatOf(string kolom, Telling telling, IReadOnlyList<Voorwaarde> als) =>
        new(kolom, telling.Wijze, telling.Veld, telling.TotVeld, als);

    internal static IReadOnlyList<Voorwaarde> Shared(Indicatordefinitie definitie, Telling telling) =>
        definitie.Soort == Berekeningsoort.Aandeel
            ? [.. definitie.Teller.Voorwaarden.Intersect(definitie.Noemer!.Voorwaarden, VoorwaardeEquality.Instance)]
            : telling.Voorwaarden;

    internal static IReadOnlyList<Voorwaarde> Rest(Indicatordefinitie definitie, Telling telling) =>
        [.. telling.Voorwaarden.Except(Shared(definitie, telling), VoorwaardeEquality.Instance)];

    /// <summary>
    /// The rows that teller and noemer share: for two countings over one feit the conditions that both have stand in the source, so
    /// that the rest can be counted beside each other in one pass.
    /// </summary>
    internal static string SourceOf(
        Indicatordefinitie definitie, Telling telling, string naam, Meetverzoek verzoek, List<PlanStep> steps, IReadOnlyList<string>? also = null)
    {
        IReadOnlyList<string> columns = [.. PlanColumns.Of(definitie, telling, verzoek).Union(also ?? [])];
        var rows = Add(steps, new SourceStep(
            naam, telling.Feit, columns, [.. Shared(definitie, telling), .. verzoek.Filters], definitie.Uitsluitingen, verzoek.Tijdstand.BekendOp));
        return definitie.Koppeling is { } link && telling.Feit == definitie.Teller.Feit
            ? Add(steps, new RenewalStep(naam + "_episoden", rows, link, columns))
            : rows;
    }

    private static string Add(List<PlanStep> steps, PlanStep step)
    {
        steps.Add(step);
        return step.Naam;
    }
}
