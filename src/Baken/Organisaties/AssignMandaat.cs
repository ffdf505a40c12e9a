using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;

namespace Baken.Organisaties;

/// <summary>
/// Gives a medewerker the mandate for a kind of decision (Awb art. 10:3 and 10:5). Refusals: <c>MedewerkerUnknown</c>, <c>BesluittypeMissing</c>,
/// <c>GrondMissing</c>, <c>TooLong</c>, <c>EndsBeforeStart</c>, <c>MandaatOverlaps</c>.
/// </summary>
/// <param name="MedewerkerId">The medewerker.</param>
/// <param name="Besluittype">Which decisions, such as beschikking Wmo.</param>
/// <param name="Grond">Ground, such as the mandaatbesluit with its date.</param>
/// <param name="Van">First day.</param>
/// <param name="TotEnMet">Last day, included; null while it goes on.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Uitvoering)]
public sealed record AssignMandaat(Guid MedewerkerId, string Besluittype, string Grond, DateOnly Van, DateOnly? TotEnMet)
    : ICommand<ChangedMedewerker>;

/// <summary>Ends a mandate. Refusals: <c>MedewerkerUnknown</c>, <c>MandaatUnknown</c>, <c>EndsBeforeStart</c>, <c>EndMovesLater</c>.</summary>
/// <param name="MedewerkerId">The medewerker.</param>
/// <param name="MandaatId">The mandaat.</param>
/// <param name="TotEnMet">Its last day.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Uitvoering)]
public sealed record WithdrawMandaat(Guid MedewerkerId, Guid MandaatId, DateOnly TotEnMet) : ICommand<ChangedMedewerker>;

internal sealed class AssignMandaatHandler(IdSource ids) : IHandler<AssignMandaat, ChangedMedewerker>
{
    private const int MaxTekst = 200;

    public async Task<Result<ChangedMedewerker>> Handle(AssignMandaat request, Act act, CancellationToken cancellation)
    {
        var found = await MedewerkerAccess.Get(act, request.MedewerkerId, cancellation);
        if (!found.IsOk) return Result<ChangedMedewerker>.Refused(found.Refusals);
        var faults = Faults(request, found.Value).ToList();
        if (faults.Count > 0) return Result<ChangedMedewerker>.Refused(faults);
        act.Store.Add(new Mandaat
        {
            Id = ids.Next(),
            OrganisatieId = found.Value.OrganisatieId,
            MedewerkerId = found.Value.Id,
            Besluittype = request.Besluittype.Trim(),
            Grond = request.Grond.Trim(),
            Van = request.Van,
            TotEnMet = request.TotEnMet,
        });
        await act.Store.SaveChangesAsync(cancellation);
        return new ChangedMedewerker(found.Value.Id);
    }

    private static IEnumerable<Refusal> Faults(AssignMandaat request, Medewerker medewerker)
    {
        var besluittype = request.Besluittype.Trim();
        if (besluittype.Length == 0) yield return new Refusal("Organisaties.BesluittypeMissing", [], nameof(request.Besluittype));
        if (request.Grond.Trim().Length == 0) yield return new Refusal("Organisaties.GrondMissing", [], nameof(request.Grond));
        if (besluittype.Length > MaxTekst) yield return new Refusal("Organisaties.TooLong", [MaxTekst], nameof(request.Besluittype));
        if (request.Grond.Trim().Length > MaxTekst) yield return new Refusal("Organisaties.TooLong", [MaxTekst], nameof(request.Grond));
        if (request.TotEnMet < request.Van)
            yield return new Refusal("Organisaties.EndsBeforeStart", [request.Van, request.TotEnMet!], nameof(request.TotEnMet));
        if (medewerker.Mandaten.FirstOrDefault(m => string.Equals(m.Besluittype, besluittype, StringComparison.OrdinalIgnoreCase)
            && Days.Overlap(m.Van, m.TotEnMet, request.Van, request.TotEnMet)) is { } overlap)
            yield return new Refusal("Organisaties.MandaatOverlaps", [overlap.Van], nameof(request.Van));
    }
}

internal sealed class WithdrawMandaatHandler : IHandler<WithdrawMandaat, ChangedMedewerker>
{
    public async Task<Result<ChangedMedewerker>> Handle(WithdrawMandaat request, Act act, CancellationToken cancellation)
    {
        var found = await MedewerkerAccess.Get(act, request.MedewerkerId, cancellation);
        if (!found.IsOk) return Result<ChangedMedewerker>.Refused(found.Refusals);
        var mandaat = found.Value.Mandaten.SingleOrDefault(m => m.Id == request.MandaatId);
        if (mandaat is null) return new Refusal("Organisaties.MandaatUnknown", [], nameof(request.MandaatId));
        if (request.TotEnMet < mandaat.Van)
            return new Refusal("Organisaties.EndsBeforeStart", [mandaat.Van, request.TotEnMet], nameof(request.TotEnMet));
        if (mandaat.TotEnMet is { } end && request.TotEnMet > end)
            return new Refusal("Organisaties.EndMovesLater", [end], nameof(request.TotEnMet));
        mandaat.TotEnMet = request.TotEnMet;
        await act.Store.SaveChangesAsync(cancellation);
        return new ChangedMedewerker(found.Value.Id);
    }
}
