using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Opdrachten;

namespace Baken.Aanleveringen;

/// <summary>Sends what is new or changed in a template on to the rooms, and brings their refusals back to sheet, row and column.</summary>
internal sealed class SjabloonWriter(Act act, Sjabloonstand stand, List<Refusal> faults, HashSet<(Sjabloonblad Blad, string Code)> refused)
{
    private const string Reden = "Gewijzigd in het invoersjabloon.";

    private static readonly Refusal NothingChanged = new("Indicatoren.NothingChanged", []);

    private readonly HashSet<string> doelen = [.. stand.Rijen[Sjabloonblad.Doelen.Naam].Select(r => r[0])];

    public async Task<Importtelling> Write(Sjabloonblad blad, IReadOnlyList<Sjabloonrij> rijen, CancellationToken cancellation)
    {
        var known = stand.Rijen[blad.Naam].ToDictionary(r => Sjabloonstand.KeyOf(blad, r), r => r);
        var total = Importtelling.Leeg;
        foreach (var rij in rijen)
        {
            var isNew = !known.TryGetValue(Sjabloonstand.KeyOf(blad, rij.Cells), out var before);
            var refusals = before is not null && before.Select(Bare).SequenceEqual(rij.Cells.Select(Bare))
                ? [NothingChanged]
                : await Send(blad, rij, isNew, cancellation);
            var isEqual = refusals.Count == 1 && refusals[0].Code == NothingChanged.Code;
            total += isEqual ? new Importtelling(0, 0, 1) : new Importtelling(isNew ? 1 : 0, isNew ? 0 : 1, 0);
            if (isEqual) continue;
            faults.AddRange(refusals.Where(r => !RefersToRefused(rij, r)));
            if (refusals.Count > 0) refused.Add((blad, rij.Cells[0]));
            // The next row may build on this one; a refused row leaves nothing behind to save.
            await act.Store.SaveChangesAsync(cancellation);
            // Looking through every saved row again for changes would make the hundredth row a hundred times as slow as the first.
            act.Store.ChangeTracker.Clear();
        }

        return total;
    }

    /// <summary>A row whose doel or KPI was refused has no fault of its own in that.</summary>
    private bool RefersToRefused(Sjabloonrij rij, Refusal refusal) =>
        ReferenceOf(rij.Blad) is { } reference && refused.Contains((reference.Blad, rij[reference.Kolom])) && refusal.Source == rij.At(reference.Kolom, refusal).Source;

    private static (string Kolom, Sjabloonblad Blad)? ReferenceOf(Sjabloonblad blad) => blad.Naam switch
    {
        "Doelen" => ("Boven", Sjabloonblad.Doelen),
        "KPI's" => ("Doel", Sjabloonblad.Doelen),
        _ => ("KPI", Sjabloonblad.Kpis),
    };

    /// <summary>In the unit of the KPI 50 and 50% are the same.</summary>
    private static string Bare(string cell) => cell.TrimEnd('%').TrimEnd();

    private Task<IReadOnlyList<Refusal>> Send(Sjabloonblad blad, Sjabloonrij rij, bool isNew, CancellationToken cancellation) => blad.Naam switch
    {
        "Doelen" => SendDoel(rij, isNew, cancellation),
        "KPI's" => SendKpi(rij, isNew, cancellation),
        "Normen" => SendNorm(rij, cancellation),
        _ => SendMeting(rij, isNew, cancellation),
    };

    private async Task<IReadOnlyList<Refusal>> SendDoel(Sjabloonrij rij, bool isNew, CancellationToken cancellation)
    {
        if (Missing(rij, "Code", "Naam", "Niveau", "Wet") is { Count: > 0 } missing) return missing;
        var (niveau, wet, meetbaar) = (Doelniveaus.Find(rij["Niveau"])!.Value, Wet(rij), rij["Meetbaar"] == "ja");
        if (isNew)
        {
            var registered = await act.Ask(
                new RegisterDoel(rij["Code"], rij["Naam"], niveau, rij["Boven"], wet, rij["Deadline"], meetbaar, stand.OrganisatieId), cancellation);
            if (registered.IsOk) doelen.Add(rij["Code"]);
            return Placed(rij, registered.Refusals, "Code");
        }

        var deadline = rij["Deadline"].Length == 0 ? null : Periode.Parse(rij["Deadline"]);
        if (deadline is { IsOk: false }) return Placed(rij, deadline.Refusals.Select(r => r.At("Deadline")), "Deadline");
        if (rij["Boven"].Length > 0 && !await IsAbove(rij["Boven"], cancellation)) return [rij.At("Boven", new Refusal("Opdrachten.BovenUnknown", [rij["Boven"]]))];
        var changed = new Doelregel(
            rij["Code"], Null(rij["Boven"]), await KerntaakOf(rij["Boven"], cancellation), niveau, stand.OrganisatieId, wet, rij["Naam"],
            deadline?.Value.ToString(), meetbaar, null);
        return Placed(rij, (await act.Ask(new ImportDoelen([], [changed], []), cancellation)).Refusals, "Code");
    }

