using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>
/// Writes the story beside a figure as a new version and gives its number. Refusals: <c>IndicatorUnknown</c>, <c>PeriodeNotReadable</c>,
/// <c>PeriodeWithoutDays</c>, <c>TekstMissing</c>, <c>ActieMissing</c>, <c>GeenActieNeedsReden</c> (bron 001 Hollands Kroon).
/// </summary>
/// <param name="Code">Stem of the indicator.</param>
/// <param name="Periode">Period it is about.</param>
/// <param name="Tekst">What the figure says.</param>
/// <param name="Aandacht">What asks attention; may be empty.</param>
/// <param name="Conclusie">Action or none.</param>
/// <param name="Toelichting">Which action, or why none.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
public sealed record RecordDuiding(string Code, string Periode, string Tekst, string Aandacht, Conclusie Conclusie, string Toelichting) : ICommand<int>;

internal sealed class RecordDuidingHandler(IdSource ids) : IHandler<RecordDuiding, int>
{
    public async Task<Result<int>> Handle(RecordDuiding request, Act act, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var indicator = await act.Store.Set<Indicator>().AsNoTracking()
            .SingleOrDefaultAsync(i => i.Code == request.Code && (owned == null || owned.Contains(i.OrganisatieId)), cancellation);
        if (indicator is null) return new Refusal("Indicatoren.IndicatorUnknown", [request.Code], nameof(request.Code));
        var periode = Rapportperiode.Named(request.Periode);
        List<Refusal> faults = [.. periode.Refusals, .. Faults(request)];
        if (faults.Count > 0) return Result<int>.Refused(faults);
        var text = periode.Value.ToString();
        var versie = 1 + await act.Store.Set<Duiding>().CountAsync(d => d.IndicatorId == indicator.Id && d.Periode == text, cancellation);
        act.Store.Add(new Duiding
        {
            Id = ids.Next(),
            OrganisatieId = indicator.OrganisatieId,
            IndicatorId = indicator.Id,
            Periode = text,
            Versie = versie,
            Tekst = request.Tekst.Trim(),
            Aandacht = string.IsNullOrWhiteSpace(request.Aandacht) ? null : request.Aandacht.Trim(),
            Conclusie = request.Conclusie,
            Toelichting = request.Toelichting.Trim(),
            AuteurId = act.Caller.AccountId,
            AuteurNaam = act.Caller.Naam,
            Op = act.Now,
        });
        return versie;
    }

    private static IEnumerable<Refusal> Faults(RecordDuiding request)
    {
        if (string.IsNullOrWhiteSpace(request.Tekst)) yield return new Refusal("Indicatoren.TekstMissing", [], nameof(request.Tekst));
        if (!string.IsNullOrWhiteSpace(request.Toelichting)) yield break;
        var code = request.Conclusie switch
        {
            Conclusie.Actie => "Indicatoren.ActieMissing",
            Conclusie.GeenActie => "Indicatoren.GeenActieNeedsReden",
        };
        yield return new Refusal(code, [], nameof(request.Toelichting));
    }
}
