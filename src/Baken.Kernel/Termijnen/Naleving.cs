using Baken.Kernel.Shared;

namespace Baken.Kernel.Termijnen;

/// <summary>One case on a clock.</summary>
/// <param name="Kenmerk">Case number by which people find it.</param>
/// <param name="Vraag">Start, stop, pauses and extensions.</param>
/// <param name="IsWithdrawn">True when the question was withdrawn before a decision: outside the share, counted apart.</param>
public sealed record KlokCase(string Kenmerk, TermijnRequest Vraag, bool IsWithdrawn = false);

/// <summary>A case that went past a length.</summary>
/// <param name="Kenmerk">Case number.</param>
/// <param name="Days">Calendar days from the start event to the stop event, or to the peildatum while not ready.</param>
/// <param name="End">Last day that would have been in time.</param>
/// <param name="DaysLate">Days past that.</param>
/// <param name="WeeksLate">Weeks past that, a begun week counted whole.</param>
/// <param name="IsReady">False when it is still open.</param>
public sealed record Overschrijding(string Kenmerk, int Days, DateOnly End, int DaysLate, int WeeksLate, bool IsReady);

/// <summary>Judgement of one share over a set of cases.</summary>
/// <param name="Norm">The share.</param>
/// <param name="Ready">Cases that are ready: the denominator.</param>
/// <param name="InTime">Of those, in time: the numerator.</param>
/// <param name="OpenInTime">Not ready, not late: outside the share.</param>
/// <param name="OpenLate">Not ready and late already: outside the share, named among the offenders.</param>
/// <param name="Withdrawn">Withdrawn before a decision.</param>
/// <param name="Overschrijdingen">The offenders, longest first.</param>
public sealed record NormaandeelResult(
    Normaandeel Norm, int Ready, int InTime, int OpenInTime, int OpenLate, int Withdrawn, IReadOnlyList<Overschrijding> Overschrijdingen)
{
    /// <summary>Part of the ready cases that was in time; null when none is ready.</summary>
    public Getal? Share => Ready == 0 ? null : new Getal(InTime, Ready);

    /// <summary>
    /// True when the share is at least the norm, on the exact numbers. With a norm of 100 % a case that is open and late
    /// already breaks it. Null when no case decides it.
    /// </summary>
    public bool? IsMet
    {
        get
        {
            if (OpenLate > 0 && Norm.Aandeel >= new Getal(1)) return false;
            return Share is { } share ? share >= Norm.Aandeel : null;
        }
    }
}

/// <summary>
/// Judges the shares of a clock together over a set of cases, such as 90 % within 4 weken and 100 % within 6 weken.
/// No individual worker is ever ranked by it; it names cases.
/// </summary>
public static class Naleving
{
    /// <summary>One judgement per share of the clock, in its order. Refuses what the <see cref="Termijnrekenaar"/> refuses; the place starts with the case number.</summary>
    public static Result<IReadOnlyList<NormaandeelResult>> Judge(Termijnrekenaar rekenaar, Klok klok, IReadOnlyCollection<KlokCase> gevallen, DateOnly peildatum)
    {
        ArgumentNullException.ThrowIfNull(rekenaar);
        ArgumentNullException.ThrowIfNull(klok);
        var oordelen = new List<NormaandeelResult>();
        foreach (var norm in klok.Normaandelen)
        {
            var oordeel = Judge(rekenaar, klok with { Duur = norm.Duur }, norm, gevallen, peildatum);
            if (!oordeel.IsOk) return Result<IReadOnlyList<NormaandeelResult>>.Refused(oordeel.Refusals);
            oordelen.Add(oordeel.Value);
        }
        return Result.Of<IReadOnlyList<NormaandeelResult>>(oordelen);
    }

    private static Result<NormaandeelResult> Judge(Termijnrekenaar rekenaar, Klok klok, Normaandeel norm, IReadOnlyCollection<KlokCase> gevallen, DateOnly peildatum)
    {
        var refusals = new List<Refusal>();
        var outcomes = new List<(KlokCase Geval, TermijnOutcome Uitkomst)>();
        foreach (var geval in gevallen.Where(g => !g.IsWithdrawn && g.Vraag.Start <= peildatum))
        {
            var uitkomst = rekenaar.Compute(klok, geval.Vraag with { Peildatum = peildatum });
            if (uitkomst.IsOk) outcomes.Add((geval, uitkomst.Value));
            else refusals.AddRange(uitkomst.Refusals.Select(r => r.At($"{geval.Kenmerk}:{r.Source}")));
        }
        if (refusals.Count > 0) return Result<NormaandeelResult>.Refused(refusals);
        var late = outcomes.Where(o => o.Uitkomst.Status == TermijnStatus.Overschreden).Select(o => Late(o.Geval, o.Uitkomst, peildatum)).ToList();
        var inTime = outcomes.Count(o => o.Uitkomst.Status == TermijnStatus.BinnenTermijn);
        return new NormaandeelResult(
            norm,
            inTime + late.Count(l => l.IsReady),
            inTime,
            outcomes.Count - inTime - late.Count,
            late.Count(l => !l.IsReady),
            gevallen.Count(g => g.IsWithdrawn),
            [.. late.OrderByDescending(l => l.DaysLate).ThenBy(l => l.Kenmerk, StringComparer.Ordinal)]);
    }

    private static Overschrijding Late(KlokCase geval, TermijnOutcome uitkomst, DateOnly peildatum)
    {
        var isReady = geval.Vraag.Stop <= peildatum;
        var last = isReady ? geval.Vraag.Stop!.Value : peildatum;
        return new Overschrijding(geval.Kenmerk, last.DayNumber - uitkomst.Start.DayNumber, uitkomst.CurrentEnd, uitkomst.DaysLate, uitkomst.WeeksLate, isReady);
    }
}
