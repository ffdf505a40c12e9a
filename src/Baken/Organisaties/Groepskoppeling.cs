using Baken.Dispatch;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Organisaties;

/// <summary>
/// Who is in this group of the identity provider has this role in this tenant and organisation. Weighed at every sign-in;
/// withdrawn, it takes the roles it gave with it at once.
/// </summary>
internal sealed class Groepskoppeling : StoredRecord
{
    public required string TenantCode { get; init; }

    /// <summary>Name or id of the group exactly as the identity provider sends it.</summary>
    public required string Groep { get; init; }

    public Rol Rol { get; init; }

    public Guid? TeamId { get; init; }

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? IngetrokkenOp { get; private set; }

    public void Withdraw(DateTime now) => IngetrokkenOp = now;
}

[InBeheer]
internal sealed class GroepskoppelingTable : IEntityTypeConfiguration<Groepskoppeling>
{
    public void Configure(EntityTypeBuilder<Groepskoppeling> koppeling)
    {
        koppeling.HasOne<Tenant>().WithMany().HasForeignKey(k => k.TenantCode).OnDelete(DeleteBehavior.Cascade);
        koppeling.HasIndex(k => k.Groep);
    }
}
