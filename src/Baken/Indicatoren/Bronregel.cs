namespace Baken.Indicatoren;

/// <summary>Where a fact stands in its source document; entered figures have none.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Regel">Line, 1 is the first; null when only the document is known.</param>
public sealed record Bronregel(string Document, int? Regel)
{
    /// <summary>Made from two columns; null when no document stands there.</summary>
    public static Bronregel? From(string? document, int? regel) => string.IsNullOrEmpty(document) ? null : new Bronregel(document, regel);
}
