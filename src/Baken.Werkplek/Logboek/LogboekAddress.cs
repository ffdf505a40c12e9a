using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Logboek;
using Microsoft.AspNetCore.WebUtilities;

namespace Baken.Werkplek.Logboek;

/// <summary>What the address of the page Logboek asks: <c>?zoek=naam&amp;persoon=id&amp;verzoek=…&amp;van=01-04-2023&amp;tot=…&amp;afloop=…</c>.</summary>
/// <param name="Texts">As typed, by name.</param>
/// <param name="Filter">What is searched; a text that cannot be read is left out and told in <paramref name="Faults"/>.</param>
/// <param name="Faults">Sentences in Dutch.</param>
internal sealed record LogboekAddress(IReadOnlyDictionary<string, string> Texts, LogboekFilter Filter, IReadOnlyList<string> Faults)
{
    private static readonly string[] Names = ["zoek", "persoon", "verzoek", "van", "tot", "afloop"];

    public static LogboekAddress Of(string queryString)
    {
        var query = QueryHelpers.ParseQuery(queryString);
        var texts = Names.ToDictionary(name => name, name => query.TryGetValue(name, out var values) ? values[0]?.Trim() ?? "" : "");
        var faults = new List<string>();
        Guid? persoon = Guid.TryParse(texts["persoon"], out var id) ? id : null;
        if (persoon is null && texts["persoon"].Length > 0) faults.Add("Persoon: vul het volledige kenmerk van de persoon in.");
        var van = Day(texts["van"], "Van", faults);
        var tot = Day(texts["tot"], "Tot en met", faults);
        if (tot < van) faults.Add("Tot en met ligt voor Van.");
        Afloop? afloop = Enum.TryParse<Afloop>(texts["afloop"], out var known) && Enum.IsDefined(known) ? known : null;
        return new LogboekAddress(texts, new LogboekFilter(persoon, texts["zoek"], texts["verzoek"], van, tot, afloop), faults);
    }

    /// <summary>The same question as a query string, for the export.</summary>
    public string ToQuery() => QueryHelpers.AddQueryString("", Texts.Where(t => t.Value.Length > 0).Select(t => KeyValuePair.Create(t.Key, (string?)t.Value)));

    private static DateOnly? Day(string text, string label, List<string> faults)
    {
        if (text.Length == 0) return null;
        var day = NlDatum.Parse(text);
        faults.AddRange(day.Refusals.Select(r => $"{label}: {RefusalText.Of(r)}"));
        return day.IsOk ? day.Value : null;
    }
}
