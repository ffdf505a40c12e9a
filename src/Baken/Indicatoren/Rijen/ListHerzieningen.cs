using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren.Rijen;

/// <summary>
/// How a figure changed while deliveries came in: per period as it was first known, as known on a chosen day and as known now, and which
/// delivery made each difference. Counted with the definition of now. Refusals: as <see cref="ComputeIndicator"/>.
/// </summary>
/// <param name="Bereik">Indicator, periods, filters, and the chosen day.</param>
[Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Kwaliteitsmedewerker, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ListHerzieningen(Feitbereik Bereik) : IQuery<Herzieningen>;

/// <summary>The history of a series.</summary>
/// <param name="Definitie">The definition.</param>
/// <param name="Regels">One per period, oldest first.</param>
/// <param name="Gebeurtenissen">Deliveries and withdrawals that touch these feiten, newest first.</param>
/// <param name="Overgeslagen">Older events whose steps are not worked out; the value that was first known is.</param>
public sealed record Herzieningen(Indicatordefinitie Definitie, IReadOnlyList<Herzieningsregel> Regels, IReadOnlyList<Feitgebeurtenis> Gebeurtenissen, int Overgeslagen);

/// <summary>A delivery that was taken in, or withdrawn.</summary>
/// <param name="LeveringId">The delivery.</param>
/// <param name="Bron">Code of its source.</param>
/// <param name="Op">When, UTC.</param>
/// <param name="IsIntrekking">True when it was withdrawn then.</param>
public sealed record Feitgebeurtenis(Guid LeveringId, string Bron, DateTime Op, bool IsIntrekking);

/// <summary>One period.</summary>
/// <param name="Periode">The period.</param>
/// <param name="Eerst">As known after the first event since the period ended; null while there is none.</param>
/// <param name="EerstOp">Moment of that event, UTC.</param>
/// <param name="OpDag">As known at the end of the chosen day; null when no day was chosen, or when nothing was known yet.</param>
/// <param name="Nu">As known now.</param>
/// <param name="Stappen">What changed it, oldest first.</param>
public sealed record Herzieningsregel(Periode Periode, Waarde? Eerst, DateTime? EerstOp, Waarde? OpDag, Waarde Nu, IReadOnlyList<Herziening> Stappen);

/// <summary>One change of a figure.</summary>
/// <param name="Door">The event that made it.</param>
/// <param name="Voor">Value before; null for what brought the first rows.</param>
/// <param name="Na">Value after.</param>
public sealed record Herziening(Feitgebeurtenis Door, Waarde? Voor, Waarde Na);

internal sealed class ListHerzieningenHandler(Feitvragen vragen) : IHandler<ListHerzieningen, Herzieningen>
{
    /// <summary>Each event costs one count; a year and a half of weekly deliveries.</summary>
    private const int MostEvents = 80;

    public async Task<Result<Herzieningen>> Handle(ListHerzieningen request, Act act, CancellationToken cancellation)
    {
        var opened = await vragen.Open(act, request.Bereik with { BekendOp = null }, cancellation);
        if (!opened.IsOk) return opened.Map(_ => default(Herzieningen)!);
        var vraag = opened.Value;
        var feiten = new[] { vraag.Definitie.Teller.Feit, vraag.Definitie.Noemer?.Feit, vraag.Definitie.Terugkeer?.Feit }.OfType<string>().ToHashSet();
        var leveringen = await act.Store.Set<Feitenlevering>().AsNoTracking().Include(l => l.Bestanden).ToListAsync(cancellation);
        var events = FeitenEvent.ListOf(leveringen.Where(l => l.Bestanden.Exists(b => feiten.Contains(b.Feit))))
            .Select(e => new Feitgebeurtenis(e.Levering.Id, e.Levering.Bron, e.Moment, e.IsWithdrawal)).ToList();
        var skipped = Math.Max(0, events.Count - MostEvents);
        var reader = new Reeksgeheugen(vraag);
        DateTime? asked = request.Bereik.BekendOp is { } day ? await Moments.KnownOn(act, day, cancellation) : null;
        var regels = vraag.Verzoek.Perioden().Select(p => Regel(reader, p, events, skipped, asked)).ToList();
        return new Herzieningen(vraag.Definitie, regels, [.. events.AsEnumerable().Reverse()], skipped);
    }

    private static Herzieningsregel Regel(Reeksgeheugen reader, Meetperiode periode, List<Feitgebeurtenis> events, int skipped, DateTime? asked)
    {
        var first = events.Find(e => e.Op > TenantClock.EndOf(periode.Laatste));
        var steps = new List<Herziening>();
        var nothing = reader.At(DateTime.UnixEpoch, periode);
        var before = skipped == 0 ? nothing : reader.At(events[skipped - 1].Op, periode);
        var isKnown = before != nothing;
        foreach (var gebeurtenis in events.Skip(skipped))
        {
            var after = reader.At(gebeurtenis.Op, periode);
            if (after != before) steps.Add(new Herziening(gebeurtenis, isKnown ? before : null, after));
            (before, isKnown) = (after, isKnown || after != nothing);
        }

        return new Herzieningsregel(
            reader.Naam(periode), first is null ? null : reader.At(first.Op, periode), first?.Op, asked is { } moment && events.Exists(e => e.Op <= moment) ? reader.At(moment, periode) : null,
            reader.At(reader.Now, periode), steps);
    }

    /// <summary>The series of a question at any moment, each counted once.</summary>
    private sealed class Reeksgeheugen(Feitvraag vraag)
    {
        private readonly Dictionary<DateTime, Dictionary<DateOnly, Deeluitkomst>> known = [];

        public DateTime Now => vraag.Verzoek.Tijdstand.BekendOp;

        public Waarde At(DateTime moment, Meetperiode periode)
        {
            if (!known.TryGetValue(moment, out var series))
            {
                var verzoek = vraag.Verzoek with { Tijdstand = new Tijdstand(vraag.Verzoek.Tot, moment) };
                known[moment] = series = vraag.File.Answer(Planner.Plan(vraag.Definitie, verzoek).Value).ToDictionary(c => c.Periode);
            }

            var key = vraag.Verzoek.IsKalender ? periode.Eerste : new DateOnly(periode.Laatste.Year, periode.Laatste.Month, 1);
            return Uitkomstwaarde.Of(vraag.Definitie, series.GetValueOrDefault(key) ?? new Deeluitkomst(key, [], null, null, null));
        }

        public Periode Naam(Meetperiode periode) => Celvraag.PeriodeOf(vraag.Verzoek.Maat, periode.Laatste);
    }
}
