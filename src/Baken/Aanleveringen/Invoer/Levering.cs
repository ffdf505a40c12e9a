using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Aanleveringen.Invoer;

/// <summary>One delivery of extracts that was approved: which files, by which afbeelding, and how its rows fared.</summary>
internal sealed class Levering : StoredRecord
{
    public required string Bron { get; init; }

    /// <summary>Name and version of the afbeelding.</summary>
    public required string Afbeelding { get; init; }

    /// <summary>Names of the files, separated by a semicolon.</summary>
    public required string Bestanden { get; init; }

    /// <summary>SHA-256 over the content of files and afbeelding: the same again is the same delivery.</summary>
    public required string Hash { get; init; }

    public bool Volledig { get; init; }

    public DateTime Op { get; init; }

    public required string DoorNaam { get; init; }

    public long Aanvaard { get; init; }

    public long Gecorrigeerd { get; init; }

    public long Afgekeurd { get; init; }

    /// <summary>Moment of withdrawal, UTC; null while it counts.</summary>
    public DateTime? IngetrokkenOp { get; private set; }

    public void Withdraw(DateTime op) => IngetrokkenOp = op;
}

internal sealed class LeveringTable : IEntityTypeConfiguration<Levering>
{
    public void Configure(EntityTypeBuilder<Levering> levering)
    {
        levering.Property(l => l.Bron).HasMaxLength(40);
        levering.Property(l => l.Afbeelding).HasMaxLength(200);
        levering.Property(l => l.Bestanden).HasMaxLength(2000);
        levering.Property(l => l.Hash).HasMaxLength(64);
        levering.Property(l => l.DoorNaam).HasMaxLength(200);
    }
}
