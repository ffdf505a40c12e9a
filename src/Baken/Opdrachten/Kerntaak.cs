using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Opdrachten;

/// <summary>What kind of head a source puts doelen under.</summary>
public enum Kerntaaksoort
{
    /// <summary>Core task of an uitvoerder (Houten).</summary>
    Kerntaak,

    /// <summary>Theme about the organisation itself.</summary>
    Organisatiethema,

    /// <summary>Question that several gemeenten work on (Amersfoort).</summary>
    Vraagstuk,

    /// <summary>Kind of work that is subsidised (Oss).</summary>
    Werksoort,

    /// <summary>Part of a kind of work.</summary>
    Werksoortonderdeel,

    /// <summary>Theme of a local agenda (Culemborg).</summary>
    LokaalThema,

    /// <summary>Theme that runs across the others.</summary>
    LokaalThemaDwars,

    /// <summary>Theme of the national agenda.</summary>
    LandelijkThema,

    /// <summary>Line of action of a region.</summary>
    RegionaleActielijn,
}

/// <summary>Codes of the kinds.</summary>
public static class Kerntaaksoorten
{
    private static readonly Dictionary<string, Kerntaaksoort> ByCode = Enum.GetValues<Kerntaaksoort>().ToDictionary(Code, StringComparer.Ordinal);

    /// <summary>Codes of every kind, as they stand in figures.</summary>
    public static IReadOnlyCollection<string> Codes => ByCode.Keys;

    /// <summary>Reads a code of figures, such as <c>lokaal thema</c>; null when it is none.</summary>
    public static Kerntaaksoort? Find(string code) => ByCode.TryGetValue(code, out var soort) ? soort : null;

    /// <summary>Code of figures; also readable as Dutch name.</summary>
    public static string Code(this Kerntaaksoort soort) => soort switch
    {
        Kerntaaksoort.Kerntaak => "kerntaak",
        Kerntaaksoort.Organisatiethema => "organisatiethema",
        Kerntaaksoort.Vraagstuk => "vraagstuk",
        Kerntaaksoort.Werksoort => "werksoort",
        Kerntaaksoort.Werksoortonderdeel => "werksoortonderdeel",
        Kerntaaksoort.LokaalThema => "lokaal thema",
        Kerntaaksoort.LokaalThemaDwars => "lokaal thema dwars",
        Kerntaaksoort.LandelijkThema => "landelijk thema",
        Kerntaaksoort.RegionaleActielijn => "regionale actielijn",
    };
}

/// <summary>A head under which doelen hang.</summary>
internal sealed class Kerntaak : StoredRecord
{
    public required string Code { get; init; }

    public Kerntaaksoort Soort { get; set; }

    public required string Naam { get; set; }

    public string? Omschrijving { get; set; }

    public int Volgorde { get; set; }

    public int? Jaar { get; set; }

    public string? BronDocument { get; set; }

    public int? BronRegel { get; set; }
}

internal sealed class KerntaakTable : IEntityTypeConfiguration<Kerntaak>
{
    public void Configure(EntityTypeBuilder<Kerntaak> kerntaak) => kerntaak.HasIndex(k => k.Code).IsUnique();
}
