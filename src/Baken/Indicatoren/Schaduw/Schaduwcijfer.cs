using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Indicatoren.Schaduw;

/// <summary>Why a published figure and that of Baken are not the same.</summary>
public enum Verschilklasse
{
    /// <summary>Something else was counted.</summary>
    Definitie,

    /// <summary>Registered after the publication.</summary>
    LateRegistratie,

    /// <summary>The published figure is wrong.</summary>
    FoutDaar,

    /// <summary>The figure of Baken is wrong.</summary>
    FoutHier,
}

/// <summary>One figure that the organisation published before, as printed. The same code and period loaded again adds a version.</summary>
internal sealed class Schaduwcijfer : StoredRecord, IAppendOnly
{
    /// <summary>Code of the definition that should give it.</summary>
    public required string Code { get; init; }

    public required string Periode { get; init; }

    /// <summary>As printed, in Dutch notation; percent for a share.</summary>
    public required string Gedrukt { get; init; }

    public long Teller { get; init; }

    public long Noemer { get; init; }

    /// <summary>Decimals of the print: Baken's value is rounded to as many.</summary>
    public int Decimalen { get; init; }

    public int? N { get; init; }

    public int Versie { get; init; }

    public required string Bestand { get; init; }

    public required string DoorNaam { get; init; }

    public DateTime Op { get; init; }
}

/// <summary>What somebody found out about a difference; the last one counts.</summary>
internal sealed class Verschilverklaring : StoredRecord, IAppendOnly
{
    public Guid CijferId { get; init; }

    public int Volgnummer { get; init; }

    public Verschilklasse Verschilklasse { get; init; }

    public required string Tekst { get; init; }

    public Guid DoorAccountId { get; init; }

    public required string DoorNaam { get; init; }

    public DateTime Op { get; init; }
}

internal sealed class SchaduwcijferTable : IEntityTypeConfiguration<Schaduwcijfer>
{
    public void Configure(EntityTypeBuilder<Schaduwcijfer> cijfer) => cijfer.HasIndex(c => new { c.OrganisatieId, c.Code, c.Periode, c.Versie }).IsUnique();
}

internal sealed class VerschilverklaringTable : IEntityTypeConfiguration<Verschilverklaring>
{
    public void Configure(EntityTypeBuilder<Verschilverklaring> verklaring)
    {
        verklaring.HasIndex(v => new { v.CijferId, v.Volgnummer }).IsUnique();
        verklaring.HasOne<Schaduwcijfer>().WithMany().HasForeignKey(v => v.CijferId).OnDelete(DeleteBehavior.Restrict);
    }
}
