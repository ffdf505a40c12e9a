using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Aanleveringen.Afbeeldingen;

/// <summary>One version of a named afbeelding. A version never changes: what a delivery was read by can always be seen again.</summary>
internal sealed class Afbeeldingversie : StoredRecord, IAppendOnly
{
    /// <summary>Longest name.</summary>
    public const int MostNaam = 120;

    public required string Naam { get; init; }

    /// <summary>From 1, within the name.</summary>
    public int Nummer { get; init; }

    /// <summary>Code of the source.</summary>
    public required string Bron { get; init; }

    /// <summary>The afbeelding as <see cref="AfbeeldingWriter"/> writes it.</summary>
    public required string Yaml { get; init; }

    /// <summary>Moment of adoption, UTC; the version holds from then until the next.</summary>
    public DateTime Op { get; init; }

    public required string DoorNaam { get; init; }
}

internal sealed class AfbeeldingversieTable : IEntityTypeConfiguration<Afbeeldingversie>
{
    public void Configure(EntityTypeBuilder<Afbeeldingversie> versie)
    {
        versie.Property(v => v.Naam).HasMaxLength(Afbeeldingversie.MostNaam);
        versie.Property(v => v.Bron).HasMaxLength(40);
        versie.Property(v => v.DoorNaam).HasMaxLength(200);
        versie.HasIndex(v => new { v.Naam, v.Nummer }).IsUnique();
    }
}
