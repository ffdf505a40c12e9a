using Baken.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Werkplek.Forms;

namespace Baken.Werkplek.Indicatoren;

/// <summary>
/// A value as typed; every field is text, so that what cannot be read stays in its field. A form with a value derives from it: fields in
/// a component of their own are posted under the name of that component's parameter (Form), never under a nested one.
/// </summary>
public class WaardeForm
{
    public string? Status { get; set; } = nameof(Waardestatus.Gemeten);

    public string? Getal { get; set; }

    public string? Grens { get; set; } = nameof(Kernel.Shared.Grens.Gelijk);

    public string? Tekst { get; set; }

    public string? N { get; set; }

    public string? WeinigVermeld { get; set; }

    public string? Onvolledig { get; set; }

    public string? Meetperiode { get; set; }

    public string? VerwachtIn { get; set; }

    public string? Opmerking { get; set; }

    public static IReadOnlyList<Choice> Statussen { get; } =
        [.. Enum.GetValues<Waardestatus>().Select(s => new Choice(s.ToString(), s.Naam()))];

    public static IReadOnlyList<Choice> Grenzen { get; } =
    [
        new(nameof(Kernel.Shared.Grens.Gelijk), "precies dit getal"),
        new(nameof(Kernel.Shared.Grens.Circa), "ongeveer"),
        new(nameof(Kernel.Shared.Grens.Kleiner), "minder dan"),
        new(nameof(Kernel.Shared.Grens.HoogstensGelijk), "hoogstens"),
        new(nameof(Kernel.Shared.Grens.Groter), "meer dan"),
        new(nameof(Kernel.Shared.Grens.MinstensGelijk), "minstens"),
    ];

    /// <summary>Takes over a value that is known.</summary>
    public void Fill(Waardeopgave known)
    {
        Status = known.Status.ToString();
        Getal = known.Getal;
        Grens = known.Grens.ToString();
        Tekst = known.Tekst;
        N = known.N;
        WeinigVermeld = known.WeinigVermeld ? "ja" : null;
        Onvolledig = known.Onvolledig ? "ja" : null;
        Meetperiode = known.Meetperiode;
        VerwachtIn = known.VerwachtIn;
        Opmerking = known.Opmerking;
    }

    public Waardeopgave Opgave(FormErrors errors)
    {
        if (!Enum.TryParse<Waardestatus>(Status, out var status)) errors.Add(nameof(Status), "Kies wat voor waarde het is.");
        if (!Enum.TryParse<Grens>(Grens, out var grens)) errors.Add(nameof(Grens), "Kies hoe precies het getal is.");
        return new Waardeopgave(
            status, Getal ?? "", grens, Tekst ?? "", N ?? "", WeinigVermeld is not null, Onvolledig is not null, Meetperiode ?? "", VerwachtIn ?? "", Opmerking ?? "");
    }
}
