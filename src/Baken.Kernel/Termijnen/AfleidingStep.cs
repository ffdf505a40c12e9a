namespace Baken.Kernel.Termijnen;

/// <summary>Kind of step in the derivation of a term. The Dutch text lives outside the Kernel; the arguments are named here.</summary>
public enum AfleidingCode
{
    /// <summary>Day of the event is day 0. Arguments: day, name of the event (may be empty).</summary>
    Start,

    /// <summary>The end was given, not counted. Arguments: day.</summary>
    GivenEnd,

    /// <summary>Length added. Arguments: length, ground (may be empty), raw end.</summary>
    Duur,

    /// <summary>Length counted back. Arguments: length, ground (may be empty), raw end.</summary>
    DuurBack,

    /// <summary>The month lacks the day number. Arguments: day number, the day taken.</summary>
    MonthDayMissing,

    /// <summary>Pause with an end. Arguments: first day, last day, number of days, raw end after it, grounds.</summary>
    Opgeschort,

    /// <summary>Pause that still lasts, counted up to the peildatum. Arguments: first day, peildatum, number of days, provisional raw end, grounds.</summary>
    OpgeschortOpen,

    /// <summary>The pause began in the days that art. 1 had added, so those days were part of the term. Arguments: raw end, end with those days.</summary>
    ShiftKept,

    /// <summary>Extension by a length. Arguments: length, ground, article, day made, raw end after it.</summary>
    Verlengd,

    /// <summary>Extension up to a named day. Arguments: named day, ground, article, day made.</summary>
    VerlengdUntil,

    /// <summary>Notice of Awb art. 4:14 lid 1; moves nothing. Arguments: day sent, named day (null when none).</summary>
    Mededeling,

    /// <summary>The act does not hold. Arguments: the <see cref="AtwVerdict"/>.</summary>
    AtwNot,

    /// <summary>Counted back, so art. 1 does not hold (lid 2). No arguments.</summary>
    AtwBack,

    /// <summary>The end is a working day and stays. Arguments: day.</summary>
    EndIsWerkdag,

    /// <summary>Art. 1 lid 1. Arguments: raw end, the days passed over (list of <see cref="RustdagEntry"/>), the end.</summary>
    Shifted,

    /// <summary>Art. 2: two working days in the term. Arguments: end before, end after.</summary>
    Stretched,

    /// <summary>The decree table does not hold this year. Arguments: year.</summary>
    DecreeUnknown,

    /// <summary>The last day. Arguments: day.</summary>
    End,

    /// <summary>The last day while a pause lasts: it moves on each day. Arguments: day.</summary>
    EndProvisional,

    /// <summary>Not begun on the peildatum. Arguments: peildatum, start.</summary>
    NotBegun,

    /// <summary>Running on the peildatum. Arguments: peildatum, working days left.</summary>
    Running,

    /// <summary>Paused on the peildatum. Arguments: peildatum, working days left.</summary>
    Paused,

    /// <summary>Ready in time. Arguments: day ready.</summary>
    InTime,

    /// <summary>Ready too late. Arguments: day ready, days late.</summary>
    ReadyLate,

    /// <summary>Not ready and too late. Arguments: peildatum, days late.</summary>
    OpenLate,
}

/// <summary>A day that an end passes over, and why.</summary>
/// <param name="Day">The day.</param>
/// <param name="Rustdag">Why it is no working day.</param>
public readonly record struct RustdagEntry(DateOnly Day, Rustdag Rustdag);

/// <summary>One step of a derivation.</summary>
/// <param name="Code">Kind of step.</param>
/// <param name="Arguments">Values of the text, as the code says.</param>
public sealed record AfleidingStep(AfleidingCode Code, IReadOnlyList<object?> Arguments)
{
    internal static AfleidingStep Of(AfleidingCode code, params object?[] arguments) => new(code, arguments);
}
