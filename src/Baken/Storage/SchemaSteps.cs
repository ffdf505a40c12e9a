using Microsoft.EntityFrameworkCore;

namespace Baken.Storage;

/// <summary>The steps of the schema (migrations) that this program knows.</summary>
internal static class SchemaSteps
{
    /// <summary>A step in one of the stores that this program does not know: the store is of a newer program.</summary>
    public static string? Unknown(StoreSettings settings, IEnumerable<BackupStore> stores)
    {
        using var known = Stores.Unlocked(settings, TimeProvider.System);
        return stores
            .SelectMany(s =>
            {
                using var context = known.OpenAsIs(s.Name);
                return s.Migrations.Except(context.Database.GetMigrations()).ToList();
            })
            .FirstOrDefault();
    }
}
