using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// A page of the medewerkers that the caller reaches, as of a day; who is on the page is written in the access log. Not refused.
/// </summary>
/// <param name="OrganisatieId">Of this organisation.</param>
/// <param name="Dag">The day of which teams, functions and hours are shown.</param>
/// <param name="Search">Words that stand in name, function, discipline or team; empty for all.</param>
/// <param name="OnlyPresent">Only who has an aanstelling on the day.</param>
/// <param name="Sort">Key and direction.</param>
/// <param name="Skip">Rows to pass over.</param>
/// <param name="Take">Rows to give.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Teamleider, Relatie.EigenTeam, Doelbinding.Uitvoering)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Uitvoering)]
public sealed record ListMedewerkers(
    Guid OrganisatieId, DateOnly Dag, string Search, bool OnlyPresent, MedewerkerSort Sort, int Skip, int Take) : IQuery<MedewerkerList>;

/// <summary>How a list of medewerkers is sorted.</summary>
/// <param name="By">Column.</param>
/// <param name="Descending">Downwards.</param>
public sealed record MedewerkerSort(MedewerkerColumn By = MedewerkerColumn.Naam, bool Descending = false);

/// <summary>Column of the list of medewerkers.</summary>
public enum MedewerkerColumn
{
    /// <summary>Name, the default.</summary>
    Naam,

    /// <summary>Team.</summary>
    Team,

    /// <summary>Function.</summary>
    Functie,

    /// <summary>Fte.</summary>
    Fte,
}

/// <summary>A page of medewerkers.</summary>
/// <param name="Total">Number found.</param>
/// <param name="Medewerkers">Those of this page.</param>
public sealed record MedewerkerList(int Total, IReadOnlyList<MedewerkerRow> Medewerkers) : IShowsPersons
{
    /// <summary>Everybody on the page.</summary>
    public IReadOnlyCollection<Guid> ShownPersons => [.. Medewerkers.Select(m => m.Id)];
}

/// <summary>A medewerker on a day.</summary>
/// <param name="Id">The medewerker.</param>
/// <param name="Naam">Name.</param>
/// <param name="Teams">Teams on the day, separated by commas; empty when there is no aanstelling.</param>
/// <param name="Functies">Functions on the day.</param>
/// <param name="Fte">Sum of the aanstellingen on the day, unrounded.</param>
/// <param name="IsAbsent">Verzuim runs on the day.</param>
/// <param name="Signaal">Worst state of the registrations on the day; null when there are none.</param>
[PersonalData]
public sealed record MedewerkerRow(
    Guid Id, string Naam, string Teams, string Functies, Getal Fte, bool IsAbsent, Kwalificatiestand? Signaal);

internal sealed class ListMedewerkersHandler : IHandler<ListMedewerkers, MedewerkerList>
{
    private const int MaxTake = 5000;

    public async Task<Result<MedewerkerList>> Handle(ListMedewerkers request, Act act, CancellationToken cancellation)
    {
        var reach = new MedewerkerAccess(act.Grant);
        var medewerkers = await reach.Restrict(act.Store.Set<Medewerker>().AsNoTracking(), act.Today)
            .Where(m => m.OrganisatieId == request.OrganisatieId)
            .Include(m => m.Aanstellingen).Include(m => m.Verzuim).Include(m => m.Kwalificaties)
            .AsSplitQuery().ToListAsync(cancellation);
        var teams = await act.Store.Set<Team>().AsNoTracking().Where(t => t.OrganisatieId == request.OrganisatieId)
            .ToDictionaryAsync(t => t.Id, t => t.Naam, cancellation);
        var found = medewerkers
            .Where(m => !request.OnlyPresent || m.Aanstellingen.Any(a => Days.Holds(a.Van, a.TotEnMet, request.Dag)))
            .Select(m => Row(m, teams, request.Dag))
            .Where(row => Finds(row, request.Search))
            .ToList();
        var sorted = Sorted(found, request.Sort.By);
        if (request.Sort.Descending) sorted = sorted.Reverse();
        return new MedewerkerList(found.Count, [.. sorted.Skip(Math.Max(request.Skip, 0)).Take(Math.Clamp(request.Take, 1, MaxTake))]);
    }

    private static MedewerkerRow Row(Medewerker m, Dictionary<Guid, string> teams, DateOnly day)
    {
        var current = m.Aanstellingen.Where(a => Days.Holds(a.Van, a.TotEnMet, day)).OrderBy(a => a.Van).ToList();
        // Of each register only the registration that lasts longest counts: a renewed one is no signal.
        var standen = m.Kwalificaties.GroupBy(k => k.Register).Select(g => Kwalificaties.StandOn(g.Max(k => k.GeldigTotEnMet), day)).ToList();
        return new MedewerkerRow(
            m.Id,
            m.Naam,
            string.Join(", ", current.Select(a => teams[a.TeamId]).Distinct()),
            string.Join(", ", current.Select(a => a.Functie).Distinct()),
            current.Aggregate(Getal.Zero, (sum, a) => sum + a.Fte),
            m.Verzuim.Any(v => Days.Holds(v.Van, v.TotEnMet, day)),
            standen.Count == 0 ? null : standen.Max());
    }

    private static bool Finds(MedewerkerRow row, string search) => search.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => string.Join(' ', row.Naam, row.Teams, row.Functies).Contains(word, StringComparison.CurrentCultureIgnoreCase));

    private static IEnumerable<MedewerkerRow> Sorted(IEnumerable<MedewerkerRow> rows, MedewerkerColumn by) => by switch
    {
        MedewerkerColumn.Naam => rows.OrderBy(r => r.Naam, StringComparer.CurrentCultureIgnoreCase),
        MedewerkerColumn.Team => rows.OrderBy(r => r.Teams, StringComparer.CurrentCultureIgnoreCase),
        MedewerkerColumn.Functie => rows.OrderBy(r => r.Functies, StringComparer.CurrentCultureIgnoreCase),
        MedewerkerColumn.Fte => rows.OrderBy(r => r.Fte),
    };
}
