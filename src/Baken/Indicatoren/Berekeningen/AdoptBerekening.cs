using System.Text.RegularExpressions;
using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren.Berekeningen;

/// <summary>
/// Takes a definition into use as a new version of the tenant, from a day on, and gives its number. Older versions stay, and count for the
/// days before. Every fault is told at once, with its part as source. Refusals: those of <see cref="DefinitieCheck"/>, <c>CodeMissing</c>,
/// <c>BerekeningCodeUnreadable</c>, <c>BerekeningCodeTaken</c>, <c>BerekeningOfOther</c>, <c>NaamMissing</c>, <c>EenheidUnknown</c>,
/// <c>EenheidChanged</c>, <c>BerekeningRedenMissing</c>, <c>GeldigVanMissing</c>, <c>UitsluitingWithoutReden</c>, <c>BerekeningUnchanged</c>,
/// <c>OrganisatieNotYours</c>.
/// </summary>
/// <param name="Definitie">The definition; its own version and first day are not looked at.</param>
/// <param name="GeldigVan">First day; may be null for the first version of a new code, which then always held.</param>
/// <param name="Reden">Why.</param>
/// <param name="OrganisatieId">Owner; null for the organisation in which the caller has his role.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record AdoptBerekening(Indicatordefinitie Definitie, DateOnly? GeldigVan, string Reden, Guid? OrganisatieId = null) : ICommand<int>;

internal sealed class AdoptBerekeningHandler(IdSource ids, Definitiecatalogus catalogus) : IHandler<AdoptBerekening, int>
{
    public Task<Result<int>> Handle(AdoptBerekening request, Act act, CancellationToken cancellation) =>
        new Berekeningsadoptie(ids, catalogus, act).Adopt(request, cancellation);
}

/// <summary>Checks a definition against all that is known of its code, and adds it.</summary>
internal sealed partial class Berekeningsadoptie(IdSource ids, Definitiecatalogus catalogus, Act act)
{
    public async Task<Result<int>> Adopt(AdoptBerekening request, CancellationToken cancellation)
    {
        var owner = Ownership.Choose(act, request.OrganisatieId, nameof(request.OrganisatieId));
        var code = request.Definitie.Code.Trim();
        var reeksen = await Definitiereeks.ReadAll(act, catalogus, cancellation);
        if (!reeksen.IsOk) return reeksen.Map(_ => 0);
        var reeks = reeksen.Value.FirstOrDefault(r => r.Code == code);
        var wanted = request.Definitie with
        {
            Code = code, Naam = request.Definitie.Naam.Trim(), Versie = (reeks?.Versies.Max(v => v.Versie) ?? 0) + 1,
            GeldigVan = request.GeldigVan ?? DateOnly.MinValue,
        };
        List<Refusal> faults = [.. owner.Refusals, .. DefinitieCheck.Check(wanted), .. OwnFaults(wanted, request.Reden)];
        if (reeksen.Value.Any(r => r.Code != code && string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase)))
            faults.Add(new Refusal("Indicatoren.BerekeningCodeTaken", [code], "code"));
        if (reeks is not null) faults.AddRange(ChangeFaults(wanted, request.GeldigVan, reeks));
        if (owner.IsOk && await act.Store.Set<Berekeningsdefinitie>().AnyAsync(d => d.Code == code && d.OrganisatieId != owner.Value, cancellation))
            faults.Add(new Refusal("Indicatoren.BerekeningOfOther", [code], "code"));
        if (faults.Count > 0) return Result<int>.Refused(faults);
        act.Store.Add(new Berekeningsdefinitie
        {
            Id = ids.Next(), OrganisatieId = owner.Value, Code = code, Versie = wanted.Versie, GeldigVan = wanted.GeldigVan,
            Inhoud = DefinitieWriter.Write(wanted), Reden = request.Reden.Trim(), DoorAccountId = act.Caller.AccountId, DoorNaam = act.Caller.Naam, Op = act.Now,
        });
        return wanted.Versie;
    }

    private static IEnumerable<Refusal> OwnFaults(Indicatordefinitie wanted, string reden)
    {
        if (wanted.Code.Length == 0) yield return new Refusal("Indicatoren.CodeMissing", [], "code");
        else if (!CodeForm().IsMatch(wanted.Code)) yield return new Refusal("Indicatoren.BerekeningCodeUnreadable", [wanted.Code], "code");
        if (wanted.Naam.Length == 0) yield return new Refusal("Indicatoren.NaamMissing", [], "naam");
        foreach (var fault in Eenheden.Parse(wanted.Eenheid).At("eenheid").Refusals) yield return fault;
        foreach (var uitsluiting in wanted.Uitsluitingen.Where(u => string.IsNullOrWhiteSpace(u.Reden) || u.Als.Count == 0))
            yield return new Refusal("Indicatoren.UitsluitingWithoutReden", [], "uitsluitingen");
        if (string.IsNullOrWhiteSpace(reden)) yield return new Refusal("Indicatoren.BerekeningRedenMissing", [], "reden");
    }

    private static IEnumerable<Refusal> ChangeFaults(Indicatordefinitie wanted, DateOnly? geldigVan, Definitiereeks reeks)
    {
        if (geldigVan is null) yield return new Refusal("Indicatoren.GeldigVanMissing", [], "geldig_van");
        // Euros and days in one series cannot be laid beside each other.
        if (reeks.Versies[^1].Eenheid is var before && before != wanted.Eenheid)
            yield return new Refusal("Indicatoren.EenheidChanged", [Eenheden.Parse(before) is { IsOk: true } read ? read.Value.Naam() : before], "eenheid");
        if (reeks.On(wanted.GeldigVan) is { } holds && DefinitieWriter.Write(holds with { Versie = 1, GeldigVan = default }) == DefinitieWriter.Write(wanted with { Versie = 1, GeldigVan = default }))
            yield return new Refusal("Indicatoren.BerekeningUnchanged", [holds.Versie]);
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9.\-]{0,38}$")]
    private static partial Regex CodeForm();
}
