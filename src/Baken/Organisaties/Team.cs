using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Organisaties;

/// <summary>
/// A team or onderdeel of an organisation, with begin and end. A team may stand under an onderdeel (CJG, POH-jeugd, Sociaal Team), to any depth.
/// </summary>
internal sealed class Team : StoredRecord
{
    public const int MaxNaam = 120;

    public required string Naam { get; set; }

    /// <summary>The onderdeel above it; null at the top.</summary>
    public Guid? OnderdeelId { get; set; }

    public DateOnly Van { get; init; }

    public DateOnly? TotEnMet { get; set; }

    public List<Teamwijk> Wijken { get; init; } = [];

    public bool IsThereFrom(DateOnly van, DateOnly? totEnMet) =>
        Van <= van && (TotEnMet is null || (totEnMet is not null && totEnMet <= TotEnMet));
}

/// <summary>A wijk or buurt in which a team works, while the team is there.</summary>
internal sealed class Teamwijk : StoredRecord
{
    public Guid TeamId { get; init; }

    /// <summary>CBS code: <c>WK191100</c>, <c>BU19110000</c>, or a whole gemeente.</summary>
    public required string GebiedCode { get; init; }
}

internal sealed class TeamTable : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> team)
    {
        team.Property(t => t.Naam).HasMaxLength(Team.MaxNaam);
        team.HasIndex(t => t.OrganisatieId);
        team.HasMany(t => t.Wijken).WithOne().HasForeignKey(w => w.TeamId);
        team.HasOne<Team>().WithMany().HasForeignKey(t => t.OnderdeelId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TeamwijkTable : IEntityTypeConfiguration<Teamwijk>
{
    public void Configure(EntityTypeBuilder<Teamwijk> wijk) => wijk.Property(w => w.GebiedCode).HasMaxLength(12);
}
