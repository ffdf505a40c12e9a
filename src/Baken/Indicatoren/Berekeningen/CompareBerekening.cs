using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren.Berekeningen;

/// <summary>
/// Computes a definition that need not be saved over periods of the own feiten, beside another one: a preview, or a parallel run. Both
/// count over all periods, whatever their first day. Refusals: those of <see cref="DefinitieCheck"/>.
/// </summary>
/// <param name="Nieuw">The definition.</param>
/// <param name="Oud">What it is laid beside; null for nothing.</param>
/// <param name="Van">A day in the first period; null for two years before the last.</param>
/// <param name="Tot">A day in the last period; null for the last one that has ended.</param>
/// <param name="Maat">Size of the periods.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record CompareBerekening(Indicatordefinitie Nieuw, Indicatordefinitie? Oud, DateOnly? Van, DateOnly? Tot, Periodemaat Maat)
    : IQuery<Berekeningsvergelijking>;

/// <summary>Two definitions beside each other.</summary>
/// <param name="Rijen">One per asked period, oldest first; without rows a count is zero and a share is none.</param>
/// <param name="Sql">What the new one asks of the feiten.</param>
public sealed record Berekeningsvergelijking(IReadOnlyList<Vergelijkingsrij> Rijen, string Sql)
{
    /// <summary>Number of periods in which the two differ.</summary>
    public int Verschillen => Rijen.Count(r => r.Oud is not null && !r.IsGelijk);
}

/// <summary>One period.</summary>
/// <param name="Periode">The period.</param>
/// <param name="Oud">Outcome of the old definition; null when there is none.</param>
/// <param name="Nieuw">Outcome of the new definition.</param>
public sealed record Vergelijkingsrij(Periode Periode, Indicatorcel? Oud, Indicatorcel Nieuw)
{
    /// <summary>New minus old on the unrounded values; null when one of them has no number.</summary>
    public Getal? Verschil => Oud?.Waarde.Getal is { } before && Nieuw.Waarde.Getal is { } after ? after - before : null;

    /// <summary>True when both say the same: the same number, or both none for the same reason.</summary>
    public bool IsGelijk => Oud is not null && Oud.Waarde.Status == Nieuw.Waarde.Status && Oud.Waarde.Getal == Nieuw.Waarde.Getal;
}

internal sealed class CompareBerekeningHandler(FeitenFiles files) : IHandler<CompareBerekening, Berekeningsvergelijking>
{
    /// <summary>Months that a preview goes back before the last period, so that it shows two years.</summary>
    private const int TwoYears = 21;

    public async Task<Result<Berekeningsvergelijking>> Handle(CompareBerekening request, Act act, CancellationToken cancellation)
    {
        var own = await Celvraag.OwnFilter(act, cancellation);
        if (!own.IsOk) return own.Map(_ => default(Berekeningsvergelijking)!);
        var last = request.Tot ?? LastEnded(request.Maat, act.Today);
        var known = await Moments.Now(act, cancellation);
        var verzoek = new Meetverzoek(request.Van ?? last.AddMonths(-TwoYears), last, request.Maat, new Tijdstand(last, known), [], own.Value);
        var file = await files.Open(act, cancellation);
        var nieuw = Celvraag.Answer(file, request.Nieuw, verzoek, Publiek.Team);
        var oud = request.Oud is { } before ? Celvraag.Answer(file, before, verzoek, Publiek.Team) : null;
        List<Refusal> faults = [.. nieuw.Refusals, .. oud?.Refusals ?? []];
        if (faults.Count > 0) return Result<Berekeningsvergelijking>.Refused(faults);
        var (after, earlier) = (ByPeriode(nieuw.Value), oud is null ? null : ByPeriode(oud.Value));
        return new Berekeningsvergelijking(
            [
                .. verzoek.Perioden().Select(p => Celvraag.PeriodeOf(request.Maat, p.Laatste)).Select(p => new Vergelijkingsrij(
                    p, earlier is null ? null : earlier.GetValueOrDefault(p) ?? Celvraag.WithoutRows(request.Oud!, p),
                    after.GetValueOrDefault(p) ?? Celvraag.WithoutRows(request.Nieuw, p))),
            ],
            nieuw.Value.Sql);
    }

    /// <summary>The last day of the last period that has ended.</summary>
    private static DateOnly LastEnded(Periodemaat maat, DateOnly today) => Celvraag.PeriodeOf(maat, today) is { Last: { } end } current && end > today
        ? maat is Periodemaat.Rollend12 or Periodemaat.TotEnMet ? new DateOnly(today.Year, today.Month, 1).AddDays(-1) : current.First!.Value.AddDays(-1)
        : today;

    private static Dictionary<Periode, Indicatorcel> ByPeriode(Celantwoord antwoord) => antwoord.Cellen.ToDictionary(c => c.Periode);
}
