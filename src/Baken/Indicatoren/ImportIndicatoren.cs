using Baken.Dispatch;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>One part of an indicator as a source document or template gives it.</summary>
/// <param name="Code">Code of the part.</param>
/// <param name="Naam">Name.</param>
/// <param name="Soort">Kind.</param>
/// <param name="OrganisatieId">Owner.</param>
/// <param name="Perspectief">For which law.</param>
/// <param name="Tekst">What is measured.</param>
/// <param name="Eenheid">Unit.</param>
/// <param name="Richting">Which way is better.</param>
/// <param name="Teller">What is counted above; null where the source does not print it.</param>
/// <param name="Noemer">What is counted below; null where the source does not print it.</param>
/// <param name="Databron">Where the data comes from; null when not stated.</param>
/// <param name="Frequentie">How often it is reported; null when not stated.</param>
/// <param name="Norm">The norm; null when none.</param>
/// <param name="Opmerking">Note.</param>
/// <param name="Bron">Place in the source; null for a template.</param>
/// <param name="GeldigVan">First day; null when not stated.</param>
public sealed record Indicatorregel(
    string Code, string Naam, Indicatorsoort Soort, Guid OrganisatieId, Perspectief Perspectief, string Tekst, Eenheid Eenheid, Richting Richting,
    string? Teller, string? Noemer, string? Databron, string? Frequentie, Normregel? Norm, string? Opmerking, Bronregel? Bron, DateOnly? GeldigVan = null);

/// <summary>The norm of a part as a source or template gives it.</summary>
/// <param name="Operator">Operator, mandatory.</param>
/// <param name="Streefwaarde">Target; null for a norm in words.</param>
/// <param name="Gedrukt">As printed.</param>
/// <param name="Bron">Place in the source; null for a template.</param>
/// <param name="GeldigVan">First day; null when not stated.</param>
public sealed record Normregel(Normoperator Operator, Getal? Streefwaarde, string? Gedrukt, Bronregel? Bron, DateOnly? GeldigVan = null);

/// <summary>What an import did.</summary>
/// <param name="Nieuw">Rows added.</param>
/// <param name="Gewijzigd">Rows that got a new version.</param>
/// <param name="Gelijk">Rows that were there already.</param>
public sealed record Importtelling(int Nieuw, int Gewijzigd, int Gelijk)
{
    /// <summary>Nothing.</summary>
    public static readonly Importtelling Leeg = new(0, 0, 0);

    /// <summary>Both together.</summary>
    public static Importtelling operator +(Importtelling a, Importtelling b) =>
        new(a.Nieuw + b.Nieuw, a.Gewijzigd + b.Gewijzigd, a.Gelijk + b.Gelijk);

    internal static Importtelling One(bool isNew, bool isChanged) => new(isNew ? 1 : 0, !isNew && isChanged ? 1 : 0, !isNew && !isChanged ? 1 : 0);
}

/// <summary>
/// Loads many definitions and norms at once. What is equal stays; what differs from what was loaded before gets a new version from
/// today on, so that older figures keep their meaning. The caller has checked the rows; never refused on content.
/// </summary>
/// <param name="Regels">The rows, in the order of the source.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
public sealed record ImportIndicatoren(IReadOnlyList<Indicatorregel> Regels) : ICommand<Importtelling>;

internal sealed class ImportIndicatorenHandler(IdSource ids) : IHandler<ImportIndicatoren, Importtelling>
{
    public async Task<Result<Importtelling>> Handle(ImportIndicatoren request, Act act, CancellationToken cancellation)
    {
        if (act.Grant.Organisaties is { } owned && request.Regels.Any(r => !owned.Contains(r.OrganisatieId)))
            return new Refusal("Indicatoren.OrganisatieNotYours", []);
        var known = new KnownIndicatoren(
            await act.Store.Set<Indicator>().ToDictionaryAsync(i => i.Code, cancellation),
            await act.Store.Set<Indicatordeel>().ToDictionaryAsync(d => d.Code, cancellation),
            (await act.Store.Set<Definitie>().ToListAsync(cancellation)).ToLookup(d => d.DeelId),
            (await act.Store.Set<Indicatornorm>().ToListAsync(cancellation)).ToLookup(n => n.DeelId));
        var total = Importtelling.Leeg;
        foreach (var regel in request.Regels) total += Load(regel, known, act);
        await act.Store.SaveChangesAsync(cancellation);
        return total;
    }

    private Importtelling Load(Indicatorregel regel, KnownIndicatoren known, Act act)
    {
        var isNew = !known.Delen.TryGetValue(regel.Code, out var deel);
        if (deel is null) deel = AddDeel(regel, known, act);
        else deel.Naam = regel.Naam;
        var isChanged = LoadDefinitie(regel, deel, known.Definities[deel.Id], act);
        if (regel.Norm is { } norm) isChanged |= LoadNorm(regel, norm, deel, known.Normen[deel.Id], act);
        return Importtelling.One(isNew, isChanged || act.Store.Entry(deel).State == EntityState.Modified);
    }

