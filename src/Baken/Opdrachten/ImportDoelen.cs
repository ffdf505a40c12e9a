using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Opdrachten;

/// <summary>One kerntaak as a source gives it.</summary>
/// <param name="Code">Code.</param>
/// <param name="Soort">Kind.</param>
/// <param name="OrganisatieId">Who does it.</param>
/// <param name="Naam">Name.</param>
/// <param name="Omschrijving">Description; null when none.</param>
/// <param name="Volgorde">Order in the source.</param>
/// <param name="Jaar">Year; null when not stated.</param>
/// <param name="Bron">Place in the source.</param>
public sealed record Kerntaakregel(
    string Code, Kerntaaksoort Soort, Guid OrganisatieId, string Naam, string? Omschrijving, int Volgorde, int? Jaar, Bronregel? Bron);

/// <summary>One doel as a source or template gives it.</summary>
/// <param name="Code">Code.</param>
/// <param name="BovenCode">Code of the doel or kerntaak above it; null at the top.</param>
/// <param name="KerntaakCode">Kerntaak it belongs to; null when to none.</param>
/// <param name="Niveau">Level.</param>
/// <param name="OrganisatieId">Who works on it.</param>
/// <param name="Perspectief">For which law.</param>
/// <param name="Naam">Name.</param>
/// <param name="Deadline">Deadline at the precision of the source; null when none.</param>
/// <param name="Meetbaar">It is stated how it is measured.</param>
/// <param name="Bron">Place in the source; null for a template.</param>
public sealed record Doelregel(
    string Code, string? BovenCode, string? KerntaakCode, Doelniveau Niveau, Guid OrganisatieId, Perspectief Perspectief, string Naam, string? Deadline,
    bool Meetbaar, Bronregel? Bron);

/// <summary>A doel is followed by a part.</summary>
/// <param name="Doel">Code of the doel.</param>
/// <param name="Deel">Code of the part.</param>
public sealed record Doelindicatorregel(string Doel, string Deel);

/// <summary>
/// Loads many kerntaken, doelen and their indicators at once. Equal rows stay; changed rows are overwritten with history. The caller has
/// checked codes and links; never refused on content. Gives the counts of kerntaken, doelen and links.
/// </summary>
/// <param name="Kerntaken">Kerntaken.</param>
/// <param name="Doelen">Doelen, in the order of the source.</param>
/// <param name="Indicatoren">Which parts follow which doel.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
public sealed record ImportDoelen(
    IReadOnlyList<Kerntaakregel> Kerntaken, IReadOnlyList<Doelregel> Doelen, IReadOnlyList<Doelindicatorregel> Indicatoren) : ICommand<IReadOnlyList<Importtelling>>;

internal sealed class ImportDoelenHandler(IdSource ids) : IHandler<ImportDoelen, IReadOnlyList<Importtelling>>
{
    public async Task<Result<IReadOnlyList<Importtelling>>> Handle(ImportDoelen request, Act act, CancellationToken cancellation)
    {
        if (act.Grant.Organisaties is { } owned && request.Doelen.Any(d => !owned.Contains(d.OrganisatieId)))
            return new Refusal("Opdrachten.OrganisatieNotYours", []);
        var kerntaken = await act.Store.Set<Kerntaak>().ToDictionaryAsync(k => k.Code, cancellation);
        var doelen = await act.Store.Set<Beleidsdoel>().ToDictionaryAsync(d => d.Code, cancellation);
        var links = (await act.Store.Set<Doelindicator>().AsNoTracking().ToListAsync(cancellation)).Select(l => (l.DoelId, l.Deel)).ToHashSet();
        var counts = new[] { Importtelling.Leeg, Importtelling.Leeg, Importtelling.Leeg };
        foreach (var regel in request.Kerntaken) counts[0] += Load(regel, kerntaken, act);
        foreach (var regel in request.Doelen) counts[1] += Load(regel, doelen, act);
        foreach (var regel in request.Indicatoren)
        {
            var doel = doelen[regel.Doel];
            var isNew = links.Add((doel.Id, regel.Deel));
            if (isNew) act.Store.Add(new Doelindicator { Id = ids.Next(), OrganisatieId = doel.OrganisatieId, DoelId = doel.Id, Deel = regel.Deel });
            counts[2] += new Importtelling(isNew ? 1 : 0, 0, isNew ? 0 : 1);
        }

        await act.Store.SaveChangesAsync(cancellation);
        return Result.Of<IReadOnlyList<Importtelling>>(counts);
    }

    private Importtelling Load(Kerntaakregel r, Dictionary<string, Kerntaak> known, Act act)
    {
        var isNew = !known.TryGetValue(r.Code, out var kerntaak);
        if (kerntaak is null)
        {
            kerntaak = new Kerntaak { Id = ids.Next(), OrganisatieId = r.OrganisatieId, Code = r.Code, Naam = r.Naam };
            known.Add(r.Code, kerntaak);
            act.Store.Add(kerntaak);
        }

        (kerntaak.Soort, kerntaak.Naam, kerntaak.Omschrijving, kerntaak.Volgorde, kerntaak.Jaar) = (r.Soort, r.Naam, r.Omschrijving, r.Volgorde, r.Jaar);
        (kerntaak.BronDocument, kerntaak.BronRegel) = (r.Bron?.Document, r.Bron?.Regel);
        return Count(isNew, act.Store.Entry(kerntaak).State);
    }

    private Importtelling Load(Doelregel r, Dictionary<string, Beleidsdoel> known, Act act)
    {
        var isNew = !known.TryGetValue(r.Code, out var doel);
        if (doel is null)
        {
            var last = known.Values.Select(d => d.Volgorde).DefaultIfEmpty().Max();
            doel = new Beleidsdoel { Id = ids.Next(), OrganisatieId = r.OrganisatieId, Code = r.Code, Naam = r.Naam, Volgorde = last + 1 };
            known.Add(r.Code, doel);
            act.Store.Add(doel);
        }

        (doel.BovenCode, doel.KerntaakCode, doel.Niveau, doel.Perspectief) = (r.BovenCode, r.KerntaakCode, r.Niveau, r.Perspectief);
        (doel.Naam, doel.Deadline, doel.Meetbaar) = (r.Naam, r.Deadline, r.Meetbaar);
        (doel.BronDocument, doel.BronRegel) = (r.Bron?.Document, r.Bron?.Regel);
        return Count(isNew, act.Store.Entry(doel).State);
    }

    private static Importtelling Count(bool isNew, EntityState state) =>
        isNew ? new Importtelling(1, 0, 0) : state == EntityState.Modified ? new Importtelling(0, 1, 0) : new Importtelling(0, 0, 1);
}
