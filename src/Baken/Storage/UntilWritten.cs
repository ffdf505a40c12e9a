using System.Collections.Concurrent;

namespace Baken.Storage;

/// <summary>What was read from a store, by key, kept until somebody writes in that store (ADR 0034).</summary>
/// <param name="stand">Gives the mark of the store's committed state.</param>
internal sealed class UntilWritten<TKey, TValue>(Func<string> stand) where TKey : notnull
{
    private volatile Kept kept = new("");

    /// <summary>The kept value, or the one that is read now. The mark is taken first, so that a write during the reading is never missed.</summary>
    public async ValueTask<TValue> Get(TKey key, Func<TKey, Task<TValue>> read)
    {
        var now = stand();
        var held = kept;
        if (held.Stand != now) kept = held = new Kept(now);
        if (held.Values.TryGetValue(key, out var value)) return value;
        return held.Values[key] = await read(key);
    }

    private sealed record Kept(string Stand)
    {
        public ConcurrentDictionary<TKey, TValue> Values { get; } = new();
    }
}
