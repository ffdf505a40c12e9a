using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Indicatoren.Berekeningen;

/// <summary>
/// One version of a definition that the tenant made itself, kept for ever (ADR 0042). From its first day on it goes before the catalogue
/// and before every version of the same code that was made earlier.
/// </summary>
internal sealed class Berekeningsdefinitie : StoredRecord, IAppendOnly
{
    /// <summary>Code of the indicator; a code of the catalogue replaces that one.</summary>
    public required string Code { get; init; }

    /// <summary>Number within the code, after that of the catalogue.</summary>
    public int Versie { get; init; }

    /// <summary>First day on which it holds; 1-1-1 when it always did.</summary>
    public DateOnly GeldigVan { get; init; }

    /// <summary>The definition as YAML, in the form of <c>catalogus/indicatoren</c>.</summary>
    public required string Inhoud { get; init; }

    /// <summary>Why it was made.</summary>
    public required string Reden { get; init; }

    public Guid DoorAccountId { get; init; }

    public required string DoorNaam { get; init; }

    /// <summary>Moment of saving, UTC: as known before it, the version before counts.</summary>
    public DateTime Op { get; init; }
}

internal sealed class BerekeningsdefinitieTable : IEntityTypeConfiguration<Berekeningsdefinitie>
{
    public void Configure(EntityTypeBuilder<Berekeningsdefinitie> definitie)
    {
        definitie.Property(d => d.Code).HasMaxLength(40);
        definitie.HasIndex(d => new { d.Code, d.Versie }).IsUnique();
    }
}
