namespace Baken.Kernel.Documenten;

/// <summary>The row of samples with words under a chart; it wraps within the width.</summary>
internal sealed class Legend(decimal width, decimal top)
{
    public const decimal RowHeight = 20;
    private const decimal SampleWidth = 22;
    private const decimal Gap = 18;
    private readonly List<Primitive> _primitives = [];
    private decimal _x;
    private decimal _row;

    /// <summary>Height taken so far.</summary>
    public decimal Height => _primitives.Count == 0 ? 0 : _row + RowHeight;

    public IReadOnlyList<Primitive> Primitives => _primitives;

    public void Add(Func<decimal, decimal, Primitive> sample, string words)
    {
        var taken = SampleWidth + TextSize.WidthOf(words);
        if (_x > 0 && _x + taken > width) (_x, _row) = (0, _row + RowHeight);
        var middle = top + _row + RowHeight / 2;
        _primitives.Add(sample(_x, middle));
        _primitives.Add(new Label(Ink.Text, new Point(_x + SampleWidth, middle + TextSize.Drop), words, Anchor.Start));
        _x += taken + Gap;
    }

    public static Primitive Line(Ink ink, decimal x, decimal y) => new Stroke(ink, [new(x, y), new(x + 16, y)]);

    public static Primitive Swatch(Ink ink, decimal x, decimal y) => new Box(ink, new(x, y - 6), 16, 12);
}

/// <summary>Estimated size of text of 13 pixels; wide enough for the fonts in use.</summary>
internal static class TextSize
{
    /// <summary>From the middle of a line of text down to its baseline.</summary>
    public const decimal Drop = 4;

    public static decimal WidthOf(string text) => text.Length * 8m;
}
