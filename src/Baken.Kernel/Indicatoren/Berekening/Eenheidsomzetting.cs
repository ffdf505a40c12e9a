using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>
/// From the unit of a computation to that of a norm, where it is exact. Days become weeks; days do not become months, because a month is a calendar
/// month and not thirty days.
/// </summary>
public static class Eenheidsomzetting
{
    private const int DaysInWeek = 7;

    /// <summary>The unit in which a definition gives its values; a word that is no unit counts as a number.</summary>
    public static Eenheid Of(Indicatordefinitie definitie) => Eenheden.Parse(definitie.Eenheid) is { IsOk: true } read ? read.Value : Eenheid.Aantal;

    /// <summary>True when values of one unit can be shown in the other.</summary>
    public static bool CanConvert(Eenheid van, Eenheid naar) => van == naar || (van, naar) is (Eenheid.Dagen, Eenheid.Weken) || (IsCount(van) && IsCount(naar));

    /// <summary>The value in the other unit; null when it cannot be given.</summary>
    public static Waarde? Convert(Waarde waarde, Eenheid van, Eenheid naar)
    {
        if (!CanConvert(van, naar)) return null;
        if ((van, naar) is not (Eenheid.Dagen, Eenheid.Weken) || waarde.Getal is not { } days) return waarde;
        return Waarde.Create(waarde.Status, waarde.Grens, days / DaysInWeek, n: waarde.N).Value;
    }

    private static bool IsCount(Eenheid eenheid) => eenheid is Eenheid.Aantal or Eenheid.Personen or Eenheid.Gesprekken;
}
