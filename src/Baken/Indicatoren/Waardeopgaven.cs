using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>Reads what a person typed as a value.</summary>
internal static class Waardeopgaven
{
    /// <summary>Enough for every printed or derived value; a quotient of counts is typed rounded to this.</summary>
    private const int MostDecimals = 8;

    public static Result<Waarde> Read(Waardeopgave opgave, Eenheid eenheid)
    {
        Result<Getal>? getal = string.IsNullOrWhiteSpace(opgave.Getal) ? null
            : eenheid == Eenheid.Aandeel ? NlGetal.ParsePercent(opgave.Getal) : NlGetal.Parse(opgave.Getal);
        if (getal is { IsOk: true } readable && eenheid.Check(readable.Value) is { IsOk: false } outside) getal = outside;
        var n = ReadN(opgave.N);
        List<Refusal> faults =
        [
            .. (getal?.Refusals ?? []).Select(r => r.At(nameof(opgave.Getal))),
            .. n.Refusals,
            .. PeriodeFaults(opgave.Meetperiode, nameof(opgave.Meetperiode)),
            .. PeriodeFaults(opgave.VerwachtIn, nameof(opgave.VerwachtIn)),
        ];
        if (faults.Count > 0) return Result<Waarde>.Refused(faults);
        return Waarde.Create(opgave.Status, opgave.Grens, getal?.Value, opgave.Tekst, n.Value.N).At(nameof(opgave.Getal));
    }

    public static Metinginhoud Content(Waardeopgave opgave, Waarde waarde) => new(
        waarde, Null(opgave.Meetperiode), opgave.WeinigVermeld, opgave.Onvolledig, ZonderNorm: false, Null(opgave.VerwachtIn), Telling: null,
        new Printwaarde(waarde.Tekst, null, null, null), Null(opgave.Opmerking), Bron: null);

    /// <summary>A stored value as somebody would type it: what a correction starts from. Reading it back gives the same value.</summary>
    public static Waardeopgave Typed(Meting meting, Eenheid eenheid) => new(
        meting.Waardestatus,
        meting.Waarde.Getal is { } getal ? NlGetal.PrintShort(eenheid == Eenheid.Aandeel ? getal * 100 : getal, MostDecimals) : "",
        meting.Grens, meting.Tekst ?? "", meting.N is { } n ? NlGetal.Print(n, 0) : "", meting.WeinigVermeld, meting.Onvolledig,
        meting.Meetperiode ?? "", meting.VerwachtIn ?? "", meting.Opmerking ?? "");

    private static Result<Observations> ReadN(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return new Observations(null);
        var getal = NlGetal.Parse(text).At(nameof(Waardeopgave.N));
        if (!getal.IsOk) return getal.Map(_ => new Observations(null));
        return getal.Value is { IsWhole: true, Sign: >= 0 } && getal.Value <= int.MaxValue
            ? new Observations((int)(getal.Value.Teller / getal.Value.Noemer))
            : new Refusal("Indicatoren.NotWhole", [text], nameof(Waardeopgave.N));
    }

    private static IReadOnlyList<Refusal> PeriodeFaults(string text, string field) =>
        string.IsNullOrWhiteSpace(text) ? [] : Periode.Parse(text).At(field).Refusals;

    private static string? Null(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private sealed record Observations(int? N);
}

/// <summary>The part that somebody wants to record on, with its definitions.</summary>
internal sealed record Measurable(Indicatordeel Deel, IReadOnlyList<Definitie> Definities)
{
    public static async Task<Result<Measurable>> Find(Act act, string code, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var deel = await act.Store.Set<Indicatordeel>()
            .SingleOrDefaultAsync(d => d.Code == code && (owned == null || owned.Contains(d.OrganisatieId)), cancellation);
        if (deel is null) return new Refusal("Indicatoren.DeelUnknown", [code], nameof(RecordMeting.Deel));
        return new Measurable(deel, await act.Store.Set<Definitie>().Where(d => d.DeelId == deel.Id).ToListAsync(cancellation));
    }
}
