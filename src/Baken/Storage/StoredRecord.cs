namespace Baken.Storage;

/// <summary>
/// What every operational record is: a sortable, not guessable id (ADR 0004), the organisation that owns it,
/// and a version that refuses a lost update. Changes to it are kept field by field (ADR 0019).
/// </summary>
internal abstract class StoredRecord
{
    public Guid Id { get; init; }

    /// <summary>The owner: within a tenant gemeente and uitvoerder are two parties, often two controllers.</summary>
    public Guid OrganisatieId { get; init; }

    public int Version { get; private set; }

    internal void RaiseVersion() => Version++;
}

/// <summary>Rows that are only ever added: no history is kept of them, and triggers refuse update and delete.</summary>
internal interface IAppendOnly;

/// <summary>Marks an entity configuration of which the table stands in the beheer store instead of a tenant's.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class InBeheerAttribute : Attribute
{
    /// <summary>The table stands in every tenant's store as well.</summary>
    public bool AndInTenants { get; init; }
}
