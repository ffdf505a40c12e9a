namespace Baken.Kernel.Termijnen;

/// <summary>Where a term stands on the peildatum.</summary>
public enum TermijnStatus
{
    /// <summary>The start event lies after the peildatum.</summary>
    NogNietBegonnen,

    /// <summary>Running, the last day has not passed.</summary>
    Lopend,

    /// <summary>Standing still on the peildatum.</summary>
    Opgeschort,

    /// <summary>Ready on or before the last day.</summary>
    BinnenTermijn,

    /// <summary>The last day has passed; ready later, or not ready.</summary>
    Overschreden,
}

/// <summary>Outcome for one term: its days, where it stands, and how that was found.</summary>
public sealed record TermijnOutcome
{
    /// <summary>The definition that was used.</summary>
    public required Klok Klok { get; init; }

    /// <summary>Day of the start event, day 0.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last day by the length alone: no pause, no extension, no Algemene termijnenwet.</summary>
    public required DateOnly RawEnd { get; init; }

    /// <summary>Last day by the length and the Algemene termijnenwet: no pause, no extension.</summary>
    public required DateOnly ShiftedEnd { get; init; }

    /// <summary>Last day with pauses and extensions, before the Algemene termijnenwet.</summary>
    public required DateOnly CurrentRawEnd { get; init; }

    /// <summary>The last day of the term, with everything.</summary>
    public required DateOnly CurrentEnd { get; init; }

    /// <summary>True while a pause has no end: the last day moves on each day.</summary>
    public required bool IsProvisional { get; init; }

    /// <summary>Whether the Algemene termijnenwet holds for the term with its extensions.</summary>
    public required AtwVerdict Atw { get; init; }

    /// <summary>The pauses as given.</summary>
    public required IReadOnlyList<Opschorting> Opschortingen { get; init; }

    /// <summary>Calendar days in the pauses; a day in two pauses counts once.</summary>
    public required int SuspendedDays { get; init; }

    /// <summary>The extensions as given.</summary>
    public required IReadOnlyList<Verlenging> Verlengingen { get; init; }

    /// <summary>Status; null when neither a peildatum nor a stop event was given.</summary>
    public required TermijnStatus? Status { get; init; }

    /// <summary>Working days after the peildatum up to and including the last day, without paused days; null without peildatum, 0 once ready or late.</summary>
    public required int? RemainingWerkdagen { get; init; }

    /// <summary>Calendar days between the last day and the stop event (or the peildatum while not ready); 0 when in time.</summary>
    public required int DaysLate { get; init; }

    /// <summary>Weeks late, a begun week counted whole: 14 days is 2, 15 days is 3.</summary>
    public int WeeksLate => (DaysLate + 6) / 7;

    /// <summary>How the outcome was found, in order.</summary>
    public required IReadOnlyList<AfleidingStep> Afleiding { get; init; }
}
