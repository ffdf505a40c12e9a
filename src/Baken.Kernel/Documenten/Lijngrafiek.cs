using Baken.Kernel.Shared;

namespace Baken.Kernel.Documenten;

/// <summary>
/// A figure over periods: points with the mark of their status, a line through neighbours that have a number (none under two points,
/// none over a gap or a new definition), the norm line and the zone where the norm is met. Says so when its axis does not start at zero.
/// </summary>
/// <param name="Titel">Title.</param>
/// <param name="Omschrijving">What it shows, in words.</param>
/// <param name="Punten">Points in order of time.</param>
/// <param name="Norm">The target; null when there is none.</param>
/// <param name="PrintTick">Writes a number at the axis in its unit.</param>
public sealed record Lijngrafiek(string Titel, string Omschrijving, IReadOnlyList<Grafiekpunt> Punten, Grafieknorm? Norm, Func<Getal, string> PrintTick)
{
    private const decimal Top = 30;
    private const decimal PlotHeight = 190;
    private const int MostLabels = 6;

    /// <summary>Draws the chart in the given width, at least 240.</summary>
    public Scene Compose(decimal width = 480)
    {
        var axis = ValueAxis.Over(Numbers(), alwaysFromZero: false);
        var left = axis.Ticks().Max(t => TextSize.WidthOf(PrintTick(t))) + 10;
        var plot = new Plot(left, width - Plot.Margin, Top, Top + PlotHeight, axis, Math.Max(1, Punten.Count));
        List<Primitive> drawn = [.. Zone(plot), .. Grid(plot), .. NormLine(plot), .. Lines(plot), .. Breaks(plot), .. Marks(plot), .. Names(plot)];
        if (!axis.StartsAtZero) drawn.Add(new Label(Ink.Faint, new(0, 14), $"De as begint bij {PrintTick(axis.Bottom)}.", Anchor.Start));
        var legend = LegendUnder(plot, width);
        return new Scene(Titel, Omschrijving, width, plot.Bottom + 30 + legend.Height, [.. drawn, .. legend.Primitives]);
    }

    private IEnumerable<Getal> Numbers()
    {
        var numbers = Punten.Where(p => p.Hoogte is not null).Select(p => p.Hoogte!.Value);
        return Norm is null ? numbers : numbers.Append(Norm.Hoogte);
    }

    private IEnumerable<Primitive> Zone(Plot plot)
    {
        if (Norm is null) yield break;
        var line = plot.Y(Norm.Hoogte);
        var (top, height) = Norm.Gehaald switch
        {
            Normkant.Boven => (plot.Top, line - plot.Top),
            Normkant.Onder => (line, plot.Bottom - line),
            Normkant.OpDeLijn => (line, 0m),
        };
        if (height > 0) yield return new Box(Ink.Band, new(plot.Left, top), plot.Right - plot.Left, height);
    }

    private IEnumerable<Primitive> Grid(Plot plot)
    {
        foreach (var tick in plot.Axis.Ticks())
        {
            var y = plot.Y(tick);
            yield return new Stroke(tick == plot.Axis.Bottom ? Ink.Axis : Ink.Grid, [new(plot.Left, y), new(plot.Right, y)]);
            yield return new Label(Ink.Faint, new(plot.Left - 6, y + TextSize.Drop), PrintTick(tick), Anchor.End);
        }
    }

    private IEnumerable<Primitive> NormLine(Plot plot)
    {
        if (Norm is null) yield break;
        var y = plot.Y(Norm.Hoogte);
        yield return new Stroke(Ink.Norm, [new(plot.Left, y), new(plot.Right, y)]);
    }

    private IEnumerable<Primitive> Lines(Plot plot) =>
        from i in Enumerable.Range(1, Math.Max(0, Punten.Count - 1))
        let before = Punten[i - 1].Hoogte
        let here = Punten[i].Hoogte
        where before is not null && here is not null && !Punten[i].BreektReeks
        select new Stroke(Punten[i].Soort.Ink(), [plot.At(i - 1, before.Value), plot.At(i, here.Value)]);

