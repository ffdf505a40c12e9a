namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>What a field of a feit holds; decides its column type in DuckDB and which conditions may be put on it.</summary>
public enum Veldsoort
{
    /// <summary>A civil day in the Netherlands (DATE).</summary>
    Dag,

    /// <summary>A code from a short list, or a pseudonym (VARCHAR).</summary>
    Code,

    /// <summary>A whole number: count, days, score in hundredths (BIGINT).</summary>
    Getal,

    /// <summary>Money in cents (BIGINT).</summary>
    Bedrag,

    /// <summary>Yes or no (BOOLEAN).</summary>
    Jaofnee,
}

/// <summary>One field of a feit.</summary>
/// <param name="Naam">Column name, Dutch, ASCII, as in docs/feiten.md.</param>
/// <param name="Soort">What it holds.</param>
/// <param name="Betekenis">Meaning in one Dutch sentence.</param>
/// <param name="IsDimensie">True when figures may be broken down by it.</param>
/// <param name="Ggm">Name of the matching attribute or class in the Gemeentelijk Gegevensmodel; empty when there is none.</param>
public sealed record Feitveld(string Naam, Veldsoort Soort, string Betekenis, bool IsDimensie = false, string Ggm = "");

/// <summary>One kind of feit: what happened to whom, in pseudonyms and codes, never with direct personal data or free text.</summary>
/// <param name="Naam">Table name in DuckDB, singular.</param>
/// <param name="Betekenis">What one row is, in one Dutch sentence.</param>
/// <param name="Ggm">Matching class in the Gemeentelijk Gegevensmodel; empty when there is none.</param>
/// <param name="EigenVelden">The fields beside those that every feit has.</param>
public sealed record Feitsoort(string Naam, string Betekenis, string Ggm, IReadOnlyList<Feitveld> EigenVelden)
{
    /// <summary>All fields: those of every feit first.</summary>
    public IReadOnlyList<Feitveld> Velden { get; } = [.. Feitmodel.Gedeeld, .. EigenVelden];

    /// <summary>The field with this name, or null.</summary>
    public Feitveld? FindVeld(string naam) => Velden.FirstOrDefault(v => v.Naam == naam);
}
