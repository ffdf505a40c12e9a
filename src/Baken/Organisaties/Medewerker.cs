using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Organisaties;

/// <summary>Somebody who works for an organisation. What the work is, for how many hours and in which team, says each aanstelling.</summary>
internal sealed class Medewerker : StoredRecord
{
    public const int MaxNaam = 120;

    public required string Naam { get; set; }

    /// <summary>Date of the verklaring omtrent het gedrag (Jeugdwet art. 4.1.6); null when not shown.</summary>
    public DateOnly? VogDatum { get; set; }

    public List<Aanstelling> Aanstellingen { get; init; } = [];

    public List<Verzuim> Verzuim { get; init; } = [];

    public List<Kwalificatie> Kwalificaties { get; init; } = [];

    public List<Mandaat> Mandaten { get; init; } = [];
}

/// <summary>Employment in one function and team, from a day. Any change of hours, function or team is a new aanstelling: so the past stays.</summary>
internal sealed class Aanstelling : StoredRecord
{
    public Guid MedewerkerId { get; init; }

    public Guid TeamId { get; init; }

    public required string Functie { get; init; }

    public required string Discipline { get; init; }

    /// <summary>Contract hours per week in hundredths of an hour: 2850 is 28,5 hours.</summary>
    public int UrenHonderdsten { get; init; }

    /// <summary>A full week in hundredths of an hour, as it held for this aanstelling.</summary>
    public int VoltijdHonderdsten { get; init; }

    public bool IsExtern { get; init; }

    public DateOnly Van { get; init; }

    public DateOnly? TotEnMet { get; set; }

    public Getal Fte => new(UrenHonderdsten, VoltijdHonderdsten);
}

/// <summary>Absence by illness or leave; never its cause.</summary>
internal sealed class Verzuim : StoredRecord
{
    public Guid MedewerkerId { get; init; }

    public Verzuimsoort Soort { get; init; }

    /// <summary>How much of the contract hours is missed, 1 to 100.</summary>
    public int Percentage { get; init; }

    public DateOnly Van { get; init; }

    public DateOnly? TotEnMet { get; set; }
}

/// <summary>Registration in a register of the profession, until a day.</summary>
internal sealed class Kwalificatie : StoredRecord
{
    public Guid MedewerkerId { get; init; }

    public Kwalificatieregister Register { get; init; }

    public required string Nummer { get; init; }

    public DateOnly GeldigTotEnMet { get; init; }
}

/// <summary>The right to take a kind of decision in the name of the college (Awb art. 10:1 and 10:5), on a ground and for a time.</summary>
internal sealed class Mandaat : StoredRecord
{
    public Guid MedewerkerId { get; init; }

    public required string Besluittype { get; init; }

    public required string Grond { get; init; }

    public DateOnly Van { get; init; }

    public DateOnly? TotEnMet { get; set; }
}

internal sealed class MedewerkerTable : IEntityTypeConfiguration<Medewerker>
{
    public void Configure(EntityTypeBuilder<Medewerker> medewerker)
    {
        medewerker.Property(m => m.Naam).HasMaxLength(Medewerker.MaxNaam);
        medewerker.HasIndex(m => m.OrganisatieId);
        medewerker.HasMany(m => m.Aanstellingen).WithOne().HasForeignKey(a => a.MedewerkerId);
        medewerker.HasMany(m => m.Verzuim).WithOne().HasForeignKey(v => v.MedewerkerId);
        medewerker.HasMany(m => m.Kwalificaties).WithOne().HasForeignKey(k => k.MedewerkerId);
        medewerker.HasMany(m => m.Mandaten).WithOne().HasForeignKey(m => m.MedewerkerId);
    }
}

internal sealed class AanstellingTable : IEntityTypeConfiguration<Aanstelling>
{
    public void Configure(EntityTypeBuilder<Aanstelling> aanstelling)
    {
        aanstelling.Ignore(a => a.Fte);
        aanstelling.HasIndex(a => a.TeamId);
        aanstelling.HasOne<Team>().WithMany().HasForeignKey(a => a.TeamId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class VerzuimTable : IEntityTypeConfiguration<Verzuim>
{
    public void Configure(EntityTypeBuilder<Verzuim> verzuim) => verzuim.HasIndex(v => v.MedewerkerId);
}

internal sealed class KwalificatieTable : IEntityTypeConfiguration<Kwalificatie>
{
    public void Configure(EntityTypeBuilder<Kwalificatie> kwalificatie) => kwalificatie.Property(k => k.Nummer).HasMaxLength(20);
}

internal sealed class MandaatTable : IEntityTypeConfiguration<Mandaat>
{
    public void Configure(EntityTypeBuilder<Mandaat> mandaat) => mandaat.HasIndex(m => m.Besluittype);
}
