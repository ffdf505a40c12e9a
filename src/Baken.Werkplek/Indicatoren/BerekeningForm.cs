using System.Globalization;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Werkplek.Forms;

namespace Baken.Werkplek.Indicatoren;

/// <summary>Rows that are left out, as typed.</summary>
public sealed class UitsluitingForm
{
    public string? Reden { get; set; }

    public List<VoorwaardeForm> Als { get; set => field = value ?? []; } = [];
}

/// <summary>A dimension that may be chosen.</summary>
public sealed class DimensieForm
{
    public string? Naam { get; set; }

    public string? Mag { get; set; }
}

/// <summary>A definition as typed.</summary>
public sealed partial class BerekeningForm
{
    public string? Doe { get; set; }

    public string? Soort { get; set; }

    public string? Code { get; set; }

    public string? Naam { get; set; }

    public string? Doel { get; set; }

    public TellingForm Teller { get; set; } = new();

    public TellingForm Noemer { get; set; } = new();

    public List<UitsluitingForm> Uitsluitingen { get; set => field = value ?? []; } = [];

    public string? TermijnStart { get; set; }

    public string? TermijnStop { get; set; }

    public string? TermijnAantal { get; set; }

    public string? TermijnMaat { get; set; } = nameof(Termijnmaat.Weken);

    public string? TermijnAtw { get; set; }

    public string? TermijnOpschorting { get; set; }

    public string? KoppelStart { get; set; }

    public string? KoppelEinde { get; set; }

    public string? KoppelPer { get; set; }

    public string? KoppelGat { get; set; } = "1";

    public string? TerugFeit { get; set; }

    public string? TerugNa { get; set; }

    public string? TerugStart { get; set; }

    public string? TerugMaanden { get; set; } = "12";

    public string? TerugZelfde { get; set; }

    public string? Percentiel { get; set; } = "90";

    public string? Eenheid { get; set; }

    public string? MinimumN { get; set; } = "10";

    public string? Richting { get; set; } = nameof(Kernel.Indicatoren.Richting.Geen);

    public List<DimensieForm> Dimensies { get; set => field = value ?? []; } = [];

    public string? Bron { get; set; }

    public string? Eigenaar { get; set; }

    public string? GeldigVan { get; set; }

    public string? Reden { get; set; }

    public Berekeningsoort Kind => Enum.TryParse<Berekeningsoort>(Soort, out var soort) && Enum.IsDefined(soort) ? soort : Berekeningsoort.Aantal;

    /// <summary>The choices that only a changed kind of feit would change.</summary>
    public static BerekeningForm Start(Berekeningsoort soort, string feit, string noemer)
    {
        var form = new BerekeningForm { Soort = soort.ToString(), Teller = new() { Feit = feit }, Noemer = new() { Feit = soort == Berekeningsoort.Aandeel ? feit : noemer }, TerugFeit = feit };
        form.Teller.Wijze = soort is Berekeningsoort.Gemiddelde or Berekeningsoort.Mediaan or Berekeningsoort.Percentiel ? nameof(Telwijze.Duur)
            : soort is Berekeningsoort.Som or Berekeningsoort.KostenPer ? nameof(Telwijze.Som)
            : soort == Berekeningsoort.Uniek ? nameof(Telwijze.Uniek) : nameof(Telwijze.Rijen);
        if (soort == Berekeningsoort.Stand) form.Teller.Lid = nameof(Periodelid.StandBijSluiting);
        form.Complete([]);
        return form;
    }

    public static BerekeningForm Of(Indicatordefinitie d)
    {
        var isShare = d.Soort == Berekeningsoort.Aandeel && d.Noemer is not null;
        var form = new BerekeningForm
        {
            Soort = d.Soort.ToString(), Code = d.Code, Naam = d.Naam, Doel = d.Doel,
            Teller = TellingForm.Of(d.Teller, isShare ? d.Teller.Voorwaarden.Where(v => !d.Noemer!.Voorwaarden.Any(n => Same(n, v))) : d.Teller.Voorwaarden),
            Noemer = d.Noemer is { } noemer ? TellingForm.Of(noemer, noemer.Voorwaarden) : new(),
            Uitsluitingen = [.. d.Uitsluitingen.Select(u => new UitsluitingForm { Reden = u.Reden, Als = [.. u.Als.Select(v => VoorwaardeForm.Of(Feitmodel.FindSoort(d.Teller.Feit), v))] })],
            TermijnStart = d.Termijn?.Start, TermijnStop = d.Termijn?.Stop, TermijnAantal = Print(d.Termijn?.Aantal), TermijnMaat = (d.Termijn?.Maat ?? Termijnmaat.Weken).ToString(),
            TermijnAtw = d.Termijn?.Atw == true ? CheckboxField.Checked : null, TermijnOpschorting = d.Termijn?.Opschorting,
            KoppelStart = d.Koppeling?.Start, KoppelEinde = d.Koppeling?.Einde, KoppelPer = d.Koppeling is null ? null : string.Join("; ", d.Koppeling.Per), KoppelGat = Print(d.Koppeling?.Gat ?? 1),
            TerugFeit = d.Terugkeer?.Feit ?? d.Teller.Feit, TerugNa = d.Terugkeer?.NaVeld, TerugStart = d.Terugkeer?.StartVeld, TerugMaanden = Print(d.Terugkeer?.Maanden ?? 12),
            TerugZelfde = d.Terugkeer is null ? null : string.Join("; ", d.Terugkeer.Zelfde), Percentiel = Print(d.Percentiel), Eenheid = d.Eenheid, MinimumN = Print(d.MinimumN),
            Richting = d.Richting.ToString(), Bron = d.Bron, Eigenaar = d.Eigenaar,
        };
        form.Complete(d.Dimensies);
        return form;
    }

    /// <summary>Adds the rows that a person may fill in, and the dimensions that the kind of feit has.</summary>
    public void Complete(IReadOnlyCollection<string> chosen)
    {
        if (Teller.Voorwaarden.Count == 0) Teller.AddRows();
        if (Noemer.Voorwaarden.Count == 0) Noemer.AddRows();
        foreach (var uitsluiting in Uitsluitingen.Append(new UitsluitingForm()).ToList())
        {
            if (!Uitsluitingen.Contains(uitsluiting)) Uitsluitingen.Add(uitsluiting);
            while (uitsluiting.Als.Count < 2) uitsluiting.Als.Add(new VoorwaardeForm());
        }

        var below = Feitmodel.FindSoort(Noemer.Feit ?? "");
        Dimensies = [.. (Feitmodel.FindSoort(Teller.Feit ?? "")?.Velden ?? []).Where(v => v.IsDimensie && (below is null || below.FindVeld(v.Naam) is { IsDimensie: true }))
            .Select(v => new DimensieForm { Naam = v.Naam, Mag = chosen.Contains(v.Naam) ? CheckboxField.Checked : null })];
    }

    private static bool Same(Voorwaarde a, Voorwaarde b) => a.Veld == b.Veld && a.Vergelijking == b.Vergelijking && a.Waarden.SequenceEqual(b.Waarden);

    private static string? Print(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
