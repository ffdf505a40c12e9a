using System.Text.RegularExpressions;
using Baken.Dispatch;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>
/// Makes an indicator part, or a new version of its definition from a day on, and gives the number of that version. Refusals:
/// <c>CodeMissing</c>, <c>CodeNotReadable</c>, <c>NaamMissing</c>, <c>TekstMissing</c>, <c>EenheidUnknown</c>, <c>EenheidMissing</c>,
/// <c>TellerMissing</c>, <c>NoemerMissing</c> (bron 001 Hollands Kroon), <c>GeldigVanMissing</c>, <c>GeldigVanNotLater</c>, <c>DeelUnknown</c>,
/// <c>OrganisatieNotYours</c>.
/// </summary>
/// <param name="Code">Code of the part: <c>KPI1-J</c>, or <c>KPI12</c> for a whole.</param>
/// <param name="Naam">Name.</param>
/// <param name="Soort">Kind.</param>
/// <param name="Perspectief">For which law.</param>
/// <param name="Tekst">What is measured.</param>
/// <param name="Eenheid">Code of the unit, <c>fraction</c>; may be empty while it is a concept.</param>
/// <param name="Richting">Which way is better.</param>
/// <param name="Teller">What is counted above; mandatory to activate.</param>
/// <param name="Noemer">What is counted below; mandatory to activate, but for plain counts.</param>
/// <param name="Databron">Where the data comes from; may be empty.</param>
/// <param name="Frequentie">How often it is reported; may be empty.</param>
/// <param name="GeldigVan">First day; mandatory for a second version, and later than the first day of the version before.</param>
/// <param name="Activeren">True to take it into use at once; false for a concept.</param>
/// <param name="OrganisatieId">Owner; null for the organisation in which the caller has his role.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record DefineIndicator(
    string Code, string Naam, Indicatorsoort Soort, Perspectief Perspectief, string Tekst, string Eenheid, Richting Richting, string Teller, string Noemer,
    string Databron, string Frequentie, DateOnly? GeldigVan, bool Activeren, Guid? OrganisatieId = null) : ICommand<int>;

internal sealed partial class DefineIndicatorHandler(IdSource ids) : IHandler<DefineIndicator, int>
{
    public async Task<Result<int>> Handle(DefineIndicator request, Act act, CancellationToken cancellation)
    {
        var owner = Ownership.Choose(act, request.OrganisatieId, nameof(request.OrganisatieId));
        var code = request.Code.Trim();
        var deel = await act.Store.Set<Indicatordeel>().SingleOrDefaultAsync(d => d.Code == code, cancellation);
        var before = deel is null ? null : await act.Store.Set<Definitie>().Where(d => d.DeelId == deel.Id).OrderByDescending(d => d.Versie).FirstAsync(cancellation);
        List<Refusal> faults = [.. owner.Refusals, .. Faults(request, code), .. ValidityFaults(request, before)];
        if (deel is not null && owner.IsOk && deel.OrganisatieId != owner.Value) faults.Add(new Refusal("Indicatoren.DeelUnknown", [code], nameof(request.Code)));
        if (faults.Count > 0) return Result<int>.Refused(faults);
        if (deel is null) deel = await AddDeel(request, code, owner.Value, act, cancellation);
        else deel.Naam = request.Naam.Trim();
        if (before is not null) before.GeldigTot = request.GeldigVan!.Value.AddDays(-1);
        var definitie = new Definitie
        {
            Id = ids.Next(),
            OrganisatieId = owner.Value,
            DeelId = deel.Id,
            Versie = (before?.Versie ?? 0) + 1,
            Status = request.Activeren ? Definitiestatus.Actief : Definitiestatus.Concept,
            Tekst = request.Tekst.Trim(),
            Eenheid = request.Eenheid.Trim().Length == 0 ? Eenheid.Aantal : Eenheden.Parse(request.Eenheid.Trim()).Value,
            Richting = request.Richting,
            Teller = Null(request.Teller),
            Noemer = Null(request.Noemer),
            Databron = Null(request.Databron),
            Frequentie = Null(request.Frequentie),
            GeldigVan = request.GeldigVan,
        };
        act.Store.Add(definitie);
        return definitie.Versie;
    }

