namespace Baken.Kernel.Termijnen;

/// <summary>What happened with one term: the input of the <see cref="Termijnrekenaar"/>.</summary>
/// <param name="Start">Day of the start event: day 0.</param>
public sealed record TermijnRequest(DateOnly Start)
{
    /// <summary>Day of the stop event; null while it has not happened.</summary>
    public DateOnly? Stop { get; init; }

    /// <summary>Day on which status and remaining days are judged; null when only the end is asked.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>Pauses, in any order; they may overlap.</summary>
    public IReadOnlyList<Opschorting> Opschortingen { get; init; } = [];

    /// <summary>Extensions, in any order.</summary>
    public IReadOnlyList<Verlenging> Verlengingen { get; init; } = [];

    /// <summary>Notices of Awb art. 4:14 lid 1; recorded, without effect on the end.</summary>
    public IReadOnlyList<Mededeling> Mededelingen { get; init; } = [];
}
