namespace Baken.Aanleveringen.Voorbeeldstad;

/// <summary>A small generator of numbers that gives the same sequence on every machine and in every version: SplitMix64 (public domain, S. Vigna).</summary>
internal sealed class Kans(ulong zaad)
{
    private ulong state = zaad;

    /// <summary>A whole number from 0 up to, not including, the limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Percent(int share) => Below(100) < share;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
