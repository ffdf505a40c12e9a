using Baken.Dispatch;
using Baken.Storage;

namespace Baken.Logboek;

internal sealed class RequestLog(IdSource ids, TimeProvider clock) : IRequestLog
{
    public void Write(BakenContext store, RequestTrace trace) => store.Add(new Logregel
    {
        Id = ids.Next(),
        Op = clock.GetUtcNow().UtcDateTime,
        AccountId = trace.Caller.AccountId,
        Naam = trace.Caller.Naam,
        Rollen = string.Join(' ', trace.Caller.Bevoegdheden.Select(b => b.Rol).Distinct()),
        Verzoek = trace.Request,
        Doelbinding = trace.Doelbinding,
        Afloop = trace.Afloop,
        Weigeringen = trace.RefusalCodes,
        Personen = string.Join(' ', trace.ShownPersons),
        Reden = trace.Caller.Reden,
    });
}
