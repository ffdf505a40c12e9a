using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Logboek;

/// <summary>
/// Searches the access log, last row first. Reading it is itself logged, with the persons and accounts that were shown. Not refused.
/// </summary>
/// <param name="Filter">What to search; everything empty gives all.</param>
/// <param name="Skip">Rows to pass over.</param>
/// <param name="Take">Rows to give, at most 100,000.</param>
[Allow(Rol.Privacyfunctionaris, Relatie.EigenGemeente, Doelbinding.Toezicht)]
public sealed record ListLogregels(LogboekFilter Filter, int Skip, int Take) : IQuery<LogregelPage>;

/// <summary>What to search in the access log; null or empty means: any.</summary>
/// <param name="Persoon">Id of a person that was shown.</param>
/// <param name="Account">Part of the name of who acted, or the id of the account.</param>
/// <param name="Verzoek">Part of the name of the request.</param>
/// <param name="Van">First day, in the Netherlands.</param>
/// <param name="TotEnMet">Last day, included.</param>
/// <param name="Afloop">How it ended.</param>
public sealed record LogboekFilter(
    Guid? Persoon = null, string Account = "", string Verzoek = "", DateOnly? Van = null, DateOnly? TotEnMet = null, Afloop? Afloop = null);

/// <summary>A page of the access log.</summary>
/// <param name="Total">Number of rows found.</param>
/// <param name="Logregels">The rows of this page.</param>
public sealed record LogregelPage(int Total, IReadOnlyList<LogregelRow> Logregels) : IShowsPersons
{
    /// <summary>Every person and every account in the rows: who reads the log sees the work of colleagues too.</summary>
    public IReadOnlyCollection<Guid> ShownPersons { get; } =
        [.. Logregels.SelectMany(r => r.Personen.Append(r.AccountId)).Where(id => id != Caller.HostAccount).Distinct()];
}

/// <summary>One row: who, as what, did or saw what, when, why, and how it ended.</summary>
/// <param name="Nummer">Place in the sealed chain; null while it waits for its seal.</param>
/// <param name="Op">Real moment, UTC.</param>
/// <param name="AccountId">Who.</param>
/// <param name="Naam">The name of who, at that moment.</param>
/// <param name="Rollen">The roles with which they came.</param>
/// <param name="Verzoek">The request.</param>
/// <param name="Doelbinding">The purpose; null when not allowed.</param>
/// <param name="Afloop">How it ended.</param>
/// <param name="Weigeringen">Codes of the refusals.</param>
/// <param name="Personen">Ids of the persons shown.</param>
/// <param name="Reden">Reason given with the act.</param>
[PersonalData]
public sealed record LogregelRow(
    long? Nummer,
    DateTime Op,
    Guid AccountId,
    string Naam,
    string Rollen,
    string Verzoek,
    Doelbinding? Doelbinding,
    Afloop Afloop,
    string Weigeringen,
    IReadOnlyList<Guid> Personen,
    string Reden);

internal sealed class ListLogregelsHandler : IHandler<ListLogregels, LogregelPage>
{
    public async Task<Result<LogregelPage>> Handle(ListLogregels request, Act act, CancellationToken cancellation)
    {
        var found = LogSearch.Search(act.Store, request.Filter);
        var total = await found.CountAsync(cancellation);
        return new LogregelPage(total, await LogSearch.Rows(act.Store, found, Math.Max(request.Skip, 0), Math.Clamp(request.Take, 1, LogSearch.MaxTake), cancellation));
    }
}
