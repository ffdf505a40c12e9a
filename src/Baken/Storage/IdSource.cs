namespace Baken.Storage;

/// <summary>Makes ids: UUID version 7 (RFC 9562), sortable by moment and not guessable (74 random bits).</summary>
public sealed class IdSource(TimeProvider clock)
{
    /// <summary>A fresh id that sorts after every id made in an earlier millisecond.</summary>
    public Guid Next() => Guid.CreateVersion7(clock.GetUtcNow());
}
