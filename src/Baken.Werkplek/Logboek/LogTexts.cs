using System.Globalization;
using System.Text.RegularExpressions;
using Baken.Dispatch;
using Baken.Werkplek.Components;
using Baken.Werkplek.Forms;

namespace Baken.Werkplek.Logboek;

/// <summary>The words of the page Logboek.</summary>
internal static partial class LogTexts
{
    private static readonly TimeZoneInfo Nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    private static readonly Dictionary<string, string> Verbs = new()
    {
        ["Adopt"] = "vaststellen",
        ["Assign"] = "toewijzen",
        ["Close"] = "afsluiten",
        ["Compute"] = "berekenen",
        ["Correct"] = "corrigeren",
        ["Decide"] = "besluiten",
        ["Define"] = "omschrijven",
        ["Export"] = "uitvoeren",
        ["Extend"] = "verlengen",
        ["Find"] = "zoeken",
        ["Get"] = "bekijken",
        ["Import"] = "inlezen",
        ["List"] = "bekijken",
        ["Offer"] = "aanbieden",
        ["Open"] = "openen",
        ["Publish"] = "publiceren",
        ["Record"] = "vastleggen",
        ["Register"] = "registreren",
        ["Release"] = "vrijgeven",
        ["Reopen"] = "heropenen",
        ["Resume"] = "hervatten",
        ["Suspend"] = "opschorten",
        ["Verify"] = "controleren",
        ["Withdraw"] = "intrekken",
    };

    public static IReadOnlyList<Choice> AfloopChoices { get; } =
        [.. Enum.GetValues<Afloop>().Select(a => new Choice(a.ToString(), State(a).Text))];

    public static (string Text, Tone Tone) State(Afloop afloop) => afloop switch
    {
        Afloop.Uitgevoerd => ("uitgevoerd", Tone.Gunstig),
        Afloop.NietBevoegd => ("niet bevoegd", Tone.Ongunstig),
        Afloop.Geweigerd => ("geweigerd", Tone.Letop),
    };

    public static string Purpose(Doelbinding? doelbinding) => doelbinding is { } known ? NameOf(known) : "geen";

    private static string NameOf(Doelbinding doelbinding) => doelbinding switch
    {
        Doelbinding.Uitvoering => "uitvoering",
        Doelbinding.Sturing => "sturing",
        Doelbinding.Beheer => "beheer",
        Doelbinding.Toezicht => "toezicht",
    };

    /// <summary>A request in Dutch: <c>RegisterTeam</c> is "Team registreren"; a verb that the house does not know leaves the name as it is.</summary>
    public static string Act(string request)
    {
        var words = PascalWord().Matches(request).Select(m => m.Value).ToList();
        if (words.Count < 2 || !Verbs.TryGetValue(words[0], out var verb)) return request;
        return $"{words[1]} {string.Join(' ', words.Skip(2).Append(verb)).ToLowerInvariant()}";
    }

    public static string Moment(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, Nederland).ToString("dd-MM-yyyy HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Rows(int count) => count == 1 ? "1 regel" : string.Create(CultureInfo.CurrentCulture, $"{count:N0} regels");

    [GeneratedRegex("[A-Z][a-z]*")]
    private static partial Regex PascalWord();
}
