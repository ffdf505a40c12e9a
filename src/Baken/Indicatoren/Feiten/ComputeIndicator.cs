using Baken.Dispatch;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Organisaties;

namespace Baken.Indicatoren.Feiten;

/// <summary>
/// Computes an indicator from the feiten: every asked period and breakdown, with the plan and the SQL that gave it. Who is bound to an
/// organisation gets its rows only. Refusals: <c>BerekeningUnknown</c>, those of <see cref="DefinitieCheck"/>, the faults of the catalogue.
/// </summary>
/// <param name="Code">Code of the definition.</param>
/// <param name="Van">A day in the first period.</param>
/// <param name="Tot">A day in the last period.</param>
/// <param name="Maat">Size of the periods.</param>
/// <param name="Naar">Dimensions to break down by.</param>
/// <param name="Filters">Conditions on dimensions.</param>
/// <param name="BekendOp">As known at the end of this civil day; null, today and later for now.</param>
/// <param name="Publiek">For whom the answer is meant: small counts, and what would give them away, are hidden from those outside the team.</param>
[Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Kwaliteitsmedewerker, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ComputeIndicator(
    string Code, DateOnly Van, DateOnly Tot, Periodemaat Maat, IReadOnlyList<string> Naar, IReadOnlyList<Voorwaarde> Filters, DateOnly? BekendOp = null,
    Publiek Publiek = Publiek.Team)
    : IQuery<Indicatoruitkomst>;

/// <summary>A computed indicator.</summary>
/// <param name="Definitie">The definition that holds on the last day.</param>
/// <param name="Naar">Dimensions, in the order of the cells.</param>
/// <param name="Cellen">One per period and breakdown that has rows.</param>
/// <param name="BekendOp">As known at this moment, UTC.</param>
/// <param name="Publiek">For whom it is meant.</param>
/// <param name="Sql">What was asked of the feiten; an analyst can read and run it.</param>
public sealed record Indicatoruitkomst(
    Indicatordefinitie Definitie, IReadOnlyList<string> Naar, IReadOnlyList<Indicatorcel> Cellen, DateTime BekendOp, Publiek Publiek, string Sql);

/// <summary>One value.</summary>
/// <param name="Periode">The period.</param>
/// <param name="Dimensies">Value of each dimension; null where the registration is missing.</param>
/// <param name="Teller">Numerator or count; for a quantile the quantile in hundredths.</param>
/// <param name="Noemer">Denominator; null for counts and quantiles.</param>
/// <param name="Waarde">The value, unrounded, or why there is none.</param>
public sealed record Indicatorcel(Periode Periode, IReadOnlyList<string?> Dimensies, long? Teller, long? Noemer, Waarde Waarde);

internal sealed class ComputeIndicatorHandler(FeitenFiles files, Definitiecatalogus catalogus) : IHandler<ComputeIndicator, Indicatoruitkomst>
{
    public async Task<Result<Indicatoruitkomst>> Handle(ComputeIndicator request, Act act, CancellationToken cancellation)
    {
        var definitie = catalogus.Find(request.Code);
        if (!definitie.IsOk) return definitie.Map(_ => default(Indicatoruitkomst)!);
        var own = await OwnFilter(act, cancellation);
        if (!own.IsOk) return own.Map(_ => default(Indicatoruitkomst)!);
        var known = await Moments.KnownOn(act, request.BekendOp, cancellation);
        var verzoek = new Meetverzoek(request.Van, request.Tot, request.Maat, new Tijdstand(request.Tot, known), request.Naar, [.. request.Filters, .. own.Value]);
        var plan = Planner.Plan(definitie.Value, verzoek);
        if (!plan.IsOk) return plan.Map(_ => default(Indicatoruitkomst)!);
        var file = await files.Open(act, cancellation);
        return new Indicatoruitkomst(definitie.Value, request.Naar, [.. Cells(file, plan.Value, request)], known, request.Publiek, SqlWriter.Write(plan.Value));
    }

    /// <summary>The cells that the audience may see, and the hidden ones without their numbers; a hidden combination without rows is there as well.</summary>
    private static IEnumerable<Indicatorcel> Cells(FeitenFile file, Indicatorplan plan, ComputeIndicator request)
    {
        var rows = request.Publiek != Publiek.Team && Telcel.NeedsRows(plan.Definitie)
            ? file.Answer(Planner.Plan(Telcel.RowsOf(plan.Definitie), plan.Verzoek).Value).ToDictionary(KeyOf, cel => cel.Teller ?? 0)
            : [];
        foreach (var periode in file.Answer(plan).GroupBy(cel => cel.Periode))
        {
            var telcellen = periode.Select(cel => Telcel.Of(plan.Definitie, cel, rows.GetValueOrDefault(KeyOf(cel)))).ToList();
            var hidden = Onderdrukking.Hidden(telcellen, request.Publiek.SmallestCount()).ToDictionary(Onderdrukking.KeyOf);
            foreach (var cel in periode) yield return CelOf(plan.Definitie, request.Maat, cel, hidden.Remove(Onderdrukking.KeyOf(cel.Dimensies)));
            foreach (var dims in hidden.Values) yield return CelOf(plan.Definitie, request.Maat, new Deeluitkomst(periode.Key, dims, null, null, null), true);
        }
    }

    private static (DateOnly Periode, string Key) KeyOf(Deeluitkomst cel) => (cel.Periode, Onderdrukking.KeyOf(cel.Dimensies));

    private static Indicatorcel CelOf(Indicatordefinitie definitie, Periodemaat maat, Deeluitkomst cel, bool isHidden) => isHidden
        ? new Indicatorcel(PeriodeOf(maat, cel.Periode), cel.Dimensies, null, null, Waarde.Without(Waardestatus.Onderdrukt))
        : new Indicatorcel(PeriodeOf(maat, cel.Periode), cel.Dimensies, cel.Teller, cel.Noemer, Uitkomstwaarde.Of(definitie, cel));

    /// <summary>The rows of the organisations for which the caller may ask; no condition when that is all of them.</summary>
    private static async Task<Result<IReadOnlyList<Voorwaarde>>> OwnFilter(Act act, CancellationToken cancellation)
    {
        if (act.Grant.Organisaties is not { } owned) return Result.Of<IReadOnlyList<Voorwaarde>>([]);
        var organisaties = await act.Ask(new ListOrganisaties(), cancellation);
        return organisaties.Map<IReadOnlyList<Voorwaarde>>(all => [new Voorwaarde("organisatie", Vergelijking.Is, [.. all.Where(o => owned.Contains(o.Id)).Select(o => o.Code).DefaultIfEmpty("")])]);
    }

    private static Periode PeriodeOf(Periodemaat maat, DateOnly first) => maat switch
    {
        Periodemaat.Maand => Periode.Maand(first.Year, first.Month),
        Periodemaat.Kwartaal => Periode.Kwartaal(first.Year, (first.Month + 2) / 3),
        Periodemaat.Halfjaar => Periode.Halfjaar(first.Year, first.Month <= 6 ? 1 : 2),
        Periodemaat.Jaar => Periode.Jaar(first.Year),
        Periodemaat.Rollend12 => Periode.Voortschrijdend(first.AddMonths(11).Year, first.AddMonths(11).Month),
        Periodemaat.TotEnMet => Periode.Maand(first.Year, first.Month),
    };
}
