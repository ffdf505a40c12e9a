using Baken.Kernel.Shared;

namespace Baken.Kernel.Documenten;

/// <summary>What kind of figure a point is; its mark tells it.</summary>
public enum Puntsoort
{
    /// <summary>Measured.</summary>
    Gemeten,
    /// <summary>Computed back from a print.</summary>
    Herleid,
    /// <summary>Provisional.</summary>
    Voorlopig,
    /// <summary>Expected or forecast.</summary>
    Verwacht,
    /// <summary>Estimated.</summary>
    Geschat,
    /// <summary>No number: PM, niet aangeleverd, te weinig waarnemingen and the like.</summary>
    Ontbreekt,
}

/// <summary>One point of a chart.</summary>
/// <param name="Naam">Text on the axis, such as <c>Q1 2023</c> or <c>Jeugd</c>.</param>
/// <param name="Hoogte">The number; null where there is none.</param>
/// <param name="Tekst">The value as people read it, such as <c>79%</c> or <c>PM</c>; empty to show the mark alone.</param>
/// <param name="Soort">What kind of figure it is; <see cref="Puntsoort.Ontbreekt"/> exactly when there is no number.</param>
/// <param name="BreektReeks">True when the definition changed here: no line is drawn to it.</param>
public sealed record Grafiekpunt(string Naam, Getal? Hoogte, string Tekst, Puntsoort Soort, bool BreektReeks = false)
{
    /// <summary>What kind of figure it is.</summary>
    public Puntsoort Soort { get; } = (Hoogte is null) == (Soort == Puntsoort.Ontbreekt)
        ? Soort
        : throw new ArgumentException("A point has a number, or it is Ontbreekt.", nameof(Soort));
}

/// <summary>The target in a chart.</summary>
/// <param name="Hoogte">The target.</param>
/// <param name="Tekst">As people read it: <c>norm &gt; 80%</c>.</param>
/// <param name="Gehaald">Side of the line on which the norm is met.</param>
public sealed record Grafieknorm(Getal Hoogte, string Tekst, Normkant Gehaald);

/// <summary>Side of the norm line on which the norm is met.</summary>
public enum Normkant
{
    /// <summary>Above the line.</summary>
    Boven,
    /// <summary>Below the line.</summary>
    Onder,
    /// <summary>On the line only.</summary>
    OpDeLijn,
}

/// <summary>Marks and words per kind of figure.</summary>
internal static class Puntsoorten
{
    public static MarkShape Shape(this Puntsoort soort) => soort switch
    {
        Puntsoort.Gemeten => MarkShape.Disc,
        Puntsoort.Herleid => MarkShape.Ring,
        Puntsoort.Voorlopig => MarkShape.Square,
        Puntsoort.Verwacht => MarkShape.Diamond,
        Puntsoort.Geschat => MarkShape.Triangle,
        Puntsoort.Ontbreekt => MarkShape.Cross,
    };

    public static Ink Ink(this Puntsoort soort) => soort switch
    {
        Puntsoort.Gemeten or Puntsoort.Herleid or Puntsoort.Voorlopig => Documenten.Ink.Series,
        Puntsoort.Verwacht or Puntsoort.Geschat => Documenten.Ink.Forecast,
        Puntsoort.Ontbreekt => Documenten.Ink.Missing,
    };

    public static string Naam(this Puntsoort soort) => soort switch
    {
        Puntsoort.Gemeten => "gemeten",
        Puntsoort.Herleid => "herleid",
        Puntsoort.Voorlopig => "voorlopig",
        Puntsoort.Verwacht => "verwacht",
        Puntsoort.Geschat => "geschat",
        Puntsoort.Ontbreekt => "geen getal",
    };
}
