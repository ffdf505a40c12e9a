using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>A role to be given: which, in which organisation and team, and from when until when.</summary>
/// <param name="Rol">The role.</param>
/// <param name="OrganisatieId">The organisation in which it holds.</param>
/// <param name="TeamId">The team, for a role that is bound to one.</param>
/// <param name="Van">First day in the Netherlands; null for at once.</param>
/// <param name="TotEnMet">Last day, included; null when no end is known.</param>
public sealed record Rolgift(Rol Rol, Guid OrganisatieId, Guid? TeamId = null, DateOnly? Van = null, DateOnly? TotEnMet = null);

/// <summary>Weighs a gift of a role and turns it into a membership.</summary>
internal static class Rolgiften
{
    private static readonly TimeZoneInfo Nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static async Task<IReadOnlyList<Refusal>> Faults(Rolgift gift, Act act, CancellationToken cancellation)
    {
        var faults = new List<Refusal>();
        if (act.Caller.Reden.Trim().Length == 0) faults.Add(new Refusal("Organisaties.ReasonMissing", [], nameof(Lidmaatschap.Reden)));
        if (gift.TotEnMet < gift.Van)
            faults.Add(new Refusal("Organisaties.EndsBeforeStart", [gift.Van!, gift.TotEnMet!], nameof(gift.TotEnMet)));
        if (!await act.Store.Set<Organisatie>().AnyAsync(o => o.Id == gift.OrganisatieId, cancellation))
            faults.Add(new Refusal("Organisaties.OrganisatieMissing", [], nameof(gift.OrganisatieId)));
        var teams = await act.Store.Set<Team>().Where(t => t.OrganisatieId == gift.OrganisatieId).Select(t => t.Id).ToListAsync(cancellation);
        if (gift.TeamId is { } team && !teams.Contains(team)) faults.Add(new Refusal("Organisaties.TeamOfOther", [], nameof(gift.TeamId)));
        if (gift is { Rol: Rol.Teamleider, TeamId: null } && teams.Count > 0) faults.Add(new Refusal("Organisaties.TeamMissing", [], nameof(gift.TeamId)));
        return faults;
    }

    /// <summary>The same role in the same organisation and team, held now or to come.</summary>
    public static bool IsSame(Lidmaatschap lidmaatschap, Rolgift gift) =>
        lidmaatschap.Rol == gift.Rol && lidmaatschap.OrganisatieId == gift.OrganisatieId && lidmaatschap.TeamId == gift.TeamId;

    public static Lidmaatschap ToLidmaatschap(Rolgift gift, Guid id, Guid accountId, Caller by, DateTime now)
    {
        var lidmaatschap = new Lidmaatschap
        {
            Id = id,
            AccountId = accountId,
            TenantCode = by.TenantCode,
            Rol = gift.Rol,
            OrganisatieId = gift.OrganisatieId,
            TeamId = gift.TeamId,
            Van = gift.Van is { } van ? BeginOf(van) : now,
            VerleendDoor = by.Naam,
            Reden = by.Reden.Trim(),
        };
        lidmaatschap.Limit(gift.TotEnMet is { } last ? BeginOf(last.AddDays(1)) : null);
        return lidmaatschap;
    }

    private static DateTime BeginOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Nederland);
}
