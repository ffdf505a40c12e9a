using System.Globalization;
using Baken.Indicatoren.Feiten;
using Baken.Indicatoren.Rijen;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Werkplek.Forms;
using Microsoft.AspNetCore.WebUtilities;

namespace Baken.Werkplek.Indicatoren;

/// <summary>The question of the pages about a computed indicator as it stands in the address, read with every fault at once.</summary>
/// <param name="Code">Code of the definition.</param>
/// <param name="Van">First period, such as 2023-01 or 2023-Q1.</param>
/// <param name="Tot">Last period.</param>
/// <param name="Per">Size of the periods.</param>
/// <param name="Naar">First dimension; empty for none.</param>
/// <param name="En">Second dimension; empty for none.</param>
/// <param name="Bekend">Day at the end of which it must have been known; empty for now.</param>
/// <param name="Publiek">For whom; empty for the team.</param>
/// <param name="Is">Filters: dimension with its value, or <see cref="Missing"/>.</param>
public sealed record UitsplitsingQuery(
    string Code, string Van, string Tot, string Per, string Naar, string En, string Bekend, string Publiek, IReadOnlyList<(string Dimensie, string Waarde)> Is)
{
    /// <summary>The value of a filter on rows without registration.</summary>
    public const string Missing = "(niet vastgelegd)";

    private const string FilterPrefix = "is-";

    /// <summary>Sizes of periods to choose from.</summary>
    public static readonly IReadOnlyList<Choice> Sizes =
    [
        new(nameof(Periodemaat.Maand), "maand"), new(nameof(Periodemaat.Kwartaal), "kwartaal"), new(nameof(Periodemaat.Halfjaar), "halfjaar"),
        new(nameof(Periodemaat.Jaar), "jaar"), new(nameof(Periodemaat.Rollend12), "12 maanden tot en met elke maand"), new(nameof(Periodemaat.TotEnMet), "van 1 januari tot en met elke maand"),
    ];

    /// <summary>Audiences outside the team to choose from.</summary>
    public static readonly IReadOnlyList<Choice> Publieken =
        [new(nameof(Kernel.Indicatoren.Publiek.Gemeente), "de gemeente"), new(nameof(Kernel.Indicatoren.Publiek.Raad), "de raad"), new(nameof(Kernel.Indicatoren.Publiek.Openbaar), "iedereen")];

    /// <summary>Reads an address.</summary>
    public static UitsplitsingQuery Of(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        string Text(string name) => query.TryGetValue(name, out var values) ? values[0]?.Trim() ?? "" : "";
        return new UitsplitsingQuery(
            Text("code"), Text("van"), Text("tot"), Text("per"), Text("naar"), Text("en"), Text("bekend"), Text("publiek"),
            [.. query.Keys.Where(k => k.StartsWith(FilterPrefix, StringComparison.Ordinal) && Text(k).Length > 0).Order(StringComparer.Ordinal).Select(k => (k[FilterPrefix.Length..], Text(k)))]);
    }

    /// <summary>All periods of an indicator from one to another.</summary>
    public static UitsplitsingQuery Over(string code, Periode van, Periode tot, Periodemaat maat) => new(code, van.ToString(), tot.ToString(), maat.ToString(), "", "", "", "", []);

    /// <summary>Name of the filter on a dimension in the address.</summary>
    public static string FilterName(string dimensie) => FilterPrefix + dimensie;

    /// <summary>The request, or every fault of the address.</summary>
    public Result<ComputeIndicator> Read()
    {
        var faults = new List<Refusal>();
        var (first, last) = (PeriodeOf(Van, faults), PeriodeOf(Tot, faults));
        DateOnly? known = null;
        if (Bekend.Length > 0)
        {
            var day = NlDatum.Parse(Bekend);
            faults.AddRange(day.Refusals);
            if (day.IsOk) known = day.Value;
        }

        IReadOnlyList<string> dims = [.. new[] { Naar, En }.Where(d => d.Length > 0).Distinct()];
        return faults.Count > 0 ? Result<ComputeIndicator>.Refused(faults)
            : new ComputeIndicator(Code, first!.First!.Value, last!.Last!.Value, Maat, dims, [.. Is.Select(Filter)], known, Audience);
    }

    /// <summary>Size of the periods; quarters when none or no known one is named.</summary>
    public Periodemaat Maat => Enum.TryParse<Periodemaat>(Per, out var parsed) && Enum.IsDefined(parsed) ? parsed : Periodemaat.Kwartaal;

    /// <summary>For whom; a word that is not known hides the most.</summary>
    public Kernel.Indicatoren.Publiek Audience => Publiek.Length == 0 ? Kernel.Indicatoren.Publiek.Team
        : Enum.TryParse<Kernel.Indicatoren.Publiek>(Publiek, out var chosen) && Enum.IsDefined(chosen) ? chosen : Kernel.Indicatoren.Publiek.Openbaar;

    /// <summary>The part of the feiten that the request is about.</summary>
    public static Feitbereik Bereik(ComputeIndicator request) => new(request.Code, request.Van, request.Tot, request.Maat, request.Filters, request.BekendOp);

    /// <summary>The question about one cell: its period, and its breakdown as filters.</summary>
    public UitsplitsingQuery Cell(Indicatorcel cel, IReadOnlyList<string> naar)
    {
        var last = cel.Periode.Last!.Value;
        var periode = Maat is Periodemaat.Rollend12 or Periodemaat.TotEnMet ? Periode.Maand(last.Year, last.Month).ToString() : cel.Periode.ToString();
        var own = naar.Zip(cel.Dimensies, (dim, value) => (dim, value ?? Missing)).ToList();
        return this with { Van = periode, Tot = periode, Naar = "", En = "", Is = [.. Is.Where(f => !naar.Contains(f.Dimensie)), .. own] };
    }

    /// <summary>The same question at another address, with more in it.</summary>
    public string Url(string path, params (string Name, string Value)[] also) => path + "?" + string.Join('&', Fields.Concat(also).Where(f => f.Item2.Length > 0)
        .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Item1}={Uri.EscapeDataString(f.Item2)}")));

    /// <summary>Everything that is asked, by its name in the address.</summary>
    public IEnumerable<(string Name, string Value)> Fields =>
        [("code", Code), ("van", Van), ("tot", Tot), ("per", Per), ("naar", Naar), ("en", En), ("bekend", Bekend), ("publiek", Publiek), .. Is.Select(f => (FilterName(f.Dimensie), f.Waarde))];

    private static Voorwaarde Filter((string Dimensie, string Waarde) filter) =>
        filter.Waarde == Missing ? Voorwaarde.Leeg(filter.Dimensie) : Voorwaarde.Is(filter.Dimensie, filter.Waarde);

    private static Periode? PeriodeOf(string text, List<Refusal> faults)
    {
        var periode = Periode.Parse(text);
        if (periode is { IsOk: true, Value: { First: not null, Last: not null } }) return periode.Value;
        faults.Add(Refusal.Of("Indicatoren.PeriodeWithoutDays", text));
        return null;
    }
}
