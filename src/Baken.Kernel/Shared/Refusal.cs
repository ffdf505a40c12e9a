namespace Baken.Kernel.Shared;

/// <summary>
/// Why something a user asked for is refused: a code, the arguments of its Dutch text (which lives outside the Kernel)
/// and the field or place it belongs to.
/// </summary>
/// <param name="Code">Name of the refusal, English with Dutch nouns, such as <c>BsnFailsElfproef</c>.</param>
/// <param name="Arguments">Values the text shows, in the order of the text.</param>
/// <param name="Source">Field of a form, or file, row and column of a delivery; null where the whole request is meant.</param>
public sealed record Refusal(string Code, IReadOnlyList<object> Arguments, string? Source = null)
{
    /// <summary>Makes a refusal without a place.</summary>
    public static Refusal Of(string code, params object[] arguments) => new(code, arguments);

    /// <summary>The same refusal, bound to a field or place.</summary>
    public Refusal At(string source) => this with { Source = source };

    /// <summary>Two refusals are equal when code, arguments and place are equal.</summary>
    public bool Equals(Refusal? other) =>
        other is not null && Code == other.Code && Source == other.Source && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Source, Arguments.Count);

    /// <summary>Technical text for logs and failing tests; people read the Dutch text of the code.</summary>
    public override string ToString() => $"{Code}({string.Join(", ", Arguments)})" + (Source is null ? "" : $" at {Source}");
}
