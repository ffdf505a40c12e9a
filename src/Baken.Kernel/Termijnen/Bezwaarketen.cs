using Baken.Kernel.Shared;

namespace Baken.Kernel.Termijnen;

/// <summary>How a bezwaarschrift came in.</summary>
/// <param name="ReceivedOn">Day of receipt.</param>
/// <param name="PostedOn">Day of posting, when sent by post; null otherwise.</param>
public sealed record Indiening(DateOnly ReceivedOn, DateOnly? PostedOn)
{
    private const int DaysPerWeek = 7;

    /// <summary>
    /// In time when received before the end of the term, or posted before that end and received no more than a week later
    /// (Awb art. 6:9). Whether a late one is excusable (art. 6:11) is for people to judge.
    /// </summary>
    public bool IsInTime(DateOnly lastDay) =>
        ReceivedOn <= lastDay || (PostedOn <= lastDay && ReceivedOn <= lastDay.AddDays(DaysPerWeek));
}

/// <summary>What happened in a bezwaar.</summary>
/// <param name="Bekendmaking">Day on which the beschikking was sent or handed over (Awb art. 3:41), not the date on the letter.</param>
public sealed record BezwaarRequest(DateOnly Bekendmaking)
{
    /// <summary>Receipt and posting of the bezwaarschrift; null when only the terms are asked.</summary>
    public Indiening? Indiening { get; init; }

    /// <summary>Day on which the decision on the bezwaar was made known.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Day on which the status is judged.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>Pauses of the term to decide (Awb art. 7:10 lid 2).</summary>
    public IReadOnlyList<Opschorting> Opschortingen { get; init; } = [];

    /// <summary>Extensions of the term to decide (Awb art. 7:10 lid 3 and 4).</summary>
    public IReadOnlyList<Verlenging> Verlengingen { get; init; } = [];
}

/// <summary>Both terms of a bezwaar.</summary>
/// <param name="Indienen">Term to lodge.</param>
/// <param name="Besluit">Term to decide; its day 0 is the last day of the term to lodge.</param>
/// <param name="IsInTime">Whether the bezwaarschrift came in time; null when it was not given.</param>
public sealed record BezwaarOutcome(TermijnOutcome Indienen, TermijnOutcome Besluit, bool? IsInTime);

/// <summary>
/// The chain of Awb art. 6:7-6:9 and 7:10: the term to decide counts from the day after the term to lodge has passed, not
/// from receipt.
/// </summary>
public static class Bezwaarketen
{
    /// <summary>Computes both terms with the definitions given (6 or, with a committee, 12 weken). Refuses what the <see cref="Termijnrekenaar"/> refuses.</summary>
    public static Result<BezwaarOutcome> Compute(Termijnrekenaar rekenaar, Klok indienen, Klok besluit, BezwaarRequest vraag)
    {
        ArgumentNullException.ThrowIfNull(rekenaar);
        ArgumentNullException.ThrowIfNull(vraag);
        var lodge = rekenaar.Compute(indienen, new TermijnRequest(vraag.Bekendmaking) { Peildatum = vraag.Peildatum, Stop = vraag.Indiening?.ReceivedOn });
        return lodge.Then(lodged => rekenaar.Compute(besluit, new TermijnRequest(StartOfBesluit(lodged, rekenaar.Regels))
        {
            Stop = vraag.DecidedOn,
            Peildatum = vraag.Peildatum,
            Opschortingen = vraag.Opschortingen,
            Verlengingen = vraag.Verlengingen,
        }).Map(decided => new BezwaarOutcome(lodged, decided, vraag.Indiening?.IsInTime(lodged.CurrentEnd))));
    }

    private static DateOnly StartOfBesluit(TermijnOutcome lodged, TermijnRules regels) => regels.BezwaarStart switch
    {
        BezwaarStart.ShiftedEnd => lodged.CurrentEnd,
        BezwaarStart.RawEnd => lodged.CurrentRawEnd,
    };
}
