using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Logboek;

/// <summary>
/// Who saw the file of one person, last first: the answer to a request for inzage (AVG art. 15; Jeugdwet art. 7.3.10). Other persons
/// that were on the same screen are left out. Not refused.
/// </summary>
/// <param name="PersoonId">The person.</param>
[Allow(Rol.Privacyfunctionaris, Relatie.EigenGemeente, Doelbinding.Toezicht)]
public sealed record ListInzageOf(Guid PersoonId) : IQuery<InzageList>;

/// <summary>The reads of one person's file.</summary>
/// <param name="PersoonId">The person.</param>
/// <param name="Logregels">Each read, with only this person in it.</param>
public sealed record InzageList(Guid PersoonId, IReadOnlyList<LogregelRow> Logregels) : IShowsPersons
{
    /// <summary>The person asked for, and the accounts that looked.</summary>
    public IReadOnlyCollection<Guid> ShownPersons { get; } =
        [.. Logregels.Select(r => r.AccountId).Where(id => id != Caller.HostAccount).Append(PersoonId).Distinct()];
}

internal sealed class ListInzageOfHandler : IHandler<ListInzageOf, InzageList>
{
    public async Task<Result<InzageList>> Handle(ListInzageOf request, Act act, CancellationToken cancellation)
    {
        var id = request.PersoonId.ToString();
        var found = act.Store.Set<Logregel>().AsNoTracking().Where(l => l.Personen.Contains(id));
        var rows = await LogSearch.Rows(act.Store, found, 0, LogSearch.MaxTake, cancellation);
        return new InzageList(request.PersoonId, [.. rows.Select(r => r with { Personen = [request.PersoonId] })]);
    }
}
