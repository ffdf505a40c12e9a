using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Indicatoren;

/// <summary>Where a version of a meting comes from.</summary>
internal enum Metingherkomst
{
    /// <summary>Loaded from a folder of figures.</summary>
    Geladen,

    /// <summary>Entered by a person: by page or template.</summary>
    Ingevoerd,
}

/// <summary>
/// One version of a delivered value. Versions of the same value share <see cref="StamId"/>; the one without
/// <see cref="BekendTot"/> is known now.
/// </summary>
internal sealed class Meting : StoredRecord
{
    public Guid StamId { get; init; }

    /// <summary>Row of the source (<c>ms-hk-5</c>), or part, period, perspective, segment and area of an entered value.</summary>
    public required string Sleutel { get; init; }

    public int Versie { get; init; }

    public Metingherkomst Herkomst { get; init; }

    public Guid DeelId { get; init; }

    public required string Periode { get; init; }

    public DateOnly? EersteDag { get; init; }

    public DateOnly? LaatsteDag { get; init; }

    /// <summary>Period in which was measured, when that is not the period reported on.</summary>
    public string? Meetperiode { get; init; }

    public Perspectief Perspectief { get; init; }

    /// <summary>Partner, team or chart within the part; empty when whole.</summary>
    public string Segment { get; init; } = "";

    /// <summary>Gemeente within a regio; empty within one gemeente.</summary>
    public string Gebied { get; init; } = "";

    public Waardestatus Waardestatus { get; init; }

    public Grens Grens { get; init; }

    public long? Teller { get; init; }

    public long? Noemer { get; init; }

    /// <summary>As printed in the source, or the words of a verdict.</summary>
    public string? Tekst { get; init; }

    public int? N { get; init; }

    /// <summary>The supplier says that it rests on few observations.</summary>
    public bool WeinigVermeld { get; init; }

    /// <summary>The supplier says that not everybody delivered.</summary>
    public bool Onvolledig { get; init; }

    /// <summary>The source sets no norm for this value, although the part has one.</summary>
    public bool ZonderNorm { get; init; }

    /// <summary>Period in which a missing value is expected.</summary>
    public string? VerwachtIn { get; init; }

    /// <summary>Teller and noemer as the source states them; never used as n.</summary>
    public string? Telling { get; init; }

    public string? AfwijkingGedrukt { get; init; }

    public string? TrendGedrukt { get; init; }

    public string? OordeelGedrukt { get; init; }

    public string? Opmerking { get; init; }

    public string? BronDocument { get; init; }

    public int? BronRegel { get; init; }

    public DateTime BekendVan { get; init; }

    /// <summary>Moment from which a later version counts; null for the version known now.</summary>
    public DateTime? BekendTot { get; private set; }

    /// <summary>Why this version replaces the one before; empty for the first.</summary>
    public string Reden { get; init; } = "";

    public required string DoorNaam { get; init; }

    public Waarde Waarde => Waarde.Restore(Waardestatus, Grens, Teller, Noemer, Tekst, N).Value;

    public Metingplaats Plaats => new(DeelId, Kernel.Shared.Periode.Parse(Periode).Value, Perspectief, Segment, Gebied);

    public Metinginhoud Inhoud => new(
        Waarde, Meetperiode, WeinigVermeld, Onvolledig, ZonderNorm, VerwachtIn, Telling,
        new Printwaarde(Tekst, AfwijkingGedrukt, TrendGedrukt, OordeelGedrukt), Opmerking, Bronregel.From(BronDocument, BronRegel));

