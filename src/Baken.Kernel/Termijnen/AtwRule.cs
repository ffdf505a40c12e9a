namespace Baken.Kernel.Termijnen;

/// <summary>The articles of the Algemene termijnenwet as plain functions.</summary>
internal static class AtwRule
{
    private const int MostDays = 90;
    private const int MostWeeks = 12;
    private const int MostMonths = 3;
    private const int DaysPerWeek = 7;

    /// <summary>Art. 4, onder a: long terms and terms in years stay outside. Each list item is one described part.</summary>
    public static AtwVerdict Judge(bool followsAtw, IReadOnlyList<Termijnduur> parts, AtwLength length)
    {
        if (!followsAtw) return AtwVerdict.NotForThisTerm;
        if (parts.Count == 1) return Judge(parts[0]);
        return length switch
        {
            AtwLength.WithExtensions => JudgeSum(parts),
            AtwLength.EachPart => parts.Select(Judge).FirstOrDefault(v => v != AtwVerdict.Applies, AtwVerdict.Applies),
        };
    }

    /// <summary>Art. 2 asks two working days only of a term of at least three days.</summary>
    public static bool AsksTwoWerkdagen(Termijnduur duur) => duur.Eenheid switch
    {
        Termijneenheid.Dag => duur.Aantal >= 3,
        Termijneenheid.Week or Termijneenheid.Maand or Termijneenheid.Jaar => true,
        Termijneenheid.Werkdag => false,
    };

    private static AtwVerdict Judge(Termijnduur duur) => duur.Eenheid switch
    {
        Termijneenheid.Dag => duur.Aantal > MostDays ? AtwVerdict.Over90Days : AtwVerdict.Applies,
        Termijneenheid.Week => duur.Aantal > MostWeeks ? AtwVerdict.Over12Weeks : AtwVerdict.Applies,
        Termijneenheid.Maand => duur.Aantal > MostMonths ? AtwVerdict.Over3Months : AtwVerdict.Applies,
        Termijneenheid.Jaar => AtwVerdict.InYears,
        // A term in working days ends on a working day by itself; the act names no limit for it.
        Termijneenheid.Werkdag => AtwVerdict.Applies,
    };

    private static AtwVerdict JudgeSum(IReadOnlyList<Termijnduur> parts)
    {
        var totals = Enum.GetValues<Termijneenheid>().ToDictionary(e => e, e => parts.Where(p => p.Eenheid == e).Sum(p => p.Aantal));
        if (totals[Termijneenheid.Jaar] > 0) return AtwVerdict.InYears;
        if (totals[Termijneenheid.Week] > MostWeeks) return AtwVerdict.Over12Weeks;
        if (totals[Termijneenheid.Maand] > MostMonths) return AtwVerdict.Over3Months;
        // Weeks beside days are judged as days: 12 weken and 7 dagen are 91 days.
        var days = totals[Termijneenheid.Dag] + (totals[Termijneenheid.Dag] > 0 ? totals[Termijneenheid.Week] * DaysPerWeek : 0);
        return days > MostDays ? AtwVerdict.Over90Days : AtwVerdict.Applies;
    }
}
