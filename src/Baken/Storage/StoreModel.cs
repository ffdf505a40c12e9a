using System.Reflection;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Baken.Storage;

/// <summary>The shape that both contexts share: which tables stand where, and how names and moments are stored.</summary>
internal static class StoreModel
{
    public static void Apply(ModelBuilder model, bool inBeheer)
    {
        model.ApplyConfigurationsFromAssembly(
            typeof(StoreModel).Assembly,
            type => StandsIn(type.GetCustomAttribute<InBeheerAttribute>(), inBeheer));
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (typeof(StoredRecord).IsAssignableFrom(entity.ClrType))
                entity.FindProperty(nameof(StoredRecord.Version))!.IsConcurrencyToken = true;
            if (!entity.IsOwned()) entity.SetTableName(TableName(entity.ClrType));
            foreach (var property in entity.GetProperties()) property.SetColumnName(SnakeCase(property.Name));
        }
    }

    private static bool StandsIn(InBeheerAttribute? mark, bool inBeheer) =>
        inBeheer ? mark is not null : mark is null || mark.AndInTenants;

    public static void Conventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(60);
        conventions.Properties<DateTime>().HaveConversion<UtcMoment>();
    }

    /// <summary>Room and type: <c>Baken.Indicatoren.Meting</c> stands in <c>indicatoren_meting</c>.</summary>
    public static string TableName(Type type) => $"{type.Namespace!.Split('.')[1]}_{type.Name}".ToLowerInvariant();

    public static string SnakeCase(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && !char.IsUpper(name[i - 1])) text.Append('_');
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    /// <summary>SQLite gives moments back without kind; PostgreSQL refuses any but UTC.</summary>
    private sealed class UtcMoment() : ValueConverter<DateTime, DateTime>(
        moment => moment.Kind == DateTimeKind.Utc ? moment : DateTime.SpecifyKind(moment, DateTimeKind.Utc),
        moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc));
}
