using Baken.Aanleveringen.Afbeeldingen;

namespace Baken.Werkplek.Aanleveringen;

/// <summary>The afbeelding of one feit as typed.</summary>
public sealed class AfbeeldingForm
{
    /// <summary>Value of the button that only tries.</summary>
    public const string Try = "proef";

    /// <summary>Value of the button that delivers after keeping.</summary>
    public const string Deliver = "leveren";

    public string? Naam { get; set; }

    public string? Bron { get; set; }

    public string? Organisatie { get; set; }

    public string? Datumvormen { get; set; }

    public string? Tijdzone { get; set; }

    public string? Volledig { get; set; }

    /// <summary>Which button was pressed; empty for the main one.</summary>
    public string? Actie { get; set; }

    // A form without rows posts nothing, and the binder then gives null: every list of a form guards its setter.
    public List<KoppelForm> Koppels { get; set => field = value ?? []; } = [];

    public List<VeldForm> Velden { get; set => field = value ?? []; } = [];

    /// <summary>Filled in with what to begin with.</summary>
    public static AfbeeldingForm Of(Afbeeldingopgave opgave) => new()
    {
        Naam = opgave.Naam, Bron = opgave.Bron, Organisatie = opgave.Organisatie, Datumvormen = opgave.Datumvormen, Tijdzone = opgave.Tijdzone,
        Koppels = [.. opgave.Koppels.Select(k => new KoppelForm { Tabel = k.Tabel, Kolom = k.Kolom, Op = k.Op, Verplicht = k.Verplicht ? Forms.CheckboxField.Checked : null })],
        Velden = [.. opgave.Velden.Select(v => new VeldForm
        {
            Veld = v.Veld, Kolom = v.Kolom, Tweede = v.Tweede, Vast = v.Vast, Vertaling = v.Vertaling, Anders = v.Anders, Pseudoniem = v.Pseudoniem,
            Verplicht = v.Verplicht ? Forms.CheckboxField.Checked : null,
        })],
    };

    /// <summary>What the room is asked.</summary>
    public Afbeeldingopgave ToOpgave(string feit, string uit) => new(
        Naam ?? "", Bron ?? "", Organisatie ?? "", feit, uit, Datumvormen ?? "", Tijdzone ?? "",
        [.. Koppels.Select(k => new Koppelopgave(k.Tabel ?? "", k.Kolom ?? "", k.Op ?? "", k.Verplicht is not null))],
        [.. Velden.Select(v => new Veldopgave(v.Veld ?? "", v.Kolom ?? "", v.Tweede ?? "", v.Vast ?? "", v.Vertaling ?? "", v.Anders ?? "", v.Pseudoniem ?? "", v.Verplicht is not null))]);
}

/// <summary>Another file beside the rows, as typed.</summary>
public sealed class KoppelForm
{
    public string? Tabel { get; set; }

    public string? Kolom { get; set; }

    public string? Op { get; set; }

    public string? Verplicht { get; set; }
}

/// <summary>Where a field comes from, as typed.</summary>
public sealed class VeldForm
{
    public string? Veld { get; set; }

    public string? Kolom { get; set; }

    public string? Tweede { get; set; }

    public string? Vast { get; set; }

    public string? Vertaling { get; set; }

    public string? Anders { get; set; }

    public string? Pseudoniem { get; set; }

    public string? Verplicht { get; set; }
}
