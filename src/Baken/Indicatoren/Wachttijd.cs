using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Indicatoren;

/// <summary>What a row about waiting is.</summary>
public enum Wachttijdsoort
{
    /// <summary>A measured time.</summary>
    Gemeten,

    /// <summary>A verdict without number.</summary>
    Oordeel,

    /// <summary>A norm.</summary>
    Norm,

    /// <summary>A movement without number.</summary>
    Trend,
}

/// <summary>What a source says about waiting: measured, judged or agreed.</summary>
internal sealed class Wachttijd : StoredRecord
{
    /// <summary>Row of the source, <c>wt-hou-1</c>.</summary>
    public required string Sleutel { get; init; }

    /// <summary>The part it belongs to; null when the source ties it to none.</summary>
    public Guid? DeelId { get; set; }

    public required string Onderwerp { get; set; }

    public Wachttijdsoort Soort { get; set; }

    public Perspectief Perspectief { get; set; }

    public required string Periode { get; set; }

    public Grens Grens { get; set; }

    public long? Teller { get; set; }

    public long? Noemer { get; set; }

    public Eenheid Eenheid { get; set; }

    public required string Tekst { get; set; }

    public Normoperator? Normoperator { get; set; }

    public long? Normteller { get; set; }

    public long? Normnoemer { get; set; }

    /// <summary>Within the norm as the source states; null when it states nothing.</summary>
    public bool? BinnenNorm { get; set; }

    public string? Opmerking { get; set; }

    public string? BronDocument { get; set; }

    public int? BronRegel { get; set; }

    /// <summary>The same row is measured as a meting of the part as well.</summary>
    public bool IsMeting { get; set; }

    public Waarde? Waarde => Soort switch
    {
        Wachttijdsoort.Gemeten => Waarde.Restore(Waardestatus.Gemeten, Grens, Teller, Noemer, Tekst, null).Value,
        Wachttijdsoort.Oordeel or Wachttijdsoort.Trend => Waarde.Oordeel(Tekst),
        Wachttijdsoort.Norm => null,
    };
}

/// <summary>An arithmetic check of a printed figure: what comes out beside what is printed.</summary>
internal sealed class Controle : StoredRecord
{
    public required string Sleutel { get; init; }

    public required string Soort { get; set; }

    public required string Onderwerp { get; set; }

    public required string Formule { get; set; }

    /// <summary>Invariant numbers as text: they are shown and matched, never computed with.</summary>
    public required string Berekend { get; set; }

    public required string Gedrukt { get; set; }

    public bool GedruktInBron { get; set; }

    public required string Verschil { get; set; }

    public bool Klopt { get; set; }

    public string? Bevinding { get; set; }

    public string? Opmerking { get; set; }

    public string? BronDocument { get; set; }

    public int? BronRegel { get; set; }
}

/// <summary>What a source says of its own coverage: "op 1 KPI na" is 10 of 11.</summary>
internal sealed class Dekkingsopgave : StoredRecord
{
    public required string Sleutel { get; init; }

    public required string Periode { get; set; }

    public int Gerapporteerd { get; set; }

    public int Totaal { get; set; }

    public required string Tekst { get; set; }

    public string? BronDocument { get; set; }

    public int? BronRegel { get; set; }
}

internal sealed class WachttijdTable : IEntityTypeConfiguration<Wachttijd>
{
    public void Configure(EntityTypeBuilder<Wachttijd> wachttijd)
    {
        wachttijd.Ignore(w => w.Waarde);
        wachttijd.HasIndex(w => w.Sleutel).IsUnique();
        wachttijd.HasOne<Indicatordeel>().WithMany().HasForeignKey(w => w.DeelId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ControleTable : IEntityTypeConfiguration<Controle>
{
    public void Configure(EntityTypeBuilder<Controle> controle) => controle.HasIndex(c => c.Sleutel).IsUnique();
}

internal sealed class DekkingsopgaveTable : IEntityTypeConfiguration<Dekkingsopgave>
{
    public void Configure(EntityTypeBuilder<Dekkingsopgave> opgave) => opgave.HasIndex(o => o.Sleutel).IsUnique();
}
