namespace Baken.Kernel.Documenten;

/// <summary>A place in a scene; x to the right, y down, one unit is one CSS pixel at full size.</summary>
public readonly record struct Point(decimal X, decimal Y);

/// <summary>What a primitive is for. A writer gives it a look (a CSS class); the scene knows no colours.</summary>
public enum Ink
{
    /// <summary>Axis line.</summary>
    Axis,
    /// <summary>Grid line.</summary>
    Grid,
    /// <summary>Norm line.</summary>
    Norm,
    /// <summary>Zone in which the norm is met.</summary>
    Band,
    /// <summary>Figures, measured.</summary>
    Series,
    /// <summary>Figures that are no measurement (yet): expected, estimated, forecast.</summary>
    Forecast,
    /// <summary>Place without a figure.</summary>
    Missing,
    /// <summary>Break in a series, such as a new definition.</summary>
    Break,
    /// <summary>Words.</summary>
    Text,
    /// <summary>Words that stand out, such as the value itself.</summary>
    Strong,
    /// <summary>Words beside the matter: ticks, notes.</summary>
    Faint,
}

/// <summary>Which side of its place a text stands on.</summary>
public enum Anchor
{
    /// <summary>The text starts at its place.</summary>
    Start,
    /// <summary>The text is centred on its place.</summary>
    Middle,
    /// <summary>The text ends at its place.</summary>
    End,
}

/// <summary>Shape of a mark; the shape tells the status, so that colour is never alone.</summary>
public enum MarkShape
{
    /// <summary>Filled circle: measured.</summary>
    Disc,
    /// <summary>Open circle: computed back.</summary>
    Ring,
    /// <summary>Square: provisional.</summary>
    Square,
    /// <summary>Diamond: expected or forecast.</summary>
    Diamond,
    /// <summary>Triangle: estimated.</summary>
    Triangle,
    /// <summary>Cross: no figure.</summary>
    Cross,
}

/// <summary>One thing to draw.</summary>
/// <param name="Ink">What it is for.</param>
public abstract record Primitive(Ink Ink);

/// <summary>A line through two or more points.</summary>
public sealed record Stroke(Ink Ink, IReadOnlyList<Point> Points) : Primitive(Ink);

/// <summary>A filled rectangle.</summary>
public sealed record Box(Ink Ink, Point Corner, decimal Width, decimal Height) : Primitive(Ink);

/// <summary>A mark.</summary>
public sealed record Mark(Ink Ink, MarkShape Shape, Point Centre) : Primitive(Ink);

/// <summary>A text on one line.</summary>
public sealed record Label(Ink Ink, Point At, string Text, Anchor Anchor) : Primitive(Ink);

/// <summary>A drawing: what it says in words, its size, and what to draw from back to front. The same input gives the same scene.</summary>
/// <param name="Titel">Short title, read by everyone.</param>
/// <param name="Omschrijving">What the drawing shows, for who does not see it.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Primitives">From back to front.</param>
public sealed record Scene(string Titel, string Omschrijving, decimal Width, decimal Height, IReadOnlyList<Primitive> Primitives);
