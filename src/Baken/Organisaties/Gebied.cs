using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Organisaties;

/// <summary>What kind of area the CBS tells apart; the regional ones are those of the social domain.</summary>
public enum Gebiedsoort
{
    /// <summary>Provincie, code <c>PV26</c>.</summary>
    Provincie,

    /// <summary>Jeugdregio (CBS: jeugdzorgregio), code <c>JZ26</c>: the gemeenten that buy youth help together.</summary>
    Jeugdregio,

    /// <summary>GGD-regio, code <c>GG2514</c>.</summary>
    Ggdregio,

    /// <summary>Gemeente, code <c>GM1911</c>.</summary>
    Gemeente,

    /// <summary>Wijk, code <c>WK191100</c>: gemeente and two digits.</summary>
    Wijk,

    /// <summary>Buurt, code <c>BU19110000</c>: wijk and two digits.</summary>
    Buurt,
}

/// <summary>
/// One area as it stood in the list of one day. Reference data of the CBS: each list keeps its own rows, so that lists may come in
/// any order and an older figure keeps the division it was made with. No record of an organisation, hence without owner.
/// </summary>
internal sealed class Gebied
{
    public Gebiedsoort Soort { get; init; }

    /// <summary>Day of the list, for CBS lists 1 January.</summary>
    public DateOnly Peildatum { get; init; }

    /// <summary>CBS code with its letters, without padding.</summary>
    public required string Code { get; init; }

    public required string Naam { get; set; }

    /// <summary>The gemeente of a wijk, the wijk of a buurt; empty for the others.</summary>
    public required string BovenCode { get; set; }

    /// <summary>Number on the day of the list; null when the list does not tell.</summary>
    public long? Inwoners { get; set; }
}

/// <summary>To which provincie, jeugdregio or GGD-regio a gemeente belonged in the list of one day.</summary>
internal sealed class Gebiedsindeling
{
    public DateOnly Peildatum { get; init; }

    public required string GemeenteCode { get; init; }

    public Gebiedsoort RegioSoort { get; init; }

    public required string RegioCode { get; set; }
}

internal sealed class GebiedTable : IEntityTypeConfiguration<Gebied>
{
    public void Configure(EntityTypeBuilder<Gebied> gebied)
    {
        gebied.HasKey(g => new { g.Soort, g.Peildatum, g.Code });
        gebied.Property(g => g.Code).HasMaxLength(12);
        gebied.Property(g => g.Naam).HasMaxLength(120);
        gebied.Property(g => g.BovenCode).HasMaxLength(12);
        gebied.HasIndex(g => new { g.Peildatum, g.BovenCode });
    }
}

internal sealed class GebiedsindelingTable : IEntityTypeConfiguration<Gebiedsindeling>
{
    public void Configure(EntityTypeBuilder<Gebiedsindeling> indeling)
    {
        indeling.HasKey(i => new { i.Peildatum, i.GemeenteCode, i.RegioSoort });
        indeling.Property(i => i.GemeenteCode).HasMaxLength(12);
        indeling.Property(i => i.RegioCode).HasMaxLength(12);
    }
}
