using System.Text.Json;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Aanleveringen.Invoer;

/// <summary>How far a delivery is.</summary>
public enum Leveringstand
{
    /// <summary>Every row was judged; somebody must approve or discard.</summary>
    Gecontroleerd,

    /// <summary>Its rows count.</summary>
    Goedgekeurd,

    /// <summary>Somebody discarded it, or it waited too long; nothing of it was kept.</summary>
    Verworpen,

    /// <summary>It was approved and later withdrawn.</summary>
    Ingetrokken,
}

/// <summary>One delivery of extracts: which files, by which afbeelding, how far it is, and how its rows fared.</summary>
internal sealed class Levering : StoredRecord
{
    public required string Bron { get; init; }

    /// <summary>Name and version of the afbeelding.</summary>
    public required string Afbeelding { get; init; }

    /// <summary>Names of the files, separated by a semicolon.</summary>
    public required string Bestanden { get; init; }

    /// <summary>SHA-256 over the content of files and afbeelding: the same again is the same delivery.</summary>
    public required string Hash { get; init; }

    /// <summary>The files hold everything of the source; set to false when what is missing is kept.</summary>
    public bool Volledig { get; set; }

    /// <summary>Moment of receipt, UTC.</summary>
    public DateTime Op { get; init; }

    public required string DoorNaam { get; init; }

    public Leveringstand Stand { get; private set; }

    public long Aanvaard { get; private set; }

    public long Gecorrigeerd { get; private set; }

    public long Afgekeurd { get; private set; }

    /// <summary>The report of the check, as JSON; empty before it.</summary>
    public string Verslag { get; private set; } = "";

    /// <summary>Control totals of the sender, as given.</summary>
    public string Controletotalen { get; set; } = "";

    /// <summary>Why counts differ from the control totals.</summary>
    public string Toelichting { get; private set; } = "";

    /// <summary>Moment of approval or discarding, UTC.</summary>
    public DateTime? BeslistOp { get; private set; }

    /// <summary>Who approved or discarded.</summary>
    public string BeslistDoor { get; private set; } = "";

    /// <summary>Moment of withdrawal, UTC; null while it counts.</summary>
    public DateTime? IngetrokkenOp { get; private set; }

    public void RecordCheck(Leveringverslag verslag)
    {
        Verslag = JsonSerializer.Serialize(verslag);
        (Aanvaard, Gecorrigeerd, Afgekeurd) = (verslag.Feiten.Sum(f => f.Aanvaard), verslag.Feiten.Sum(f => f.Gecorrigeerd), verslag.Feiten.Sum(f => f.Afgekeurd));
    }

    public void Approve(DateTime now, string door, string toelichting, bool closesMissing) =>
        (Stand, BeslistOp, BeslistDoor, Toelichting, Volledig) = (Leveringstand.Goedgekeurd, now, door, toelichting, closesMissing);

    public void Discard(DateTime now, string door) => (Stand, BeslistOp, BeslistDoor) = (Leveringstand.Verworpen, now, door);

    public void Withdraw(DateTime op) => (Stand, IngetrokkenOp) = (Leveringstand.Ingetrokken, op);

    public Leveringverslag? ReadVerslag() => Verslag.Length == 0 ? null : JsonSerializer.Deserialize<Leveringverslag>(Verslag);
}

internal sealed class LeveringTable : IEntityTypeConfiguration<Levering>
{
    public void Configure(EntityTypeBuilder<Levering> levering)
    {
        levering.Property(l => l.Bron).HasMaxLength(40);
        levering.Property(l => l.Afbeelding).HasMaxLength(200);
        levering.Property(l => l.Bestanden).HasMaxLength(2000);
        levering.Property(l => l.Hash).HasMaxLength(64);
        levering.Property(l => l.DoorNaam).HasMaxLength(200);
        levering.Property(l => l.BeslistDoor).HasMaxLength(200);
        levering.HasIndex(l => l.Stand);
    }
}
