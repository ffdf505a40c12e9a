using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Logboek;

/// <summary>How rows of the access log are found and given out.</summary>
internal static class LogSearch
{
    public const int MaxTake = 100_000;

    public static async Task<IReadOnlyList<LogregelRow>> Rows(
        BakenContext store, IQueryable<Logregel> found, int skip, int take, CancellationToken cancellation)
    {
        var page = found.OrderByDescending(l => l.Op).ThenByDescending(l => l.Id).Skip(skip).Take(take);
        var rows = await page
            .Select(l => new { l, nummer = store.Set<Logzegel>().Where(z => z.LogregelId == l.Id).Select(z => (long?)z.Nummer).FirstOrDefault() })
            .ToListAsync(cancellation);
        return
        [
            .. rows.Select(r => new LogregelRow(
                r.nummer, r.l.Op, r.l.AccountId, r.l.Naam, r.l.Rollen, r.l.Verzoek, r.l.Doelbinding, r.l.Afloop, r.l.Weigeringen,
                [.. r.l.Personen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)], r.l.Reden)),
        ];
    }

    public static IQueryable<Logregel> Search(BakenContext store, LogboekFilter filter)
    {
        var found = store.Set<Logregel>().AsNoTracking();
        if (filter.Persoon is { } persoon)
        {
            var id = persoon.ToString();
            found = found.Where(l => l.Personen.Contains(id));
        }

        if (Guid.TryParse(filter.Account, out var account)) found = found.Where(l => l.AccountId == account);
        else if (filter.Account.Trim().ToLowerInvariant() is { Length: > 0 } naam) found = found.Where(l => l.Naam.ToLower().Contains(naam));
        if (filter.Verzoek.Trim().ToLowerInvariant() is { Length: > 0 } verzoek) found = found.Where(l => l.Verzoek.ToLower().Contains(verzoek));
        if (filter.Van is { } van) found = found.Where(l => l.Op >= Midnight(van));
        if (filter.TotEnMet is { } end) found = found.Where(l => l.Op < Midnight(end.AddDays(1)));
        if (filter.Afloop is { } afloop) found = found.Where(l => l.Afloop == afloop);
        return found;
    }

    /// <summary>The begin of a Dutch day, in UTC.</summary>
    private static DateTime Midnight(DateOnly day) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"));
}
