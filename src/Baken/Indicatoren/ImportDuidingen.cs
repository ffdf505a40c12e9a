using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>The story beside a KPI as a source tells it.</summary>
/// <param name="Code">Stem of the indicator.</param>
/// <param name="Periode">Period it is about.</param>
/// <param name="Tekst">What the figure says.</param>
/// <param name="Aandacht">What asks attention; null when nothing.</param>
/// <param name="Conclusie">Action or none.</param>
/// <param name="Toelichting">Which action, or why none.</param>
/// <param name="Bron">Place in the source, shown as author.</param>
public sealed record Duidingopgave(string Code, Periode Periode, string Tekst, string? Aandacht, Conclusie Conclusie, string Toelichting, Bronregel? Bron);

/// <summary>
/// Loads many duidingen at once. One that was loaded before stays; another text of the source becomes the next version. The caller has
/// checked the rows; never refused on content.
/// </summary>
/// <param name="Regels">The rows.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ImportDuidingen(IReadOnlyList<Duidingopgave> Regels) : ICommand<Importtelling>
{
    /// <summary>The stem of a part: KPI1-J is part of KPI1.</summary>
    public static string StemOf(string deel) => Indicator.StemOf(deel);
}

internal sealed class ImportDuidingenHandler(IdSource ids) : IHandler<ImportDuidingen, Importtelling>
{
    public async Task<Result<Importtelling>> Handle(ImportDuidingen request, Act act, CancellationToken cancellation)
    {
        var indicatoren = await act.Store.Set<Indicator>().AsNoTracking().ToDictionaryAsync(i => i.Code, cancellation);
        var known = (await act.Store.Set<Duiding>().AsNoTracking().ToListAsync(cancellation)).ToLookup(d => (d.IndicatorId, d.Periode));
        var total = Importtelling.Leeg;
        foreach (var regel in request.Regels)
        {
            var (indicator, periode) = (indicatoren[regel.Code], regel.Periode.ToString());
            var versions = known[(indicator.Id, periode)].ToList();
            var isThere = versions.Exists(d => (d.Tekst, d.Aandacht, d.Conclusie, d.Toelichting) == (regel.Tekst, regel.Aandacht, regel.Conclusie, regel.Toelichting));
            total += Importtelling.One(isNew: versions.Count == 0, isChanged: !isThere);
            if (isThere) continue;
            act.Store.Add(new Duiding
            {
                Id = ids.Next(), OrganisatieId = indicator.OrganisatieId, IndicatorId = indicator.Id, Periode = periode,
                Versie = versions.Select(d => d.Versie).DefaultIfEmpty().Max() + 1, Tekst = regel.Tekst, Aandacht = regel.Aandacht,
                Conclusie = regel.Conclusie, Toelichting = regel.Toelichting, AuteurId = act.Caller.AccountId,
                AuteurNaam = regel.Bron is { } bron ? $"Bron: {bron.Document}, regel {bron.Regel}" : act.Caller.Naam, Op = act.Now,
            });
        }

        await act.Store.SaveChangesAsync(cancellation);
        return total;
    }
}
