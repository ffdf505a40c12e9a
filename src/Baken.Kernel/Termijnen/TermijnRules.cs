namespace Baken.Kernel.Termijnen;

/// <summary>Where a month term ends when the month of the end lacks the day number.</summary>
public enum MonthEnd
{
    /// <summary>31 August plus six months is 28 (29) February. The default.</summary>
    LastDayOfMonth,

    /// <summary>31 August plus six months is 1 March.</summary>
    FirstDayOfNextMonth,
}

/// <summary>What is measured against the limits of Algemene termijnenwet art. 4 when a term was extended.</summary>
public enum AtwLength
{
    /// <summary>The term with its extensions: 12 weken + 6 weken is an 18-week term, outside the act. The default; never later than the other reading.</summary>
    WithExtensions,

    /// <summary>Each part by itself: 12 weken and 6 weken both stay inside the act.</summary>
    EachPart,
}

/// <summary>From which day the term to decide on a bezwaar counts.</summary>
public enum BezwaarStart
{
    /// <summary>The day after the lodging term ended with its shift by the Algemene termijnenwet. The default.</summary>
    ShiftedEnd,

    /// <summary>The day after the six weeks themselves ended.</summary>
    RawEnd,
}

/// <summary>First day over which dwangsom is due, when R is the day that the term had passed and the ingebrekestelling was received.</summary>
public enum DwangsomStart
{
    /// <summary>R + 15: two weeks after R have passed in full. The default.</summary>
    DayAfterTwoWeeks,

    /// <summary>R + 14: the last day of those two weeks.</summary>
    LastDayOfTwoWeeks,
}

/// <summary>
/// Readings of the law that the sources leave open. They are settings, with the cautious reading as default, so that an
/// adopter can have them confirmed by its own lawyers.
/// </summary>
public sealed record TermijnRules
{
    /// <summary>The defaults.</summary>
    public static TermijnRules Default { get; } = new();

    /// <summary>End of a month term.</summary>
    public MonthEnd MonthEnd { get; init; }

    /// <summary>What counts for the limits of art. 4.</summary>
    public AtwLength AtwLength { get; init; }

    /// <summary>Start of the term to decide on a bezwaar.</summary>
    public BezwaarStart BezwaarStart { get; init; }

    /// <summary>First day of the dwangsom.</summary>
    public DwangsomStart DwangsomStart { get; init; }
}
