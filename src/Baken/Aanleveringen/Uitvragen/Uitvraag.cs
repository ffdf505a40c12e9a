using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Aanleveringen.Uitvragen;

/// <summary>A form that asks one aanbieder for the figures of one period, before a day. Owned by the organisation that asks.</summary>
internal sealed class Uitvraag : StoredRecord
{
    /// <summary>The organisation that is asked.</summary>
    public Guid AanbiederId { get; init; }

    /// <summary>Period asked about, such as <c>2023-Q4</c>.</summary>
    public required string Periode { get; init; }

    /// <summary>Last day on which the answer is in time.</summary>
    public DateOnly Vervaldag { get; init; }

    public DateTime Op { get; init; }

    public required string DoorNaam { get; init; }

    /// <summary>Moment of the last reminder, UTC; null when there was none.</summary>
    public DateTime? HerinnerdOp { get; private set; }

    public List<Uitvraagantwoord> Antwoorden { get; init; } = [];

    public Uitvraagantwoord? Laatste => Antwoorden.MaxBy(a => a.Nummer);

    public void Remind(DateTime op) => HerinnerdOp = op;

    /// <summary>How the delivery stands on a day.</summary>
    public Uitvraagstaat StaatOn(DateOnly dag) => Laatste switch
    {
        null when dag > Vervaldag => Uitvraagstaat.TeLaat,
        null when HerinnerdOp is not null => Uitvraagstaat.Herinnerd,
        null => Uitvraagstaat.Uitgezet,
        { Beantwoord: var answered, Gevraagd: var asked } => answered < asked ? Uitvraagstaat.Onvolledig : Uitvraagstaat.Volledig,
    };
}

/// <summary>One time that the form came back; a later one says what changed.</summary>
internal sealed class Uitvraagantwoord : StoredRecord
{
    /// <summary>1 for the first.</summary>
    public int Nummer { get; init; }

    public DateTime Op { get; init; }

    public required string DoorNaam { get; init; }

    /// <summary>Rows that were asked.</summary>
    public int Gevraagd { get; init; }

    /// <summary>Rows with a status; unknown is an answer too.</summary>
    public int Beantwoord { get; init; }

    /// <summary>The rows as text: <see cref="Uitvraagregel.Write"/>.</summary>
    public required string Inhoud { get; init; }
}

/// <summary>The five states of a delivery that was asked for.</summary>
public enum Uitvraagstaat
{
    /// <summary>Sent out; the day has not passed.</summary>
    Uitgezet,

    /// <summary>Reminded; the day has not passed.</summary>
    Herinnerd,

    /// <summary>Nothing came and the day has passed.</summary>
    TeLaat,

    /// <summary>It came back with rows without answer.</summary>
    Onvolledig,

    /// <summary>Every row has an answer, be it that the figure is unknown.</summary>
    Volledig,
}

internal sealed class UitvraagTable : IEntityTypeConfiguration<Uitvraag>
{
    public void Configure(EntityTypeBuilder<Uitvraag> uitvraag)
    {
        uitvraag.Property(u => u.Periode).HasMaxLength(20);
        uitvraag.Property(u => u.DoorNaam).HasMaxLength(200);
        uitvraag.HasMany(u => u.Antwoorden).WithOne().HasForeignKey("UitvraagId").OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class UitvraagantwoordTable : IEntityTypeConfiguration<Uitvraagantwoord>
{
    public void Configure(EntityTypeBuilder<Uitvraagantwoord> antwoord)
    {
        antwoord.Property(a => a.DoorNaam).HasMaxLength(200);
        antwoord.Property(a => a.Inhoud).HasMaxLength(100_000);
    }
}
