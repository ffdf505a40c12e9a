using System.Globalization;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Werkplek.Components;
using Baken.Werkplek.Forms;

namespace Baken.Werkplek.Organisaties;

/// <summary>The words of the pages about organisations, teams and medewerkers.</summary>
internal static class OrganisatieTexts
{
    public static IReadOnlyList<Choice> PartijrolChoices { get; } = [.. Enum.GetValues<Partijrol>().Select(r => new Choice(r.ToString(), NameOf(r)))];

    public static IReadOnlyList<Choice> VerzuimChoices { get; } =
        [.. Enum.GetValues<Verzuimsoort>().Select(s => new Choice(s.ToString(), NameOf(s), s == Verzuimsoort.Ziekte ? "De oorzaak legt u nooit vast" : null))];

    public static IReadOnlyList<Choice> RegisterChoices { get; } =
        [.. Enum.GetValues<Kwalificatieregister>().Select(r => new Choice(r.ToString(), NameOf(r)))];

    public static IReadOnlyList<Choice> GebiedChoices { get; } =
        [.. Enum.GetValues<Gebiedsoort>().Select(s => new Choice(s.ToString(), PluralOf(s)))];

    public static string NameOf(Partijrol rol) => rol switch
    {
        Partijrol.Opdrachtgever => "opdrachtgever",
        Partijrol.Uitvoerder => "uitvoerder",
        Partijrol.Toegang => "toegang",
        Partijrol.Aanbieder => "aanbieder",
        Partijrol.Partner => "partner",
        Partijrol.Deelnemer => "deelnemer",
        Partijrol.Toezichthouder => "toezichthouder",
    };

    public static string NameOf(Verzuimsoort soort) => soort switch
    {
        Verzuimsoort.Ziekte => "ziekte",
        Verzuimsoort.Verlof => "verlof",
    };

    public static string NameOf(Kwalificatieregister register) => register switch
    {
        Kwalificatieregister.Skj => "SKJ",
        Kwalificatieregister.Big => "BIG",
    };

    public static (string Text, Tone Tone) State(Kwalificatiestand stand) => stand switch
    {
        Kwalificatiestand.Geldig => ("geldig", Tone.Gunstig),
        Kwalificatiestand.Verloopt => ("verloopt binnen 90 dagen", Tone.Letop),
        Kwalificatiestand.Verlopen => ("verlopen", Tone.Ongunstig),
    };

    public static string PluralOf(Gebiedsoort soort) => soort switch
    {
        Gebiedsoort.Provincie => "provincies",
        Gebiedsoort.Jeugdregio => "jeugdregio's",
        Gebiedsoort.Ggdregio => "GGD-regio's",
        Gebiedsoort.Gemeente => "gemeenten",
        Gebiedsoort.Wijk => "wijken",
        Gebiedsoort.Buurt => "buurten",
    };

    public static string WordOf(Gebiedswijziging wijziging) => wijziging switch
    {
        Gebiedswijziging.Vervallen => "opgeheven",
        Gebiedswijziging.Ontstaan => "nieuw",
        Gebiedswijziging.Hernoemd => "andere naam",
    };

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    public static string Period(DateOnly van, DateOnly? totEnMet) =>
        totEnMet is { } end ? $"{Day(van)} tot en met {Day(end)}" : $"vanaf {Day(van)}";

    public static string Number(Getal getal) => NlGetal.Print(getal, 2);

    public static string Count(int count, string one, string more) => count == 1 ? $"1 {one}" : string.Create(CultureInfo.CurrentCulture, $"{count:N0} {more}");
}
