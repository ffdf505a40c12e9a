using System.Globalization;
using Baken.Dispatch;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Organisaties;

namespace Baken.Indicatoren.Feiten;

/// <summary>The cells of one definition, and the question that gave them.</summary>
internal sealed record Celantwoord(IReadOnlyList<Indicatorcel> Cellen, string Sql);

/// <summary>One definition, asked of a feiten file: plan, answer, guard of small counts, values.</summary>
internal static class Celvraag
{
    /// <summary>
    /// The cells that the audience may see, and the hidden ones without their numbers; a hidden combination without rows is there as well.
    /// Refusals: those of <see cref="DefinitieCheck"/>.
    /// </summary>
    public static Result<Celantwoord> Answer(FeitenFile file, Indicatordefinitie definitie, Meetverzoek verzoek, Publiek publiek) =>
        Planner.Plan(definitie, verzoek).Map(plan => new Celantwoord([.. Cells(file, plan, publiek)], SqlWriter.Write(plan)));

    /// <summary>The value of a period without rows: zero for a count, none for a share, mean or median.</summary>
    public static Indicatorcel WithoutRows(Indicatordefinitie definitie, Periode periode) =>
        new(periode, [], null, null, Uitkomstwaarde.Of(definitie, new Deeluitkomst(default, [], null, null, null)));

    /// <summary>The rows of the organisations for which the caller may ask; no condition when that is all of them.</summary>
    public static async Task<Result<IReadOnlyList<Voorwaarde>>> OwnFilter(Act act, CancellationToken cancellation)
    {
        if (act.Grant.Organisaties is not { } owned) return Result.Of<IReadOnlyList<Voorwaarde>>([]);
        var organisaties = await act.Ask(new ListOrganisaties(), cancellation);
        return organisaties.Map<IReadOnlyList<Voorwaarde>>(all => [new Voorwaarde("organisatie", Vergelijking.Is, [.. all.Where(o => owned.Contains(o.Id)).Select(o => o.Code).DefaultIfEmpty("")])]);
    }

    /// <summary>The period that ends in the month of this day, or holds it.</summary>
    public static Periode PeriodeOf(Periodemaat maat, DateOnly day) => maat switch
    {
        Periodemaat.Maand => Periode.Maand(day.Year, day.Month),
        Periodemaat.Kwartaal => Periode.Kwartaal(day.Year, (day.Month + 2) / 3),
        Periodemaat.Halfjaar => Periode.Halfjaar(day.Year, day.Month <= 6 ? 1 : 2),
        Periodemaat.Jaar => Periode.Jaar(day.Year),
        Periodemaat.Rollend12 => Periode.Voortschrijdend(day.Year, day.Month),
        Periodemaat.TotEnMet => Periode.TotEnMet(new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month))),
    };

    private static IEnumerable<Indicatorcel> Cells(FeitenFile file, Indicatorplan plan, Publiek publiek)
    {
        var isByYear = Publieksgrens.GuardsYear(plan, publiek);
        var asked = isByYear ? Planner.Plan(plan.Definitie, WholeYears(plan.Verzoek)).Value : plan;
        var rows = publiek != Publiek.Team && Telcel.NeedsRows(plan.Definitie)
            ? file.Answer(Planner.Plan(Telcel.RowsOf(plan.Definitie), asked.Verzoek).Value).ToDictionary(KeyOf, cel => cel.Teller ?? 0)
            : [];
        var wanted = isByYear ? plan.Verzoek.Perioden().Select(p => p.Eerste).ToHashSet() : null;
        foreach (var group in file.Answer(asked).GroupBy(cel => isByYear ? new DateOnly(cel.Periode.Year, 1, 1) : cel.Periode))
        {
            var hidden = Onderdrukking.Hidden([.. group.Select(cel => Guarded(cel, isByYear))], publiek.SmallestCount()).ToDictionary(Onderdrukking.KeyOf);
            var cells = group.Select(cel => (Cel: cel, IsHidden: hidden.Remove(Onderdrukking.KeyOf(Guarded(cel, isByYear).Dimensies)))).ToList();
            foreach (var dims in hidden.Values)
                cells.Add((isByYear ? new Deeluitkomst(DayOf(dims[0]!), [.. dims.Skip(1)], null, null, null) : new Deeluitkomst(group.Key, dims, null, null, null), true));
            foreach (var (cel, isHidden) in cells.Where(c => wanted is null || wanted.Contains(c.Cel.Periode)).OrderBy(c => c.Cel.Periode)) yield return CelOf(plan, cel, isHidden);
        }

        Telcel Guarded(Deeluitkomst cel, bool withPeriode) => Telcel.Of(
            plan.Definitie, withPeriode ? cel with { Dimensies = [Iso(cel.Periode), .. cel.Dimensies] } : cel, rows.GetValueOrDefault(KeyOf(cel)));
    }

    private static Meetverzoek WholeYears(Meetverzoek verzoek) => verzoek with { Van = new DateOnly(verzoek.Van.Year, 1, 1), Tot = new DateOnly(verzoek.Tot.Year, 12, 31) };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly DayOf(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (DateOnly Periode, string Key) KeyOf(Deeluitkomst cel) => (cel.Periode, Onderdrukking.KeyOf(cel.Dimensies));

    private static Indicatorcel CelOf(Indicatorplan plan, Deeluitkomst cel, bool isHidden)
    {
        var periode = PeriodeOf(plan.Verzoek.Maat, cel.Periode);
        return isHidden
            ? new Indicatorcel(periode, cel.Dimensies, null, null, Waarde.Without(Waardestatus.Onderdrukt))
            : new Indicatorcel(periode, cel.Dimensies, cel.Teller, cel.Noemer, Uitkomstwaarde.Of(plan.Definitie, cel));
    }
}
