using Baken.Dispatch;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren;

/// <summary>What a source says about waiting, as a row.</summary>
/// <param name="Sleutel">Row id of the source.</param>
/// <param name="Deel">Code of the part it belongs to; null when to none.</param>
/// <param name="IsMeting">The same value is loaded as a meting too.</param>
/// <param name="OrganisatieId">Owner.</param>
/// <param name="Onderwerp">What is waited for.</param>
/// <param name="Soort">Measured, verdict, norm or movement.</param>
/// <param name="Perspectief">For which law.</param>
/// <param name="Periode">Period.</param>
/// <param name="Grens">Bound of the value.</param>
/// <param name="Getal">The value; only when measured.</param>
/// <param name="Eenheid">Unit.</param>
/// <param name="Tekst">As printed.</param>
/// <param name="Normoperator">Operator of the norm; null when none.</param>
/// <param name="Norm">Target; null when none.</param>
/// <param name="BinnenNorm">Within the norm as stated; null when not stated.</param>
/// <param name="Opmerking">Note.</param>
/// <param name="Bron">Place in the source.</param>
public sealed record Wachttijdopgave(
    string Sleutel, string? Deel, bool IsMeting, Guid OrganisatieId, string Onderwerp, Wachttijdsoort Soort, Perspectief Perspectief, Periode Periode, Grens Grens,
    Getal? Getal, Eenheid Eenheid, string Tekst, Normoperator? Normoperator, Getal? Norm, bool? BinnenNorm, string? Opmerking, Bronregel? Bron);

/// <summary>An arithmetic check, as a row. Numbers are invariant text.</summary>
/// <param name="Sleutel">Row id of the source.</param>
/// <param name="OrganisatieId">Owner.</param>
/// <param name="Soort">Kind of check.</param>
/// <param name="Controle">Subject, calculation, outcome, print, difference and finding.</param>
/// <param name="Klopt">True when it holds.</param>
public sealed record Controleregel(string Sleutel, Guid OrganisatieId, string Soort, Kpicontrole Controle, bool Klopt);

/// <summary>What a source claims of its coverage, as a row.</summary>
/// <param name="Sleutel">Row id of the source.</param>
/// <param name="OrganisatieId">Owner.</param>
/// <param name="Periode">Period of the report.</param>
/// <param name="Gerapporteerd">Number of KPIs it says to report on.</param>
/// <param name="Totaal">Number of KPIs.</param>
/// <param name="Tekst">As printed.</param>
/// <param name="Bron">Place in the source.</param>
public sealed record Dekkingsopgaveregel(string Sleutel, Guid OrganisatieId, Periode Periode, int Gerapporteerd, int Totaal, string Tekst, Bronregel? Bron);

/// <summary>
/// Loads what stands beside the values: waiting times, checks and claims of coverage. Equal rows stay, changed rows are overwritten with
/// history. The caller has checked the rows; never refused on content.
/// </summary>
/// <param name="Wachttijden">Waiting times.</param>
/// <param name="Controles">Checks.</param>
/// <param name="Dekkingsopgaven">Claims of coverage.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ImportControles(
    IReadOnlyList<Wachttijdopgave> Wachttijden, IReadOnlyList<Controleregel> Controles, IReadOnlyList<Dekkingsopgaveregel> Dekkingsopgaven)
    : ICommand<IReadOnlyList<Importtelling>>;

internal sealed class ImportControlesHandler(IdSource ids) : IHandler<ImportControles, IReadOnlyList<Importtelling>>
{
    public async Task<Result<IReadOnlyList<Importtelling>>> Handle(ImportControles request, Act act, CancellationToken cancellation)
    {
        var delen = await act.Store.Set<Indicatordeel>().AsNoTracking().ToDictionaryAsync(d => d.Code, d => d.Id, cancellation);
        var wachttijden = await act.Store.Set<Wachttijd>().ToDictionaryAsync(w => w.Sleutel, cancellation);
        var controles = await act.Store.Set<Controle>().ToDictionaryAsync(c => c.Sleutel, cancellation);
        var opgaven = await act.Store.Set<Dekkingsopgave>().ToDictionaryAsync(o => o.Sleutel, cancellation);
        var counts = new[] { Importtelling.Leeg, Importtelling.Leeg, Importtelling.Leeg };
        foreach (var regel in request.Wachttijden)
            counts[0] += Put(act, wachttijden, regel.Sleutel, () => New(regel), w => Fill(w, regel, regel.Deel is null ? null : delen[regel.Deel]));
        foreach (var regel in request.Controles) counts[1] += Put(act, controles, regel.Sleutel, () => New(regel), c => Fill(c, regel));
        foreach (var regel in request.Dekkingsopgaven) counts[2] += Put(act, opgaven, regel.Sleutel, () => New(regel), o => Fill(o, regel));
        await act.Store.SaveChangesAsync(cancellation);
        return Result.Of<IReadOnlyList<Importtelling>>(counts);
    }

