using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Kernel.Termijnen;
using Baken.Termijnen;
using Baken.Werkplek.Forms;

namespace Baken.Werkplek.Termijnen;

/// <summary>What the Termijnrekenaar answers to a form: one outcome, or two for a bezwaar, and the dwangsom when asked.</summary>
public sealed record TermijnAnswer(IReadOnlyList<TermijnOutcome> Outcomes, IReadOnlyList<(DwangsomStart Reading, DwangsomOutcome Outcome)> Dwangsommen)
{
    /// <summary>The first and last day that the answer is about.</summary>
    public (DateOnly From, DateOnly Through) Span => (Outcomes.SelectMany(Days).Min(), Outcomes.SelectMany(Days).Max());

    /// <summary>Reads the form and computes; null with every fault noted at its field.</summary>
    public static TermijnAnswer? Of(TermijnForm form, TermijnCatalogus catalogus, FormErrors errors)
    {
        var start = string.IsNullOrWhiteSpace(form.Start) ? Missing(errors) : errors.Read(NlDatum.Parse(form.Start).Map<DateOnly?>(d => d), "start");
        var request = ReadRequest(form, start ?? default, errors);
        var ingebrekestelling = Day(form.Ingebrekestelling, "ingebrekestelling", errors);
        if (ingebrekestelling is not null && request.Peildatum is null && errors.Of("peildatum").ToList().Count == 0)
            errors.Add("peildatum", "Vul een peildatum in: de dwangsom wordt berekend tot en met die dag.");
        var klokken = ReadKlokken(form, catalogus, start, errors);
        if (errors.Any || klokken is null) return null;
        if (Compute(catalogus, klokken, request, errors) is not { } outcomes) return null;
        if (ingebrekestelling is not { } notice) return new TermijnAnswer(outcomes, []);
        if (!klokken[^1].KnowsDwangsom)
        {
            errors.Add("ingebrekestelling", $"Bij de termijn “{klokken[^1].Naam}” hoort geen dwangsom.");
            return null;
        }
        return new TermijnAnswer(outcomes, Compute(catalogus, new DwangsomRequest(outcomes[^1].CurrentEnd, notice, request.Stop), request.Peildatum!.Value));
    }

    private static DateOnly[] Days(TermijnOutcome outcome) => [outcome.Start, outcome.RawEnd, outcome.CurrentEnd];

    private static DateOnly? Missing(FormErrors errors)
    {
        errors.Add("start", "Vul de startdatum in.");
        return null;
    }

    private static TermijnRequest ReadRequest(TermijnForm form, DateOnly start, FormErrors errors) => new(start)
    {
        Stop = Day(form.Klaar, "klaar", errors),
        Peildatum = Day(form.Peildatum, "peildatum", errors),
        Opschortingen = [.. form.Opschortingen.Where(r => !r.IsEmpty).Select(r => ReadOpschorting(r, errors)).OfType<Opschorting>()],
        Verlengingen = [.. form.Verlengingen.Where(r => !r.IsEmpty).Select(r => ReadVerlenging(r, errors)).OfType<Verlenging>()],
        Mededelingen = Day(form.Mededeling, "mededeling", errors) is { } sent ? [new Mededeling(sent, null)] : [],
    };

    private static DateOnly? Day(string? text, string field, FormErrors errors) =>
        string.IsNullOrWhiteSpace(text) ? null : errors.Read(NlDatum.Parse(text).Map<DateOnly?>(d => d), field);

    private static Opschorting? ReadOpschorting(TermijnRow row, FormErrors errors)
    {
        var name = $"opschorting-{row.Number}";
        var grond = Word(row.Grond, TermijnWords.Opschortingsgronden, $"{name}-grond", errors);
        var from = Day(errors.Require(row.First, $"{name}-van", "Vul de eerste dag van de opschorting in."), $"{name}-van", errors);
        var through = Day(row.Last, $"{name}-tot", errors);
        return grond is { } g && from is { } f ? new Opschorting(g, f, through) : null;
    }

