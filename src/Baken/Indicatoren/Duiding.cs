using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Indicatoren;

/// <summary>What follows from a figure.</summary>
public enum Conclusie
{
    /// <summary>Something is done.</summary>
    Actie,

    /// <summary>Nothing is done, for a stated reason.</summary>
    GeenActie,
}

/// <summary>The story beside a figure: one version; the highest version counts.</summary>
internal sealed class Duiding : StoredRecord
{
    public Guid IndicatorId { get; init; }

    public required string Periode { get; init; }

    public int Versie { get; init; }

    public required string Tekst { get; init; }

    public string? Aandacht { get; init; }

    public Conclusie Conclusie { get; init; }

    /// <summary>What is done, or why nothing is.</summary>
    public required string Toelichting { get; init; }

    public Guid AuteurId { get; init; }

    public required string AuteurNaam { get; init; }

    public DateTime Op { get; init; }
}

/// <summary>An organisation showed its figures of a period to the commissioner.</summary>
internal sealed class Aanbieding : StoredRecord
{
    public required string Periode { get; init; }

    public DateTime Op { get; init; }

    public Guid DoorAccountId { get; init; }

    public required string DoorNaam { get; init; }
}

internal sealed class DuidingTable : IEntityTypeConfiguration<Duiding>
{
    public void Configure(EntityTypeBuilder<Duiding> duiding)
    {
        duiding.HasIndex(d => new { d.IndicatorId, d.Periode, d.Versie }).IsUnique();
        duiding.HasOne<Indicator>().WithMany().HasForeignKey(d => d.IndicatorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AanbiedingTable : IEntityTypeConfiguration<Aanbieding>
{
    public void Configure(EntityTypeBuilder<Aanbieding> aanbieding) => aanbieding.HasIndex(a => new { a.OrganisatieId, a.Periode });
}
