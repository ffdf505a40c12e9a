using Baken.Dispatch;
using Baken.Indicatoren.Sluitingen;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>One value as a source document or template gives it.</summary>
/// <param name="Sleutel">Row id of the source; the same row loaded again is the same meting.</param>
/// <param name="Deel">Code of the part.</param>
/// <param name="OrganisatieId">Owner.</param>
/// <param name="Periode">Period reported on.</param>
/// <param name="Perspectief">For which law.</param>
/// <param name="Segment">Partner, team or chart; empty when whole.</param>
/// <param name="Gebied">Gemeente within a regio; otherwise empty.</param>
/// <param name="Waarde">The unrounded value; its text is what the source prints.</param>
/// <param name="WeinigVermeld">The source says there were few observations.</param>
/// <param name="Onvolledig">The source says not everybody delivered.</param>
/// <param name="ZonderNorm">The source sets no norm for this value, although the part has one.</param>
/// <param name="VerwachtIn">Period in which a missing value is expected; null when not stated.</param>
/// <param name="Telling">Teller and noemer as the source states them; never n.</param>
/// <param name="Gedrukt">What the source prints beside the value.</param>
/// <param name="Opmerking">Note.</param>
/// <param name="Bron">Place in the source; null for a template.</param>
public sealed record Metingregel(
    string Sleutel, string Deel, Guid OrganisatieId, Periode Periode, Perspectief Perspectief, string Segment, string Gebied, Waarde Waarde,
    bool WeinigVermeld, bool Onvolledig, bool ZonderNorm, Periode? VerwachtIn, string? Telling, Printwaarde Gedrukt, string? Opmerking, Bronregel? Bron);

/// <summary>
/// Loads many values at once. A row that says the same as when it was loaded before adds nothing, also after somebody corrected it by
/// hand; a changed row adds a version with the given reason. Refusals: <c>DeelUnknown</c>, <c>PeriodeClosed</c> for a row that
/// would change a value of a closed period.
/// </summary>
/// <param name="Regels">The rows.</param>
/// <param name="Reden">Why values change, for the history: <c>Geladen uit measurements.csv</c>.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
public sealed record ImportMetingen(IReadOnlyList<Metingregel> Regels, string Reden) : ICommand<Importtelling>;

internal sealed class ImportMetingenHandler(IdSource ids) : IHandler<ImportMetingen, Importtelling>
{
    public async Task<Result<Importtelling>> Handle(ImportMetingen request, Act act, CancellationToken cancellation)
    {
        if (act.Grant.Organisaties is { } owned && request.Regels.Any(r => !owned.Contains(r.OrganisatieId)))
            return new Refusal("Indicatoren.OrganisatieNotYours", []);
        var delen = await act.Store.Set<Indicatordeel>().AsNoTracking().ToDictionaryAsync(d => d.Code, cancellation);
        var unknown = request.Regels.Where(r => !delen.ContainsKey(r.Deel)).Select(r => new Refusal("Indicatoren.DeelUnknown", [r.Deel], r.Sleutel)).ToList();
        if (unknown.Count > 0) return Result<Importtelling>.Refused(unknown);
        var known = new KnownMetingen(await act.Store.Set<Meting>().ToListAsync(cancellation));
        var aanbiedingen = await Aanbiedingen.Read(act, null, cancellation);
        var gesloten = await Geslotenperioden.Read(act, cancellation);
        var guarded = new List<Refusal>();
        var total = Importtelling.Leeg;
        foreach (var regel in request.Regels)
        {
            var telling = Load(regel, delen[regel.Deel], known, aanbiedingen.LastOf(regel.OrganisatieId), request.Reden, act);
            total += telling;
            if (telling.Gelijk == 0 && gesloten.Guards(regel.OrganisatieId, regel.Periode) is { } guard) guarded.Add(guard.At(regel.Sleutel));
        }

        if (guarded.Count > 0) return Result<Importtelling>.Refused(guarded);
        await act.Store.SaveChangesAsync(cancellation);
        return total;
    }

    private Importtelling Load(Metingregel regel, Indicatordeel deel, KnownMetingen known, DateTime? lastOffered, string reden, Act act)
    {
        var plaats = new Metingplaats(deel.Id, regel.Periode, regel.Perspectief, regel.Segment, regel.Gebied);
        var inhoud = new Metinginhoud(
            regel.Waarde, null, regel.WeinigVermeld, regel.Onvolledig, regel.ZonderNorm, regel.VerwachtIn?.ToString(), regel.Telling,
            regel.Gedrukt with { Waarde = regel.Waarde.Tekst }, regel.Opmerking, regel.Bron);
        var versions = known.Find(regel.Sleutel, plaats);
        if (versions.Count == 0)
        {
            act.Store.Add(Meting.Make(
                ids.Next(), regel.OrganisatieId, plaats,
                new Metingversie(ids.Next(), regel.Sleutel, 1, Metingherkomst.Geladen, act.Now, "", act.Caller.Naam), inhoud));
            return Importtelling.One(isNew: true, isChanged: false);
        }

        var loaded = versions.LastOrDefault(m => m.Herkomst == Metingherkomst.Geladen) ?? versions[^1];
        var isChanged = loaded.Inhoud != inhoud || loaded.Plaats != plaats;
        if (isChanged) act.Store.Add(versions[^1].Next(ids.Next(), inhoud, Metingherkomst.Geladen, reden, act.Caller.Naam, act.Now, lastOffered, plaats));
        return Importtelling.One(isNew: false, isChanged);
    }

    /// <summary>Versions by row of the source, and by place for values that were entered by hand before.</summary>
    private sealed class KnownMetingen(IReadOnlyList<Meting> all)
    {
        private readonly ILookup<Guid, Meting> byStam = all.OrderBy(m => m.Versie).ToLookup(m => m.StamId);
        private readonly Dictionary<string, Guid> bySleutel = all.Where(m => m.BekendTot is null).ToDictionary(m => m.Sleutel, m => m.StamId);
        private readonly ILookup<Metingplaats, Guid> byPlaats = all.Where(m => m.BekendTot is null).ToLookup(m => m.Plaats, m => m.StamId);

        public List<Meting> Find(string sleutel, Metingplaats plaats)
        {
            if (bySleutel.TryGetValue(sleutel, out var stam)) return [.. byStam[stam]];
            return byPlaats[plaats].Select(s => byStam[s].ToList()).FirstOrDefault() ?? [];
        }
    }
}