    private static Verlenging? ReadVerlenging(TermijnRow row, FormErrors errors)
    {
        var name = $"verlenging-{row.Number}";
        var grond = Word(row.Grond, TermijnWords.Verlengingsgronden, $"{name}-grond", errors);
        var madeOn = Day(errors.Require(row.First, $"{name}-op", "Vul in wanneer de verlenging is meegedeeld."), $"{name}-op", errors);
        var text = errors.Require(row.Last, $"{name}-met", "Vul een lengte in, zoals 6 weken, of een nieuwe laatste dag.");
        if (text.Length == 0) return null;
        return errors.Read<Verlenging?>(TermijnWords.ReadLengthOrDay(grond ?? default, madeOn ?? default, text).Map<Verlenging?>(v => v), $"{name}-met") is { } verlenging
            && grond is not null && madeOn is not null ? verlenging : null;
    }

    private static T? Word<T>(string? word, IReadOnlyDictionary<string, T> words, string field, FormErrors errors) where T : struct
    {
        if (word is not null && words.TryGetValue(word, out var value)) return value;
        errors.Add(field, "Kies een grond.");
        return null;
    }

    private static IReadOnlyList<Klok>? ReadKlokken(TermijnForm form, TermijnCatalogus catalogus, DateOnly? start, FormErrors errors)
    {
        if (form.Soort == TermijnForm.OwnTermijn)
        {
            var duur = errors.Read(Termijnduur.Parse(form.Lengte ?? "").Map<Termijnduur?>(d => d), "lengte");
            return duur is { } length ? [Klok.Loose(length, form.Atw == "ja")] : null;
        }
        if (start is not { } day) return null;
        string[] codes = form.Soort switch
        {
            TermijnForm.Bezwaar => ["bezwaar-indienen", "bezwaar-besluit"],
            TermijnForm.BezwaarCommissie => ["bezwaar-indienen", "bezwaar-besluit-commissie"],
            _ => [form.Soort ?? ""],
        };
        var klokken = codes.Select(code => errors.Read(catalogus.Find(code, day), "soort")).OfType<Klok>().ToList();
        return klokken.Count == codes.Length ? klokken : null;
    }

    private static IReadOnlyList<TermijnOutcome>? Compute(TermijnCatalogus catalogus, IReadOnlyList<Klok> klokken, TermijnRequest request, FormErrors errors)
    {
        var bezwaar = new BezwaarRequest(request.Start) { DecidedOn = request.Stop, Peildatum = request.Peildatum, Opschortingen = request.Opschortingen, Verlengingen = request.Verlengingen };
        var computed = klokken.Count == 1
            ? catalogus.Rekenaar.Compute(klokken[0], request).Map<IReadOnlyList<TermijnOutcome>>(o => [o])
            : Bezwaarketen.Compute(catalogus.Rekenaar, klokken[0], klokken[1], bezwaar).Map<IReadOnlyList<TermijnOutcome>>(o => [o.Indienen, o.Besluit]);
        foreach (var refusal in computed.Refusals) errors.Add(FieldOf(refusal.Source), RefusalText.Of(refusal));
        return computed.IsOk ? computed.Value : null;
    }

    private static IReadOnlyList<(DwangsomStart, DwangsomOutcome)> Compute(TermijnCatalogus catalogus, DwangsomRequest request, DateOnly peildatum) =>
        [.. Enum.GetValues<DwangsomStart>().OrderByDescending(start => start == catalogus.Rekenaar.Regels.DwangsomStart)
            .Select(start => (start, Dwangsom.Compute(request, catalogus.Dwangsomstaffel, start, peildatum)))];

    /// <summary>The field of a place that the Kernel names: <c>opschorting[0]</c> is the first row of the form.</summary>
    private static string? FieldOf(string? source)
    {
        if (source is null or "start" or "peildatum") return source;
        if (source == "stop") return "klaar";
        var bracket = source.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0) return null;
        var number = int.Parse(source[(bracket + 1)..^1], System.Globalization.CultureInfo.InvariantCulture) + 1;
        return source[..bracket] switch
        {
            "opschorting" => $"opschorting-{number}-van",
            "verlenging" => $"verlenging-{number}-op",
            _ => "mededeling",
        };
    }
}
