using Baken.Indicatoren.Schaduw;
using Baken.Indicatoren.Sluitingen;
using Baken.Werkplek.Forms;

namespace Baken.Werkplek.Indicatoren;

/// <summary>Words of the closing of a quarter and of the shadow run.</summary>
internal static class Sluittekst
{
    public static readonly IReadOnlyList<Choice> Kwaliteitssoorten = [.. Enum.GetValues<Kwaliteitssoort>().Select(s => new Choice(s.ToString(), Naam(s)))];

    public static readonly IReadOnlyList<Choice> Verschilklassen = [.. Enum.GetValues<Verschilklasse>().Select(k => new Choice(k.ToString(), Naam(k)))];

    public static string Naam(Kwaliteitssoort soort) => soort switch
    {
        Kwaliteitssoort.Systeemwissel => "nieuw registratiesysteem",
        Kwaliteitssoort.OntbrekendeExport => "export ontbreekt",
        Kwaliteitssoort.Registratiefout => "fout in de registratie",
        Kwaliteitssoort.Anders => "anders",
    };

    public static string Naam(Verschilklasse klasse) => klasse switch
    {
        Verschilklasse.Definitie => "andere definitie",
        Verschilklasse.LateRegistratie => "later geregistreerd",
        Verschilklasse.FoutDaar => "fout in het gepubliceerde cijfer",
        Verschilklasse.FoutHier => "fout in Baken",
    };
}
