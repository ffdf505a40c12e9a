using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren.Sluitingen;

/// <summary>
/// Writes down that somebody was asked for what is missing of a KPI; Baken sends nothing. Refusals: <c>PeriodeNotReadable</c>,
/// <c>PeriodeWithoutDays</c>, <c>IndicatorUnknown</c>, <c>AanMissing</c>, <c>OrganisatieNotYours</c>.
/// </summary>
/// <param name="Periode">The period.</param>
/// <param name="Kpi">Code of the KPI.</param>
/// <param name="Aan">Who was asked.</param>
/// <param name="Tekst">What was asked; may be empty.</param>
/// <param name="OrganisatieId">Whose; null for the organisation in which the caller has his role.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record RecordHerinnering(string Periode, string Kpi, string Aan, string Tekst, Guid? OrganisatieId = null) : ICommand<Done>;

internal sealed class RecordHerinneringHandler(IdSource ids) : IHandler<RecordHerinnering, Done>
{
    public async Task<Result<Done>> Handle(RecordHerinnering request, Act act, CancellationToken cancellation)
    {
        var stand = await Sluitstand.Read(act, request.Periode, request.OrganisatieId, cancellation);
        List<Refusal> faults = [.. stand.Refusals, .. await Kpicodes.Faults(act, [request.Kpi], nameof(request.Kpi), cancellation)];
        if (string.IsNullOrWhiteSpace(request.Aan)) faults.Add(new Refusal("Indicatoren.AanMissing", [], nameof(request.Aan)));
        if (faults.Count > 0) return Result<Done>.Refused(faults);
        act.Store.Add(new Herinnering
        {
            Id = ids.Next(), OrganisatieId = stand.Value.OrganisatieId, Periode = stand.Value.Periode.ToString(), Kpi = request.Kpi, Aan = request.Aan.Trim(),
            Tekst = request.Tekst.Trim(), DoorAccountId = act.Caller.AccountId, DoorNaam = act.Caller.Naam, Op = act.Now,
        });
        return Done.It;
    }
}

/// <summary>
/// Writes in the quality log what happened to the registration and which KPIs it touches; it is shown on their cards. Refusals:
/// <c>PeriodeNotReadable</c>, <c>PeriodeWithoutDays</c>, <c>IndicatorUnknown</c>, <c>KpisMissing</c>, <c>TekstMissing</c>,
/// <c>OrganisatieNotYours</c>.
/// </summary>
/// <param name="Periode">The period whose figures it touches.</param>
/// <param name="Soort">Kind.</param>
/// <param name="Tekst">What happened, and what it does to the figures.</param>
/// <param name="Kpis">Codes of the KPIs; at least one.</param>
/// <param name="OrganisatieId">Whose; null for the organisation in which the caller has his role.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record RecordKwaliteitsmelding(string Periode, Kwaliteitssoort Soort, string Tekst, IReadOnlyList<string> Kpis, Guid? OrganisatieId = null) : ICommand<Done>;

internal sealed class RecordKwaliteitsmeldingHandler(IdSource ids) : IHandler<RecordKwaliteitsmelding, Done>
{
    public async Task<Result<Done>> Handle(RecordKwaliteitsmelding request, Act act, CancellationToken cancellation)
    {
        var stand = await Sluitstand.Read(act, request.Periode, request.OrganisatieId, cancellation);
        List<Refusal> faults = [.. stand.Refusals, .. await Kpicodes.Faults(act, request.Kpis, nameof(request.Kpis), cancellation)];
        if (request.Kpis.Count == 0) faults.Add(new Refusal("Indicatoren.KpisMissing", [], nameof(request.Kpis)));
        if (string.IsNullOrWhiteSpace(request.Tekst)) faults.Add(new Refusal("Indicatoren.TekstMissing", [], nameof(request.Tekst)));
        if (faults.Count > 0) return Result<Done>.Refused(faults);
        act.Store.Add(new Kwaliteitsmelding
        {
            Id = ids.Next(), OrganisatieId = stand.Value.OrganisatieId, Periode = stand.Value.Periode.ToString(), Kwaliteitssoort = request.Soort, Tekst = request.Tekst.Trim(),
            Kpis = $",{string.Join(',', request.Kpis)},", DoorAccountId = act.Caller.AccountId, DoorNaam = act.Caller.Naam, Op = act.Now,
        });
        return Done.It;
    }
}

/// <summary>Codes of KPIs as somebody names them.</summary>
internal static class Kpicodes
{
    public static async Task<IEnumerable<Refusal>> Faults(Act act, IReadOnlyList<string> codes, string field, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var known = await act.Store.Set<Indicator>().AsNoTracking().Where(i => codes.Contains(i.Code) && (owned == null || owned.Contains(i.OrganisatieId)))
            .Select(i => i.Code).ToListAsync(cancellation);
        return codes.Except(known).Select(code => new Refusal("Indicatoren.IndicatorUnknown", [code], field));
    }
}