    private async Task<Indicatordeel> AddDeel(DefineIndicator request, string code, Guid owner, Act act, CancellationToken cancellation)
    {
        var stem = Indicator.StemOf(code);
        var indicator = await act.Store.Set<Indicator>().SingleOrDefaultAsync(i => i.Code == stem, cancellation);
        if (indicator is null)
        {
            indicator = new Indicator
            {
                Id = ids.Next(), OrganisatieId = owner, Code = stem, Naam = stem == code ? request.Naam.Trim() : Indicator.NaamOf(request.Naam), Soort = request.Soort,
            };
            act.Store.Add(indicator);
        }

        var last = await act.Store.Set<Indicatordeel>().MaxAsync(d => (int?)d.Volgorde, cancellation) ?? 0;
        var deel = new Indicatordeel
        {
            Id = ids.Next(), OrganisatieId = owner, IndicatorId = indicator.Id, Code = code, Naam = request.Naam.Trim(),
            Perspectief = request.Perspectief, Volgorde = last + 1,
        };
        act.Store.Add(deel);
        return deel;
    }

    private static IEnumerable<Refusal> Faults(DefineIndicator request, string code)
    {
        if (code.Length == 0) yield return new Refusal("Indicatoren.CodeMissing", [], nameof(request.Code));
        else if (!CodeForm().IsMatch(code)) yield return new Refusal("Indicatoren.CodeNotReadable", [code], nameof(request.Code));
        if (string.IsNullOrWhiteSpace(request.Naam)) yield return new Refusal("Indicatoren.NaamMissing", [], nameof(request.Naam));
        if (string.IsNullOrWhiteSpace(request.Tekst)) yield return new Refusal("Indicatoren.TekstMissing", [], nameof(request.Tekst));
        var eenheid = string.IsNullOrWhiteSpace(request.Eenheid) ? null : Eenheden.Parse(request.Eenheid.Trim()).At(nameof(request.Eenheid));
        foreach (var fault in eenheid?.Refusals ?? []) yield return fault;
        if (!request.Activeren) yield break;
        // bron 001 Hollands Kroon: KPI 8 prints 13 and 11 without a unit, so nobody knows what they are.
        if (eenheid is null) yield return new Refusal("Indicatoren.EenheidMissing", [], nameof(request.Eenheid));
        if (string.IsNullOrWhiteSpace(request.Teller)) yield return new Refusal("Indicatoren.TellerMissing", [], nameof(request.Teller));
        if (string.IsNullOrWhiteSpace(request.Noemer) && !(eenheid is { IsOk: true } && IsPlainCount(eenheid.Value)))
            yield return new Refusal("Indicatoren.NoemerMissing", [], nameof(request.Noemer));
    }

    private static IEnumerable<Refusal> ValidityFaults(DefineIndicator request, Definitie? before)
    {
        if (before is null) yield break;
        if (request.GeldigVan is null) yield return new Refusal("Indicatoren.GeldigVanMissing", [], nameof(request.GeldigVan));
        else if (request.GeldigVan <= before.GeldigVan)
            yield return new Refusal("Indicatoren.GeldigVanNotLater", [before.GeldigVan], nameof(request.GeldigVan));
    }

    /// <summary>Counting things needs no denominator; a share, a mean or a price does.</summary>
    private static bool IsPlainCount(Eenheid eenheid) =>
        eenheid is Eenheid.Aantal or Eenheid.Personen or Eenheid.Gesprekken or Eenheid.Fte or Eenheid.AantalPerTweeMaanden or Eenheid.PerJaar;

    private static string? Null(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    [GeneratedRegex(@"^[A-Z0-9][A-Z0-9.\-]{0,38}$")]
    private static partial Regex CodeForm();
}
