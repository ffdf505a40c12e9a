namespace Baken.Kernel.Shared;

/// <summary>Codes of the refusals that the shared types give; each has a Dutch text outside the Kernel.</summary>
public static class SharedRefusals
{
    /// <summary>Text is no number in the notation asked. Arguments: the text.</summary>
    public const string GetalNotReadable = nameof(GetalNotReadable);

    /// <summary>A point that is no thousands separator: Dutch decimals take a comma. Arguments: the text.</summary>
    public const string GetalPointIsNoComma = nameof(GetalPointIsNoComma);

    /// <summary>A comma where a file needs a point. Arguments: the text.</summary>
    public const string GetalCommaIsNoPoint = nameof(GetalCommaIsNoPoint);

    /// <summary>Text is no number in the notation of files. Arguments: the text.</summary>
    public const string GetalNotInvariant = nameof(GetalNotInvariant);

    /// <summary>A share below nothing or above the whole. Arguments: the share as a percentage.</summary>
    public const string AandeelOutsideWhole = nameof(AandeelOutsideWhole);

    /// <summary>Number does not fit in 64 bits. Arguments: the text.</summary>
    public const string GetalTooLarge = nameof(GetalTooLarge);

    /// <summary>Text is no amount of money. Arguments: the text.</summary>
    public const string GeldNotReadable = nameof(GeldNotReadable);

    /// <summary>More than two decimals in an amount of money. Arguments: the text.</summary>
    public const string GeldMoreThanCents = nameof(GeldMoreThanCents);

    /// <summary>Text is no date dd-mm-jjjj. Arguments: the text.</summary>
    public const string DatumNotReadable = nameof(DatumNotReadable);

    /// <summary>Month outside 1 to 12. Arguments: the text, the month.</summary>
    public const string DatumMonthUnknown = nameof(DatumMonthUnknown);

    /// <summary>Day that the month does not have, such as 31-02. Arguments: the text, the day, the month, the year, the last day of that month.</summary>
    public const string DatumDayNotInMonth = nameof(DatumDayNotInMonth);

    /// <summary>Year outside 1900 to 2999. Arguments: the text, the year.</summary>
    public const string DatumYearUnlikely = nameof(DatumYearUnlikely);

    /// <summary>Text is no period. Arguments: the text.</summary>
    public const string PeriodeNotReadable = nameof(PeriodeNotReadable);

    /// <summary>A range that ends before it starts. Arguments: the text.</summary>
    public const string PeriodeEndsBeforeStart = nameof(PeriodeEndsBeforeStart);

    /// <summary>Unit code that is not known. Arguments: the code.</summary>
    public const string EenheidUnknown = nameof(EenheidUnknown);

    /// <summary>A BSN has eight or nine digits. Arguments: none (the number is never repeated).</summary>
    public const string BsnNotNineDigits = nameof(BsnNotNineDigits);

    /// <summary>000000000 passes the sum but is no BSN. Arguments: none.</summary>
    public const string BsnIsZero = nameof(BsnIsZero);

    /// <summary>The number fails the elfproef. Arguments: none.</summary>
    public const string BsnFailsElfproef = nameof(BsnFailsElfproef);

    /// <summary>A value of this status needs a number. Arguments: the status in words.</summary>
    public const string WaardeNeedsGetal = nameof(WaardeNeedsGetal);

    /// <summary>A value of this status has no number. Arguments: the status in words.</summary>
    public const string WaardeHasNoGetal = nameof(WaardeHasNoGetal);

    /// <summary>A value of this status has no bound. Arguments: the status in words, the sign of the bound.</summary>
    public const string WaardeHasNoGrens = nameof(WaardeHasNoGrens);

    /// <summary>A verdict without number needs its words. Arguments: none.</summary>
    public const string WaardeNeedsTekst = nameof(WaardeNeedsTekst);

    /// <summary>A value of this status shows no number of observations. Arguments: the status in words.</summary>
    public const string WaardeHasNoN = nameof(WaardeHasNoN);

    /// <summary>A number of observations is zero or more. Arguments: the number.</summary>
    public const string WaardeNegativeN = nameof(WaardeNegativeN);

    /// <summary>Teller and noemer come together and noemer is more than zero. Arguments: none.</summary>
    public const string WaardeTellerNoemer = nameof(WaardeTellerNoemer);
}
