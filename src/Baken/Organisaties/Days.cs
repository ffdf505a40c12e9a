namespace Baken.Organisaties;

/// <summary>Days of records with a begin and perhaps an end, both included.</summary>
internal static class Days
{
    public static bool Overlap(DateOnly van, DateOnly? totEnMet, DateOnly otherVan, DateOnly? otherTotEnMet) =>
        (otherTotEnMet is null || van <= otherTotEnMet) && (totEnMet is null || otherVan <= totEnMet);

    public static bool Holds(DateOnly van, DateOnly? totEnMet, DateOnly day) => van <= day && (totEnMet is null || day <= totEnMet);
}