    private async Task<IReadOnlyList<Refusal>> SendKpi(Sjabloonrij rij, bool isNew, CancellationToken cancellation)
    {
        var missing = Missing(rij, "Soort", "Wet", "Richting").ToList();
        var isKnown = doelen.Contains(rij["Doel"]);
        if (rij["Doel"].Length > 0 && !isKnown && !refused.Contains((Sjabloonblad.Doelen, rij["Doel"]))) missing.Add(rij.At("Doel", new Refusal("Aanleveringen.ReferenceUnknown", [rij["Doel"], "blad Doelen"])));
        if (missing.Count > 0) return missing;
        var eenheid = Eenheden.All.Where(e => e.Naam() == rij["Eenheid"]).Select(e => e.Code()).FirstOrDefault() ?? "";
        var defined = await act.Ask(
            new DefineIndicator(
                rij["Code"], rij["Naam"], Indicatorsoorten.Find(rij["Soort"])!.Value, Wet(rij), rij["Definitie"], eenheid,
                Sjabloonwoorden.Richtingen[rij["Richting"]], rij["Teller"], rij["Noemer"], rij["Databron"], rij["Frequentie"],
                isNew ? null : act.Today, Activeren: true, stand.OrganisatieId),
            cancellation);
        if (!defined.IsOk || !isKnown) return Placed(rij, defined.Refusals, "Code");
        await act.Store.SaveChangesAsync(cancellation);
        return Placed(rij, (await act.Ask(new ImportDoelen([], [], [new Doelindicatorregel(rij["Doel"], rij["Code"])]), cancellation)).Refusals, "Doel");
    }

    private async Task<IReadOnlyList<Refusal>> SendNorm(Sjabloonrij rij, CancellationToken cancellation)
    {
        if (Missing(rij, "KPI", "Geldig vanaf") is { Count: > 0 } missing) return missing;
        var day = NlDatum.Parse(rij["Geldig vanaf"]);
        if (!day.IsOk) return Placed(rij, day.Refusals.Select(r => r.At("GeldigVan")), "KPI");
        return Placed(rij, (await act.Ask(new AdoptNorm(rij["KPI"], rij["Operator"], rij["Streefwaarde"], day.Value, rij["Segment"]), cancellation)).Refusals, "KPI");
    }

    private async Task<IReadOnlyList<Refusal>> SendMeting(Sjabloonrij rij, bool isNew, CancellationToken cancellation)
    {
        if (Missing(rij, "KPI", "Wet", "Status") is { Count: > 0 } missing) return missing;
        var known = isNew ? null : stand.Cijfers[Sjabloonstand.KeyOf(Sjabloonblad.Metingen, rij.Cells)];
        var opgave = new Waardeopgave(
            Sjabloonwoorden.FindBy<Waardestatus>(s => s.Naam(), rij["Status"])!.Value, rij["Waarde"],
            Sjabloonwoorden.Grenzen.Find(rij["Grens"]) ?? Grens.Gelijk, rij["Tekst"], rij["n"],
            known?.Waarnemingen == Waarnemingslabel.TeWeinig && rij["n"].Length == 0, known?.Onvolledig ?? false,
            known?.Meetperiode?.ToString() ?? "", rij["Verwacht in"], rij["Opmerking"]);
        var refusals = known is null
            ? (await act.Ask(new RecordMeting(rij["KPI"], rij["Periode"], opgave, Wet(rij), rij["Segment"]), cancellation)).Refusals
            : (await act.Ask(new CorrectMeting(known.StamId, known.Versie, opgave, Reden), cancellation)).Refusals;
        return Placed(rij, refusals, "KPI");
    }

    private async Task<bool> IsAbove(string code, CancellationToken cancellation) => doelen.Contains(code) || await KerntaakOf(code, cancellation) is not null;

    private async Task<string?> KerntaakOf(string code, CancellationToken cancellation)
    {
        var kerntaken = await act.Ask(new ListKerntaken(), cancellation);
        return kerntaken.IsOk && kerntaken.Value.Any(k => k.Code == code) ? code : null;
    }

    private static Perspectief Wet(Sjabloonrij rij) => Sjabloonwoorden.FindBy<Perspectief>(p => p.Naam(), rij["Wet"])!.Value;

    private static string? Null(string text) => text.Length == 0 ? null : text;

    private static IReadOnlyList<Refusal> Missing(Sjabloonrij rij, params string[] columns) =>
        [.. columns.Where(c => rij[c].Length == 0).Select(c => rij.At(c, new Refusal("Aanleveringen.CellMissing", [])))];

    private static IReadOnlyList<Refusal> Placed(Sjabloonrij rij, IEnumerable<Refusal> refusals, string otherwise) =>
        [.. refusals.Select(r => rij.At(ColumnOf(rij.Blad, r.Source) ?? otherwise, r))];

    /// <summary>The column that holds what a field of a request asks.</summary>
    private static string? ColumnOf(Sjabloonblad blad, string? field)
    {
        var column = field switch
        {
            "Deel" => "KPI",
            "Tekst" => blad == Sjabloonblad.Kpis ? "Definitie" : "Tekst",
            "GeldigVan" => "Geldig vanaf",
            "Getal" => "Waarde",
            "N" => "n",
            "VerwachtIn" => "Verwacht in",
            _ => field,
        };
        return column is not null && blad.Kolommen.Contains(column) ? column : null;
    }
}
