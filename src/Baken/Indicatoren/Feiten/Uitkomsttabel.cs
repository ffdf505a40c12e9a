using Baken.Kernel.Shared;

namespace Baken.Indicatoren.Feiten;

/// <summary>A computed indicator as a table: indicator, periode, the dimensions, status, teller, noemer, waarde (unrounded), n.</summary>
public static class Uitkomsttabel
{
    private const int Decimals = 12;

    /// <summary>Names of the columns.</summary>
    public static IReadOnlyList<string> Columns(Indicatoruitkomst uitkomst) => ["indicator", "periode", .. uitkomst.Naar, "status", "teller", "noemer", "waarde", "n"];

    /// <summary>One row per value. Twelve decimals keep every counted share apart.</summary>
    public static IReadOnlyList<IReadOnlyList<object?>> Rows(Indicatoruitkomst uitkomst) =>
    [
        .. uitkomst.Cellen.Select(cel => (IReadOnlyList<object?>)
        [
            uitkomst.Definitie.Code, cel.Periode.ToString(), .. cel.Dimensies, cel.Waarde.Status.ToString().ToLowerInvariant(), cel.Teller, cel.Noemer,
            Exact(cel.Waarde), cel.Waarde.N,
        ]),
    ];

    /// <summary>The unrounded number of a value, without zeroes at its end; null when there is none.</summary>
    public static decimal? Exact(Waarde waarde) => waarde.Getal is { } number ? Math.Round(number.ToDecimal(), Decimals) / 1.000000000000m : null;
}
