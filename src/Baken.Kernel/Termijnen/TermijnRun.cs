using Baken.Kernel.Shared;

namespace Baken.Kernel.Termijnen;

/// <summary>One calculation in progress: the end so far, moved by each event in order of date.</summary>
internal sealed class TermijnRun(Klok klok, DateOnly start, TermijnCalendar kalender, TermijnRules regels)
{
    private readonly List<Termijnduur> _parts = [klok.Duur];
    private readonly List<Pause> _pauses = [];
    private bool _endIsNamed;

    public List<AfleidingStep> Steps { get; } = new(4);

    public DateOnly Raw { get; private set; }

    public AtwVerdict Verdict => klok.FollowsAtw && _endIsNamed ? AtwVerdict.NamedDay : AtwRule.Judge(klok.FollowsAtw, _parts, regels.AtwLength);

    private bool CountsBack => klok.Telrichting == Telrichting.Terug;

    public void Begin()
    {
        Raw = TermijnCount.Apply(start, klok.Duur, CountsBack ? -1 : 1, kalender, regels.MonthEnd);
        Add(AfleidingCode.Start, start, klok.Startgebeurtenis);
        Add(CountsBack ? AfleidingCode.DuurBack : AfleidingCode.Duur, klok.Duur, klok.Grondslag, Raw);
        if (TermijnCount.LacksDayNumber(start, Raw, klok.Duur)) Add(AfleidingCode.MonthDayMissing, start.Day, Raw);
    }

    /// <summary>The last day by what has happened so far: art. 1 and 2 applied to the raw end.</summary>
    public DateOnly LegalEnd() => Stretch(CountsBack || Verdict != AtwVerdict.Applies ? Raw : kalender.FirstWerkdagFrom(Raw));

    /// <summary>Adds the days of a pause. It can only begin while the term has not passed.</summary>
    public Refusal? Suspend(Pause pause)
    {
        var legalEnd = LegalEnd();
        if (pause.From > legalEnd) return Refusal.Of(TermijnRefusals.OpschortingAfterTermijn, pause.From, legalEnd);
        if (pause.From > Raw)
        {
            // Art. 1 lengthens "tot en met" the working day: those days had become part of the term when it stood still.
            Add(AfleidingCode.ShiftKept, Raw, legalEnd);
            Raw = legalEnd;
        }
        Raw = klok.Duur.Eenheid == Termijneenheid.Werkdag
            ? TermijnCount.CountWerkdagen(pause.Through, kalender.CountWerkdagen(pause.From.AddDays(-1), Raw), 1, kalender)
            : Raw.AddDays(pause.Days);
        _pauses.Add(pause);
        Add(pause.IsOpen ? AfleidingCode.OpgeschortOpen : AfleidingCode.Opgeschort, pause.From, pause.Through, pause.Days, Raw, pause.Gronden);
        return null;
    }

    /// <summary>Moves the end by an extension. It can only be told while the term has not passed.</summary>
    public Refusal? Extend(Verlenging verlenging)
    {
        var legalEnd = LegalEnd();
        if (verlenging.MadeOn > legalEnd) return Refusal.Of(TermijnRefusals.VerlengingAfterTermijn, verlenging.MadeOn, legalEnd);
        var rule = klok.Verlengingsregels.First(r => r.Grond == verlenging.Grond);
        var limit = rule.Most is { } most ? Later(most) : DateOnly.MaxValue;
        return verlenging.Duur is { } duur ? ExtendBy(verlenging, duur, rule, limit) : ExtendUntil(verlenging, rule, limit, legalEnd);
    }

    /// <summary>Writes the steps from the raw end to the legal end and returns that end.</summary>
    public DateOnly Finish(bool isProvisional)
    {
        var end = LegalEnd();
        var verdict = Verdict;
        if (verdict != AtwVerdict.Applies) Add(AfleidingCode.AtwNot, verdict);
        else if (CountsBack) Add(AfleidingCode.AtwBack);
        else AddShift(end);
        if (verdict == AtwVerdict.Applies || klok.Duur.Eenheid == Termijneenheid.Werkdag) AddUnknownYears(end);
        Add(isProvisional ? AfleidingCode.EndProvisional : AfleidingCode.End, end);
        return end;
    }

    private Refusal? ExtendBy(Verlenging verlenging, Termijnduur duur, Verlengingsregel rule, DateOnly limit)
    {
        var newRaw = Later(duur);
        if (newRaw > limit) return Refusal.Of(TermijnRefusals.VerlengingTooLong, verlenging.Grond, duur, rule.Most!.Value);
        Raw = newRaw;
        _parts.Add(duur);
        Add(AfleidingCode.Verlengd, duur, verlenging.Grond, rule.Grondslag, verlenging.MadeOn, Raw);
        return null;
    }

    private Refusal? ExtendUntil(Verlenging verlenging, Verlengingsregel rule, DateOnly limit, DateOnly legalEnd)
    {
        var newEnd = verlenging.NewEnd!.Value;
        if (newEnd <= legalEnd) return Refusal.Of(TermijnRefusals.VerlengingShortens, newEnd, legalEnd);
        var last = klok.FollowsAtw && rule.Most is not null ? kalender.FirstWerkdagFrom(limit) : limit;
        if (newEnd > last) return Refusal.Of(TermijnRefusals.VerlengingTooLong, verlenging.Grond, newEnd, rule.Most!.Value);
        Raw = newEnd;
        _endIsNamed = true;
        Add(AfleidingCode.VerlengdUntil, newEnd, verlenging.Grond, rule.Grondslag, verlenging.MadeOn);
        return null;
    }

    private DateOnly Later(Termijnduur duur) => TermijnCount.Apply(Raw, duur, 1, kalender, regels.MonthEnd);

    // Art. 2: a term of at least three days holds at least two working days. It has no exception for counting back.
    private DateOnly Stretch(DateOnly end)
    {
        if (_endIsNamed || !AtwRule.AsksTwoWerkdagen(klok.Duur) || Verdict != AtwVerdict.Applies) return end;
        var (day, found, direction) = (start, 0, CountsBack ? -1 : 1);
        while (found < 2)
        {
            day = day.AddDays(direction);
            if (kalender.IsWerkdag(day) && !_pauses.Exists(p => p.Holds(day))) found++;
        }
        return CountsBack == day < end ? day : end;
    }

    private void AddShift(DateOnly end)
    {
        var shifted = kalender.FirstWerkdagFrom(Raw);
        if (shifted == Raw && end == Raw) Add(AfleidingCode.EndIsWerkdag, Raw);
        if (shifted != Raw) Add(AfleidingCode.Shifted, Raw, TermijnCount.Passed(Raw, shifted, kalender), shifted);
        if (end != shifted) Add(AfleidingCode.Stretched, shifted, end);
    }

    private void AddUnknownYears(DateOnly end)
    {
        var first = klok.Duur.Eenheid == Termijneenheid.Werkdag && start < end ? start.Year : Math.Min(Raw.Year, end.Year);
        for (var year = first; year <= Math.Max(Raw.Year, end.Year); year++)
        {
            if (!kalender.Knows(year)) Add(AfleidingCode.DecreeUnknown, year);
        }
    }

    private void Add(AfleidingCode code, params object?[] arguments) => Steps.Add(new AfleidingStep(code, arguments));
}
