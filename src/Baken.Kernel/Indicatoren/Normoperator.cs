using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren;

/// <summary>How a value relates to the target when the norm is met. Strict is strict: 10,0 % does not meet &gt; 10 %.</summary>
public enum Normoperator
{
    /// <summary>Less than.</summary>
    Kleiner,
    /// <summary>At most.</summary>
    HoogstensGelijk,
    /// <summary>More than.</summary>
    Groter,
    /// <summary>At least.</summary>
    MinstensGelijk,
    /// <summary>Exactly.</summary>
    Gelijk,
}

/// <summary>Reading and printing of operators.</summary>
public static class Normoperatoren
{
    /// <summary>Reads <c>&lt;</c>, <c>&lt;=</c>, <c>≤</c>, <c>&gt;</c>, <c>&gt;=</c>, <c>≥</c> or <c>=</c>; empty text is a norm without operator.</summary>
    public static Result<Normoperator> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Trim() switch
        {
            "<" => Normoperator.Kleiner,
            "<=" or "≤" => Normoperator.HoogstensGelijk,
            ">" => Normoperator.Groter,
            ">=" or "≥" => Normoperator.MinstensGelijk,
            "=" => Normoperator.Gelijk,
            "" => Refusal.Of(IndicatorenRefusals.NormWithoutOperator),
            _ => Refusal.Of(IndicatorenRefusals.NormOperatorUnknown, text),
        };
    }

    /// <summary>Sign as people read it.</summary>
    public static string Sign(this Normoperator normoperator) => normoperator switch
    {
        Normoperator.Kleiner => "<",
        Normoperator.HoogstensGelijk => "≤",
        Normoperator.Groter => ">",
        Normoperator.MinstensGelijk => "≥",
        Normoperator.Gelijk => "=",
    };

    /// <summary>Code of figures and templates: <c>&lt;=</c> for at most.</summary>
    public static string Code(this Normoperator normoperator) => normoperator switch
    {
        Normoperator.Kleiner or Normoperator.Groter or Normoperator.Gelijk => normoperator.Sign(),
        Normoperator.HoogstensGelijk => "<=",
        Normoperator.MinstensGelijk => ">=",
    };

    /// <summary>True when the target itself meets the norm.</summary>
    public static bool IncludesTarget(this Normoperator normoperator) => normoperator switch
    {
        Normoperator.HoogstensGelijk or Normoperator.MinstensGelijk or Normoperator.Gelijk => true,
        Normoperator.Kleiner or Normoperator.Groter => false,
    };

    internal static Normoperator Mirrored(this Normoperator normoperator) => normoperator switch
    {
        Normoperator.Kleiner => Normoperator.Groter,
        Normoperator.HoogstensGelijk => Normoperator.MinstensGelijk,
        Normoperator.Groter => Normoperator.Kleiner,
        Normoperator.MinstensGelijk => Normoperator.HoogstensGelijk,
        Normoperator.Gelijk => Normoperator.Gelijk,
    };
}
