using Baken.Dispatch;
using Baken.Indicatoren.Berekeningen;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren.Uitvoer;

/// <summary>
/// Recomputes every indicator of a year and lays it beside what must agree: the hand-written query of the catalogue per quarter, the balance of stocks and
/// flows per month, parts over a dimension that add up (or, of distinct persons, do not), months that add up to the year. Refusals: the faults of the catalogue.
/// </summary>
/// <param name="Jaar">The year.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Privacyfunctionaris, Relatie.EigenGemeente, Doelbinding.Toezicht)]
public sealed record VerifyIndicatoren(int Jaar) : IQuery<Controleverslag>;

/// <summary>What was compared.</summary>
/// <param name="Vragen">Indicators that have a hand-written query.</param>
/// <param name="Verbanden">Relations between figures that were looked at.</param>
/// <param name="Afwijkingen">What did not agree; none when all is well. Codes <c>ControlevraagDiffers</c>, <c>BalansOpen</c>, <c>DelenDiffer</c>, <c>MaandenDiffer</c>.</param>
public sealed record Controleverslag(int Vragen, int Verbanden, IReadOnlyList<Refusal> Afwijkingen);

internal sealed class VerifyIndicatorenHandler(FeitenFiles files, Definitiecatalogus catalogus) : IHandler<VerifyIndicatoren, Controleverslag>
{
    public async Task<Result<Controleverslag>> Handle(VerifyIndicatoren request, Act act, CancellationToken cancellation)
    {
        if (!catalogus.All.IsOk) return catalogus.All.Map(_ => default(Controleverslag)!);
        var reeksen = await Definitiereeks.ReadAll(act, catalogus, cancellation);
        if (!reeksen.IsOk) return reeksen.Map(_ => default(Controleverslag)!);
        var file = await files.Open(act, cancellation);
        var check = new Indicatorcontrole(file, request.Jaar, await Moments.Now(act, cancellation));
        var vragen = Controlevragen.Read(await File.ReadAllTextAsync(Controlevragen.ShippedFile, cancellation));
        foreach (var (code, definitie) in catalogus.All.Value.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (vragen.TryGetValue(code, out var vraag)) check.Compare(definitie, vraag);
        }

        foreach (var definitie in reeksen.Value.Select(r => r.On(new DateOnly(request.Jaar, 12, 31))).OfType<Indicatordefinitie>().OrderBy(d => d.Code, StringComparer.Ordinal)) check.Relations(definitie);
        check.Balances(catalogus.All.Value);
        return new Controleverslag(check.Vragen, check.Verbanden, check.Afwijkingen);
    }
}

/// <summary>The comparisons, over one feiten file.</summary>
internal sealed class Indicatorcontrole(FeitenFile file, int jaar, DateTime known)
{
    private static readonly (string Stand, string In, string Uit)[] Balansen =
        [("hulpvragen-open", "hulpvragen-instroom", "hulpvragen-uitstroom"), ("trajecten-lopend", "trajecten-instroom", "trajecten-uitstroom")];

    private readonly List<Refusal> afwijkingen = [];

    public int Vragen { get; private set; }

    public int Verbanden { get; private set; }

    public IReadOnlyList<Refusal> Afwijkingen => afwijkingen;

    /// <summary>The engine beside the hand-written query.</summary>
    public void Compare(Indicatordefinitie definitie, string vraag)
    {
        Vragen++;
        var expected = Controlevragen.Answer(file, vraag, jaar, known);
        var found = Cells(definitie, Periodemaat.Kwartaal).ToDictionary(c => c.Periode, Controlegetal.Of);
        foreach (var quarter in expected.Keys.Union(found.Keys).Order())
        {
            var (engine, other) = (found.GetValueOrDefault(quarter, Controlegetal.None), expected.GetValueOrDefault(quarter, Controlegetal.None));
            if (engine != other) afwijkingen.Add(Refusal.Of("Indicatoren.ControlevraagDiffers", definitie.Code, quarter, engine, other));
        }
    }

