using Baken.Indicatoren;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Opdrachten;

/// <summary>At which level a doel stands in its source.</summary>
public enum Doelniveau
{
    /// <summary>Goal.</summary>
    Doel,

    /// <summary>Objective: the head of KPIs (Hollands Kroon).</summary>
    Doelstelling,

    /// <summary>Main goal.</summary>
    Hoofddoel,

    /// <summary>Goal under a main goal.</summary>
    Subdoel,

    /// <summary>Ambition of several gemeenten.</summary>
    Ambitie,

    /// <summary>Goal of a programme.</summary>
    Programmadoel,

    /// <summary>National goal.</summary>
    LandelijkDoel,
}

/// <summary>Codes of the levels.</summary>
public static class Doelniveaus
{
    private static readonly Dictionary<string, Doelniveau> ByCode = Enum.GetValues<Doelniveau>().ToDictionary(Code, StringComparer.Ordinal);

    /// <summary>Codes of every level, as they stand in figures and templates.</summary>
    public static IReadOnlyCollection<string> Codes => ByCode.Keys;

    /// <summary>Reads a code of figures and templates, such as <c>landelijk doel</c>; null when it is none.</summary>
    public static Doelniveau? Find(string code) => ByCode.TryGetValue(code, out var niveau) ? niveau : null;

    /// <summary>Code of figures and templates; also readable as Dutch name.</summary>
    public static string Code(this Doelniveau niveau) => niveau switch
    {
        Doelniveau.Doel => "doel",
        Doelniveau.Doelstelling => "doelstelling",
        Doelniveau.Hoofddoel => "hoofddoel",
        Doelniveau.Subdoel => "subdoel",
        Doelniveau.Ambitie => "ambitie",
        Doelniveau.Programmadoel => "programmadoel",
        Doelniveau.LandelijkDoel => "landelijk doel",
    };
}

/// <summary>A goal of an opdracht or policy plan; something else than the plandoel of an inwoner.</summary>
internal sealed class Beleidsdoel : StoredRecord
{
    public const int MaxNaam = 200;

    public required string Code { get; init; }

    /// <summary>Code of the doel or kerntaak above it; null at the top.</summary>
    public string? BovenCode { get; set; }

    /// <summary>Code of the kerntaak it belongs to; null when to none.</summary>
    public string? KerntaakCode { get; set; }

    public Doelniveau Niveau { get; set; }

    public Perspectief Perspectief { get; set; }

    public required string Naam { get; set; }

    /// <summary>Deadline at the precision of the source: <c>2027</c>, <c>2024-01-01</c>; null when none.</summary>
    public string? Deadline { get; set; }

    /// <summary>The source states how it is measured.</summary>
    public bool Meetbaar { get; set; }

    public int Volgorde { get; set; }

    public string? BronDocument { get; set; }

    public int? BronRegel { get; set; }
}

/// <summary>A doel is followed by an indicator part.</summary>
internal sealed class Doelindicator : StoredRecord
{
    public Guid DoelId { get; init; }

    /// <summary>Code of the part, <c>KPI1-J</c>.</summary>
    public required string Deel { get; init; }
}

internal sealed class BeleidsdoelTable : IEntityTypeConfiguration<Beleidsdoel>
{
    public void Configure(EntityTypeBuilder<Beleidsdoel> doel) => doel.HasIndex(d => d.Code).IsUnique();
}

internal sealed class DoelindicatorTable : IEntityTypeConfiguration<Doelindicator>
{
    public void Configure(EntityTypeBuilder<Doelindicator> link)
    {
        link.HasIndex(l => new { l.DoelId, l.Deel }).IsUnique();
        link.HasOne<Beleidsdoel>().WithMany().HasForeignKey(l => l.DoelId).OnDelete(DeleteBehavior.Restrict);
    }
}
