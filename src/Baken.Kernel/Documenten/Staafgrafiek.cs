using Baken.Kernel.Shared;

namespace Baken.Kernel.Documenten;

/// <summary>Horizontal bars from zero, the name above each bar and the value as text beside it; a missing figure is a cross with its words.</summary>
/// <param name="Titel">Title.</param>
/// <param name="Omschrijving">What it shows, in words.</param>
/// <param name="Punten">Bars from top to bottom, in the order given.</param>
/// <param name="Norm">The target; null when there is none.</param>
public sealed record Staafgrafiek(string Titel, string Omschrijving, IReadOnlyList<Grafiekpunt> Punten, Grafieknorm? Norm)
{
    private const decimal RowHeight = 44;
    private const decimal BarHeight = 16;

    /// <summary>Draws the chart in the given width, at least 240.</summary>
    public Scene Compose(decimal width = 480)
    {
        Getal[] numbers = [.. Punten.Where(p => p.Hoogte is not null).Select(p => p.Hoogte!.Value), .. Norm is null ? (Getal[])[] : [Norm.Hoogte]];
        var axis = ValueAxis.Over(numbers, alwaysFromZero: true);
        // Room at the right for the widest value, so that no text leaves the drawing.
        var right = width - (Punten.Count == 0 ? 0 : Punten.Max(p => TextSize.WidthOf(p.Tekst))) - 12;
        var bottom = Punten.Count * RowHeight;
        List<Primitive> drawn = [];
        for (var i = 0; i < Punten.Count; i++) drawn.AddRange(Bar(Punten[i], i * RowHeight, axis, right));
        var zero = X(axis, Getal.Zero, right);
        drawn.Add(new Stroke(Ink.Axis, [new(zero, 0), new(zero, bottom)]));
        var legend = new Legend(width, bottom + 6);
        if (Norm is not null)
        {
            var x = X(axis, Norm.Hoogte, right);
            drawn.Add(new Stroke(Ink.Norm, [new(x, 0), new(x, bottom)]));
            legend.Add((at, y) => Legend.Line(Ink.Norm, at, y), Norm.Tekst);
        }
        return new Scene(Titel, Omschrijving, width, bottom + 6 + legend.Height, [.. drawn, .. legend.Primitives]);
    }

    private static IEnumerable<Primitive> Bar(Grafiekpunt punt, decimal top, ValueAxis axis, decimal right)
    {
        yield return new Label(Ink.Text, new(4, top + 14), punt.Naam, Anchor.Start);
        var middle = top + 20 + BarHeight / 2;
        var zero = X(axis, Getal.Zero, right);
        var end = punt.Hoogte is { } hoogte ? X(axis, hoogte, right) : zero;
        if (punt.Hoogte is null) yield return new Mark(Ink.Missing, MarkShape.Cross, new(zero + 8, middle));
        else yield return new Box(punt.Soort.Ink(), new(Math.Min(zero, end), top + 20), Math.Abs(end - zero), BarHeight);
        var text = punt.Hoogte is null ? zero + 18 : Math.Max(zero, end) + 6;
        yield return new Label(Ink.Strong, new(text, middle + TextSize.Drop), punt.Tekst, Anchor.Start);
    }

    private static decimal X(ValueAxis axis, Getal number, decimal right) => Plot.Round(4 + (right - 4) * axis.ShareOf(number));
}
