using Baken.Dispatch;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>
/// Sets a norm of a part from a day on (vaststellen); the one before ends the day before and keeps holding for older periods.
/// Refusals: <c>DeelUnknown</c>, <c>GeldigVanNotLater</c>, and those of numbers and norms (<c>NormWithoutOperator</c>,
/// <c>NormWithoutStreefwaarde</c>, <c>NormAgainstRichting</c>).
/// </summary>
/// <param name="Deel">Code of the part.</param>
/// <param name="Operator">How a value relates to the target: <c>&lt;</c>, <c>≤</c>, <c>&gt;</c>, <c>≥</c>, <c>=</c>.</param>
/// <param name="Streefwaarde">Target in Dutch notation; percent for a share.</param>
/// <param name="GeldigVan">First day.</param>
/// <param name="Segment">For which segment; empty for all.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record AdoptNorm(string Deel, string Operator, string Streefwaarde, DateOnly GeldigVan, string Segment = "") : ICommand<Done>;

internal sealed class AdoptNormHandler(IdSource ids) : IHandler<AdoptNorm, Done>
{
    public async Task<Result<Done>> Handle(AdoptNorm request, Act act, CancellationToken cancellation)
    {
        var found = await Measurable.Find(act, request.Deel, cancellation);
        if (!found.IsOk) return found.Map(_ => Done.It);
        var (deel, definities) = found.Value;
        var definitie = KpiBuilder.DefinitieOn(definities, request.GeldigVan)!;
        var normoperator = Normoperatoren.Parse(request.Operator).At(nameof(request.Operator));
        var streefwaarde = Streefwaarde(request.Streefwaarde, definitie.Eenheid);
        List<Refusal> faults = [.. normoperator.Refusals, .. streefwaarde.Refusals];
        if (faults.Count == 0)
            faults.AddRange(Norm.Create(normoperator.Value, streefwaarde.Value, definitie.Eenheid, definitie.Richting).At(nameof(request.Operator)).Refusals);
        var segment = request.Segment.Trim().Length == 0 ? null : request.Segment.Trim();
        var before = await act.Store.Set<Indicatornorm>()
            .Where(n => n.DeelId == deel.Id && n.Segment == segment && n.GeldigTot == null)
            .OrderByDescending(n => n.GeldigVan)
            .FirstOrDefaultAsync(cancellation);
        if (before?.GeldigVan >= request.GeldigVan)
            faults.Add(new Refusal("Indicatoren.GeldigVanNotLater", [before.GeldigVan], nameof(request.GeldigVan)));
        if (faults.Count > 0) return Result<Done>.Refused(faults);
        if (before is not null) before.GeldigTot = request.GeldigVan.AddDays(-1);
        act.Store.Add(new Indicatornorm
        {
            Id = ids.Next(),
            OrganisatieId = deel.OrganisatieId,
            DeelId = deel.Id,
            Operator = normoperator.Value,
            Teller = streefwaarde.Value.Teller,
            Noemer = streefwaarde.Value.Noemer,
            Eenheid = definitie.Eenheid,
            Segment = segment,
            GeldigVan = request.GeldigVan,
        });
        return Done.It;
    }

    private static Result<Getal> Streefwaarde(string text, Eenheid eenheid)
    {
        if (string.IsNullOrWhiteSpace(text)) return Refusal.Of(IndicatorenRefusals.NormWithoutStreefwaarde).At(nameof(AdoptNorm.Streefwaarde));
        var getal = eenheid == Eenheid.Aandeel ? NlGetal.ParsePercent(text) : NlGetal.Parse(text);
        return (getal.IsOk ? eenheid.Check(getal.Value) : getal).At(nameof(AdoptNorm.Streefwaarde));
    }
}
