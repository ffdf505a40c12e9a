namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>
/// One cell of an answer, as whole numbers that can be merged: counts and sums add up over disjoint parts; distinct counts and
/// quantiles do not, and are marked so by the kind of the indicator.
/// </summary>
/// <param name="Periode">First day of the period; of the last month for periods that overlap.</param>
/// <param name="Dimensies">Values of the asked dimensions, in order; null where the registration is missing.</param>
/// <param name="Teller">Numerator, count, sum, or quantile in hundredths.</param>
/// <param name="Noemer">Denominator; null for counts and quantiles.</param>
/// <param name="N">Number of observations of a quantile; null otherwise.</param>
public sealed record Deeluitkomst(DateOnly Periode, IReadOnlyList<string?> Dimensies, long? Teller, long? Noemer, long? N);