    private Indicatordeel AddDeel(Indicatorregel regel, KnownIndicatoren known, Act act)
    {
        var stem = Indicator.StemOf(regel.Code);
        if (!known.Indicatoren.TryGetValue(stem, out var indicator))
        {
            var naam = stem == regel.Code ? regel.Naam : Indicator.NaamOf(regel.Naam);
            indicator = new Indicator { Id = ids.Next(), OrganisatieId = regel.OrganisatieId, Code = stem, Naam = naam, Soort = regel.Soort };
            known.Indicatoren.Add(stem, indicator);
            act.Store.Add(indicator);
        }

        var deel = new Indicatordeel
        {
            Id = ids.Next(), OrganisatieId = regel.OrganisatieId, IndicatorId = indicator.Id, Code = regel.Code, Naam = regel.Naam,
            Perspectief = regel.Perspectief, Volgorde = known.Delen.Values.Select(d => d.Volgorde).DefaultIfEmpty().Max() + 1,
        };
        known.Delen.Add(regel.Code, deel);
        act.Store.Add(deel);
        return deel;
    }

    private bool LoadDefinitie(Indicatorregel regel, Indicatordeel deel, IEnumerable<Definitie> versions, Act act)
    {
        var newestFirst = versions.OrderByDescending(d => d.Versie).ToList();
        var loaded = newestFirst.Find(d => d.Status == Definitiestatus.Overgenomen) ?? newestFirst.FirstOrDefault();
        if (loaded is not null && Says(loaded, regel)) return false;
        var newest = newestFirst.FirstOrDefault();
        var from = newest is null ? regel.GeldigVan : regel.GeldigVan > newest.GeldigVan ? regel.GeldigVan : act.Today;
        var target = newest is not null && newest.GeldigVan >= from ? newest : null;
        if (newest is not null && target is null) newest.GeldigTot = from!.Value.AddDays(-1);
        if (target is null)
        {
            target = new Definitie
            {
                Id = ids.Next(), OrganisatieId = deel.OrganisatieId, DeelId = deel.Id, Versie = (newest?.Versie ?? 0) + 1, Tekst = regel.Tekst, GeldigVan = from,
            };
            act.Store.Add(target);
        }

        // A template gives teller and noemer and so is in use; a document that prints neither is taken over as it stands.
        target.Status = regel.Teller is null ? Definitiestatus.Overgenomen : Definitiestatus.Actief;
        (target.Tekst, target.Eenheid, target.Richting) = (regel.Tekst, regel.Eenheid, regel.Richting);
        (target.Teller, target.Noemer) = (regel.Teller, regel.Noemer);
        (target.Databron, target.Frequentie, target.Opmerking) = (regel.Databron, regel.Frequentie, regel.Opmerking);
        (target.BronDocument, target.BronRegel) = (regel.Bron?.Document, regel.Bron?.Regel);
        return true;
    }

    private static bool Says(Definitie d, Indicatorregel r) =>
        (d.Tekst, d.Eenheid, d.Richting, d.Teller, d.Noemer, d.Databron, d.Frequentie, d.Opmerking, Bronregel.From(d.BronDocument, d.BronRegel))
        == (r.Tekst, r.Eenheid, r.Richting, r.Teller, r.Noemer, r.Databron, r.Frequentie, r.Opmerking, r.Bron);

    private bool LoadNorm(Indicatorregel regel, Normregel norm, Indicatordeel deel, IEnumerable<Indicatornorm> known, Act act)
    {
        var newestFirst = known.Where(n => n.Segment is null).OrderByDescending(n => n.GeldigVan ?? DateOnly.MinValue).ToList();
        var loaded = newestFirst.Find(n => n.BronDocument is not null == norm.Bron is not null);
        if (loaded is not null && (loaded.Operator, loaded.Streefwaarde, loaded.Eenheid, loaded.Gedrukt) == (norm.Operator, norm.Streefwaarde, regel.Eenheid, norm.Gedrukt))
            return false;
        var newest = newestFirst.FirstOrDefault();
        var from = newest is null ? norm.GeldigVan : norm.GeldigVan > newest.GeldigVan ? norm.GeldigVan : act.Today;
        var target = newest is not null && newest.GeldigVan >= from ? newest : null;
        if (newest is not null && target is null) newest.GeldigTot = from!.Value.AddDays(-1);
        if (target is null)
        {
            target = new Indicatornorm { Id = ids.Next(), OrganisatieId = deel.OrganisatieId, DeelId = deel.Id, GeldigVan = from };
            act.Store.Add(target);
        }

        (target.Operator, target.Eenheid, target.Gedrukt) = (norm.Operator, regel.Eenheid, norm.Gedrukt);
        (target.Teller, target.Noemer) = (norm.Streefwaarde?.Teller, norm.Streefwaarde?.Noemer);
        (target.BronDocument, target.BronRegel) = (norm.Bron?.Document, norm.Bron?.Regel);
        return true;
    }

    private sealed record KnownIndicatoren(
        Dictionary<string, Indicator> Indicatoren, Dictionary<string, Indicatordeel> Delen, ILookup<Guid, Definitie> Definities, ILookup<Guid, Indicatornorm> Normen);
}
