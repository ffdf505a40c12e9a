using System.Globalization;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Werkplek.Forms;

namespace Baken.Werkplek.Indicatoren;

/// <summary>The question of the page as it stands in the address, read with every fault at once.</summary>
/// <param name="Code">Code of the definition.</param>
/// <param name="Van">First period, such as 2023-01 or 2023-Q1.</param>
/// <param name="Tot">Last period.</param>
/// <param name="Per">Size of the periods.</param>
/// <param name="Naar">First dimension; empty for none.</param>
/// <param name="En">Second dimension; empty for none.</param>
/// <param name="Bekend">Day at the end of which it must have been known; empty for now.</param>
/// <param name="Publiek">For whom; empty for the team.</param>
internal sealed record UitsplitsingQuery(string Code, string Van, string Tot, string Per, string Naar, string En, string Bekend, string Publiek)
{
    public static readonly IReadOnlyList<Choice> Sizes =
    [
        new(nameof(Periodemaat.Maand), "maand"), new(nameof(Periodemaat.Kwartaal), "kwartaal"), new(nameof(Periodemaat.Halfjaar), "halfjaar"),
        new(nameof(Periodemaat.Jaar), "jaar"), new(nameof(Periodemaat.Rollend12), "12 maanden tot en met elke maand"), new(nameof(Periodemaat.TotEnMet), "van 1 januari tot en met elke maand"),
    ];

    public static readonly IReadOnlyList<Choice> Publieken =
        [new(nameof(Kernel.Indicatoren.Publiek.Gemeente), "de gemeente"), new(nameof(Kernel.Indicatoren.Publiek.Raad), "de raad"), new(nameof(Kernel.Indicatoren.Publiek.Openbaar), "iedereen")];

    /// <summary>The request, or every fault of the address.</summary>
    public Result<ComputeIndicator> Read()
    {
        var faults = new List<Refusal>();
        var (first, last) = (PeriodeOf(Van, faults), PeriodeOf(Tot, faults));
        var size = Enum.TryParse<Periodemaat>(Per, out var parsed) ? parsed : Periodemaat.Kwartaal;
        DateOnly? known = null;
        if (Bekend.Trim().Length > 0)
        {
            var day = NlDatum.Parse(Bekend);
            faults.AddRange(day.Refusals);
            if (day.IsOk) known = day.Value;
        }

        IReadOnlyList<string> dims = [.. new[] { Naar, En }.Where(d => d.Length > 0).Distinct()];
        // A word that is not known hides the most.
        var audience = Publiek.Length == 0 ? Kernel.Indicatoren.Publiek.Team
            : Enum.TryParse<Kernel.Indicatoren.Publiek>(Publiek, out var chosen) && Enum.IsDefined(chosen) ? chosen : Kernel.Indicatoren.Publiek.Openbaar;
        return faults.Count > 0 ? Result<ComputeIndicator>.Refused(faults) : new ComputeIndicator(Code, first!.First!.Value, last!.Last!.Value, size, dims, [], known, audience);
    }

    /// <summary>The same question as a file.</summary>
    public string FileUrl => "/indicatoren/uitsplitsing/bestand?" + string.Join('&', new[] { ("code", Code), ("van", Van), ("tot", Tot), ("per", Per), ("naar", Naar), ("en", En), ("bekend", Bekend), ("publiek", Publiek) }
        .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Item1}={Uri.EscapeDataString(p.Item2)}")));

    private static Periode? PeriodeOf(string text, List<Refusal> faults)
    {
        var periode = Periode.Parse(text.Trim());
        if (periode is { IsOk: true, Value: { First: not null, Last: not null } }) return periode.Value;
        faults.Add(Refusal.Of("Indicatoren.PeriodeWithoutDays", text));
        return null;
    }
}
