using Baken.Kernel.Shared;

namespace Baken.Kernel.Termijnen;

/// <summary>Reason why no dwangsom is due although the decision is late (Awb art. 4:17 lid 6).</summary>
public enum Dwangsomuitsluiting
{
    /// <summary>The ingebrekestelling came unreasonably late (onder a).</summary>
    OnredelijkLaat,

    /// <summary>The applicant is no belanghebbende (onder b).</summary>
    GeenBelanghebbende,

    /// <summary>The aanvraag is plainly inadmissible or unfounded (onder c).</summary>
    KennelijkNietontvankelijkOfOngegrond,
}

/// <summary>What happened after a term for a decision had passed.</summary>
/// <param name="TermijnEnd">Last day of the term; a notice of Awb art. 4:14 lid 1 does not move it.</param>
/// <param name="Ingebrekestelling">Day on which the written ingebrekestelling was received.</param>
/// <param name="DecidedOn">Day on which the decision was made known; null while there is none.</param>
/// <param name="Uitsluiting">Reason why nothing is due, or null.</param>
public sealed record DwangsomRequest(DateOnly TermijnEnd, DateOnly Ingebrekestelling, DateOnly? DecidedOn = null, Dwangsomuitsluiting? Uitsluiting = null);

/// <summary>Days and amount of a dwangsom.</summary>
/// <param name="FirstDay">First day over which it is due, unless decided before.</param>
/// <param name="LastDay">Last day over which it can be due: 42 days counted from the first.</param>
/// <param name="Days">Days due so far.</param>
/// <param name="Bedrag">Amount due so far.</param>
/// <param name="IsPremature">True when the ingebrekestelling came before the term had passed; a court may then find that there was none.</param>
/// <param name="Uitsluiting">Reason why nothing is due, or null.</param>
public sealed record DwangsomOutcome(DateOnly FirstDay, DateOnly LastDay, int Days, Geld Bedrag, bool IsPremature, Dwangsomuitsluiting? Uitsluiting)
{
    /// <summary>True when no more days can be added.</summary>
    public bool IsFull => Days > 0 && FirstDay.AddDays(Days - 1) == LastDay;
}

/// <summary>Computes the dwangsom for not deciding in time (Awb art. 4:17 and 4:18).</summary>
public static class Dwangsom
{
    private const int WaitingDays = 14;

    /// <summary>
    /// Days and amount up to and including the peildatum. The day on which the decision is made known is no day of default
    /// any more. An appeal for not deciding in time does not stop the count (art. 4:17 lid 5).
    /// </summary>
    public static DwangsomOutcome Compute(DwangsomRequest vraag, Dwangsomstaffel staffel, DwangsomStart firstDay, DateOnly peildatum)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        ArgumentNullException.ThrowIfNull(staffel);
        var first = FirstDay(vraag, firstDay);
        var lastDay = first.AddDays(staffel.MostDays - 1);
        var lastInDefault = vraag.DecidedOn is { } decided && decided <= peildatum ? decided.AddDays(-1) : peildatum;
        var until = lastInDefault < lastDay ? lastInDefault : lastDay;
        var days = vraag.Uitsluiting is null ? Math.Max(0, until.DayNumber - first.DayNumber + 1) : 0;
        return new DwangsomOutcome(first, lastDay, days, staffel.AmountFor(days), vraag.Ingebrekestelling <= vraag.TermijnEnd, vraag.Uitsluiting);
    }

    /// <summary>
    /// The amount divided over several applicants, in equal shares (art. 4:17 lid 4); a cent that cannot be divided goes to the first.
    /// </summary>
    public static IReadOnlyList<Geld> Divide(Geld bedrag, int applicants)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(applicants, 1);
        return bedrag.Allocate([.. Enumerable.Repeat(1L, applicants)]);
    }

    // Art. 4:17 lid 3: two weeks have passed after the day that the term had passed and the ingebrekestelling was received.
    private static DateOnly FirstDay(DwangsomRequest vraag, DwangsomStart firstDay)
    {
        var both = vraag.Ingebrekestelling > vraag.TermijnEnd ? vraag.Ingebrekestelling : vraag.TermijnEnd;
        return firstDay switch
        {
            DwangsomStart.DayAfterTwoWeeks => both.AddDays(WaitingDays + 1),
            DwangsomStart.LastDayOfTwoWeeks => both.AddDays(WaitingDays),
        };
    }
}
