using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Werkplek.Forms;

namespace Baken.Werkplek.Indicatoren;

/// <summary>A definition as typed.</summary>
public sealed class DefinitieForm
{
    public string? Code { get; set; }

    public string? Naam { get; set; }

    public string? Soort { get; set; } = nameof(Indicatorsoort.Kpi);

    public string? Perspectief { get; set; } = nameof(Baken.Indicatoren.Perspectief.Alle);

    public string? Tekst { get; set; }

    public string? Eenheid { get; set; }

    public string? Richting { get; set; } = nameof(Kernel.Indicatoren.Richting.Hoger);

    public string? Teller { get; set; }

    public string? Noemer { get; set; }

    public string? Databron { get; set; }

    public string? Frequentie { get; set; }

    public string? GeldigVan { get; set; }

    public string? Activeren { get; set; }

    public static DefinitieForm From(Definitieversie known, Indicatorsoort soort, Perspectief perspectief) => new()
    {
        Code = known.DeelCode,
        Naam = known.DeelNaam,
        Soort = soort.ToString(),
        Perspectief = perspectief.ToString(),
        Tekst = known.Tekst,
        Eenheid = known.Eenheid.Code(),
        Richting = known.Richting.ToString(),
        Teller = known.Teller,
        Noemer = known.Noemer,
        Databron = known.Databron,
        Frequentie = known.Frequentie,
    };

    /// <summary>The request, or null when a choice cannot be read; the fault is then noted at its field.</summary>
    public DefineIndicator? Request(DateOnly? geldigVan, FormErrors errors)
    {
        if (!Enum.TryParse<Indicatorsoort>(Soort, out var soort)) errors.Add(nameof(Soort), "Kies een soort.");
        if (!Enum.TryParse<Perspectief>(Perspectief, out var perspectief)) errors.Add(nameof(Perspectief), "Kies een wet.");
        if (!Enum.TryParse<Richting>(Richting, out var richting)) errors.Add(nameof(Richting), "Kies wat beter is.");
        return errors.Any
            ? null
            : new DefineIndicator(
                Code ?? "", Naam ?? "", soort, perspectief, Tekst ?? "", Eenheid ?? "", richting, Teller ?? "", Noemer ?? "", Databron ?? "", Frequentie ?? "",
                geldigVan, Activeren is not null);
    }
}
