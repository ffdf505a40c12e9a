using System.Globalization;
using System.Security;
using System.Text;
using Baken.Kernel.Documenten;

namespace Baken.Documenten;

/// <summary>
/// Writes a scene as SVG: an image with title and description for who does not see it, CSS classes instead of colours
/// (<c>grafiek-norm</c>, <c>grafiek-reeks</c> …), invariant numbers. The same scene and id give the same text.
/// </summary>
public static class SvgWriter
{
    private const decimal MarkSize = 5;

    /// <summary>Writes the scene.</summary>
    /// <param name="scene">What to draw.</param>
    /// <param name="id">Starts the ids of title and description; unique on its page, a letter first, then letters, digits and hyphens.</param>
    public static string Write(Scene scene, string id)
    {
        if (id.Length == 0 || !char.IsAsciiLetter(id[0]) || !id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            throw new ArgumentException("An id is a letter, then letters, digits and hyphens.", nameof(id));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"grafiek\" role=\"img\" ");
        svg.Append(CultureInfo.InvariantCulture, $"viewBox=\"0 0 {N(scene.Width)} {N(scene.Height)}\" width=\"{N(scene.Width)}\" height=\"{N(scene.Height)}\" ");
        svg.Append(CultureInfo.InvariantCulture, $"aria-labelledby=\"{id}-titel {id}-omschrijving\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-titel\">{Escaped(scene.Titel)}</title>");
        svg.Append(CultureInfo.InvariantCulture, $"<desc id=\"{id}-omschrijving\">{Escaped(scene.Omschrijving)}</desc>");
        foreach (var primitive in scene.Primitives) svg.Append(Element(primitive));
        return svg.Append("</svg>").ToString();
    }

    private static string Element(Primitive primitive) => primitive switch
    {
        Stroke stroke => $"<polyline class=\"{Class(stroke)}\" points=\"{Points(stroke.Points)}\"/>",
        Box box => $"<rect class=\"{Class(box)}\" x=\"{N(box.Corner.X)}\" y=\"{N(box.Corner.Y)}\" width=\"{N(box.Width)}\" height=\"{N(box.Height)}\"/>",
        Mark mark => MarkElement(mark),
        Label label => $"<text class=\"{Class(label)}\" x=\"{N(label.At.X)}\" y=\"{N(label.At.Y)}\" text-anchor=\"{AnchorOf(label)}\">{Escaped(label.Text)}</text>",
        _ => throw new InvalidOperationException($"The SVG writer does not know {primitive.GetType().Name}."),
    };

    private static string MarkElement(Mark mark)
    {
        var (x, y) = (mark.Centre.X, mark.Centre.Y);
        return mark.Shape switch
        {
            MarkShape.Disc or MarkShape.Ring => $"<circle class=\"{Class(mark)}\" cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"4\"/>",
            MarkShape.Square => $"<rect class=\"{Class(mark)}\" x=\"{N(x - 4)}\" y=\"{N(y - 4)}\" width=\"8\" height=\"8\"/>",
            MarkShape.Diamond => Polygon(mark, new(x, y - MarkSize), new(x + MarkSize, y), new(x, y + MarkSize), new(x - MarkSize, y)),
            MarkShape.Triangle => Polygon(mark, new(x, y - MarkSize), new(x + MarkSize, y + 4), new(x - MarkSize, y + 4)),
            MarkShape.Cross => $"<path class=\"{Class(mark)}\" d=\"M{N(x - 4)} {N(y - 4)}L{N(x + 4)} {N(y + 4)}M{N(x - 4)} {N(y + 4)}L{N(x + 4)} {N(y - 4)}\"/>",
        };
    }

    private static string Polygon(Mark mark, params Point[] points) => $"<polygon class=\"{Class(mark)}\" points=\"{Points(points)}\"/>";

    private static string Class(Primitive primitive) => primitive switch
    {
        Mark mark => $"grafiek-punt grafiek-{Name(mark.Ink)}{(mark.Shape == MarkShape.Ring ? " grafiek-open" : "")}",
        Label => $"grafiek-tekst grafiek-{Name(primitive.Ink)}",
        Box => $"grafiek-vlak grafiek-{Name(primitive.Ink)}",
        _ => $"grafiek-lijn grafiek-{Name(primitive.Ink)}",
    };

    private static string Name(Ink ink) => ink switch
    {
        Ink.Axis => "as",
        Ink.Grid => "raster",
        Ink.Norm => "norm",
        Ink.Band => "band",
        Ink.Series => "reeks",
        Ink.Forecast => "verwacht",
        Ink.Missing => "ontbreekt",
        Ink.Break => "breuk",
        Ink.Text => "gewoon",
        Ink.Strong => "sterk",
        Ink.Faint => "zacht",
    };

    private static string AnchorOf(Label label) => label.Anchor switch
    {
        Anchor.Start => "start",
        Anchor.Middle => "middle",
        Anchor.End => "end",
    };

    private static string Points(IEnumerable<Point> points) => string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"));

    private static string N(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => SecurityElement.Escape(text);
}
