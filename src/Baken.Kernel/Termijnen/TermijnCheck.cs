using Baken.Kernel.Shared;

namespace Baken.Kernel.Termijnen;

/// <summary>
/// What can be refused before counting: days that cannot be, and pauses, extensions and notices that the law does not
/// give for this term. Places are named <c>opschorting[0]</c>, <c>verlenging[0]</c>, so that a form shows them at the row.
/// </summary>
internal static class TermijnCheck
{
    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    public static IEnumerable<Refusal> Check(Klok klok, TermijnRequest vraag)
    {
        foreach (var (day, place) in Days(vraag))
        {
            if (day.Year is < FirstYear or > LastYear) yield return Refusal.Of(TermijnRefusals.TermijnDayUnlikely, day).At(place);
        }
        if (vraag.Stop is { } stop && stop < vraag.Start && klok.Telrichting == Telrichting.Vooruit)
            yield return Refusal.Of(TermijnRefusals.StopBeforeStart, stop, vraag.Start).At("stop");
        for (var i = 0; i < vraag.Opschortingen.Count; i++)
        {
            if (Check(klok, vraag, vraag.Opschortingen[i]) is { } refusal) yield return refusal.At(OpschortingPlace(i));
        }
        for (var i = 0; i < vraag.Verlengingen.Count; i++)
        {
            if (Check(klok, vraag, vraag.Verlengingen[i]) is { } refusal) yield return refusal.At(VerlengingPlace(i));
        }
        foreach (var refusal in TooOften(klok, vraag)) yield return refusal;
        if (vraag.Mededelingen.Count > 0 && !klok.KnowsMededeling)
            yield return Refusal.Of(TermijnRefusals.MededelingNotInLaw, klok.Naam).At(MededelingPlace(0));
    }

    public static string OpschortingPlace(int index) => $"opschorting[{index}]";

    public static string VerlengingPlace(int index) => $"verlenging[{index}]";

    private static string MededelingPlace(int index) => $"mededeling[{index}]";

    private static Refusal? Check(Klok klok, TermijnRequest vraag, Opschorting opschorting)
    {
        // Awb 4:15 suspends the term for a beschikking; Wmo 2015 art. 2.3.2 gives no pause for the onderzoek.
        if (!klok.Opschortingsgronden.Contains(opschorting.Grond))
            return Refusal.Of(TermijnRefusals.OpschortingNotInLaw, klok.Naam, opschorting.Grond);
        if (opschorting.Through < opschorting.From)
            return Refusal.Of(TermijnRefusals.OpschortingEndsBeforeStart, opschorting.From, opschorting.Through.Value);
        if (opschorting.From <= vraag.Start)
            return Refusal.Of(TermijnRefusals.OpschortingBeforeTermijn, opschorting.From, vraag.Start);
        return opschorting.Through is null && vraag.Peildatum is null
            ? Refusal.Of(TermijnRefusals.OpschortingNeedsPeildatum, opschorting.From)
            : null;
    }

    private static Refusal? Check(Klok klok, TermijnRequest vraag, Verlenging verlenging)
    {
        if (klok.Verlengingsregels.All(r => r.Grond != verlenging.Grond))
            return Refusal.Of(TermijnRefusals.VerlengingNotInLaw, klok.Naam, verlenging.Grond);
        if (verlenging.MadeOn < vraag.Start)
            return Refusal.Of(TermijnRefusals.VerlengingBeforeTermijn, verlenging.MadeOn, vraag.Start);
        if (verlenging.Duur is null && verlenging.NewEnd is null)
            return Refusal.Of(TermijnRefusals.VerlengingWithoutLength, verlenging.Grond);
        return verlenging.Duur is { } duur && IsWerkdag(duur) != IsWerkdag(klok.Duur)
            ? Refusal.Of(TermijnRefusals.VerlengingMixesUnits, klok.Duur, duur)
            : null;
    }

    private static IEnumerable<Refusal> TooOften(Klok klok, TermijnRequest vraag)
    {
        foreach (var rule in klok.Verlengingsregels.Where(r => r.Times is not null))
        {
            var extra = vraag.Verlengingen.Select((v, i) => (v.Grond, Index: i)).Where(v => v.Grond == rule.Grond).Skip(rule.Times!.Value);
            foreach (var (grond, index) in extra)
                yield return Refusal.Of(TermijnRefusals.VerlengingTooOften, grond, rule.Times!.Value).At(VerlengingPlace(index));
        }
    }

    private static bool IsWerkdag(Termijnduur duur) => duur.Eenheid == Termijneenheid.Werkdag;

    private static IEnumerable<(DateOnly Day, string Place)> Days(TermijnRequest vraag)
    {
        yield return (vraag.Start, "start");
        if (vraag.Stop is { } stop) yield return (stop, "stop");
        if (vraag.Peildatum is { } peildatum) yield return (peildatum, "peildatum");
        for (var i = 0; i < vraag.Opschortingen.Count; i++)
        {
            yield return (vraag.Opschortingen[i].From, OpschortingPlace(i));
            if (vraag.Opschortingen[i].Through is { } through) yield return (through, OpschortingPlace(i));
        }
        for (var i = 0; i < vraag.Verlengingen.Count; i++)
        {
            yield return (vraag.Verlengingen[i].MadeOn, VerlengingPlace(i));
            if (vraag.Verlengingen[i].NewEnd is { } newEnd) yield return (newEnd, VerlengingPlace(i));
        }
        for (var i = 0; i < vraag.Mededelingen.Count; i++)
        {
            yield return (vraag.Mededelingen[i].SentOn, MededelingPlace(i));
            if (vraag.Mededelingen[i].NamedDay is { } named) yield return (named, MededelingPlace(i));
        }
    }
}
