using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Storage;

/// <summary>What a tenant is: a gemeente (CBS code) or a regio (own code).</summary>
public enum Tenantsoort
{
    /// <summary>A gemeente; its code is the CBS code of four digits.</summary>
    Gemeente,

    /// <summary>A cooperation of gemeenten that deliver figures to it; its code is its own.</summary>
    Regio,
}

/// <summary>A gemeente or regio with its own database: isolation, back-up, exit and destruction by construction.</summary>
public sealed class Tenant
{
    /// <summary>CBS code (<c>1911</c>) or own code of a regio; also folder, database suffix and URL segment.</summary>
    public required string Code { get; init; }

    /// <summary>Name as people see it, for example Hollands Kroon.</summary>
    public required string Naam { get; set; }

    /// <summary>Gemeente or regio.</summary>
    public required Tenantsoort Soort { get; init; }

    /// <summary>Only for demo tenants: the civil day that counts as today, so that 2023 is not read as overdue.</summary>
    public DateOnly? Peildatum { get; set; }

    /// <summary>A demo tenant ships with the product and may be loaded afresh; personas may enter only these.</summary>
    public bool IsDemo { get; init; }

    /// <summary>Name in the header instead of <see cref="Naam"/>, such as the name of the team; empty for the name itself.</summary>
    public string Weergavenaam { get; set; } = "";

    /// <summary>Own logo, a PNG; null for that of Baken.</summary>
    public byte[]? Logo { get; set; }

    /// <summary>The migration that its store had when last opened; empty before its first use.</summary>
    public string SchemaVersie { get; set; } = "";
}

[InBeheer]
internal sealed class TenantTable : IEntityTypeConfiguration<Tenant>
{
    public void Configure(EntityTypeBuilder<Tenant> tenant) => tenant.HasKey(t => t.Code);
}
