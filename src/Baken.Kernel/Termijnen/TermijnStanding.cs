namespace Baken.Kernel.Termijnen;

/// <summary>Where a term stands on the peildatum, once its end is known.</summary>
/// <param name="Status">Null when nothing can be said: no peildatum and no stop event.</param>
/// <param name="RemainingWerkdagen">Working days left; null without peildatum.</param>
/// <param name="DaysLate">Calendar days late.</param>
/// <param name="Step">The step of the derivation that says so.</param>
internal sealed record TermijnStanding(TermijnStatus? Status, int? RemainingWerkdagen, int DaysLate, AfleidingStep? Step)
{
    public static TermijnStanding Judge(TermijnRequest vraag, DateOnly end, IReadOnlyList<Pause> pauses, TermijnCalendar kalender)
    {
        // A stop event after the peildatum has not happened yet on that day.
        if (vraag.Stop is { } stop && !(stop > vraag.Peildatum)) return Ready(stop, end, vraag.Peildatum is not null);
        if (vraag.Peildatum is not { } peildatum) return new TermijnStanding(null, null, 0, null);
        if (peildatum > end) return OpenLate(peildatum, end);
        // A term counted back ends before its event: it runs at once.
        var isAhead = vraag.Start > peildatum && vraag.Start <= end;
        var left = Left(isAhead ? vraag.Start : peildatum, end, pauses, kalender);
        if (isAhead)
            return new TermijnStanding(TermijnStatus.NogNietBegonnen, left, 0, AfleidingStep.Of(AfleidingCode.NotBegun, peildatum, vraag.Start));
        return pauses.Any(p => p.Holds(peildatum))
            ? new TermijnStanding(TermijnStatus.Opgeschort, left, 0, AfleidingStep.Of(AfleidingCode.Paused, peildatum, left))
            : new TermijnStanding(TermijnStatus.Lopend, left, 0, AfleidingStep.Of(AfleidingCode.Running, peildatum, left));
    }

    private static TermijnStanding Ready(DateOnly stop, DateOnly end, bool hasPeildatum)
    {
        var late = Math.Max(0, stop.DayNumber - end.DayNumber);
        int? left = hasPeildatum ? 0 : null;
        return late == 0
            ? new TermijnStanding(TermijnStatus.BinnenTermijn, left, 0, AfleidingStep.Of(AfleidingCode.InTime, stop))
            : new TermijnStanding(TermijnStatus.Overschreden, left, late, AfleidingStep.Of(AfleidingCode.ReadyLate, stop, late));
    }

    private static TermijnStanding OpenLate(DateOnly peildatum, DateOnly end)
    {
        var late = peildatum.DayNumber - end.DayNumber;
        return new TermijnStanding(TermijnStatus.Overschreden, 0, late, AfleidingStep.Of(AfleidingCode.OpenLate, peildatum, late));
    }

    private static int Left(DateOnly after, DateOnly end, IReadOnlyList<Pause> pauses, TermijnCalendar kalender)
    {
        var left = 0;
        for (var day = after.AddDays(1); day <= end; day = day.AddDays(1))
        {
            if (kalender.IsWerkdag(day) && !pauses.Any(p => p.Holds(day))) left++;
        }
        return left;
    }
}
