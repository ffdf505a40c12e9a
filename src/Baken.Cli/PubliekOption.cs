using System.CommandLine;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;

namespace Baken.Cli;

/// <summary><c>--publiek team|gemeente|raad|openbaar</c>: for whom the figures are meant, so that small counts are hidden.</summary>
internal static class PubliekOption
{
    public static Option<string> Make(string standard) => new("--publiek")
    {
        Description = "Voor wie: team, gemeente, raad of openbaar. Buiten het team worden kleine aantallen onderdrukt.", HelpName = "PUBLIEK", DefaultValueFactory = _ => standard,
    };

    public static Publiek Read(ParseResult parsed, Option<string> option, List<Refusal> faults)
    {
        var text = parsed.GetValue(option)!;
        if (Enum.GetValues<Publiek>().Where(p => p.Naam() == text).Cast<Publiek?>().FirstOrDefault() is { } found) return found;
        faults.Add(Refusal.Of("Indicatoren.PubliekUnknown", text).At("--publiek"));
        return Publiek.Openbaar;
    }
}
