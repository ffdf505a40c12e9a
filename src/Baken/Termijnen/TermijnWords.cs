using Baken.Kernel.Shared;
using Baken.Kernel.Termijnen;

namespace Baken.Termijnen;

/// <summary>The words of the catalogue for grounds, and the short notation of pauses and extensions.</summary>
public static class TermijnWords
{
    private const string Open = "..";

    /// <summary>Grounds of a pause by their word, such as <c>aanvulling</c>.</summary>
    public static IReadOnlyDictionary<string, Opschortingsgrond> Opschortingsgronden { get; } = new Dictionary<string, Opschortingsgrond>
    {
        ["aanvulling"] = Opschortingsgrond.Aanvulling,
        ["buitenland"] = Opschortingsgrond.Buitenland,
        ["instemming"] = Opschortingsgrond.Instemming,
        ["aanvrager"] = Opschortingsgrond.Aanvrager,
        ["overmacht"] = Opschortingsgrond.Overmacht,
        ["verzuimherstel"] = Opschortingsgrond.Verzuimherstel,
    };

    /// <summary>Grounds of an extension by their word, such as <c>verdaging</c>.</summary>
    public static IReadOnlyDictionary<string, Verlengingsgrond> Verlengingsgronden { get; } = new Dictionary<string, Verlengingsgrond>
    {
        ["verdaging"] = Verlengingsgrond.Verdaging,
        ["instemming"] = Verlengingsgrond.Instemming,
        ["redelijke-termijn"] = Verlengingsgrond.RedelijkeTermijn,
    };

    /// <summary>Reads <c>aanvulling:2026-06-10/2026-06-19</c>; <c>..</c> as last day means that the pause lasts.</summary>
    public static Result<Opschorting> ReadOpschorting(string text)
    {
        if (Split(text, Opschortingsgronden) is not var (grond, first, last)) return Refusal.Of(TermijnenRefusals.OpschortingNotReadable, text, string.Join(", ", Opschortingsgronden.Keys));
        return NlDatum.Parse(first).Then(from => last == Open
            ? new Opschorting(grond, from, null)
            : NlDatum.Parse(last).Map(through => new Opschorting(grond, from, through)));
    }

    /// <summary>Reads <c>verdaging:2026-05-20/6 weken</c>, or a new last day after the slash.</summary>
    public static Result<Verlenging> ReadVerlenging(string text)
    {
        if (Split(text, Verlengingsgronden) is not var (grond, first, last)) return Refusal.Of(TermijnenRefusals.VerlengingNotReadable, text, string.Join(", ", Verlengingsgronden.Keys));
        return NlDatum.Parse(first).Then(madeOn => ReadLengthOrDay(grond, madeOn, last));
    }

    /// <summary>Makes an extension of a length (<c>6 weken</c>) or a new last day.</summary>
    public static Result<Verlenging> ReadLengthOrDay(Verlengingsgrond grond, DateOnly madeOn, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(char.IsLetter)
            ? Termijnduur.Parse(text).Map(duur => Verlenging.By(grond, madeOn, duur))
            : NlDatum.Parse(text).Map(day => Verlenging.Until(grond, madeOn, day));
    }

    private static (T Grond, string First, string Last)? Split<T>(string text, IReadOnlyDictionary<string, T> words)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var slash = text.LastIndexOf('/');
        if (colon < 0 || slash < colon || !words.TryGetValue(text[..colon].Trim(), out var grond)) return null;
        return (grond, text[(colon + 1)..slash], text[(slash + 1)..].Trim());
    }
}
