namespace Baken.Kernel.Termijnen;

/// <summary>Whether the Algemene termijnenwet moves the end of a term, and if not, why.</summary>
public enum AtwVerdict
{
    /// <summary>The act holds.</summary>
    Applies,

    /// <summary>The term stands in no act or AMvB and nobody agreed that the act holds.</summary>
    NotForThisTerm,

    /// <summary>Described in more than 90 days (art. 4, onder a).</summary>
    Over90Days,

    /// <summary>Described in more than twelve weeks (art. 4, onder a).</summary>
    Over12Weeks,

    /// <summary>Described in more than three months (art. 4, onder a).</summary>
    Over3Months,

    /// <summary>Described in years (art. 4, onder a).</summary>
    InYears,

    /// <summary>The end is a day named in a notice, no term described by law.</summary>
    NamedDay,
}