    private IEnumerable<Primitive> Breaks(Plot plot) =>
        from i in Enumerable.Range(1, Math.Max(0, Punten.Count - 1))
        where Punten[i].BreektReeks
        let x = Plot.Round((plot.X(i - 1) + plot.X(i)) / 2)
        select new Stroke(Ink.Break, [new(x, plot.Top), new(x, plot.Bottom)]);

    private IEnumerable<Primitive> Marks(Plot plot)
    {
        for (var i = 0; i < Punten.Count; i++)
        {
            var punt = Punten[i];
            var at = punt.Hoogte is { } hoogte ? plot.At(i, hoogte) : new Point(plot.X(i), plot.Bottom - 8);
            yield return new Mark(punt.Soort.Ink(), punt.Soort.Shape(), at);
            if (punt.Tekst.Length > 0 && (Punten.Count <= MostLabels || i == Punten.Count - 1))
                yield return new Label(Ink.Strong, new(plot.Inside(at.X, punt.Tekst), at.Y - 10), punt.Tekst, Anchor.Middle);
        }
    }

    private IEnumerable<Primitive> Names(Plot plot)
    {
        if (Punten.Count == 0) yield break;
        var widest = Punten.Max(p => TextSize.WidthOf(p.Naam));
        // The last name may be pushed inside; the others keep clear of it.
        var pushed = plot.X(Punten.Count - 1) - plot.Inside(plot.X(Punten.Count - 1), Punten[^1].Naam);
        var each = (int)Math.Ceiling((widest + pushed) / plot.Slot);
        for (var i = Punten.Count - 1; i >= 0; i -= each)
            yield return new Label(Ink.Text, new(plot.Inside(plot.X(i), Punten[i].Naam), plot.Bottom + 18), Punten[i].Naam, Anchor.Middle);
    }

    private Legend LegendUnder(Plot plot, decimal width)
    {
        var legend = new Legend(width, plot.Bottom + 28);
        if (Norm is not null) legend.Add((x, y) => Legend.Line(Ink.Norm, x, y), Norm.Tekst);
        if (Norm is not null && Norm.Gehaald != Normkant.OpDeLijn) legend.Add((x, y) => Legend.Swatch(Ink.Band, x, y), "norm gehaald");
        foreach (var soort in Punten.Select(p => p.Soort).Distinct().Order())
            legend.Add((x, y) => new Mark(soort.Ink(), soort.Shape(), new(x + 8, y)), soort.Naam());
        if (Punten.Skip(1).Any(p => p.BreektReeks)) legend.Add((x, y) => Legend.Line(Ink.Break, x, y), "nieuwe definitie");
        return legend;
    }
}

/// <summary>Where numbers and places fall in the drawing.</summary>
internal sealed record Plot(decimal Left, decimal Right, decimal Top, decimal Bottom, ValueAxis Axis, int Count)
{
    /// <summary>Room to the right of the plot.</summary>
    public const decimal Margin = 14;

    /// <summary>Width for one place.</summary>
    public decimal Slot => (Right - Left) / Count;

    public decimal X(int place) => Round(Left + Slot * (place + 0.5m));

    public decimal Y(Getal number) => Round(Bottom - (Bottom - Top) * Axis.ShareOf(number));

    /// <summary>The middle of a centred text that would leave the drawing, pushed inside.</summary>
    public decimal Inside(decimal x, string text)
    {
        var half = TextSize.WidthOf(text) / 2;
        return Math.Max(half, Math.Min(x, Right + Margin - half));
    }

    public Point At(int place, Getal number) => new(X(place), Y(number));

    /// <summary>A tenth of a pixel is enough and prints the same everywhere.</summary>
    public static decimal Round(decimal coordinate) => Math.Round(coordinate, 1, MidpointRounding.AwayFromZero);
}
