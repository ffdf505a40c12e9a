namespace Baken.Kernel.Termijnen;

/// <summary>Ground on which a term gets longer.</summary>
public enum Verlengingsgrond
{
    /// <summary>Adjournment of a decision on bezwaar or klacht, once, by written notice (Awb art. 7:10 lid 3 and 9:11 lid 2).</summary>
    Verdaging,

    /// <summary>Further delay with the consent that the law asks (Awb art. 7:10 lid 4 and 9:11 lid 3).</summary>
    Instemming,

    /// <summary>Where no statutory term exists: the reasonable new term named within the eight weeks (Awb art. 4:14 lid 3).</summary>
    RedelijkeTermijn,
}

/// <summary>An extension of a term: by a length, or up to and including a named day.</summary>
/// <param name="Grond">Why.</param>
/// <param name="MadeOn">Day on which it was told to the person; must lie before the term has passed.</param>
/// <param name="Duur">Length added; null when a day is named.</param>
/// <param name="NewEnd">The named last day; null when a length is added.</param>
public sealed record Verlenging(Verlengingsgrond Grond, DateOnly MadeOn, Termijnduur? Duur, DateOnly? NewEnd)
{
    /// <summary>An extension by a length.</summary>
    public static Verlenging By(Verlengingsgrond grond, DateOnly madeOn, Termijnduur duur) => new(grond, madeOn, duur, null);

    /// <summary>An extension up to and including a day.</summary>
    public static Verlenging Until(Verlengingsgrond grond, DateOnly madeOn, DateOnly newEnd) => new(grond, madeOn, null, newEnd);
}

/// <summary>What the law allows as extension of one term.</summary>
/// <param name="Grond">The ground.</param>
/// <param name="Most">Longest length; null when the law sets no limit.</param>
/// <param name="Times">How often; null when the law sets no limit.</param>
/// <param name="Grondslag">Article.</param>
public sealed record Verlengingsregel(Verlengingsgrond Grond, Termijnduur? Most, int? Times, string Grondslag);

/// <summary>
/// Notice that a beschikking will be late, with the shortest feasible term (Awb art. 4:14 lid 1). It moves nothing: the
/// legal end stays and the dwangsom runs.
/// </summary>
/// <param name="SentOn">Day on which it was sent.</param>
/// <param name="NamedDay">The day by which the beschikking is expected, if named.</param>
public sealed record Mededeling(DateOnly SentOn, DateOnly? NamedDay);
