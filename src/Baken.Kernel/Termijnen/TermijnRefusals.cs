namespace Baken.Kernel.Termijnen;

/// <summary>Codes of the refusals of the terms engine; each has a Dutch text outside the Kernel.</summary>
public static class TermijnRefusals
{
    /// <summary>Text is no length such as <c>6 weken</c>. Arguments: the text.</summary>
    public const string TermijnduurNotReadable = nameof(TermijnduurNotReadable);

    /// <summary>Unit that is not known. Arguments: the text, the unit.</summary>
    public const string TermijneenheidUnknown = nameof(TermijneenheidUnknown);

    /// <summary>A term in hours or minutes is outside the Algemene termijnenwet (art. 4, onder a) and has no last day. Arguments: the text.</summary>
    public const string TermijnInHours = nameof(TermijnInHours);

    /// <summary>A term is at least 1. Arguments: the text.</summary>
    public const string TermijnduurTooShort = nameof(TermijnduurTooShort);

    /// <summary>More than a hundred years. Arguments: the text, the most in that unit.</summary>
    public const string TermijnduurTooLong = nameof(TermijnduurTooLong);

    /// <summary>A day outside the years 1900 to 2999. Arguments: the day.</summary>
    public const string TermijnDayUnlikely = nameof(TermijnDayUnlikely);

    /// <summary>The stop event lies before the start event. Arguments: stop, start.</summary>
    public const string StopBeforeStart = nameof(StopBeforeStart);

    /// <summary>The law gives no pause on this ground for this term. Arguments: name of the term, ground.</summary>
    public const string OpschortingNotInLaw = nameof(OpschortingNotInLaw);

    /// <summary>A pause ends before it begins. Arguments: first day, last day.</summary>
    public const string OpschortingEndsBeforeStart = nameof(OpschortingEndsBeforeStart);

    /// <summary>A pause begins before the term has begun. Arguments: first day, start of the term.</summary>
    public const string OpschortingBeforeTermijn = nameof(OpschortingBeforeTermijn);

    /// <summary>A pause begins after the term has passed. Arguments: first day, last day of the term.</summary>
    public const string OpschortingAfterTermijn = nameof(OpschortingAfterTermijn);

    /// <summary>A pause without an end needs a peildatum. Arguments: first day.</summary>
    public const string OpschortingNeedsPeildatum = nameof(OpschortingNeedsPeildatum);

    /// <summary>The law gives no extension on this ground for this term. Arguments: name of the term, ground.</summary>
    public const string VerlengingNotInLaw = nameof(VerlengingNotInLaw);

    /// <summary>Longer than the law allows. Arguments: ground, length asked (or day), length allowed.</summary>
    public const string VerlengingTooLong = nameof(VerlengingTooLong);

    /// <summary>More often than the law allows. Arguments: ground, times allowed.</summary>
    public const string VerlengingTooOften = nameof(VerlengingTooOften);

    /// <summary>Told before the term had begun. Arguments: day made, start of the term.</summary>
    public const string VerlengingBeforeTermijn = nameof(VerlengingBeforeTermijn);

    /// <summary>Told after the term had passed. Arguments: day made, last day of the term.</summary>
    public const string VerlengingAfterTermijn = nameof(VerlengingAfterTermijn);

    /// <summary>The named day does not lie after the end it should move. Arguments: named day, last day of the term.</summary>
    public const string VerlengingShortens = nameof(VerlengingShortens);

    /// <summary>Working days and calendar units do not mix in one term. Arguments: length of the term, length of the extension.</summary>
    public const string VerlengingMixesUnits = nameof(VerlengingMixesUnits);

    /// <summary>Neither a length nor a day was given. Arguments: ground.</summary>
    public const string VerlengingWithoutLength = nameof(VerlengingWithoutLength);

    /// <summary>Awb art. 4:14 lid 1 does not hold for this term. Arguments: name of the term.</summary>
    public const string MededelingNotInLaw = nameof(MededelingNotInLaw);
}
