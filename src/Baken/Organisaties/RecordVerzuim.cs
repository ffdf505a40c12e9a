using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;

namespace Baken.Organisaties;

/// <summary>
/// Records absence; never its cause. Refusals: <c>MedewerkerUnknown</c>, <c>PercentageOutOfRange</c>, <c>EndsBeforeStart</c>,
/// <c>VerzuimOutsideAanstelling</c>, <c>VerzuimOverlaps</c>.
/// </summary>
/// <param name="MedewerkerId">The medewerker.</param>
/// <param name="Soort">Illness or leave.</param>
/// <param name="Percentage">How much of the hours, 1 to 100.</param>
/// <param name="Van">First day.</param>
/// <param name="TotEnMet">Last day, included; null while it goes on.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Teamleider, Relatie.EigenTeam, Doelbinding.Uitvoering)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Uitvoering)]
public sealed record RecordVerzuim(Guid MedewerkerId, Verzuimsoort Soort, int Percentage, DateOnly Van, DateOnly? TotEnMet) : ICommand<ChangedMedewerker>;

/// <summary>Ends absence. Refusals: <c>MedewerkerUnknown</c>, <c>VerzuimUnknown</c>, <c>EndsBeforeStart</c>, <c>EndMovesLater</c>.</summary>
/// <param name="MedewerkerId">The medewerker.</param>
/// <param name="VerzuimId">The verzuim.</param>
/// <param name="TotEnMet">Its last day.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Teamleider, Relatie.EigenTeam, Doelbinding.Uitvoering)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Uitvoering)]
public sealed record CloseVerzuim(Guid MedewerkerId, Guid VerzuimId, DateOnly TotEnMet) : ICommand<ChangedMedewerker>;

internal sealed class RecordVerzuimHandler(IdSource ids) : IHandler<RecordVerzuim, ChangedMedewerker>
{
    public async Task<Result<ChangedMedewerker>> Handle(RecordVerzuim request, Act act, CancellationToken cancellation)
    {
        var found = await MedewerkerAccess.Get(act, request.MedewerkerId, cancellation);
        if (!found.IsOk) return Result<ChangedMedewerker>.Refused(found.Refusals);
        var faults = Faults(request, found.Value).ToList();
        if (faults.Count > 0) return Result<ChangedMedewerker>.Refused(faults);
        act.Store.Add(new Verzuim
        {
            Id = ids.Next(),
            OrganisatieId = found.Value.OrganisatieId,
            MedewerkerId = found.Value.Id,
            Soort = request.Soort,
            Percentage = request.Percentage,
            Van = request.Van,
            TotEnMet = request.TotEnMet,
        });
        await act.Store.SaveChangesAsync(cancellation);
        return new ChangedMedewerker(found.Value.Id);
    }

    private static IEnumerable<Refusal> Faults(RecordVerzuim request, Medewerker medewerker)
    {
        if (request.Percentage is < 1 or > 100) yield return new Refusal("Organisaties.PercentageOutOfRange", [], nameof(request.Percentage));
        if (request.TotEnMet < request.Van)
            yield return new Refusal("Organisaties.EndsBeforeStart", [request.Van, request.TotEnMet!], nameof(request.TotEnMet));
        if (!medewerker.Aanstellingen.Any(a => Days.Holds(a.Van, a.TotEnMet, request.Van)))
            yield return new Refusal("Organisaties.VerzuimOutsideAanstelling", [request.Van], nameof(request.Van));
        if (medewerker.Verzuim.FirstOrDefault(v => Days.Overlap(v.Van, v.TotEnMet, request.Van, request.TotEnMet)) is { } overlap)
            yield return new Refusal("Organisaties.VerzuimOverlaps", [overlap.Van], nameof(request.Van));
    }
}

internal sealed class CloseVerzuimHandler : IHandler<CloseVerzuim, ChangedMedewerker>
{
    public async Task<Result<ChangedMedewerker>> Handle(CloseVerzuim request, Act act, CancellationToken cancellation)
    {
        var found = await MedewerkerAccess.Get(act, request.MedewerkerId, cancellation);
        if (!found.IsOk) return Result<ChangedMedewerker>.Refused(found.Refusals);
        var verzuim = found.Value.Verzuim.SingleOrDefault(v => v.Id == request.VerzuimId);
        if (verzuim is null) return new Refusal("Organisaties.VerzuimUnknown", [], nameof(request.VerzuimId));
        if (request.TotEnMet < verzuim.Van)
            return new Refusal("Organisaties.EndsBeforeStart", [verzuim.Van, request.TotEnMet], nameof(request.TotEnMet));
        if (verzuim.TotEnMet is { } end && request.TotEnMet > end)
            return new Refusal("Organisaties.EndMovesLater", [end], nameof(request.TotEnMet));
        verzuim.TotEnMet = request.TotEnMet;
        await act.Store.SaveChangesAsync(cancellation);
        return new ChangedMedewerker(found.Value.Id);
    }
}
