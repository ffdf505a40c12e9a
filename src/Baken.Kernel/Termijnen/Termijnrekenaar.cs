using Baken.Kernel.Shared;

namespace Baken.Kernel.Termijnen;

/// <summary>
/// Computes the last day of a term, where the term stands, and the derivation. Pure: the calendar, the readings of the law
/// and the peildatum are given.
/// </summary>
/// <param name="kalender">Working days, holidays and equated days.</param>
/// <param name="regels">Readings that the law leaves open.</param>
public sealed class Termijnrekenaar(TermijnCalendar kalender, TermijnRules regels)
{
    /// <summary>The calendar in use.</summary>
    public TermijnCalendar Kalender => kalender;

    /// <summary>The readings in use.</summary>
    public TermijnRules Regels => regels;

    /// <summary>
    /// Computes one term. Refuses, all faults at once: days outside 1900-2999, a stop before the start, pauses, extensions
    /// and notices that the law does not give for this term, too long, too often, or after the term had passed
    /// (<see cref="TermijnRefusals"/>; the place is <c>start</c>, <c>stop</c>, <c>opschorting[0]</c>, <c>verlenging[0]</c>…).
    /// </summary>
    public Result<TermijnOutcome> Compute(Klok klok, TermijnRequest vraag)
    {
        ArgumentNullException.ThrowIfNull(klok);
        ArgumentNullException.ThrowIfNull(vraag);
        var faults = TermijnCheck.Check(klok, vraag).ToList();
        if (faults.Count > 0) return Result<TermijnOutcome>.Refused(faults);

        var run = new TermijnRun(klok, vraag.Start, kalender, regels);
        run.Begin();
        var (rawEnd, shiftedEnd) = (run.Raw, run.LegalEnd());
        var pauses = Pause.Merge(vraag);
        faults = Apply(run, vraag, pauses);
        if (faults.Count > 0) return Result<TermijnOutcome>.Refused(faults);

        foreach (var mededeling in vraag.Mededelingen)
            run.Steps.Add(AfleidingStep.Of(AfleidingCode.Mededeling, mededeling.SentOn, mededeling.NamedDay));
        var isProvisional = pauses.Any(p => p.IsOpen) && !(vraag.Stop <= vraag.Peildatum);
        var end = run.Finish(isProvisional);
        var standing = TermijnStanding.Judge(vraag, end, pauses, kalender);
        if (standing.Step is { } step) run.Steps.Add(step);
        return new TermijnOutcome
        {
            Klok = klok,
            Start = vraag.Start,
            RawEnd = rawEnd,
            ShiftedEnd = shiftedEnd,
            CurrentRawEnd = run.Raw,
            CurrentEnd = end,
            IsProvisional = isProvisional,
            Atw = run.Verdict,
            Opschortingen = vraag.Opschortingen,
            SuspendedDays = pauses.Sum(p => p.Days),
            Verlengingen = vraag.Verlengingen,
            Status = standing.Status,
            RemainingWerkdagen = standing.RemainingWerkdagen,
            DaysLate = standing.DaysLate,
            Afleiding = run.Steps,
        };
    }

    /// <summary>
    /// Applies art. 1 lid 1 to a nominal end of a term under the Algemene termijnenwet, where the start is not known.
    /// Art. 2 and art. 4 need the length and are left out.
    /// </summary>
    public EndShift ShiftEnd(DateOnly rawEnd)
    {
        var end = kalender.FirstWerkdagFrom(rawEnd);
        var steps = new List<AfleidingStep>(3) { AfleidingStep.Of(AfleidingCode.GivenEnd, rawEnd) };
        steps.Add(end == rawEnd
            ? AfleidingStep.Of(AfleidingCode.EndIsWerkdag, rawEnd)
            : AfleidingStep.Of(AfleidingCode.Shifted, rawEnd, TermijnCount.Passed(rawEnd, end, kalender), end));
        for (var year = rawEnd.Year; year <= end.Year; year++)
        {
            if (!kalender.Knows(year)) steps.Add(AfleidingStep.Of(AfleidingCode.DecreeUnknown, year));
        }
        steps.Add(AfleidingStep.Of(AfleidingCode.End, end));
        return new EndShift(rawEnd, end, steps);
    }

    private static List<Refusal> Apply(TermijnRun run, TermijnRequest vraag, IReadOnlyList<Pause> pauses)
    {
        var faults = new List<Refusal>();
        if (pauses.Count == 0 && vraag.Verlengingen.Count == 0) return faults;
        var events = vraag.Verlengingen
            .Select((v, i) => (Day: v.MadeOn, Kind: 0, Step: (Func<Refusal?>)(() => run.Extend(v)?.At(TermijnCheck.VerlengingPlace(i)))))
            .Concat(pauses.Select(p => (Day: p.From, Kind: 1, Step: (Func<Refusal?>)(() => run.Suspend(p)?.At(PlaceOf(p, vraag))))));
        foreach (var (_, _, step) in events.OrderBy(e => e.Day).ThenBy(e => e.Kind))
        {
            if (step() is { } refusal) faults.Add(refusal);
        }
        return faults;
    }

    private static string PlaceOf(Pause pause, TermijnRequest vraag) =>
        TermijnCheck.OpschortingPlace(vraag.Opschortingen.Select((o, i) => (o, i)).First(x => x.o.From == pause.From).i);
}

/// <summary>A nominal end and the legal end it becomes.</summary>
/// <param name="RawEnd">The end as given.</param>
/// <param name="End">The legal last day.</param>
/// <param name="Afleiding">How it was found.</param>
public sealed record EndShift(DateOnly RawEnd, DateOnly End, IReadOnlyList<AfleidingStep> Afleiding);
