using Baken.Dispatch;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren.Sluitingen;

/// <summary>
/// How a period stands before it is closed: per KPI the coverage, what is awaited and what came, whom was asked, and the quality log.
/// Refusals: <c>PeriodeNotReadable</c>, <c>PeriodeWithoutDays</c>, <c>OrganisatieNotYours</c>.
/// </summary>
/// <param name="Periode">The period; null for the last one that has ended and has figures.</param>
/// <param name="OrganisatieId">Whose; null for the organisation in which the caller has his role.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ShowKwartaalsluiting(string? Periode = null, Guid? OrganisatieId = null) : IQuery<Kwartaalsluiting>;

/// <summary>A period on its way to being closed.</summary>
/// <param name="Periode">The period.</param>
/// <param name="Periodes">Periods that can be chosen, newest first.</param>
/// <param name="Kpis">One per KPI, in the order of the source.</param>
/// <param name="Meldingen">The quality log of the period, newest first.</param>
/// <param name="Geschiedenis">Closings and reopenings, newest first.</param>
public sealed record Kwartaalsluiting(
    Periode Periode, IReadOnlyList<Periode> Periodes, IReadOnlyList<Sluitregel> Kpis, IReadOnlyList<Kwaliteitsregel> Meldingen, IReadOnlyList<Sluitgebeurtenis> Geschiedenis)
{
    /// <summary>True while the values are guarded.</summary>
    public bool IsGesloten => Geschiedenis.Count > 0 && Geschiedenis[0].Gesloten;

    /// <summary>The KPIs that must be named to close.</summary>
    public IEnumerable<Sluitregel> Onvolledig => Kpis.Where(k => k.Klasse != Dekkingsklasse.Volledig);
}

/// <summary>One KPI of a period.</summary>
/// <param name="Code">Code.</param>
/// <param name="Naam">Name.</param>
/// <param name="Klasse">Coverage over the period.</param>
/// <param name="Verwacht">Parts that are not complete yet, with their coverage.</param>
/// <param name="Ontvangen">Parts of which a value over the period came, with the moment.</param>
/// <param name="Herinneringen">Who was asked, newest first.</param>
public sealed record Sluitregel(
    string Code, string Naam, Dekkingsklasse Klasse, IReadOnlyList<Deeldekking> Verwacht, IReadOnlyList<Ontvangst> Ontvangen, IReadOnlyList<Herinneringsregel> Herinneringen);

/// <summary>A value that came.</summary>
public sealed record Ontvangst(string Deel, DateTime Op, string DoorNaam);

/// <summary>A reminder.</summary>
public sealed record Herinneringsregel(string Aan, string Tekst, DateTime Op, string DoorNaam);

/// <summary>A row of the quality log.</summary>
/// <param name="Periode">The period whose figures it touches.</param>
/// <param name="Soort">Kind.</param>
/// <param name="Tekst">What happened.</param>
/// <param name="Kpis">Codes of the KPIs.</param>
/// <param name="DoorNaam">Who wrote it.</param>
/// <param name="Op">When, UTC.</param>
public sealed record Kwaliteitsregel(Periode Periode, Kwaliteitssoort Soort, string Tekst, IReadOnlyList<string> Kpis, string DoorNaam, DateTime Op);

/// <summary>A closing or reopening.</summary>
public sealed record Sluitgebeurtenis(bool Gesloten, string Onvolledig, string Toelichting, string DoorNaam, DateTime Op);

internal sealed class ShowKwartaalsluitingHandler : IHandler<ShowKwartaalsluiting, Kwartaalsluiting>
{
    public async Task<Result<Kwartaalsluiting>> Handle(ShowKwartaalsluiting request, Act act, CancellationToken cancellation)
    {
        var owner = Ownership.Choose(act, request.OrganisatieId, nameof(request.OrganisatieId));
        var overzicht = await act.Ask(new ListKpitegels(request.Periode), cancellation);
        List<Refusal> faults = [.. owner.Refusals, .. overzicht.Refusals];
        if (faults.Count > 0) return Result<Kwartaalsluiting>.Refused(faults);
        var (id, periode) = (owner.Value, overzicht.Value.Periode);
        var code = periode.ToString();
        var reminders = (await act.Store.Set<Herinnering>().AsNoTracking().Where(h => h.OrganisatieId == id && h.Periode == code).ToListAsync(cancellation)).ToLookup(h => h.Kpi);
        var log = await act.Store.Set<Kwaliteitsmelding>().AsNoTracking().Where(m => m.OrganisatieId == id && m.Periode == code).ToListAsync(cancellation);
        var acts = await act.Store.Set<Periodesluiting>().AsNoTracking().Where(s => s.OrganisatieId == id && s.Periode == code).ToListAsync(cancellation);
        return new Kwartaalsluiting(
            periode, overzicht.Value.Periodes,
            [.. overzicht.Value.Tegels.Where(t => t.OrganisatieId == id).Select(t => RegelOf(t, periode, reminders[t.Code]))],
            [.. log.OrderByDescending(m => m.Op).Select(Kwaliteitslog.RegelOf)],
            [.. acts.OrderByDescending(s => s.Volgnummer).Select(s => new Sluitgebeurtenis(s.Gesloten, s.Onvolledig.Replace(",", ", ", StringComparison.Ordinal), s.Toelichting, s.DoorNaam, s.Op))]);
    }

    private static Sluitregel RegelOf(Kpitegel tegel, Periode periode, IEnumerable<Herinnering> reminders) => new(
        tegel.Code, tegel.Naam, tegel.Dekking.Klasse, [.. tegel.Dekking.Delen.Where(d => d.Klasse != Dekkingsklasse.Volledig)],
        [
            .. from reeks in tegel.Reeksen
               from cijfer in reeks.Cijfers
               where cijfer.Periode == periode && cijfer.Waarde.HasGetal
               select new Ontvangst(reeks.Code, cijfer.BekendVan, cijfer.DoorNaam),
        ],
        [.. reminders.OrderByDescending(h => h.Op).Select(h => new Herinneringsregel(h.Aan, h.Tekst, h.Op, h.DoorNaam))]);
}
