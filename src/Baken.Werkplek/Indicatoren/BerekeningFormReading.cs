using System.Globalization;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Werkplek.Forms;

namespace Baken.Werkplek.Indicatoren;

public sealed partial class BerekeningForm
{
    /// <summary>The definition as it was meant; what cannot be read is noted at its field.</summary>
    public Indicatordefinitie Read(FormErrors errors)
    {
        var (teller, noemer) = ReadTellingen(errors);
        var uitsluitingen = ReadUitsluitingen(errors);
        return new Indicatordefinitie
        {
            Code = (Code ?? "").Trim(), Naam = (Naam ?? "").Trim(), Doel = (Doel ?? "").Trim(), Soort = Kind, Teller = teller, Noemer = noemer, Uitsluitingen = uitsluitingen,
            Termijn = Kind == Berekeningsoort.BinnenTermijn
                ? new Termijnregel(
                    Chosen(TermijnStart, nameof(TermijnStart), errors), Chosen(TermijnStop, nameof(TermijnStop), errors), Number(TermijnAantal, nameof(TermijnAantal), 1, errors),
                    Enum.TryParse<Termijnmaat>(TermijnMaat, out var maat) ? maat : Termijnmaat.Weken, TermijnAtw is not null, Null(TermijnOpschorting))
                : null,
            Koppeling = string.IsNullOrEmpty(KoppelStart)
                ? null : new Koppelregel(KoppelStart, Chosen(KoppelEinde, nameof(KoppelEinde), errors), Names(KoppelPer, nameof(KoppelPer), errors), Number(KoppelGat, nameof(KoppelGat), 0, errors)),
            Terugkeer = Kind == Berekeningsoort.Terugkeer
                ? new Terugkeerregel(
                    Chosen(TerugNa, nameof(TerugNa), errors), TerugFeit ?? "", Chosen(TerugStart, nameof(TerugStart), errors), Number(TerugMaanden, nameof(TerugMaanden), 1, errors),
                    Names(TerugZelfde, nameof(TerugZelfde), errors))
                : null,
            Percentiel = Kind == Berekeningsoort.Percentiel ? Number(Percentiel, nameof(Percentiel), 1, errors) : 50,
            Eenheid = Chosen(Eenheid, nameof(Eenheid), errors), MinimumN = Number(MinimumN, nameof(MinimumN), 0, errors),
            Richting = Enum.TryParse<Richting>(Richting, out var richting) ? richting : Kernel.Indicatoren.Richting.Geen,
            Dimensies = [.. Dimensies.Where(d => d.Mag is not null).Select(d => d.Naam ?? "")], Bron = (Bron ?? "").Trim(), Eigenaar = (Eigenaar ?? "").Trim(),
        };
    }

    /// <summary>The field of this form where a part of a refused definition stands; null for the whole form.</summary>
    public static string? FieldOf(string? part) => part switch
    {
        "code" => nameof(Code),
        "naam" => nameof(Naam),
        "eenheid" => nameof(Eenheid),
        "minimum_n" => nameof(MinimumN),
        "percentiel" => nameof(Percentiel),
        "reden" => nameof(Reden),
        "geldig_van" => nameof(GeldigVan),
        "teller" => "Teller.Wijze",
        "noemer" => "Noemer.Wijze",
        "termijn" => nameof(TermijnAantal),
        "koppeling" => nameof(KoppelPer),
        "terugkeer" => nameof(TerugZelfde),
        _ => null,
    };

    /// <summary>The teller of a share is always a part of its noemer: it counts what both say, over the same days.</summary>
    private (Telling Teller, Telling? Noemer) ReadTellingen(FormErrors errors)
    {
        var teller = Teller.Read(nameof(Teller), errors);
        if (!Berekeningkeuzes.NeedsNoemer(Kind)) return (teller, null);
        if (Kind != Berekeningsoort.Aandeel) return (teller, Noemer.Read(nameof(Noemer), errors));
        Noemer.Feit = Teller.Feit;
        var whole = Noemer.ReadVoorwaarden(nameof(Noemer), errors);
        return (teller with { Voorwaarden = [.. whole, .. teller.Voorwaarden] }, teller with { Voorwaarden = whole });
    }

    private List<Uitsluiting> ReadUitsluitingen(FormErrors errors)
    {
        var read = new List<Uitsluiting>();
        for (var i = 0; i < Uitsluitingen.Count; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"Uitsluitingen[{i}]");
            var als = Uitsluitingen[i].Als.Select((v, j) => v.Read(Feitmodel.FindSoort(Teller.Feit ?? ""), string.Create(CultureInfo.InvariantCulture, $"{place}.Als[{j}].Waarden"), errors)).OfType<Voorwaarde>().ToList();
            var reden = (Uitsluitingen[i].Reden ?? "").Trim();
            if (als.Count == 0 && reden.Length == 0) continue;
            if (als.Count == 0) errors.Add($"{place}.Als[0].Waarden", "Geef aan welke rijen niet meetellen.");
            if (reden.Length == 0) errors.Add($"{place}.Reden", "Schrijf op waarom deze rijen niet meetellen.");
            read.Add(new Uitsluiting(reden, als));
        }

        return read;
    }

    private static string Chosen(string? text, string field, FormErrors errors) => errors.Require(text, field, "Maak een keuze.");

    private static int Number(string? text, string field, int smallest, FormErrors errors)
    {
        if (int.TryParse((text ?? "").Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= smallest) return number;
        errors.Add(field, string.Create(CultureInfo.CurrentCulture, $"Vul een heel getal in van {smallest} of meer."));
        return smallest;
    }

    /// <summary>Names of fields with a semicolon between them, as the page shows them.</summary>
    private string[] Names(string? text, string field, FormErrors errors)
    {
        string[] names = [.. (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(n => n.Replace(' ', '_').ToLowerInvariant())];
        foreach (var name in names.Where(n => Feitmodel.FindSoort(Teller.Feit ?? "")?.FindVeld(n) is null)) errors.Add(field, $"{Berekeningtekst.Dimensie(Teller.Feit ?? "")} heeft geen veld ‘{name}’.");
        return names;
    }

    private static string? Null(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
