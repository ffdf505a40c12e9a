namespace Baken.Werkplek.Organisaties;

/// <summary>One row of a <c>RecordTable</c>: its texts, and the address where its period is ended; null when it cannot be.</summary>
public sealed record RecordRow(IReadOnlyList<string> Cells, string? EndUrl);
