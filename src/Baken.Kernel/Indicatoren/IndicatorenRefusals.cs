namespace Baken.Kernel.Indicatoren;

/// <summary>Codes of the refusals around norms and values; each has a Dutch text outside the Kernel.</summary>
public static class IndicatorenRefusals
{
    /// <summary>A norm without operator cannot be tested. Arguments: none.</summary>
    public const string NormWithoutOperator = nameof(NormWithoutOperator);

    /// <summary>An operator that is none of &lt;, ≤, &gt;, ≥, =. Arguments: the text.</summary>
    public const string NormOperatorUnknown = nameof(NormOperatorUnknown);

    /// <summary>A norm without target. Arguments: none.</summary>
    public const string NormWithoutStreefwaarde = nameof(NormWithoutStreefwaarde);

    /// <summary>The operator asks for the side that the direction calls worse. Arguments: the sign of the operator, the direction in words.</summary>
    public const string NormAgainstRichting = nameof(NormAgainstRichting);

    /// <summary>A direction that is none of higher, lower, none. Arguments: the text.</summary>
    public const string RichtingUnknown = nameof(RichtingUnknown);

    /// <summary>Only a flow may be carried forward to a year. Arguments: none.</summary>
    public const string PrognoseOnlyForStroom = nameof(PrognoseOnlyForStroom);

    /// <summary>Carrying forward needs whole months within one year, fewer than twelve. Arguments: the period.</summary>
    public const string PrognoseNeedsPartYear = nameof(PrognoseNeedsPartYear);

    /// <summary>Carrying forward needs a realised number. Arguments: the status in words.</summary>
    public const string PrognoseNeedsGetal = nameof(PrognoseNeedsGetal);
}
