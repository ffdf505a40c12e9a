namespace Baken.Kernel.Termijnen;

/// <summary>One stretch of days that do not count, made of one or more overlapping opschortingen.</summary>
/// <param name="From">First day that does not count.</param>
/// <param name="Through">Last day that does not count.</param>
/// <param name="IsOpen">True when the stretch lasts until the peildatum because no end is known.</param>
/// <param name="Gronden">The grounds, each once.</param>
internal sealed record Pause(DateOnly From, DateOnly Through, bool IsOpen, IReadOnlyList<Opschortingsgrond> Gronden)
{
    public int Days => Through.DayNumber - From.DayNumber + 1;

    public bool Holds(DateOnly day) => From <= day && day <= Through;

    /// <summary>
    /// Joins overlapping pauses in order of date, so that a day counts once. An open pause runs up to and including the
    /// peildatum, or the stop event before it; one that has not begun by then is left out.
    /// </summary>
    public static IReadOnlyList<Pause> Merge(TermijnRequest vraag)
    {
        if (vraag.Opschortingen.Count == 0) return [];
        var merged = new List<Pause>();
        foreach (var next in vraag.Opschortingen.Select(o => FromOpschorting(o, vraag)).Where(p => p.Through >= p.From).OrderBy(p => p.From))
        {
            var last = merged.Count > 0 ? merged[^1] : null;
            if (last is null || next.From > last.Through) merged.Add(next);
            else merged[^1] = last.Join(next);
        }
        return merged;
    }

    private static Pause FromOpschorting(Opschorting opschorting, TermijnRequest vraag)
    {
        var lastKnown = vraag.Stop is { } stop && stop < vraag.Peildatum ? stop : vraag.Peildatum;
        var through = opschorting.Through ?? lastKnown!.Value;
        return new Pause(opschorting.From, through, opschorting.Through is null, [opschorting.Grond]);
    }

    private Pause Join(Pause next)
    {
        var last = next.Through > Through ? next : this;
        var isOpen = next.Through == Through ? IsOpen || next.IsOpen : last.IsOpen;
        return new Pause(From, last.Through, isOpen, [.. Gronden.Union(next.Gronden)]);
    }
}
