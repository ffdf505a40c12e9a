using System.Globalization;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Werkplek.Forms;

namespace Baken.Werkplek.Indicatoren;

/// <summary>One condition as typed; without a field it is no condition.</summary>
public sealed class VoorwaardeForm
{
    public string? Veld { get; set; }

    public string? Vergelijking { get; set; }

    /// <summary>Values with a semicolon between them; days as dd-mm-jjjj, money in euro.</summary>
    public string? Waarden { get; set; }

    internal static VoorwaardeForm Of(Feitsoort? feit, Voorwaarde v) => new()
    {
        Veld = v.Veld, Vergelijking = v.Vergelijking.ToString(), Waarden = string.Join("; ", v.Waarden.Select(w => Typed(feit?.FindVeld(v.Veld)?.Soort, w))),
    };

    internal Voorwaarde? Read(Feitsoort? feit, string place, FormErrors errors)
    {
        if (string.IsNullOrEmpty(Veld)) return null;
        var kind = feit?.FindVeld(Veld)?.Soort;
        var how = Enum.TryParse<Vergelijking>(Vergelijking, out var parsed) ? parsed : Kernel.Indicatoren.Berekening.Vergelijking.Is;
        if (how is Kernel.Indicatoren.Berekening.Vergelijking.Leeg or Kernel.Indicatoren.Berekening.Vergelijking.Gevuld) return new Voorwaarde(Veld, how, []);
        string[] values = (Waarden ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var isOrdered = how is not (Kernel.Indicatoren.Berekening.Vergelijking.Is or Kernel.Indicatoren.Berekening.Vergelijking.IsNiet);
        if (values.Length == 0) errors.Add(place, "Vul in waarmee u vergelijkt.");
        else if (isOrdered && kind is (Veldsoort.Code or Veldsoort.Jaofnee)) errors.Add(place, $"{Berekeningtekst.Dimensie(Veld)} is een code: kies is, is niet, is leeg of is bekend.");
        else if (isOrdered && values.Length > 1) errors.Add(place, "Vergelijk met één waarde.");
        return new Voorwaarde(Veld, how, [.. values.Select(v => Meant(kind, v, place, errors))]);
    }

    private static string Typed(Veldsoort? kind, string value)
    {
        if (kind == Veldsoort.Dag && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return NlDatum.Print(day);
        return kind == Veldsoort.Bedrag && long.TryParse(value, CultureInfo.InvariantCulture, out var cents) ? NlGetal.PrintShort(new Getal(cents, 100), 2) : value;
    }

    private static string Meant(Veldsoort? kind, string value, string place, FormErrors errors)
    {
        if (kind == Veldsoort.Dag) return errors.Read(NlDatum.Parse(value), place).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (kind == Veldsoort.Bedrag) return errors.Read(Bedrag.Parse(value), place).Centen.ToString(CultureInfo.InvariantCulture);
        if (kind == Veldsoort.Getal && !long.TryParse(value, CultureInfo.InvariantCulture, out _)) errors.Add(place, $"‘{value}’ is geen heel getal.");
        if (kind == Veldsoort.Jaofnee && value is not ("ja" or "nee")) errors.Add(place, "Vul ja of nee in.");
        return value;
    }
}

/// <summary>What is counted, as typed.</summary>
public sealed class TellingForm
{
    private const int SpareRows = 2;

    public string? Feit { get; set; }

    public string? Wijze { get; set; } = nameof(Telwijze.Rijen);

    public string? Veld { get; set; }

    public string? Tot { get; set; }

    public string? Lid { get; set; } = nameof(Periodelid.Gebeurtenis);

    public string? Dag { get; set; }

    public string? Einde { get; set; }

    public List<VoorwaardeForm> Voorwaarden { get; set => field = value ?? []; } = [];

    internal static TellingForm Of(Telling telling, IEnumerable<Voorwaarde> shown)
    {
        var form = new TellingForm
        {
            Feit = telling.Feit, Wijze = telling.Wijze.ToString(), Veld = telling.Veld, Tot = telling.TotVeld, Lid = telling.Periode.Lid.ToString(), Dag = telling.Periode.Veld,
            Einde = telling.Periode.Einde, Voorwaarden = [.. shown.Select(v => VoorwaardeForm.Of(Feitmodel.FindSoort(telling.Feit), v))],
        };
        form.AddRows();
        return form;
    }

    /// <summary>Makes room for more conditions.</summary>
    public void AddRows() => Voorwaarden.AddRange(Enumerable.Range(0, SpareRows).Select(_ => new VoorwaardeForm()));

    internal List<Voorwaarde> ReadVoorwaarden(string place, FormErrors errors) =>
        [.. Voorwaarden.Select((v, i) => v.Read(Feitmodel.FindSoort(Feit ?? ""), $"{place}.Voorwaarden[{i.ToString(CultureInfo.InvariantCulture)}].Waarden", errors)).OfType<Voorwaarde>()];

    internal Telling Read(string place, FormErrors errors)
    {
        var wijze = Enum.TryParse<Telwijze>(Wijze, out var how) ? how : Telwijze.Rijen;
        var lid = Enum.TryParse<Periodelid>(Lid, out var member) ? member : Periodelid.Gebeurtenis;
        if (string.IsNullOrEmpty(Dag)) errors.Add($"{place}.Dag", "Kies de dag die bepaalt in welke periode iets telt.");
        if (lid != Periodelid.Gebeurtenis && string.IsNullOrEmpty(Einde)) errors.Add($"{place}.Einde", "Kies de laatste dag.");
        if (wijze != Telwijze.Rijen && string.IsNullOrEmpty(Veld)) errors.Add($"{place}.Veld", "Kies het veld waarover u telt.");
        if (wijze == Telwijze.Duur && string.IsNullOrEmpty(Tot)) errors.Add($"{place}.Tot", "Kies de laatste dag van de duur.");
        return new Telling(
            Feit ?? "", wijze, new Periodekeuze(lid, Dag ?? "", lid == Periodelid.Gebeurtenis ? null : Einde), ReadVoorwaarden(place, errors),
            wijze == Telwijze.Rijen ? null : Veld, wijze == Telwijze.Duur ? Tot : null);
    }
}
