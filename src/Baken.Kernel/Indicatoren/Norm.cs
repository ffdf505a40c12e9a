using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren;

/// <summary>Whether a norm is met.</summary>
public enum Normuitkomst
{
    /// <summary>Met.</summary>
    Gehaald,
    /// <summary>Not met.</summary>
    NietGehaald,
    /// <summary>The value does not decide: no number, or a bound such as "less than 120" against at most 15.</summary>
    NietTeBepalen,
}

/// <summary>Where a value lies against the target.</summary>
public enum Normligging
{
    /// <summary>Above the target.</summary>
    Boven,
    /// <summary>On the target, and the operator allows that.</summary>
    Op,
    /// <summary>Exactly the target of a strict norm: the limit that is just not met.</summary>
    OpGrens,
    /// <summary>Below the target.</summary>
    Onder,
    /// <summary>Unknown.</summary>
    Onbekend,
}

/// <summary>Place against the target and outcome, together: 10,2 % is above a norm of more than 10 % and meets it.</summary>
/// <param name="Ligging">Where the value lies.</param>
/// <param name="Uitkomst">Whether the norm is met.</param>
public sealed record Normstand(Normligging Ligging, Normuitkomst Uitkomst);

/// <summary>An agreed target: operator, number, unit and which way is better. Every comparison is on the unrounded value.</summary>
public sealed record Norm
{
    private Norm(Normoperator normoperator, Getal streefwaarde, Eenheid eenheid, Richting richting) =>
        (Operator, Streefwaarde, Eenheid, Richting) = (normoperator, streefwaarde, eenheid, richting);

    /// <summary>How a value relates to the target when the norm is met.</summary>
    public Normoperator Operator { get; }

    /// <summary>The target, in <see cref="Eenheid"/>.</summary>
    public Getal Streefwaarde { get; }

    /// <summary>Unit of target and value.</summary>
    public Eenheid Eenheid { get; }

    /// <summary>Which way is better.</summary>
    public Richting Richting { get; }

    /// <summary>Makes a norm, or says everything that is wrong with it: operator and target are mandatory, the operator may not point the worse way.</summary>
    public static Result<Norm> Create(Normoperator? normoperator, Getal? streefwaarde, Eenheid eenheid, Richting richting)
    {
        List<Refusal> faults = [];
        if (normoperator is null) faults.Add(Refusal.Of(IndicatorenRefusals.NormWithoutOperator));
        if (streefwaarde is null) faults.Add(Refusal.Of(IndicatorenRefusals.NormWithoutStreefwaarde));
        if (streefwaarde is { } target) faults.AddRange(eenheid.Check(target).Refusals);
        if (normoperator is { } given && PointsAgainst(given, richting)) faults.Add(Refusal.Of(IndicatorenRefusals.NormAgainstRichting, given.Sign(), richting.Naam()));
        return faults.Count > 0 ? Result<Norm>.Refused(faults) : new Norm(normoperator!.Value, streefwaarde!.Value, eenheid, richting);
    }

    /// <summary>True when this exact number meets the norm.</summary>
    public bool IsMetBy(Getal getal) => Meets(Operator, getal, Streefwaarde);

    /// <summary>Place and outcome of a value, with its bound taken into account.</summary>
    public Normstand Judge(Waarde waarde)
    {
        ArgumentNullException.ThrowIfNull(waarde);
        if (waarde.Getal is not { } getal) return new Normstand(Normligging.Onbekend, Normuitkomst.NietTeBepalen);
        return waarde.Grens switch
        {
            Grens.Gelijk => new(LiggingOf(getal), Met(IsMetBy(getal))),
            Grens.Circa when getal == Streefwaarde => new(Normligging.Onbekend, Normuitkomst.NietTeBepalen),
            Grens.Circa => new(LiggingOf(getal), Met(IsMetBy(getal))),
            Grens.Kleiner or Grens.HoogstensGelijk => BelowBound(getal, waarde.Grens == Grens.HoogstensGelijk, Operator, Streefwaarde, Normligging.Onder),
            // v > x is -v < -x, with operator and target turned round as well.
            Grens.Groter or Grens.MinstensGelijk => BelowBound(-getal, waarde.Grens == Grens.MinstensGelijk, Operator.Mirrored(), -Streefwaarde, Normligging.Boven),
        };
    }

    /// <summary>
    /// True when one case more or less would turn the outcome: then no colour, but the range or "te weinig waarnemingen"
    /// (ADR 0012). Only for counts that were really counted.
    /// </summary>
    /// <param name="teller">Counted cases that meet.</param>
    /// <param name="noemer">Counted cases in all, more than zero.</param>
    public bool HangsOnOneCase(long teller, long noemer)
    {
        var met = IsMetBy(new Getal(teller, noemer));
        return (teller > 0 && IsMetBy(new Getal(teller - 1, noemer)) != met)
            || (teller < noemer && IsMetBy(new Getal(teller + 1, noemer)) != met);
    }

    private static bool PointsAgainst(Normoperator normoperator, Richting richting) => normoperator switch
    {
        Normoperator.Kleiner or Normoperator.HoogstensGelijk => richting == Richting.Hoger,
        Normoperator.Groter or Normoperator.MinstensGelijk => richting == Richting.Lager,
        Normoperator.Gelijk => false,
    };

    private static bool Meets(Normoperator normoperator, Getal getal, Getal target) => normoperator switch
    {
        Normoperator.Kleiner => getal < target,
        Normoperator.HoogstensGelijk => getal <= target,
        Normoperator.Groter => getal > target,
        Normoperator.MinstensGelijk => getal >= target,
        Normoperator.Gelijk => getal == target,
    };

    private static Normuitkomst Met(bool met) => met ? Normuitkomst.Gehaald : Normuitkomst.NietGehaald;

    private Normligging LiggingOf(Getal getal)
    {
        var order = getal.CompareTo(Streefwaarde);
        if (order != 0) return order > 0 ? Normligging.Boven : Normligging.Onder;
        return Operator.IncludesTarget() ? Normligging.Op : Normligging.OpGrens;
    }

    /// <summary>Every number below the bound (or on it) lies on one side of the target, or the value does not decide.</summary>
    private static Normstand BelowBound(Getal bound, bool boundIncluded, Normoperator normoperator, Getal target, Normligging side)
    {
        var allBelow = boundIncluded ? bound < target : bound <= target;
        if (allBelow) return new(side, Met(Meets(normoperator, target - 1, target)));
        // At most exactly the target: only "at most" is sure to be met, only "more than" sure to be missed.
        if (bound == target && normoperator == Normoperator.HoogstensGelijk) return new(Normligging.Onbekend, Normuitkomst.Gehaald);
        if (bound == target && normoperator == Normoperator.Groter) return new(Normligging.Onbekend, Normuitkomst.NietGehaald);
        return new(Normligging.Onbekend, Normuitkomst.NietTeBepalen);
    }
}
