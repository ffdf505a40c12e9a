using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren.Schaduw;

/// <summary>
/// Says why a published figure and that of Baken differ; an earlier explanation stays in the history. Refusals:
/// <c>SchaduwcijferUnknown</c>, <c>VerklaringMissing</c>.
/// </summary>
/// <param name="CijferId">The published figure.</param>
/// <param name="Klasse">Kind of explanation.</param>
/// <param name="Tekst">In words.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record RecordVerklaring(Guid CijferId, Verschilklasse Klasse, string Tekst) : ICommand<Done>;

internal sealed class RecordVerklaringHandler(IdSource ids) : IHandler<RecordVerklaring, Done>
{
    public async Task<Result<Done>> Handle(RecordVerklaring request, Act act, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var cijfer = await act.Store.Set<Schaduwcijfer>().SingleOrDefaultAsync(c => c.Id == request.CijferId && (owned == null || owned.Contains(c.OrganisatieId)), cancellation);
        if (cijfer is null) return Refusal.Of("Indicatoren.SchaduwcijferUnknown");
        if (string.IsNullOrWhiteSpace(request.Tekst)) return new Refusal("Indicatoren.VerklaringMissing", [], nameof(request.Tekst));
        var last = await act.Store.Set<Verschilverklaring>().Where(v => v.CijferId == cijfer.Id).MaxAsync(v => (int?)v.Volgnummer, cancellation) ?? 0;
        act.Store.Add(new Verschilverklaring
        {
            Id = ids.Next(), OrganisatieId = cijfer.OrganisatieId, CijferId = cijfer.Id, Volgnummer = last + 1, Verschilklasse = request.Klasse, Tekst = request.Tekst.Trim(),
            DoorAccountId = act.Caller.AccountId, DoorNaam = act.Caller.Naam, Op = act.Now,
        });
        return Done.It;
    }
}
