using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Aanleveringen.Uitvragen;

/// <summary>Sends a form out to an aanbieder. Refusals: <c>AanbiederUnknown</c>, <c>UitvraagPresent</c>, <c>VervaldagPassed</c>, and those of periods and days.</summary>
/// <param name="AanbiederId">The organisation that is asked; it has the role of aanbieder.</param>
/// <param name="Periode">Period, such as <c>2023-Q4</c>.</param>
/// <param name="Vervaldag">Last day, as typed: <c>31-01-2024</c>.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record OpenUitvraag(Guid AanbiederId, string Periode, string Vervaldag) : ICommand<Guid>;

internal sealed class OpenUitvraagHandler(IdSource ids) : IHandler<OpenUitvraag, Guid>
{
    public async Task<Result<Guid>> Handle(OpenUitvraag request, Act act, CancellationToken cancellation)
    {
        var periode = Periode.Parse(request.Periode);
        var day = NlDatum.Parse(request.Vervaldag);
        var faults = periode.Refusals.Select(r => r.At(nameof(request.Periode))).Concat(day.Refusals.Select(r => r.At(nameof(request.Vervaldag)))).ToList();
        if (day.IsOk && day.Value < act.Today) faults.Add(Refusal.Of("Aanleveringen.VervaldagPassed").At(nameof(request.Vervaldag)));
        var organisaties = await act.Ask(new ListOrganisaties(), cancellation);
        if (!organisaties.IsOk) return organisaties.Map(_ => Guid.Empty);
        if (organisaties.Value.FirstOrDefault(o => o.Id == request.AanbiederId) is not { } aanbieder || !aanbieder.Has(Partijrol.Aanbieder, act.Today))
            faults.Add(Refusal.Of("Aanleveringen.AanbiederUnknown").At(nameof(request.AanbiederId)));
        if (faults.Count > 0) return Result<Guid>.Refused(faults);
        var text = periode.Value.ToString();
        var owner = act.Grant.Organisaties is null ? request.AanbiederId : act.Grant.Rights[0].Bevoegdheid.OrganisatieId;
        if (await act.Store.Set<Uitvraag>().AnyAsync(u => u.OrganisatieId == owner && u.AanbiederId == request.AanbiederId && u.Periode == text, cancellation))
            return Refusal.Of("Aanleveringen.UitvraagPresent", text).At(nameof(request.Periode));
        var uitvraag = new Uitvraag
        {
            Id = ids.Next(), OrganisatieId = owner, AanbiederId = request.AanbiederId, Periode = text, Vervaldag = day.Value, Op = act.Now, DoorNaam = act.Caller.Naam,
        };
        act.Store.Add(uitvraag);
        return uitvraag.Id;
    }
}

/// <summary>Notes that the aanbieder was reminded. Refusals: <c>UitvraagUnknown</c>, <c>UitvraagAnswered</c>.</summary>
/// <param name="Id">The form.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record RecordUitvraagherinnering(Guid Id) : ICommand<Done>;

internal sealed class RecordUitvraagherinneringHandler : IHandler<RecordUitvraagherinnering, Done>
{
    public async Task<Result<Done>> Handle(RecordUitvraagherinnering request, Act act, CancellationToken cancellation)
    {
        if (await Uitvragen.Find(act, request.Id, cancellation) is not { } uitvraag) return Refusal.Of("Aanleveringen.UitvraagUnknown");
        if (uitvraag.StaatOn(act.Today) == Uitvraagstaat.Volledig) return Refusal.Of("Aanleveringen.UitvraagAnswered");
        uitvraag.Remind(act.Now);
        return Done.It;
    }
}

/// <summary>The forms that a caller may see.</summary>
internal static class Uitvragen
{
    public static IQueryable<Uitvraag> Of(Act act)
    {
        var owned = act.Grant.Organisaties;
        return act.Store.Set<Uitvraag>().Include(u => u.Antwoorden).Where(u => owned == null || owned.Contains(u.OrganisatieId));
    }

    public static Task<Uitvraag?> Find(Act act, Guid id, CancellationToken cancellation) => Of(act).SingleOrDefaultAsync(u => u.Id == id, cancellation);
}
