namespace Baken.Kernel.Termijnen;

/// <summary>Why a day is no working day (Algemene termijnenwet art. 1 and 3).</summary>
public enum Rustdag
{
    /// <summary>Saturday.</summary>
    Zaterdag,

    /// <summary>Sunday; first Easter day and first Whit day are Sundays.</summary>
    Zondag,

    /// <summary>1 January.</summary>
    Nieuwjaarsdag,

    /// <summary>Friday before Easter; equated with a holiday by art. 3 lid 2.</summary>
    GoedeVrijdag,

    /// <summary>Monday after Easter.</summary>
    TweedePaasdag,

    /// <summary>Birthday of the king: 27 April, on a Sunday 26 April; until 2013 30 April.</summary>
    Koningsdag,

    /// <summary>5 May, every year.</summary>
    Bevrijdingsdag,

    /// <summary>39 days after Easter.</summary>
    Hemelvaartsdag,

    /// <summary>Monday after Whit Sunday, 50 days after Easter.</summary>
    TweedePinksterdag,

    /// <summary>25 December.</summary>
    EersteKerstdag,

    /// <summary>26 December.</summary>
    TweedeKerstdag,

    /// <summary>Day equated with a holiday by royal decree (art. 3 lid 3).</summary>
    GelijkgesteldeDag,
}