    public static Meting Make(Guid id, Guid organisatieId, Metingplaats plaats, Metingversie versie, Metinginhoud inhoud) => new()
    {
        Id = id,
        OrganisatieId = organisatieId,
        StamId = versie.StamId,
        Sleutel = versie.Sleutel,
        Versie = versie.Versie,
        Herkomst = versie.Herkomst,
        BekendVan = versie.BekendVan,
        Reden = versie.Reden,
        DoorNaam = versie.DoorNaam,
        DeelId = plaats.DeelId,
        Periode = plaats.Periode.ToString(),
        EersteDag = plaats.Periode.First,
        LaatsteDag = plaats.Periode.Last,
        Perspectief = plaats.Perspectief,
        Segment = plaats.Segment,
        Gebied = plaats.Gebied,
        Waardestatus = inhoud.Waarde.Status,
        Grens = inhoud.Waarde.Grens,
        Teller = inhoud.Waarde.Getal?.Teller,
        Noemer = inhoud.Waarde.Getal?.Noemer,
        Tekst = inhoud.Waarde.Tekst,
        N = inhoud.Waarde.N,
        Meetperiode = inhoud.Meetperiode,
        WeinigVermeld = inhoud.WeinigVermeld,
        Onvolledig = inhoud.Onvolledig,
        ZonderNorm = inhoud.ZonderNorm,
        VerwachtIn = inhoud.VerwachtIn,
        Telling = inhoud.Telling,
        AfwijkingGedrukt = inhoud.Gedrukt.Afwijking,
        TrendGedrukt = inhoud.Gedrukt.Trend,
        OordeelGedrukt = inhoud.Gedrukt.Oordeel,
        Opmerking = inhoud.Opmerking,
        BronDocument = inhoud.Bron?.Document,
        BronRegel = inhoud.Bron?.Regel,
    };

    /// <summary>
    /// Ends this version and gives the next. The moment lies after this version and after what was already offered of it, also in a
    /// demo tenant, whose clock starts its day again every day.
    /// </summary>
    public Meting Next(
        Guid id, Metinginhoud inhoud, Metingherkomst herkomst, string reden, string doorNaam, DateTime now, DateTime? lastOffered, Metingplaats? plaats = null)
    {
        var floor = lastOffered is { } offered && offered > BekendVan ? offered : BekendVan;
        var moment = now > floor ? now : floor.AddMilliseconds(1);
        BekendTot = moment;
        return Make(
            id, OrganisatieId, plaats ?? Plaats,
            new Metingversie(StamId, Sleutel, Versie + 1, herkomst, moment, reden, doorNaam), inhoud);
    }

    public bool KnownAt(DateTime moment) => BekendVan <= moment && (BekendTot is null || BekendTot > moment);
}

/// <summary>Of what, where and when a meting is.</summary>
internal sealed record Metingplaats(Guid DeelId, Periode Periode, Perspectief Perspectief, string Segment, string Gebied);

/// <summary>Which version of which meting, from when, by whom and why.</summary>
internal sealed record Metingversie(
    Guid StamId, string Sleutel, int Versie, Metingherkomst Herkomst, DateTime BekendVan, string Reden, string DoorNaam);

/// <summary>What a version says; two equal contents need no new version.</summary>
internal sealed record Metinginhoud(
    Waarde Waarde, string? Meetperiode, bool WeinigVermeld, bool Onvolledig, bool ZonderNorm, string? VerwachtIn, string? Telling,
    Printwaarde Gedrukt, string? Opmerking, Bronregel? Bron);

internal sealed class MetingTable : IEntityTypeConfiguration<Meting>
{
    public void Configure(EntityTypeBuilder<Meting> meting)
    {
        meting.Ignore(m => m.Waarde);
        meting.Ignore(m => m.Plaats);
        meting.Ignore(m => m.Inhoud);
        meting.HasIndex(m => new { m.StamId, m.Versie }).IsUnique();
        meting.HasIndex(m => new { m.Sleutel, m.Versie }).IsUnique();
        meting.HasIndex(m => new { m.DeelId, m.BekendTot });
        meting.HasOne<Indicatordeel>().WithMany().HasForeignKey(m => m.DeelId).OnDelete(DeleteBehavior.Restrict);
    }
}
