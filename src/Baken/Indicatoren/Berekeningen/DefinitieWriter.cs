using System.Globalization;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Baken.Indicatoren.Berekeningen;

/// <summary>Writes a definition as YAML that <see cref="DefinitieReader"/> reads back to the same definition.</summary>
internal static class DefinitieWriter
{
    private static readonly ISerializer Yaml = new SerializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance).WithEnumNamingConvention(UnderscoredNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull | DefaultValuesHandling.OmitDefaults | DefaultValuesHandling.OmitEmptyCollections)
        .WithQuotingNecessaryStrings().WithIndentedSequences().WithNewLine("\n").Build();

    public static string Write(Indicatordefinitie definitie) => Yaml.Serialize(ToYaml(definitie));

    private static DefinitieYaml ToYaml(Indicatordefinitie d) => new()
    {
        Code = d.Code, Naam = d.Naam, Doel = Null(d.Doel), Versie = d.Versie,
        GeldigVan = d.GeldigVan == DateOnly.MinValue ? null : d.GeldigVan.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Soort = d.Soort, Teller = ToYaml(d.Teller), Noemer = d.Noemer is { } noemer ? ToYaml(noemer) : null,
        Uitsluitingen = [.. d.Uitsluitingen.Select(u => new UitsluitingYaml { Reden = u.Reden, Als = [.. u.Als.Select(ToYaml)] })],
        Termijn = d.Termijn is { } t
            ? new TermijnYaml { Start = t.Start, Stop = t.Stop, Aantal = t.Aantal, Maat = t.Maat, Atw = t.Atw, Opschorting = t.Opschorting } : null,
        Koppeling = d.Koppeling is { } k ? new KoppelingYaml { Start = k.Start, Einde = k.Einde, Per = [.. k.Per], Gat = k.Gat } : null,
        Terugkeer = d.Terugkeer is { } r
            ? new TerugkeerYaml { Na = r.NaVeld, Feit = r.Feit, Start = r.StartVeld, Maanden = r.Maanden, Zelfde = [.. r.Zelfde] } : null,
        Percentiel = d.Percentiel, Eenheid = d.Eenheid, Dimensies = [.. d.Dimensies], MinimumN = d.MinimumN, Richting = d.Richting,
        Bron = Null(d.Bron), Eigenaar = Null(d.Eigenaar),
    };

    private static TellingYaml ToYaml(Telling telling) => new()
    {
        Feit = telling.Feit, Wijze = telling.Wijze,
        Periode = new PeriodeYaml { Lid = telling.Periode.Lid, Veld = telling.Periode.Veld, Einde = telling.Periode.Einde },
        Voorwaarden = [.. telling.Voorwaarden.Select(ToYaml)], Veld = telling.Veld, Tot = telling.TotVeld,
    };

    private static VoorwaardeYaml ToYaml(Voorwaarde v)
    {
        var first = v.Waarden.Count > 0 ? v.Waarden[0] : "";
        return v.Vergelijking switch
        {
            Vergelijking.Is => new() { Veld = v.Veld, Is = [.. v.Waarden] },
            Vergelijking.IsNiet => new() { Veld = v.Veld, IsNiet = [.. v.Waarden] },
            Vergelijking.Leeg => new() { Veld = v.Veld, Leeg = true },
            Vergelijking.Gevuld => new() { Veld = v.Veld, Gevuld = true },
            Vergelijking.Kleiner => new() { Veld = v.Veld, Kleiner = first },
            Vergelijking.HoogstensGelijk => new() { Veld = v.Veld, HoogstensGelijk = first },
            Vergelijking.Groter => new() { Veld = v.Veld, Groter = first },
            Vergelijking.MinstensGelijk => new() { Veld = v.Veld, MinstensGelijk = first },
        };
    }

    private static string? Null(string text) => text.Length == 0 ? null : text;
}
