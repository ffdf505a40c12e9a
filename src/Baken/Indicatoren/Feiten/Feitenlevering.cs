using Baken.Kernel.Indicatoren.Berekening;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Indicatoren.Feiten;

/// <summary>
/// An approved delivery: immutable Parquet files under the tenant's folder, known from its approval until it is withdrawn. Together with
/// the moments it is all that the projection needs.
/// </summary>
internal sealed class Feitenlevering : StoredRecord
{
    /// <summary>Code of the source whose keys it delivers, such as <c>suite</c>.</summary>
    public required string Bron { get; init; }

    /// <summary>Moment of approval, UTC: its versions are known from here.</summary>
    public DateTime BekendOp { get; init; }

    /// <summary>Moment of withdrawal, UTC; null while it counts.</summary>
    public DateTime? IngetrokkenOp { get; private set; }

    /// <summary>True when it holds all rows of its source: a key that is not in it is gone.</summary>
    public bool Volledig { get; init; }

    public List<Feitenbestand> Bestanden { get; init; } = [];

    public void Withdraw(DateTime op) => IngetrokkenOp = op;

    public bool CountsAt(DateTime moment) => BekendOp <= moment && (IngetrokkenOp is not { } end || moment < end);
}

/// <summary>One Parquet file of a delivery.</summary>
internal sealed class Feitenbestand : StoredRecord
{
    /// <summary>Kind of feit, a name of <see cref="Feitmodel"/>.</summary>
    public required string Feit { get; init; }

    /// <summary>Path within the tenant's folder, with forward slashes.</summary>
    public required string Pad { get; init; }

    /// <summary>SHA-256 of the content, 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    public long Rijen { get; init; }
}

internal sealed class FeitenleveringTable : IEntityTypeConfiguration<Feitenlevering>
{
    public void Configure(EntityTypeBuilder<Feitenlevering> levering)
    {
        levering.Property(l => l.Bron).HasMaxLength(40);
        levering.HasMany(l => l.Bestanden).WithOne().HasForeignKey("LeveringId").OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FeitenbestandTable : IEntityTypeConfiguration<Feitenbestand>
{
    public void Configure(EntityTypeBuilder<Feitenbestand> bestand)
    {
        bestand.Property(b => b.Feit).HasMaxLength(40);
        bestand.Property(b => b.Pad).HasMaxLength(200);
        bestand.Property(b => b.Hash).HasMaxLength(64);
    }
}
