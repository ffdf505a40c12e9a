using Baken.Dispatch;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Organisaties;

/// <summary>
/// One role of an account within one organisation (<see cref="StoredRecord.OrganisatieId"/>) of one tenant, from a moment until a
/// moment. Never deleted: an ended one stays as the history of rights.
/// </summary>
internal sealed class Lidmaatschap : StoredRecord
{
    public Guid AccountId { get; init; }

    public required string TenantCode { get; init; }

    public Rol Rol { get; init; }

    /// <summary>Only for a role that is bound to a team.</summary>
    public Guid? TeamId { get; init; }

    /// <summary>UTC, included.</summary>
    public DateTime Van { get; init; }

    /// <summary>UTC, not included; null when no end is known.</summary>
    public DateTime? Tot { get; private set; }

    /// <summary>The mapping that gave the role; null when a beheerder gave it by hand.</summary>
    public Guid? GroepskoppelingId { get; init; }

    public required string VerleendDoor { get; init; }

    public required string Reden { get; init; }

    public bool HoldsAt(DateTime moment) => Van <= moment && (Tot is null || moment < Tot);

    public void Limit(DateTime? tot) => Tot = tot;

    /// <summary>Ends it at once; one that had not begun never holds.</summary>
    public void End(DateTime now) => Tot = now > Van ? now : Van;
}

[InBeheer]
internal sealed class LidmaatschapTable : IEntityTypeConfiguration<Lidmaatschap>
{
    public void Configure(EntityTypeBuilder<Lidmaatschap> lidmaatschap)
    {
        lidmaatschap.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Restrict);
        lidmaatschap.HasOne<Tenant>().WithMany().HasForeignKey(l => l.TenantCode).OnDelete(DeleteBehavior.Cascade);
        lidmaatschap.HasOne<Groepskoppeling>().WithMany().HasForeignKey(l => l.GroepskoppelingId).OnDelete(DeleteBehavior.Restrict);
        lidmaatschap.HasIndex(l => new { l.TenantCode, l.AccountId });
    }
}
