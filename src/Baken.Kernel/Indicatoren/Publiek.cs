namespace Baken.Kernel.Indicatoren;

/// <summary>For whom figures are meant; the further away, the larger the smallest count that may be seen (ADR 0036).</summary>
public enum Publiek
{
    /// <summary>The team and its organisation: everything, with a warning where n is small.</summary>
    Team,

    /// <summary>Officials of the gemeente.</summary>
    Gemeente,

    /// <summary>The gemeenteraad; what it gets is public.</summary>
    Raad,

    /// <summary>Everybody.</summary>
    Openbaar,
}

/// <summary>What an audience may see.</summary>
public static class Publieken
{
    private const long SmallestForGemeente = 5;
    private const long SmallestInPublic = 10;

    /// <summary>The smallest count of people or of their records that is shown; 0 when all may be seen (chosen numbers of ADR 0036).</summary>
    public static long SmallestCount(this Publiek publiek) => publiek switch
    {
        Publiek.Team => 0,
        Publiek.Gemeente => SmallestForGemeente,
        Publiek.Raad or Publiek.Openbaar => SmallestInPublic,
    };

    /// <summary>Dutch words.</summary>
    public static string Naam(this Publiek publiek) => publiek switch
    {
        Publiek.Team => "team",
        Publiek.Gemeente => "gemeente",
        Publiek.Raad => "raad",
        Publiek.Openbaar => "openbaar",
    };
}
