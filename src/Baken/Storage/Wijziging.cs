using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Storage;

/// <summary>One changed field of one operational record: who, when, old and new value, and why.</summary>
internal sealed class Wijziging : IAppendOnly
{
    public Guid Id { get; init; }

    /// <summary>Table of the record, for example <c>indicatoren_meting</c>.</summary>
    public required string Tabel { get; init; }

    public Guid RecordId { get; init; }

    /// <summary>Column, or empty when the record as a whole was added or removed.</summary>
    public required string Veld { get; init; }

    public string? Oud { get; init; }

    public string? Nieuw { get; init; }

    public Guid DoorAccountId { get; init; }

    public required string DoorNaam { get; init; }

    public DateTime Op { get; init; }

    /// <summary>The reason given with the act; empty when the act asks none.</summary>
    public string Reden { get; init; } = "";
}

[InBeheer(AndInTenants = true)]
internal sealed class WijzigingTable : IEntityTypeConfiguration<Wijziging>
{
    public void Configure(EntityTypeBuilder<Wijziging> wijziging) =>
        wijziging.HasIndex(w => new { w.Tabel, w.RecordId, w.Op });
}
