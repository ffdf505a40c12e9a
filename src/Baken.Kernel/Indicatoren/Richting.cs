using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren;

/// <summary>Which way is better.</summary>
public enum Richting
{
    /// <summary>Higher is better.</summary>
    Hoger,
    /// <summary>Lower is better.</summary>
    Lager,
    /// <summary>Neither: a key figure.</summary>
    Geen,
}

/// <summary>Whether a difference is good news. Shown as a word, never by colour alone.</summary>
public enum Gunstigheid
{
    /// <summary>On the better side.</summary>
    Gunstig,
    /// <summary>On the worse side.</summary>
    Ongunstig,
    /// <summary>No difference, or no better side.</summary>
    Neutraal,
}

/// <summary>Reading of a direction and what it makes of a difference.</summary>
public static class Richtingen
{
    /// <summary>Reads the code of figures and templates: <c>higher</c>, <c>lower</c> or <c>none</c>.</summary>
    public static Result<Richting> Parse(string code) => code switch
    {
        "higher" => Richting.Hoger,
        "lower" => Richting.Lager,
        "none" => Richting.Geen,
        _ => Refusal.Of(IndicatorenRefusals.RichtingUnknown, code),
    };

    /// <summary>Code of figures and templates.</summary>
    public static string Code(this Richting richting) => richting switch
    {
        Richting.Hoger => "higher",
        Richting.Lager => "lower",
        Richting.Geen => "none",
    };

    /// <summary>Dutch word: hoger or lager is better, or geen.</summary>
    public static string Naam(this Richting richting) => richting switch
    {
        Richting.Hoger => "hoger",
        Richting.Lager => "lager",
        Richting.Geen => "geen",
    };

    /// <summary>What a signed difference means in this direction.</summary>
    public static Gunstigheid Judge(this Richting richting, Getal difference) => richting switch
    {
        Richting.Hoger => FromSign(difference.Sign),
        Richting.Lager => FromSign(-difference.Sign),
        Richting.Geen => Gunstigheid.Neutraal,
    };

    private static Gunstigheid FromSign(int sign) =>
        sign > 0 ? Gunstigheid.Gunstig : sign < 0 ? Gunstigheid.Ongunstig : Gunstigheid.Neutraal;
}
