using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Organisaties;

/// <summary>A party in the tenant: gemeente, uitvoerder, aanbieder or partner. What it is, follows from its dated roles.</summary>
internal sealed class Organisatie : StoredRecord
{
    public const int MaxCode = 40;
    public const int MaxNaam = 120;
    public const int MaxKortenaam = 20;

    /// <summary>Short name for addresses and files, such as <c>ihk</c>; unique in the tenant, never changed.</summary>
    public required string Code { get; init; }

    public required string Naam { get; set; }

    /// <summary>Abbreviation as people say it, such as IHK; empty when there is none.</summary>
    public string Kortenaam { get; set; } = "";

    public List<Organisatierol> Rollen { get; init; } = [];

    public OrganisatieRow ToRow() => new(
        Id, Code, Naam, Kortenaam,
        [.. Rollen.OrderBy(r => r.Rol).ThenBy(r => r.Van).Select(r => new PartijrolPeriode(r.Rol, r.Van, r.TotEnMet))]);
}

/// <summary>A role that an organisation has in the tenant, from a day, perhaps until a day (included).</summary>
internal sealed class Organisatierol : StoredRecord
{
    public Partijrol Rol { get; init; }

    public DateOnly Van { get; init; }

    public DateOnly? TotEnMet { get; set; }
}

internal sealed class OrganisatieTable : IEntityTypeConfiguration<Organisatie>
{
    public void Configure(EntityTypeBuilder<Organisatie> organisatie)
    {
        organisatie.Property(o => o.Code).HasMaxLength(Organisatie.MaxCode);
        organisatie.Property(o => o.Naam).HasMaxLength(Organisatie.MaxNaam);
        organisatie.Property(o => o.Kortenaam).HasMaxLength(Organisatie.MaxKortenaam);
        organisatie.HasIndex(o => o.Code).IsUnique();
        organisatie.HasMany(o => o.Rollen).WithOne().HasForeignKey(r => r.OrganisatieId);
    }
}

internal sealed class OrganisatierolTable : IEntityTypeConfiguration<Organisatierol>
{
    public void Configure(EntityTypeBuilder<Organisatierol> rol) => rol.HasIndex(r => new { r.OrganisatieId, r.Rol });
}
