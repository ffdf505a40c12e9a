using Baken.Kernel.Shared;

namespace Baken.Kernel.Termijnen;

/// <summary>Whether a term counts forward from its event, or back from it.</summary>
public enum Telrichting
{
    /// <summary>The end lies after the start event.</summary>
    Vooruit,

    /// <summary>The last day lies before the event, such as "one month before the end"; outside Algemene termijnenwet art. 1 lid 1 (lid 2).</summary>
    Terug,
}

/// <summary>Share of the cases that must be ready within a length, such as 90 % within 4 weken.</summary>
/// <param name="Aandeel">At least this part; 9/10 is 90 %.</param>
/// <param name="Duur">Within this length.</param>
public sealed record Normaandeel(Getal Aandeel, Termijnduur Duur);

/// <summary>
/// Definition of a term as data: events, length, ground, and what the law allows. One version holds for terms that start
/// from <see cref="ValidFrom"/> up to and including <see cref="ValidThrough"/>.
/// </summary>
public sealed record Klok
{
    /// <summary>Stem that people and files use, such as <c>wmo-onderzoek</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Dutch name.</summary>
    public required string Naam { get; init; }

    /// <summary>Length.</summary>
    public required Termijnduur Duur { get; init; }

    /// <summary>Article or local agreement the term rests on.</summary>
    public required string Grondslag { get; init; }

    /// <summary>Event whose day is day 0.</summary>
    public required string Startgebeurtenis { get; init; }

    /// <summary>Event that must have happened on the last day.</summary>
    public required string Stopgebeurtenis { get; init; }

    /// <summary>
    /// True when the Algemene termijnenwet holds for this term: it stands in an act or AMvB (art. 1 and 5), or the parties
    /// agreed so. Art. 4 may still take it out by its length.
    /// </summary>
    public required bool FollowsAtw { get; init; }

    /// <summary>Forward, or counted back.</summary>
    public Telrichting Telrichting { get; init; }

    /// <summary>Grounds for a pause; none means that the law gives no pause.</summary>
    public IReadOnlyList<Opschortingsgrond> Opschortingsgronden { get; init; } = [];

    /// <summary>Extensions that the law gives.</summary>
    public IReadOnlyList<Verlengingsregel> Verlengingsregels { get; init; } = [];

    /// <summary>True when Awb art. 4:14 lid 1 asks for a notice once the term cannot be met.</summary>
    public bool KnowsMededeling { get; init; }

    /// <summary>True when Awb art. 4:17 (dwangsom) holds after the term.</summary>
    public bool KnowsDwangsom { get; init; }

    /// <summary>Shares to be met, judged together; empty when none was agreed.</summary>
    public IReadOnlyList<Normaandeel> Normaandelen { get; init; } = [];

    /// <summary>Municipality of a local term; null for a term of the law.</summary>
    public string? Gemeente { get; init; }

    /// <summary>First start day for which this version holds; null when not limited.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last start day for which this version holds; null when not limited.</summary>
    public DateOnly? ValidThrough { get; init; }

    /// <summary>Document and line, or the article read.</summary>
    public string? Bron { get; init; }

    /// <summary>What a reader must know: a choice, a doubt, a difference with the law.</summary>
    public string? Toelichting { get; init; }

    /// <summary>A term that a person types in: a length, nothing else known; the length is its name.</summary>
    public static Klok Loose(Termijnduur duur, bool followsAtw) => new()
    {
        Code = "",
        Naam = duur.ToString(),
        Duur = duur,
        Grondslag = "",
        Startgebeurtenis = "",
        Stopgebeurtenis = "",
        FollowsAtw = followsAtw,
    };

    /// <summary>True when this version holds for a term that starts on the day.</summary>
    public bool HoldsOn(DateOnly start) => (ValidFrom is null || start >= ValidFrom) && (ValidThrough is null || start <= ValidThrough);
}