    private static Importtelling Put<T>(Act act, Dictionary<string, T> known, string sleutel, Func<T> make, Action<T> fill) where T : StoredRecord
    {
        var isNew = !known.TryGetValue(sleutel, out var record);
        if (record is null)
        {
            record = make();
            known.Add(sleutel, record);
            act.Store.Add(record);
        }

        fill(record);
        return Importtelling.One(isNew, act.Store.Entry(record).State == EntityState.Modified);
    }

    private Wachttijd New(Wachttijdopgave r) =>
        new() { Id = ids.Next(), OrganisatieId = r.OrganisatieId, Sleutel = r.Sleutel, Onderwerp = r.Onderwerp, Periode = r.Periode.ToString(), Tekst = r.Tekst };

    private static void Fill(Wachttijd w, Wachttijdopgave r, Guid? deelId)
    {
        (w.DeelId, w.IsMeting) = (deelId, r.IsMeting);
        (w.Onderwerp, w.Soort, w.Perspectief, w.Periode) = (r.Onderwerp, r.Soort, r.Perspectief, r.Periode.ToString());
        (w.Grens, w.Teller, w.Noemer, w.Eenheid, w.Tekst) = (r.Grens, r.Getal?.Teller, r.Getal?.Noemer, r.Eenheid, r.Tekst);
        (w.Normoperator, w.Normteller, w.Normnoemer) = (r.Normoperator, r.Norm?.Teller, r.Norm?.Noemer);
        (w.BinnenNorm, w.Opmerking, w.BronDocument, w.BronRegel) = (r.BinnenNorm, r.Opmerking, r.Bron?.Document, r.Bron?.Regel);
    }

    private Controle New(Controleregel r) => new()
    {
        Id = ids.Next(), OrganisatieId = r.OrganisatieId, Sleutel = r.Sleutel, Soort = r.Soort, Onderwerp = r.Controle.Onderwerp,
        Formule = r.Controle.Formule, Berekend = r.Controle.Berekend, Gedrukt = r.Controle.Gedrukt, Verschil = r.Controle.Verschil,
    };

    private static void Fill(Controle c, Controleregel r)
    {
        (c.Soort, c.Klopt) = (r.Soort, r.Klopt);
        (c.Onderwerp, c.Formule, c.Berekend, c.Gedrukt, c.GedruktInBron) =
            (r.Controle.Onderwerp, r.Controle.Formule, r.Controle.Berekend, r.Controle.Gedrukt, r.Controle.GedruktInBron);
        (c.Verschil, c.Bevinding, c.Opmerking) = (r.Controle.Verschil, r.Controle.Bevinding, r.Controle.Opmerking);
        (c.BronDocument, c.BronRegel) = (r.Controle.Bron?.Document, r.Controle.Bron?.Regel);
    }

    private Dekkingsopgave New(Dekkingsopgaveregel r) =>
        new() { Id = ids.Next(), OrganisatieId = r.OrganisatieId, Sleutel = r.Sleutel, Periode = r.Periode.ToString(), Tekst = r.Tekst };

    private static void Fill(Dekkingsopgave o, Dekkingsopgaveregel r)
    {
        (o.Periode, o.Gerapporteerd, o.Totaal, o.Tekst) = (r.Periode.ToString(), r.Gerapporteerd, r.Totaal, r.Tekst);
        (o.BronDocument, o.BronRegel) = (r.Bron?.Document, r.Bron?.Regel);
    }
}
