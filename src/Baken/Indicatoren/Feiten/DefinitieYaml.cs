using System.ComponentModel;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using YamlDotNet.Serialization;

namespace Baken.Indicatoren.Feiten;

/// <summary>A definition as it stands in <c>catalogus/indicatoren</c>: keys in snake case, words of enums in lower case.</summary>
internal sealed class DefinitieYaml
{
    public string? Code { get; set; }

    public string? Naam { get; set; }

    public string? Doel { get; set; }

    [DefaultValue(1)]
    public int Versie { get; set; } = 1;

    public string? GeldigVan { get; set; }

    public Berekeningsoort? Soort { get; set; }

    public TellingYaml? Teller { get; set; }

    public TellingYaml? Noemer { get; set; }

    public List<UitsluitingYaml> Uitsluitingen { get; set; } = [];

    public TermijnYaml? Termijn { get; set; }

    public KoppelingYaml? Koppeling { get; set; }

    public TerugkeerYaml? Terugkeer { get; set; }

    [DefaultValue(50)]
    public int Percentiel { get; set; } = 50;

    public string? Eenheid { get; set; }

    public List<string> Dimensies { get; set; } = [];

    [DefaultValue(10)]
    public int MinimumN { get; set; } = 10;

    [DefaultValue(Richting.Geen)]
    public Richting Richting { get; set; } = Richting.Geen;

    public string? Bron { get; set; }

    public string? Eigenaar { get; set; }
}

internal sealed class TellingYaml
{
    public string? Feit { get; set; }

    [DefaultValue(Telwijze.Rijen)]
    public Telwijze Wijze { get; set; } = Telwijze.Rijen;

    public PeriodeYaml? Periode { get; set; }

    public List<VoorwaardeYaml> Voorwaarden { get; set; } = [];

    public string? Veld { get; set; }

    public string? Tot { get; set; }

    public Telling ToTelling() => new(
        Feit ?? "", Wijze, new Periodekeuze(Periode?.Lid ?? Periodelid.Gebeurtenis, Periode?.Veld ?? "", Periode?.Einde),
        [.. Voorwaarden.Select(v => v.ToVoorwaarde())], Veld, Tot);
}

internal sealed class PeriodeYaml
{
    [DefaultValue(Periodelid.Gebeurtenis)]
    public Periodelid Lid { get; set; } = Periodelid.Gebeurtenis;

    public string? Veld { get; set; }

    public string? Einde { get; set; }
}

/// <summary>One condition: a field and exactly one comparison.</summary>
internal sealed class VoorwaardeYaml
{
    public string? Veld { get; set; }

    public List<string>? Is { get; set; }

    public List<string>? IsNiet { get; set; }

    public bool Leeg { get; set; }

    public bool Gevuld { get; set; }

    public string? Kleiner { get; set; }

    public string? HoogstensGelijk { get; set; }

    public string? Groter { get; set; }

    public string? MinstensGelijk { get; set; }

    /// <summary>How many comparisons stand in it; one is right.</summary>
    [YamlIgnore]
    public int Comparisons => new object?[] { Is, IsNiet, Leeg ? this : null, Gevuld ? this : null, Kleiner, HoogstensGelijk, Groter, MinstensGelijk }.Count(c => c is not null);

    public Voorwaarde ToVoorwaarde() => this switch
    {
        { Is: { } values } => new(Veld ?? "", Vergelijking.Is, values),
        { IsNiet: { } values } => new(Veld ?? "", Vergelijking.IsNiet, values),
        { Leeg: true } => new(Veld ?? "", Vergelijking.Leeg, []),
        { Kleiner: { } value } => new(Veld ?? "", Vergelijking.Kleiner, [value]),
        { HoogstensGelijk: { } value } => new(Veld ?? "", Vergelijking.HoogstensGelijk, [value]),
        { Groter: { } value } => new(Veld ?? "", Vergelijking.Groter, [value]),
        { MinstensGelijk: { } value } => new(Veld ?? "", Vergelijking.MinstensGelijk, [value]),
        _ => new(Veld ?? "", Vergelijking.Gevuld, []),
    };
}

internal sealed class UitsluitingYaml
{
    public string? Reden { get; set; }

    public List<VoorwaardeYaml> Als { get; set; } = [];
}

internal sealed class TermijnYaml
{
    public string? Start { get; set; }

    public string? Stop { get; set; }

    /// <summary>Null when left out, which is refused; 0 ends on the day itself, as for a deadline.</summary>
    public int? Aantal { get; set; }

    [DefaultValue(Termijnmaat.Dagen)]
    public Termijnmaat Maat { get; set; } = Termijnmaat.Dagen;

    public bool Atw { get; set; }

    public string? Opschorting { get; set; }
}

internal sealed class KoppelingYaml
{
    public string? Start { get; set; }

    public string? Einde { get; set; }

    public List<string> Per { get; set; } = [];

    [DefaultValue(1)]
    public int Gat { get; set; } = 1;
}

internal sealed class TerugkeerYaml
{
    public string? Na { get; set; }

    public string? Feit { get; set; }

    public string? Start { get; set; }

    [DefaultValue(12)]
    public int Maanden { get; set; } = 12;

    public List<string> Zelfde { get; set; } = [];
}
