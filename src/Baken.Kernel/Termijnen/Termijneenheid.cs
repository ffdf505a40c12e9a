namespace Baken.Kernel.Termijnen;

/// <summary>
/// Unit in which a term is described. Hours are no unit here: the Algemene termijnenwet leaves them out (art. 4, onder a)
/// and a day has no clock time.
/// </summary>
public enum Termijneenheid
{
    /// <summary>Calendar day.</summary>
    Dag,

    /// <summary>Day that is no Saturday, Sunday, holiday or equated day.</summary>
    Werkdag,

    /// <summary>Seven calendar days: ends on the same day of the week.</summary>
    Week,

    /// <summary>Calendar month: ends on the same day number, or on the last day of the month.</summary>
    Maand,

    /// <summary>Calendar year; outside the Algemene termijnenwet.</summary>
    Jaar,
}
