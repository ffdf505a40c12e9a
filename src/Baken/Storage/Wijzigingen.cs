using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Baken.Storage;

/// <summary>Reads from a tracked record what its save changes, field by field.</summary>
internal static class Wijzigingen
{
    public static IEnumerable<Wijziging> Of(EntityEntry<StoredRecord> entry, Actor actor, IdSource ids)
    {
        var tabel = entry.Metadata.GetTableName()!;
        Wijziging Row(string veld, object? oud, object? nieuw) => new()
        {
            Id = ids.Next(),
            Tabel = tabel,
            RecordId = entry.Entity.Id,
            Veld = veld,
            Oud = Text(oud),
            Nieuw = Text(nieuw),
            DoorAccountId = actor.AccountId,
            DoorNaam = actor.Naam,
            Op = actor.Now,
            Reden = actor.Reden,
        };
        if (entry.State == EntityState.Added) return [Row("", null, "toegevoegd")];
        if (entry.State == EntityState.Deleted) return [Row("", "aanwezig", null)];
        return entry.Properties
            .Where(p => p.IsModified && !Equals(p.OriginalValue, p.CurrentValue) && p.Metadata.Name != nameof(StoredRecord.Version))
            .Select(p => Row(p.Metadata.GetColumnName(), p.OriginalValue, p.CurrentValue))
            .ToList();
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateTime moment => moment.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
