using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>Plans the rows behind a figure: the same steps as the figure itself up to the counting, so that a row is in it exactly when it was counted.</summary>
public static class Rijenplanner
{
    /// <summary>Name of the relation that the plan gives.</summary>
    public const string Relation = "rijen";

    private static readonly string[] Always = ["sleutel", "persoon", "bron", "levering"];

    /// <summary>
    /// Makes the plan; breakdowns of the request are not looked at. Refusals: those of <see cref="DefinitieCheck"/>.
    /// </summary>
    /// <param name="definitie">The definition.</param>
    /// <param name="verzoek">Periods and filters.</param>
    /// <param name="isNoemer">The rows of the noemer of a ratio of two feiten, instead of those of its teller.</param>
    public static Result<Indicatorplan> Plan(Indicatordefinitie definitie, Meetverzoek verzoek, bool isNoemer = false)
    {
        var asked = verzoek with { Naar = [] };
        var faults = DefinitieCheck.Check(definitie).Concat(DefinitieCheck.Check(definitie, asked)).ToList();
        if (faults.Count > 0) return Result<Indicatorplan>.Refused(faults);
        var telling = isNoemer && HasOwnNoemer(definitie) ? definitie.Noemer! : definitie.Teller;
        var redenen = Rijreden.ListOf(definitie, telling);
        var columns = Columns(definitie, telling);
        IReadOnlyList<string> needed = [.. Always, .. columns, .. Kept(definitie, telling)];
        var steps = new List<PlanStep> { new PeriodeStep("perioden", asked.Perioden()) };
        var rows = Planner.SourceOf(definitie, telling, "bron", asked, steps, [.. needed.Distinct()]);
        if (telling == definitie.Teller) rows = Planner.Flagged(definitie, asked, steps, rows);
        steps.Add(new SourceStep("alles", telling.Feit, AllColumns(telling, needed, redenen), asked.Filters, [], asked.Tijdstand.BekendOp));
        var isShare = definitie.Soort == Berekeningsoort.Aandeel;
        steps.Add(new RowStep(
            Relation, rows, "alles", telling, asked, [.. Always, .. columns],
            [.. isShare ? Planner.Rest(definitie, definitie.Noemer!) : [], .. Rijreden.Measured(definitie, telling)],
            isShare ? Planner.Rest(definitie, definitie.Teller) : [], FlagOf(definitie), redenen));
        return new Indicatorplan(definitie, asked, steps);
    }

    /// <summary>True when teller and noemer are counted over their own feit, so that each has its own rows.</summary>
    public static bool HasOwnNoemer(Indicatordefinitie definitie) => definitie.Soort is Berekeningsoort.Verhouding or Berekeningsoort.KostenPer;

    /// <summary>What is worth showing of a row beside its keys: the days and numbers that decide, and the dimensions.</summary>
    public static IReadOnlyList<string> Columns(Indicatordefinitie definitie, Telling telling)
    {
        var feit = Feitmodel.FindSoort(telling.Feit)!;
        var own = new List<string?> { telling.Periode.Veld, telling.Periode.Einde, telling.Veld, telling.TotVeld };
        if (telling == definitie.Teller && definitie.Termijn is { } t) own.AddRange([t.Start, t.Stop, t.Opschorting]);
        return [.. own.OfType<string>().Concat(definitie.Dimensies.Where(d => feit.FindVeld(d) is not null)).Distinct().Except(Always)];
    }

    private static IEnumerable<string> Kept(Indicatordefinitie definitie, Telling telling) =>
        definitie.Soort == Berekeningsoort.Aandeel && telling == definitie.Teller
            ? [.. definitie.Teller.Voorwaarden.Select(v => v.Veld), .. definitie.Noemer!.Voorwaarden.Select(v => v.Veld)]
            : [];

    private static IReadOnlyList<string> AllColumns(Telling telling, IEnumerable<string> needed, IEnumerable<Rijreden> redenen) =>
    [
        .. needed.Concat(new[] { telling.Periode.Veld, telling.Periode.Einde }.OfType<string>())
            .Concat(redenen.SelectMany(r => r.Uitsluiting?.Als ?? [r.Voorwaarde!]).Select(v => v.Veld)).Distinct(),
    ];

    private static string? FlagOf(Indicatordefinitie definitie) => definitie.Soort switch
    {
        Berekeningsoort.BinnenTermijn => "tijdig",
        Berekeningsoort.Terugkeer => "teruggekeerd",
        Berekeningsoort.Aantal or Berekeningsoort.Stand or Berekeningsoort.Instroom or Berekeningsoort.Uitstroom or Berekeningsoort.Aandeel
            or Berekeningsoort.Verhouding or Berekeningsoort.Gemiddelde or Berekeningsoort.Mediaan or Berekeningsoort.Percentiel or Berekeningsoort.Cumulatief
            or Berekeningsoort.Uniek or Berekeningsoort.Som or Berekeningsoort.KostenPer => null,
    };
}
