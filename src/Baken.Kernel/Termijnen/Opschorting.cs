namespace Baken.Kernel.Termijnen;

/// <summary>Ground on which a term stands still. Only grounds that the law gives for that term are accepted.</summary>
public enum Opschortingsgrond
{
    /// <summary>Applicant is invited to complete the aanvraag (Awb art. 4:5 and 4:15 lid 1, onder a).</summary>
    Aanvulling,

    /// <summary>Waiting for needed information from abroad (Awb art. 4:15 lid 1, onder b).</summary>
    Buitenland,

    /// <summary>Applicant agreed in writing (Awb art. 4:15 lid 2, onder a).</summary>
    Instemming,

    /// <summary>The delay can be attributed to the applicant (Awb art. 4:15 lid 2, onder b).</summary>
    Aanvrager,

    /// <summary>Force majeure (Awb art. 4:15 lid 2, onder c).</summary>
    Overmacht,

    /// <summary>A defect of the bezwaarschrift is being repaired (Awb art. 6:6 and 7:10 lid 2).</summary>
    Verzuimherstel,
}

/// <summary>A dated pause of a term: the days from the first up to and including the last do not count.</summary>
/// <param name="Grond">Why.</param>
/// <param name="From">First day that does not count.</param>
/// <param name="Through">Last day that does not count; null while the pause lasts.</param>
public sealed record Opschorting(Opschortingsgrond Grond, DateOnly From, DateOnly? Through)
{
    /// <summary>
    /// The pause of Awb art. 4:15 lid 1, onder a: from the day after the invitation "tot de dag waarop" the aanvraag was
    /// completed or the time given had passed. That day itself counts again. Null when not one day lies between.
    /// </summary>
    /// <param name="uitnodiging">Day on which the invitation was sent.</param>
    /// <param name="aangevuld">Day of completion, or on which the time had passed; null while waiting.</param>
    public static Opschorting? ForAanvulling(DateOnly uitnodiging, DateOnly? aangevuld) =>
        aangevuld is { } day && day <= uitnodiging.AddDays(1)
            ? null
            : new Opschorting(Opschortingsgrond.Aanvulling, uitnodiging.AddDays(1), aangevuld?.AddDays(-1));
}
