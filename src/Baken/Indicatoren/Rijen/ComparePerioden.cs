using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren.Rijen;

/// <summary>
/// Lays the last asked period beside the one before, the same one a year earlier, and this year to date beside last year to date; a flow is
/// carried forward to the year, in a straight line and by season. Every figure comes from <see cref="ComputeIndicator"/>, so that what is
/// hidden there is hidden here. Refusals: as there.
/// </summary>
/// <param name="Bereik">Indicator, periods and filters.</param>
/// <param name="Naar">Dimensions to break down by.</param>
/// <param name="Publiek">For whom.</param>
[Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Kwaliteitsmedewerker, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ComparePerioden(Feitbereik Bereik, IReadOnlyList<string> Naar, Publiek Publiek = Publiek.Team) : IQuery<Periodevergelijking>;

/// <summary>A period beside others.</summary>
/// <param name="Periode">The period.</param>
/// <param name="Vorige">The one before; null when there is none.</param>
/// <param name="VorigJaar">The same a year earlier; null for periods that have none.</param>
/// <param name="TotEnMet">This year to date, up to the last month that has ended; null where a running total says nothing.</param>
/// <param name="IsStroom">True when the figure is a flow, which alone may be carried forward.</param>
/// <param name="Regels">One per breakdown.</param>
public sealed record Periodevergelijking(
    Periode Periode, Periode? Vorige, Periode? VorigJaar, Periode? TotEnMet, bool IsStroom, IReadOnlyList<Vergelijkregel> Regels);

/// <summary>One breakdown. A value is null where the period has no feiten at all, so that nothing is compared with nothing.</summary>
/// <param name="Dimensies">Values of the dimensions.</param>
/// <param name="Nu">Value of the period.</param>
/// <param name="Vorige">Of the period before.</param>
/// <param name="VorigJaar">Of the same period a year earlier.</param>
/// <param name="TotEnMet">This year to date.</param>
/// <param name="TotEnMetVorigJaar">Last year to the same day.</param>
/// <param name="Lijn">This year to date × 12 / months; null for what is no flow, or when the year is whole.</param>
/// <param name="Seizoen">This year to date × last year / last year to date.</param>
public sealed record Vergelijkregel(
    IReadOnlyList<string?> Dimensies, Waarde? Nu, Waarde? Vorige, Waarde? VorigJaar, Waarde? TotEnMet, Waarde? TotEnMetVorigJaar, Waarde? Lijn, Waarde? Seizoen);

internal sealed class ComparePeriodenHandler : IHandler<ComparePerioden, Periodevergelijking>
{
    /// <summary>Sorts what is not registered behind what is.</summary>
    private const string LastSign = "\uffff";

    public async Task<Result<Periodevergelijking>> Handle(ComparePerioden request, Act act, CancellationToken cancellation)
    {
        var bereik = request.Bereik;
        var last = new Meetverzoek(bereik.Tot, bereik.Tot, bereik.Maat, new Tijdstand(bereik.Tot, act.Now), [], []).Perioden()[0];
        var periode = Celvraag.PeriodeOf(bereik.Maat, last.Laatste);
        var (vorige, jaar) = (periode.Previous(), periode.SamePeriodLastYear());
        var asker = new FigureReader(act, request, cancellation);
        var now = await asker.Ask(last.Laatste, bereik.Maat);
        if (!now.IsOk) return now.Map(_ => default(Periodevergelijking)!);
        var definitie = asker.Definitie!;
        var before = vorige is null ? null : await asker.Find(vorige.Last!.Value, bereik.Maat);
        var year = jaar is null ? null : await asker.Find(jaar.Last!.Value, bereik.Maat);
        var date = HasRunningTotal(definitie, request) ? ToDate(last.Laatste, act.Today) : null;
        var (running, runningBefore) = date is { } day
            ? (await asker.Find(day, Periodemaat.TotEnMet), await asker.Find(LastYear(day), Periodemaat.TotEnMet)) : (null, null);
        var isStroom = IsStroom(definitie);
        var whole = date is { } end && isStroom ? await asker.Find(new DateOnly(end.Year - 1, 12, 31), Periodemaat.Jaar) : null;
        var toDate = date is { } d ? Periode.TotEnMet(d) : null;
        var keys = now.Value.Select(c => c.Dimensies).Concat(before?.Select(c => c.Dimensies) ?? []).Concat(year?.Select(c => c.Dimensies) ?? []).DistinctBy(Onderdrukking.KeyOf);
        return new Periodevergelijking(periode, vorige, jaar, toDate, isStroom, [.. keys.OrderBy(k => string.Join(LastSign, k.Select(d => d ?? LastSign)), StringComparer.CurrentCulture).Select(k =>
        {
            var (runs, ranBefore) = (asker.Value(running, k), asker.Value(runningBefore, k));
            return new Vergelijkregel(
                k, asker.Value(now.Value, k), asker.Value(before, k), asker.Value(year, k), runs, ranBefore,
                runs is null || toDate is null ? null : Forecast(runs, toDate, isStroom), runs is null || !isStroom ? null : Seasonal(runs, ranBefore, asker.Value(whole, k), toDate!));
        })]);
    }

    /// <summary>Events that add up over months; distinct persons, stocks, means and shares do not (standards 6.4).</summary>
    private static bool IsStroom(Indicatordefinitie definitie) => definitie.Teller.Periode.Lid == Periodelid.Gebeurtenis
        && definitie.Soort is Berekeningsoort.Aantal or Berekeningsoort.Instroom or Berekeningsoort.Uitstroom or Berekeningsoort.Som;

    /// <summary>A running total beside quarters gives what a quarter hides, so that the public does not get it (ADR 0036).</summary>
    private static bool HasRunningTotal(Indicatordefinitie definitie, ComparePerioden request) =>
        request.Publiek is Publiek.Team or Publiek.Gemeente && request.Bereik.Maat is Periodemaat.Maand or Periodemaat.Kwartaal or Periodemaat.Halfjaar or Periodemaat.Jaar
        && definitie.Soort != Berekeningsoort.Cumulatief && definitie.Teller.Periode.Lid == Periodelid.Gebeurtenis;

    /// <summary>The end of the last month of the period that has ended; null when January has not.</summary>
    private static DateOnly? ToDate(DateOnly last, DateOnly today)
    {
        var ended = new DateOnly(today.Year, today.Month, 1).AddDays(-1);
        var day = last < today ? last : ended;
        return day.Year == last.Year ? day : null;
    }

    private static DateOnly LastYear(DateOnly day) => new(day.Year - 1, day.Month, DateTime.DaysInMonth(day.Year - 1, day.Month));

    private static Waarde? Forecast(Waarde running, Periode toDate, bool isStroom) =>
        Jaarprognose.Compute(running, toDate, isStroom) is { IsOk: true } carried ? carried.Value : null;

    private static Waarde? Seasonal(Waarde running, Waarde? runningBefore, Waarde? whole, Periode toDate) =>
        toDate.Last!.Value.Month < 12 && running.Getal is { } now && runningBefore?.Getal is { Sign: > 0 } before && whole?.Getal is { } year
            ? Waarde.Create(Waardestatus.Prognose, getal: now * year / before) is { IsOk: true } carried ? carried.Value : null
            : null;

    /// <summary>Asks the figure of one period at a time.</summary>
    private sealed class FigureReader(Act act, ComparePerioden request, CancellationToken cancellation)
    {
        public Indicatordefinitie? Definitie { get; private set; }

        public async Task<Result<IReadOnlyList<Indicatorcel>>> Ask(DateOnly day, Periodemaat maat)
        {
            var answer = await act.Ask(
                new ComputeIndicator(request.Bereik.Code, day, day, maat, request.Naar, request.Bereik.Filters, request.Bereik.BekendOp, request.Publiek), cancellation);
            if (answer.IsOk) Definitie ??= answer.Value.Definitie;
            return answer.Map(found => found.Cellen);
        }

        public async Task<IReadOnlyList<Indicatorcel>?> Find(DateOnly day, Periodemaat maat) =>
            await Ask(day, maat) is { IsOk: true, Value.Count: > 0 } found ? found.Value : null;

        /// <summary>The value of a breakdown; without rows that of nothing, when others of the period do have rows.</summary>
        public Waarde? Value(IReadOnlyList<Indicatorcel>? cells, IReadOnlyList<string?> dims) => cells is not { Count: > 0 }
            ? null
            : cells.FirstOrDefault(c => Onderdrukking.KeyOf(c.Dimensies) == Onderdrukking.KeyOf(dims))?.Waarde
                ?? Celvraag.WithoutRows(Definitie!, cells[0].Periode).Waarde;
    }
}
