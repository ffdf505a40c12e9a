namespace Baken.Indicatoren;

/// <summary>For which law a figure holds.</summary>
public enum Perspectief
{
    /// <summary>Jeugdwet and Wmo together, or not split.</summary>
    Alle,

    /// <summary>Jeugdwet.</summary>
    Jeugd,

    /// <summary>Wmo 2015.</summary>
    Wmo,
}

/// <summary>Codes and names of the perspectives.</summary>
public static class Perspectieven
{
    /// <summary>Reads the code of figures and templates (<c>jeugd</c>, <c>wmo</c>, <c>all</c>); null when it is none.</summary>
    public static Perspectief? Find(string code) => code switch
    {
        "jeugd" => Perspectief.Jeugd,
        "wmo" => Perspectief.Wmo,
        "all" => Perspectief.Alle,
        _ => null,
    };

    /// <summary>Code of figures and templates.</summary>
    public static string Code(this Perspectief perspectief) => perspectief switch
    {
        Perspectief.Jeugd => "jeugd",
        Perspectief.Wmo => "wmo",
        Perspectief.Alle => "all",
    };

    /// <summary>Dutch name.</summary>
    public static string Naam(this Perspectief perspectief) => perspectief switch
    {
        Perspectief.Jeugd => "Jeugd",
        Perspectief.Wmo => "Wmo",
        Perspectief.Alle => "Alle",
    };
}
