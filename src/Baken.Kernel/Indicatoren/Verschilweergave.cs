using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren;

/// <summary>How a difference between two values of one unit reads: <c>+3 procentpunt</c>, <c>-2 weken</c>.</summary>
public static class Verschilweergave
{
    /// <summary>The difference with its sign and unit.</summary>
    public static string Print(Getal verschil, Eenheid eenheid) => Signed.Verschil(verschil, eenheid);
}
