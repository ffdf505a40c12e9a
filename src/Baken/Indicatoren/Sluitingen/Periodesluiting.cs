using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Indicatoren.Sluitingen;

/// <summary>Why figures of a period deserve less trust.</summary>
public enum Kwaliteitssoort
{
    /// <summary>Another registration system was taken into use.</summary>
    Systeemwissel,

    /// <summary>An export that should have come did not.</summary>
    OntbrekendeExport,

    /// <summary>Registered late, twice or wrongly.</summary>
    Registratiefout,

    /// <summary>Something else.</summary>
    Anders,
}

/// <summary>An organisation closed or reopened a period; the last row of a period says how it stands.</summary>
internal sealed class Periodesluiting : StoredRecord, IAppendOnly
{
    public required string Periode { get; init; }

    /// <summary>Number within organisation and period, from 1.</summary>
    public int Volgnummer { get; init; }

    public bool Gesloten { get; init; }

    /// <summary>Codes of the KPIs that were not complete when it was closed, with a comma between them.</summary>
    public string Onvolledig { get; init; } = "";

    /// <summary>Why it was reopened, or a remark with the closing.</summary>
    public required string Toelichting { get; init; }

    public Guid DoorAccountId { get; init; }

    public required string DoorNaam { get; init; }

    public DateTime Op { get; init; }
}

/// <summary>Somebody was asked for a delivery.</summary>
internal sealed class Herinnering : StoredRecord, IAppendOnly
{
    public required string Periode { get; init; }

    /// <summary>Code of the KPI.</summary>
    public required string Kpi { get; init; }

    public required string Aan { get; init; }

    public string Tekst { get; init; } = "";

    public Guid DoorAccountId { get; init; }

    public required string DoorNaam { get; init; }

    public DateTime Op { get; init; }
}

/// <summary>Something that happened to the registration, and which KPIs it touches.</summary>
internal sealed class Kwaliteitsmelding : StoredRecord, IAppendOnly
{
    public required string Periode { get; init; }

    public Kwaliteitssoort Kwaliteitssoort { get; init; }

    public required string Tekst { get; init; }

    /// <summary>Codes of the KPIs, each between commas: <c>,KPI1,KPI7,</c>.</summary>
    public required string Kpis { get; init; }

    public Guid DoorAccountId { get; init; }

    public required string DoorNaam { get; init; }

    public DateTime Op { get; init; }
}

internal sealed class PeriodesluitingTable : IEntityTypeConfiguration<Periodesluiting>
{
    public void Configure(EntityTypeBuilder<Periodesluiting> sluiting) => sluiting.HasIndex(s => new { s.OrganisatieId, s.Periode, s.Volgnummer }).IsUnique();
}

internal sealed class HerinneringTable : IEntityTypeConfiguration<Herinnering>
{
    public void Configure(EntityTypeBuilder<Herinnering> herinnering) => herinnering.HasIndex(h => new { h.OrganisatieId, h.Periode });
}

internal sealed class KwaliteitsmeldingTable : IEntityTypeConfiguration<Kwaliteitsmelding>
{
    public void Configure(EntityTypeBuilder<Kwaliteitsmelding> melding) => melding.HasIndex(m => new { m.OrganisatieId, m.Periode });
}

/// <summary>The periods that are closed now. Values of a closed period are guarded: they change only after it was reopened (ADR 0043).</summary>
internal sealed class Geslotenperioden(IReadOnlyList<Periodesluiting> closed)
{
    public static async Task<Geslotenperioden> Read(Act act, CancellationToken cancellation)
    {
        var rows = await act.Store.Set<Periodesluiting>().AsNoTracking().ToListAsync(cancellation);
        return new([.. rows.GroupBy(r => (r.OrganisatieId, r.Periode)).Select(g => g.MaxBy(r => r.Volgnummer)!).Where(r => r.Gesloten)]);
    }

    /// <summary>Why a value of this organisation over this period may not change; null when it may.</summary>
    public Refusal? Guards(Guid organisatieId, Periode periode) =>
        closed.FirstOrDefault(c => c.OrganisatieId == organisatieId && Periode.Parse(c.Periode).Value.Contains(periode)) is { } found
            ? Refusal.Of("Indicatoren.PeriodeClosed", found.Periode, found.DoorNaam, found.Op)
            : null;
}
