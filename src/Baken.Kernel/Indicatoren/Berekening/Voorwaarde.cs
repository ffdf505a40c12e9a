namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>How a field is compared.</summary>
public enum Vergelijking
{
    /// <summary>Has one of the given codes or values.</summary>
    Is,

    /// <summary>Has none of the given codes or values; an empty field counts as "not".</summary>
    IsNiet,

    /// <summary>Has no value.</summary>
    Leeg,

    /// <summary>Has a value.</summary>
    Gevuld,

    /// <summary>Below the one given value.</summary>
    Kleiner,

    /// <summary>At most the one given value.</summary>
    HoogstensGelijk,

    /// <summary>Above the one given value.</summary>
    Groter,

    /// <summary>At least the one given value.</summary>
    MinstensGelijk,
}

/// <summary>One typed condition on one field of a feit. Users compose these; nobody writes SQL.</summary>
/// <param name="Veld">Name of the field.</param>
/// <param name="Vergelijking">How it is compared.</param>
/// <param name="Waarden">Codes, whole numbers, <c>ja</c>/<c>nee</c> or ISO days, as text; none for leeg and gevuld.</param>
public sealed record Voorwaarde(string Veld, Vergelijking Vergelijking, IReadOnlyList<string> Waarden)
{
    /// <summary>The field has one of these values.</summary>
    public static Voorwaarde Is(string veld, params string[] waarden) => new(veld, Vergelijking.Is, waarden);

    /// <summary>The field has none of these values.</summary>
    public static Voorwaarde IsNiet(string veld, params string[] waarden) => new(veld, Vergelijking.IsNiet, waarden);

    /// <summary>The field has a value.</summary>
    public static Voorwaarde Gevuld(string veld) => new(veld, Vergelijking.Gevuld, []);

    /// <summary>The field has no value.</summary>
    public static Voorwaarde Leeg(string veld) => new(veld, Vergelijking.Leeg, []);
}

/// <summary>Rows that are left out of teller and noemer, for a stated reason (for example a proeftuin with its own agreements).</summary>
/// <param name="Reden">Reason, shown beside the figure with the number of rows.</param>
/// <param name="Als">The row is left out when all of these hold.</param>
public sealed record Uitsluiting(string Reden, IReadOnlyList<Voorwaarde> Als);
