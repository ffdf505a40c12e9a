using System.Text.RegularExpressions;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Indicatoren;

/// <summary>One indicator: a stem such as KPI1, of which the parts are measured.</summary>
internal sealed partial class Indicator : StoredRecord
{
    public required string Code { get; init; }

    public required string Naam { get; set; }

    public Indicatorsoort Soort { get; set; }

    /// <summary>KPI1-J is part of KPI1; HOU-1.1 and OSS-1 are whole themselves.</summary>
    public static string StemOf(string deelCode) => PartCode().Match(deelCode) is { Success: true } match ? match.Groups[1].Value : deelCode;

    /// <summary>The common name of parts: "Ervaren eigen regie - Jeugd" is a part of "Ervaren eigen regie".</summary>
    public static string NaamOf(string deelNaam) => deelNaam.Split(" - ")[0].Trim();

    [GeneratedRegex(@"^(.*\d)-[A-Z]{1,3}$")]
    private static partial Regex PartCode();
}

/// <summary>A part of an indicator that is measured by itself: KPI1-J (Jeugd), KPI1-W (Wmo).</summary>
internal sealed class Indicatordeel : StoredRecord
{
    public Guid IndicatorId { get; init; }

    public required string Code { get; init; }

    public required string Naam { get; set; }

    public Perspectief Perspectief { get; set; }

    /// <summary>Order within the tenant, as the source lists them.</summary>
    public int Volgorde { get; set; }
}

/// <summary>Whether values may be recorded on a definition.</summary>
public enum Definitiestatus
{
    /// <summary>Being made: no values yet.</summary>
    Concept,

    /// <summary>Complete and in use: teller, noemer and unit are known (bron 001 Hollands Kroon).</summary>
    Actief,

    /// <summary>Taken over from a source document as it stood there; the source does not print teller and noemer.</summary>
    Overgenomen,
}

/// <summary>What a part measures, from a day on. An older version keeps holding for older periods.</summary>
internal sealed class Definitie : StoredRecord
{
    public Guid DeelId { get; init; }

    public int Versie { get; init; }

    public Definitiestatus Status { get; set; }

    public required string Tekst { get; set; }

    public Eenheid Eenheid { get; set; }

    public Richting Richting { get; set; }

    public string? Teller { get; set; }

    public string? Noemer { get; set; }

    public string? Databron { get; set; }

    public string? Frequentie { get; set; }

    public string? Opmerking { get; set; }

    /// <summary>First day; null when the source states none.</summary>
    public DateOnly? GeldigVan { get; set; }

    /// <summary>Last day, included; null while it holds.</summary>
    public DateOnly? GeldigTot { get; set; }

    public string? BronDocument { get; set; }

    public int? BronRegel { get; set; }
}

/// <summary>A target of a part, from a day on, for all segments or for one.</summary>
internal sealed class Indicatornorm : StoredRecord
{
    public Guid DeelId { get; init; }

    public Normoperator Operator { get; set; }

    /// <summary>Null together with <see cref="Noemer"/> where the source gives a norm in words ("minder dan 2021").</summary>
    public long? Teller { get; set; }

    public long? Noemer { get; set; }

    public Eenheid Eenheid { get; set; }

    /// <summary>Segment for which it holds; null for all.</summary>
    public string? Segment { get; set; }

    /// <summary>The norm as the source prints it.</summary>
    public string? Gedrukt { get; set; }

    public DateOnly? GeldigVan { get; set; }

    public DateOnly? GeldigTot { get; set; }

    public string? BronDocument { get; set; }

    public int? BronRegel { get; set; }

    public Getal? Streefwaarde => Teller is { } teller ? new Getal(teller, Noemer!.Value) : null;

    /// <summary>True when it holds on the day; a norm without days always holds.</summary>
    public bool HoldsOn(DateOnly? dag) => dag is null || (GeldigVan is null || GeldigVan <= dag) && (GeldigTot is null || GeldigTot >= dag);
}

internal sealed class IndicatorTable : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> indicator) => indicator.HasIndex(i => i.Code).IsUnique();
}

internal sealed class IndicatordeelTable : IEntityTypeConfiguration<Indicatordeel>
{
    public void Configure(EntityTypeBuilder<Indicatordeel> deel)
    {
        deel.HasIndex(d => d.Code).IsUnique();
        deel.HasOne<Indicator>().WithMany().HasForeignKey(d => d.IndicatorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DefinitieTable : IEntityTypeConfiguration<Definitie>
{
    public void Configure(EntityTypeBuilder<Definitie> definitie)
    {
        definitie.HasIndex(d => new { d.DeelId, d.Versie }).IsUnique();
        definitie.HasOne<Indicatordeel>().WithMany().HasForeignKey(d => d.DeelId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class IndicatornormTable : IEntityTypeConfiguration<Indicatornorm>
{
    public void Configure(EntityTypeBuilder<Indicatornorm> norm)
    {
        norm.Ignore(n => n.Streefwaarde);
        norm.HasOne<Indicatordeel>().WithMany().HasForeignKey(n => n.DeelId).OnDelete(DeleteBehavior.Restrict);
    }
}
