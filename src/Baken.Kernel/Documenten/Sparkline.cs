using Baken.Kernel.Shared;

namespace Baken.Kernel.Documenten;

/// <summary>A line of a finger's width for in a tile: last point marked, norm as a line, no axis. No line under two points.</summary>
/// <param name="Titel">Title.</param>
/// <param name="Omschrijving">What it shows, in words.</param>
/// <param name="Punten">Points in order of time.</param>
/// <param name="Norm">The target; null when there is none.</param>
public sealed record Sparkline(string Titel, string Omschrijving, IReadOnlyList<Grafiekpunt> Punten, Grafieknorm? Norm)
{
    private const decimal Width = 120;
    private const decimal Height = 32;

    /// <summary>Draws the sparkline, 120 by 32.</summary>
    public Scene Compose()
    {
        Getal[] numbers = [.. Punten.Where(p => p.Hoogte is not null).Select(p => p.Hoogte!.Value), .. Norm is null ? (Getal[])[] : [Norm.Hoogte]];
        var plot = new Plot(0, Width, 5, Height - 5, ValueAxis.Over(numbers, alwaysFromZero: false), Math.Max(1, Punten.Count));
        List<Primitive> drawn = [];
        if (Norm is not null) drawn.Add(new Stroke(Ink.Norm, [new(0, plot.Y(Norm.Hoogte)), new(Width, plot.Y(Norm.Hoogte))]));
        for (var i = 1; i < Punten.Count; i++)
            if (Punten[i - 1].Hoogte is { } from && Punten[i].Hoogte is { } to && !Punten[i].BreektReeks)
                drawn.Add(new Stroke(Punten[i].Soort.Ink(), [plot.At(i - 1, from), plot.At(i, to)]));
        var last = Punten.Count - 1;
        if (last >= 0)
            drawn.Add(new Mark(Punten[last].Soort.Ink(), Punten[last].Soort.Shape(), new(plot.X(last), Punten[last].Hoogte is { } y ? plot.Y(y) : Height / 2)));
        return new Scene(Titel, Omschrijving, Width, Height, drawn);
    }
}
