using Microsoft.EntityFrameworkCore;

namespace Baken.Storage;

/// <summary>Who acts, when, and why: written beside every change.</summary>
internal sealed record Actor(Guid AccountId, string Naam, DateTime Now, string Reden);

/// <summary>What beheer and tenant stores share: each save also writes the history of what it changes.</summary>
internal abstract class StoreContext(DbContextOptions options, IdSource? ids, bool inBeheer) : DbContext(options)
{
    /// <summary>Set by Dispatch before a handler runs; without it no operational record can be saved.</summary>
    public Actor? Actor { get; set; }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => StoreModel.Apply(modelBuilder, inBeheer);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        StoreModel.Conventions(configurationBuilder);

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RecordHistory();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RecordHistory();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    private void RecordHistory()
    {
        ChangeTracker.DetectChanges();
        var changed = ChangeTracker.Entries<StoredRecord>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        if (changed.Count == 0) return;
        var actor = Actor ?? throw new InvalidOperationException("A record is saved outside Dispatch: nobody is known as its author.");
        foreach (var entry in changed)
        {
            if (entry.State == EntityState.Modified) entry.Entity.RaiseVersion();
            AddRange(Wijzigingen.Of(entry, actor, ids!));
        }
    }
}
