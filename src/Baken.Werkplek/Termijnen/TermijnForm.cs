using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Baken.Werkplek.Termijnen;

/// <summary>The question to the Termijnrekenaar as typed; every field stands in the address, so an outcome can be kept and sent.</summary>
public sealed class TermijnForm
{
    /// <summary>Own length instead of a term of the catalogue.</summary>
    public const string OwnTermijn = "eigen";

    /// <summary>Bezwaar from the bekendmaking: both terms, without and with a committee.</summary>
    public const string Bezwaar = "bezwaar";

    /// <summary>The same with an advisory committee.</summary>
    public const string BezwaarCommissie = "bezwaar-commissie";

    private const int MostRows = 20;

    private TermijnForm(Dictionary<string, StringValues> query)
    {
        string? Text(string name) => query.TryGetValue(name, out var values) ? values[0] : null;
        IsAsked = query.ContainsKey("start");
        Soort = Text("soort") is { Length: > 0 } soort ? soort : "wmo-onderzoek";
        Lengte = Text("lengte");
        Atw = Text("atw") is "nee" ? "nee" : "ja";
        Start = Text("start");
        Klaar = Text("klaar");
        Peildatum = Text("peildatum");
        Mededeling = Text("mededeling");
        Ingebrekestelling = Text("ingebrekestelling");
        Opschortingen = Rows(query, "opschorting", n => new TermijnRow(n, Text($"opschorting-{n}-grond"), Text($"opschorting-{n}-van"), Text($"opschorting-{n}-tot")));
        Verlengingen = Rows(query, "verlenging", n => new TermijnRow(n, Text($"verlenging-{n}-grond"), Text($"verlenging-{n}-op"), Text($"verlenging-{n}-met")));
    }

    /// <summary>True when the form was sent; an address without a question shows the empty form.</summary>
    public bool IsAsked { get; }

    public string? Soort { get; set; }

    public string? Lengte { get; set; }

    public string? Atw { get; set; }

    public string? Start { get; set; }

    public string? Klaar { get; set; }

    public string? Peildatum { get; set; }

    public string? Mededeling { get; set; }

    public string? Ingebrekestelling { get; set; }

    /// <summary>The rows that were filled in and one more.</summary>
    public IReadOnlyList<TermijnRow> Opschortingen { get; }

    /// <summary>The rows that were filled in and one more.</summary>
    public IReadOnlyList<TermijnRow> Verlengingen { get; }

    /// <summary>True when something is filled in that most questions leave empty.</summary>
    public bool HasEvents => Opschortingen.Count > 1 || Verlengingen.Count > 1 || new[] { Klaar, Mededeling, Ingebrekestelling }.Any(text => !string.IsNullOrWhiteSpace(text));

    public static TermijnForm Of(string uri) => new(QueryHelpers.ParseQuery(new Uri(uri).Query));

    // Rows that were emptied close up, so that the numbers in the address run on.
    private static List<TermijnRow> Rows(Dictionary<string, StringValues> query, string name, Func<int, TermijnRow> read)
    {
        var filled = Enumerable.Range(1, MostRows).Where(n => query.Keys.Any(key => key.StartsWith($"{name}-{n}-", StringComparison.Ordinal))).Select(read).Where(row => !row.IsEmpty);
        var rows = filled.Select((row, index) => new TermijnRow(index + 1, row.Grond, row.First, row.Last)).ToList();
        if (rows.Count < MostRows) rows.Add(new TermijnRow(rows.Count + 1, null, null, null));
        return rows;
    }
}

/// <summary>One pause (ground, first day, last day) or extension (ground, day told, length or new last day) as typed.</summary>
public sealed class TermijnRow(int number, string? grond, string? first, string? last)
{
    public int Number => number;

    public string? Grond { get; set; } = grond;

    public string? First { get; set; } = first;

    public string? Last { get; set; } = last;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Grond) && string.IsNullOrWhiteSpace(First) && string.IsNullOrWhiteSpace(Last);
}