    /// <summary>Parts beside the whole, and months beside the year.</summary>
    public void Relations(Indicatordefinitie definitie)
    {
        if (definitie.Soort is Berekeningsoort.Mediaan or Berekeningsoort.Percentiel || definitie.Koppeling is not null) return;
        var isDistinct = definitie.Teller.Wijze == Telwijze.Uniek || definitie.Noemer?.Wijze == Telwijze.Uniek;
        var whole = Sum(Cells(definitie, Periodemaat.Jaar));
        foreach (var dimensie in definitie.Dimensies)
        {
            Verbanden++;
            var parts = Sum(Cells(definitie, Periodemaat.Jaar, dimensie));
            // One person under two laws counts twice in the parts and once in the whole.
            if (isDistinct ? parts.Teller < whole.Teller || parts.Noemer < whole.Noemer : parts != whole) afwijkingen.Add(Refusal.Of("Indicatoren.DelenDiffer", definitie.Code, dimensie, parts, whole));
        }

        if (isDistinct || definitie.Teller.Periode.Lid != Periodelid.Gebeurtenis || definitie.Noemer is { Periode.Lid: not Periodelid.Gebeurtenis } || definitie.Soort == Berekeningsoort.Cumulatief) return;
        Verbanden++;
        var months = Sum(Cells(definitie, Periodemaat.Maand));
        if (months != whole) afwijkingen.Add(Refusal.Of("Indicatoren.MaandenDiffer", definitie.Code, months, whole));
    }

    /// <summary>Opening and what came in, less what went out, is closing; month after month.</summary>
    public void Balances(IReadOnlyDictionary<string, Indicatordefinitie> all)
    {
        foreach (var (stand, instroom, uitstroom) in Balansen.Where(b => all.ContainsKey(b.Stand) && all.ContainsKey(b.In) && all.ContainsKey(b.Uit)))
        {
            var (stocks, came, went) = (PerMonth(all[stand], new DateOnly(jaar - 1, 12, 1)), PerMonth(all[instroom]), PerMonth(all[uitstroom]));
            for (var month = new DateOnly(jaar, 1, 1); month.Year == jaar; month = month.AddMonths(1))
            {
                Verbanden++;
                var expected = stocks.GetValueOrDefault(month.AddMonths(-1)) + came.GetValueOrDefault(month) - went.GetValueOrDefault(month);
                if (stocks.GetValueOrDefault(month) != expected) afwijkingen.Add(Refusal.Of("Indicatoren.BalansOpen", stand, month, stocks.GetValueOrDefault(month), expected));
            }
        }
    }

    private Dictionary<DateOnly, long> PerMonth(Indicatordefinitie definitie, DateOnly? from = null) =>
        Cells(definitie, Ask(Periodemaat.Maand) with { Van = from ?? new DateOnly(jaar, 1, 1) }).ToDictionary(c => c.Periode, c => c.Teller ?? 0);

    private static Controlegetal Sum(IReadOnlyList<Deeluitkomst> cells) => new(cells.Sum(c => c.Teller ?? 0), cells.Sum(c => c.Noemer ?? 0), 0);

    private IReadOnlyList<Deeluitkomst> Cells(Indicatordefinitie definitie, Periodemaat maat, params string[] naar) => Cells(definitie, Ask(maat, naar));

    private IReadOnlyList<Deeluitkomst> Cells(Indicatordefinitie definitie, Meetverzoek verzoek) => file.Answer(Planner.Plan(definitie, verzoek).Value);

    private Meetverzoek Ask(Periodemaat maat, params string[] naar) => new(new DateOnly(jaar, 1, 1), new DateOnly(jaar, 12, 31), maat, new Tijdstand(new DateOnly(jaar, 12, 31), known), naar, []);
}
