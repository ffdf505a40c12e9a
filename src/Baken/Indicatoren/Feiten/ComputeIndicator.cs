using Baken.Dispatch;
using Baken.Indicatoren.Berekeningen;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren.Feiten;

/// <summary>
/// Computes an indicator from the feiten: every asked period and breakdown, with the plan and the SQL that gave it. Who is bound to an
/// organisation gets its rows only. A period is computed with the version of the definition that holds on its last day, the tenant's before
/// that of the catalogue. Refusals: <c>BerekeningUnknown</c>, <c>BerekeningNotYet</c>, those of <see cref="DefinitieCheck"/>, the faults of the catalogue.
/// </summary>
/// <param name="Code">Code of the definition.</param>
/// <param name="Van">A day in the first period.</param>
/// <param name="Tot">A day in the last period.</param>
/// <param name="Maat">Size of the periods.</param>
/// <param name="Naar">Dimensions to break down by.</param>
/// <param name="Filters">Conditions on dimensions.</param>
/// <param name="BekendOp">As known at the end of this civil day; null, today and later for now.</param>
/// <param name="Publiek">For whom the answer is meant: small counts, and what would give them away, are hidden from those outside the team.</param>
[Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Kwaliteitsmedewerker, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ComputeIndicator(
    string Code, DateOnly Van, DateOnly Tot, Periodemaat Maat, IReadOnlyList<string> Naar, IReadOnlyList<Voorwaarde> Filters, DateOnly? BekendOp = null,
    Publiek Publiek = Publiek.Team)
    : IQuery<Indicatoruitkomst>;

/// <summary>A computed indicator.</summary>
/// <param name="Definitie">The definition that holds on the last day.</param>
/// <param name="Naar">Dimensions, in the order of the cells.</param>
/// <param name="Cellen">One per period and breakdown that has rows.</param>
/// <param name="BekendOp">As known at this moment, UTC.</param>
/// <param name="Publiek">For whom it is meant.</param>
/// <param name="Sql">What was asked of the feiten; an analyst can read and run it.</param>
/// <param name="Reeksbreuken">Where another version of the definition starts; oldest first, mostly none.</param>
public sealed record Indicatoruitkomst(
    Indicatordefinitie Definitie, IReadOnlyList<string> Naar, IReadOnlyList<Indicatorcel> Cellen, DateTime BekendOp, Publiek Publiek, string Sql,
    IReadOnlyList<Reeksbreuk> Reeksbreuken);

/// <summary>A period from which another version of the definition counts: figures before and after it cannot be compared.</summary>
/// <param name="Periode">First period that is computed with the new version, also when that starts within it.</param>
/// <param name="Voor">The version before.</param>
/// <param name="Na">The version from here.</param>
public sealed record Reeksbreuk(Periode Periode, Indicatordefinitie Voor, Indicatordefinitie Na);

/// <summary>One value.</summary>
/// <param name="Periode">The period.</param>
/// <param name="Dimensies">Value of each dimension; null where the registration is missing.</param>
/// <param name="Teller">Numerator or count; for a quantile the quantile in hundredths.</param>
/// <param name="Noemer">Denominator; null for counts and quantiles.</param>
/// <param name="Waarde">The value, unrounded, or why there is none.</param>
public sealed record Indicatorcel(Periode Periode, IReadOnlyList<string?> Dimensies, long? Teller, long? Noemer, Waarde Waarde);

internal sealed class ComputeIndicatorHandler(FeitenFiles files, Definitiecatalogus catalogus) : IHandler<ComputeIndicator, Indicatoruitkomst>
{
    public async Task<Result<Indicatoruitkomst>> Handle(ComputeIndicator request, Act act, CancellationToken cancellation)
    {
        if (Publieksgrens.Check(request) is { Count: > 0 } tooFree) return Result<Indicatoruitkomst>.Refused(tooFree);
        var known = await Moments.KnownOn(act, request.BekendOp, cancellation);
        // A demo tenant starts its day again, so that a version may carry a later moment than now: now sees them all.
        var reeks = await Definitiereeks.Read(act, catalogus, request.Code, request.BekendOp < act.Today ? known : null, cancellation);
        if (!reeks.IsOk) return reeks.Map(_ => default(Indicatoruitkomst)!);
        var own = await Celvraag.OwnFilter(act, cancellation);
        if (!own.IsOk) return own.Map(_ => default(Indicatoruitkomst)!);
        var verzoek = new Meetverzoek(request.Van, request.Tot, request.Maat, new Tijdstand(request.Tot, known), request.Naar, [.. request.Filters, .. own.Value]);
        return Reeksantwoord.Of(reeks.Value, verzoek, await files.Open(act, cancellation), request.Publiek);
    }
}
