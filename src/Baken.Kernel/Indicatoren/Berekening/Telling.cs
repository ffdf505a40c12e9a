namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>What is added up over the rows that count.</summary>
public enum Telwijze
{
    /// <summary>One per row.</summary>
    Rijen,

    /// <summary>One per distinct value of a field, such as persoon; never adds up over periods, teams or laws.</summary>
    Uniek,

    /// <summary>The value of a number or money field.</summary>
    Som,

    /// <summary>Days from one day to another.</summary>
    Duur,
}

/// <summary>Which rows belong to a period.</summary>
public enum Periodelid
{
    /// <summary>A day field falls in the period: flow.</summary>
    Gebeurtenis,

    /// <summary>Running on the last day of the period; the last day of help counts as running ("had help on the day").</summary>
    StandOpDag,

    /// <summary>Open at the close of the last day: the last day of help does not count. Balances: opening + in − out = closing.</summary>
    StandBijSluiting,

    /// <summary>Running on at least one day of the period (started, ended or running: the rule of the CBS file).</summary>
    InPeriode,
}

/// <summary>The days that decide whether a row belongs to a period.</summary>
/// <param name="Lid">The rule.</param>
/// <param name="Veld">The day of the event, or the first day of running.</param>
/// <param name="Einde">The last day of running; only for stand and in periode.</param>
public sealed record Periodekeuze(Periodelid Lid, string Veld, string? Einde = null);

/// <summary>Something counted over one kind of feit: what, which rows, and to which period they belong.</summary>
/// <param name="Feit">Name of the kind of feit.</param>
/// <param name="Wijze">What is added up.</param>
/// <param name="Periode">To which period a row belongs.</param>
/// <param name="Voorwaarden">All must hold.</param>
/// <param name="Veld">The field of uniek or som; the first day of duur.</param>
/// <param name="TotVeld">The last day of duur.</param>
public sealed record Telling(
    string Feit,
    Telwijze Wijze,
    Periodekeuze Periode,
    IReadOnlyList<Voorwaarde> Voorwaarden,
    string? Veld = null,
    string? TotVeld = null);
