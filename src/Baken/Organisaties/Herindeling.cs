using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Organisaties;

/// <summary>
/// Which gemeente took over (a part of) another, and from which day. The lists of the CBS only tell that a gemeente was there on one
/// 1 January and not on the next; the day and the successor come from the law on the herindeling (Wet algemene regels herindeling).
/// </summary>
internal sealed class Herindeling : StoredRecord
{
    public DateOnly Datum { get; init; }

    public required string VanCode { get; init; }

    public required string NaarCode { get; init; }

    public required string Toelichting { get; init; }
}

internal sealed class HerindelingTable : IEntityTypeConfiguration<Herindeling>
{
    public void Configure(EntityTypeBuilder<Herindeling> herindeling)
    {
        herindeling.Property(h => h.VanCode).HasMaxLength(12);
        herindeling.Property(h => h.NaarCode).HasMaxLength(12);
        herindeling.Property(h => h.Toelichting).HasMaxLength(400);
        herindeling.HasIndex(h => new { h.Datum, h.VanCode, h.NaarCode }).IsUnique();
    }
}
