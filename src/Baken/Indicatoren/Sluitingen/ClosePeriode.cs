using Baken.Dispatch;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren.Sluitingen;

/// <summary>
/// Closes a period of an organisation: from now on its values change only after reopening. Every KPI that is not complete must be named.
/// Refusals: <c>PeriodeNotReadable</c>, <c>PeriodeWithoutDays</c>, <c>PeriodeNotEnded</c>, <c>PeriodeClosedAlready</c>,
/// <c>OnvolledigNotNamed</c>, <c>OnvolledigNeedsText</c>, <c>OrganisatieNotYours</c>.
/// </summary>
/// <param name="Periode">The period, <c>2023-Q1</c>.</param>
/// <param name="Onvolledig">Codes of the KPIs of which the caller knows that they are not complete.</param>
/// <param name="Toelichting">Remark; mandatory when something is not complete.</param>
/// <param name="OrganisatieId">Whose; null for the organisation in which the caller has his role.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ClosePeriode(string Periode, IReadOnlyList<string> Onvolledig, string Toelichting, Guid? OrganisatieId = null) : ICommand<Done>;

internal sealed class ClosePeriodeHandler(IdSource ids) : IHandler<ClosePeriode, Done>
{
    public async Task<Result<Done>> Handle(ClosePeriode request, Act act, CancellationToken cancellation)
    {
        var stand = await Sluitstand.Read(act, request.Periode, request.OrganisatieId, cancellation);
        if (!stand.IsOk) return stand.Map(_ => Done.It);
        var (owner, periode, last) = stand.Value;
        if (last is { Gesloten: true }) return Refusal.Of("Indicatoren.PeriodeClosedAlready", periode.ToString());
        if (periode.Last >= act.Today) return Refusal.Of("Indicatoren.PeriodeNotEnded", periode.ToString());
        var tegels = await act.Ask(new ListKpitegels(periode.ToString()), cancellation);
        if (!tegels.IsOk) return tegels.Map(_ => Done.It);
        string[] incomplete = [.. tegels.Value.Tegels.Where(t => t.OrganisatieId == owner && t.Dekking.Klasse != Dekkingsklasse.Volledig).Select(t => t.Code)];
        var faults = new List<Refusal>();
        if (incomplete.Except(request.Onvolledig).ToList() is { Count: > 0 } silent)
            faults.Add(new Refusal("Indicatoren.OnvolledigNotNamed", [string.Join(", ", silent)], nameof(request.Onvolledig)));
        if (incomplete.Length > 0 && string.IsNullOrWhiteSpace(request.Toelichting))
            faults.Add(new Refusal("Indicatoren.OnvolledigNeedsText", [], nameof(request.Toelichting)));
        if (faults.Count > 0) return Result<Done>.Refused(faults);
        act.Store.Add(new Periodesluiting
        {
            Id = ids.Next(), OrganisatieId = owner, Periode = periode.ToString(), Volgnummer = (last?.Volgnummer ?? 0) + 1, Gesloten = true,
            Onvolledig = string.Join(',', incomplete), Toelichting = request.Toelichting.Trim(), DoorAccountId = act.Caller.AccountId, DoorNaam = act.Caller.Naam, Op = act.Now,
        });
        return Done.It;
    }
}

/// <summary>
/// Opens a closed period again, for a reason; the closing stays in the history. Refusals: <c>PeriodeNotReadable</c>,
/// <c>PeriodeWithoutDays</c>, <c>PeriodeNotClosed</c>, <c>HeropenRedenMissing</c>, <c>OrganisatieNotYours</c>.
/// </summary>
/// <param name="Periode">The period.</param>
/// <param name="Reden">Why.</param>
/// <param name="OrganisatieId">Whose; null for the organisation in which the caller has his role.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ReopenPeriode(string Periode, string Reden, Guid? OrganisatieId = null) : ICommand<Done>;

internal sealed class ReopenPeriodeHandler(IdSource ids) : IHandler<ReopenPeriode, Done>
{
    public async Task<Result<Done>> Handle(ReopenPeriode request, Act act, CancellationToken cancellation)
    {
        var stand = await Sluitstand.Read(act, request.Periode, request.OrganisatieId, cancellation);
        if (!stand.IsOk) return stand.Map(_ => Done.It);
        var (owner, periode, last) = stand.Value;
        if (last is not { Gesloten: true }) return Refusal.Of("Indicatoren.PeriodeNotClosed", periode.ToString());
        if (string.IsNullOrWhiteSpace(request.Reden)) return new Refusal("Indicatoren.HeropenRedenMissing", [], nameof(request.Reden));
        act.Store.Add(new Periodesluiting
        {
            Id = ids.Next(), OrganisatieId = owner, Periode = periode.ToString(), Volgnummer = last.Volgnummer + 1, Gesloten = false, Toelichting = request.Reden.Trim(),
            DoorAccountId = act.Caller.AccountId, DoorNaam = act.Caller.Naam, Op = act.Now,
        });
        return Done.It;
    }
}

/// <summary>Whose period it is, and the last that was done with it.</summary>
internal sealed record Sluitstand(Guid OrganisatieId, Periode Periode, Periodesluiting? Laatste)
{
    public static async Task<Result<Sluitstand>> Read(Act act, string text, Guid? organisatieId, CancellationToken cancellation)
    {
        var owner = Ownership.Choose(act, organisatieId, nameof(ClosePeriode.OrganisatieId));
        var periode = Rapportperiode.Named(text);
        List<Refusal> faults = [.. owner.Refusals, .. periode.Refusals];
        if (faults.Count > 0) return Result<Sluitstand>.Refused(faults);
        var (id, code) = (owner.Value, periode.Value.ToString());
        var last = await act.Store.Set<Periodesluiting>().AsNoTracking().Where(s => s.OrganisatieId == id && s.Periode == code)
            .OrderByDescending(s => s.Volgnummer).FirstOrDefaultAsync(cancellation);
        return new Sluitstand(id, periode.Value, last);
    }
}
