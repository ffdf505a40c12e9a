using Baken.Dispatch;
using Baken.Indicatoren.Sluitingen;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>A value as a person types it; everything is text, so that what cannot be read stays in its field.</summary>
/// <param name="Status">What kind of statement it is.</param>
/// <param name="Getal">Number in Dutch notation; percent for a share (<c>78,52</c> or <c>78,52%</c>). Empty for a status without number.</param>
/// <param name="Grens">How the number bounds the true value.</param>
/// <param name="Tekst">As printed, or the words of a verdict; may be empty.</param>
/// <param name="N">Number of observations; empty when not stated.</param>
/// <param name="WeinigVermeld">The supplier says there were few observations.</param>
/// <param name="Onvolledig">The supplier says not everybody delivered.</param>
/// <param name="Meetperiode">Period measured, when that is not the period reported on; may be empty.</param>
/// <param name="VerwachtIn">Period in which a missing value is expected; may be empty.</param>
/// <param name="Opmerking">Note; may be empty.</param>
public sealed record Waardeopgave(
    Waardestatus Status, string Getal, Grens Grens = Grens.Gelijk, string Tekst = "", string N = "", bool WeinigVermeld = false, bool Onvolledig = false,
    string Meetperiode = "", string VerwachtIn = "", string Opmerking = "");

/// <summary>
/// Records a delivered value and gives the id that stays the same over its versions. Refusals: <c>DeelUnknown</c>, <c>PeriodeNotReadable</c>,
/// <c>PeriodeMissing</c>, <c>MetingExists</c> (use <see cref="CorrectMeting"/>), <c>DefinitieNotActive</c>, <c>PeriodeClosed</c>, and those of numbers and values.
/// </summary>
/// <param name="Deel">Code of the part, <c>KPI1-J</c>.</param>
/// <param name="Periode">Period, <c>2023-Q1</c>.</param>
/// <param name="Perspectief">For which law; null for that of the part.</param>
/// <param name="Segment">Partner, team or chart; empty when whole.</param>
/// <param name="Gebied">Gemeente within a regio; otherwise empty.</param>
/// <param name="Waarde">The value.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Aanbieder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record RecordMeting(string Deel, string Periode, Waardeopgave Waarde, Perspectief? Perspectief = null, string Segment = "", string Gebied = "")
    : ICommand<Guid>;

internal sealed class RecordMetingHandler(IdSource ids) : IHandler<RecordMeting, Guid>
{
    public async Task<Result<Guid>> Handle(RecordMeting request, Act act, CancellationToken cancellation)
    {
        var found = await Measurable.Find(act, request.Deel, cancellation);
        if (!found.IsOk) return found.Map(_ => Guid.Empty);
        var (deel, definities) = found.Value;
        var periode = PeriodeOf(request.Periode);
        var definitie = KpiBuilder.DefinitieOn(definities, periode.IsOk ? periode.Value.Last : null)!;
        var waarde = Waardeopgaven.Read(request.Waarde, definitie.Eenheid);
        List<Refusal> faults = [.. periode.Refusals, .. waarde.Refusals];
        if (definitie.Status == Definitiestatus.Concept) faults.Add(new Refusal("Indicatoren.DefinitieNotActive", [deel.Code], nameof(request.Deel)));
        if (faults.Count > 0) return Result<Guid>.Refused(faults);
        if ((await Geslotenperioden.Read(act, cancellation)).Guards(deel.OrganisatieId, periode.Value) is { } guard) return guard.At(nameof(request.Periode));
        var perspectief = request.Perspectief ?? deel.Perspectief;
        var (segment, gebied) = (request.Segment.Trim(), request.Gebied.Trim());
        var text = periode.Value.ToString();
        var reeks = await act.Store.Set<Meting>()
            .Where(m => m.DeelId == deel.Id && m.Perspectief == perspectief && m.Segment == segment && m.Gebied == gebied && m.BekendTot == null)
            .ToListAsync(cancellation);
        if (reeks.Exists(m => m.Periode == text)) return new Refusal("Indicatoren.MetingExists", [deel.Code, text], nameof(request.Periode));
        var stam = ids.Next();
        // A segment for which the source set no norm keeps having none until somebody adopts one for it.
        var inhoud = Waardeopgaven.Content(request.Waarde, waarde.Value) with { ZonderNorm = reeks.MaxBy(m => m.LaatsteDag)?.ZonderNorm ?? false };
        act.Store.Add(Meting.Make(
            ids.Next(), deel.OrganisatieId, new Metingplaats(deel.Id, periode.Value, perspectief, segment, gebied),
            new Metingversie(stam, stam.ToString(), 1, Metingherkomst.Ingevoerd, act.Now, "", act.Caller.Naam), inhoud));
        return stam;
    }

    private static Result<Periode> PeriodeOf(string text)
    {
        var periode = Periode.Parse(text).At(nameof(RecordMeting.Periode));
        return periode.IsOk && periode.Value.Soort == Periodesoort.NietVermeld
            ? new Refusal("Indicatoren.PeriodeMissing", [], nameof(RecordMeting.Periode))
            : periode;
    }
}
