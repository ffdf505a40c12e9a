namespace Baken.Kernel.Shared;

/// <summary>Dutch words of statuses and bounds.</summary>
public static class Waardestatussen
{
    /// <summary>Dutch word of a status.</summary>
    public static string Naam(this Waardestatus status) => status switch
    {
        Waardestatus.Gemeten => "gemeten",
        Waardestatus.Herleid => "herleid",
        Waardestatus.Verwacht => "verwacht",
        Waardestatus.Voorlopig => "voorlopig",
        Waardestatus.Geschat => "geschat",
        Waardestatus.Prognose => "prognose",
        Waardestatus.Pm => "PM",
        Waardestatus.NietAangeleverd => "niet aangeleverd",
        Waardestatus.NogNietTeLeveren => "nog niet te leveren",
        Waardestatus.TeWeinigWaarnemingen => "te weinig waarnemingen",
        Waardestatus.Onderdrukt => "onderdrukt",
        Waardestatus.Oordeel => "oordeel zonder getal",
        Waardestatus.Nvt => "n.v.t.",
        Waardestatus.Leeg => "leeg",
    };

    /// <summary>Sign in front of a number, with its space; empty for an exact number.</summary>
    public static string Sign(this Grens grens) => grens switch
    {
        Grens.Gelijk => "",
        Grens.Kleiner => "< ",
        Grens.HoogstensGelijk => "≤ ",
        Grens.Groter => "> ",
        Grens.MinstensGelijk => "≥ ",
        Grens.Circa => "ca. ",
    };
}
