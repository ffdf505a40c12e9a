using System.Globalization;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Werkplek.Indicatoren;

/// <summary>Words for rows behind a figure.</summary>
internal static class Rijtekst
{
    private const int ShownDigits = 8;

    /// <summary>Place of a row; a figure without noemer only counts or does not.</summary>
    public static string Plaats(Rijrol rol, Indicatordefinitie definitie) => rol switch
    {
        Rijrol.Teller => definitie.Soort is Berekeningsoort.Aandeel or Berekeningsoort.BinnenTermijn or Berekeningsoort.Terugkeer ? "teller en noemer" : "telt mee",
        Rijrol.Noemer => "alleen noemer",
        Rijrol.Niet => "telt niet mee",
    };

    /// <summary>Why a row is left out; a dash for one that counts.</summary>
    public static string Waarom(Rijreden? reden) => reden switch
    {
        null => "-",
        { Uitsluiting: { } uitsluiting } => $"{uitsluiting.Reden}: {Berekeningtekst.VoorwaardenOf(uitsluiting.Als)}",
        { IsOntbrekend: true } => $"{Berekeningtekst.Dimensie(reden.Voorwaarde!.Veld)} is niet vastgelegd",
        _ => $"voldoet niet aan: {Berekeningtekst.VoorwaardenOf([reden.Voorwaarde!])}",
    };

    /// <summary>Enough of a pseudonym to tell rows apart on a page.</summary>
    public static string Kort(string pseudoniem)
    {
        var hash = pseudoniem[(pseudoniem.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return hash.Length <= ShownDigits ? hash : hash[..ShownDigits];
    }

    /// <summary>A field as people read it: days in Dutch, nothing as a dash.</summary>
    public static string Waarde(string? text) => text is null ? "-"
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? NlDatum.Print(day) : text;
}
