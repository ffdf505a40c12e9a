using Baken.Aanleveringen.Invoer;
using Baken.Dispatch;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Organisaties;

namespace Baken.Aanleveringen.Afbeeldingen;

/// <summary>
/// What to begin with: what a stored afbeelding says of this feit, else what the names and values of the columns suggest. Nothing of it is kept.
/// Refusals: <c>ProefinvoerUnknown</c>, <c>FeitUnknown</c>, <c>AliasUnknown</c>.
/// </summary>
/// <param name="Id">Given by <see cref="KeepProefinvoer"/>.</param>
/// <param name="Feit">Kind of feit.</param>
/// <param name="Uit">Alias of the file with a row per feit.</param>
/// <param name="Naam">A stored afbeelding; null for a new one.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ProposeAfbeelding(Guid Id, string Feit, string Uit, string? Naam = null) : IQuery<Afbeeldingvoorstel>;

/// <summary>What to begin with.</summary>
/// <param name="Bestanden">What the columns of the kept files hold.</param>
/// <param name="Opgave">Filled in as far as known.</param>
/// <param name="Voorgesteld">Fields that are a suggestion, to be looked at.</param>
/// <param name="Verschillen">Where the files differ from what the stored afbeelding knows, in Dutch.</param>
public sealed record Afbeeldingvoorstel(
    IReadOnlyList<Bestandprofiel> Bestanden, Afbeeldingopgave Opgave, IReadOnlySet<string> Voorgesteld, IReadOnlyList<string> Verschillen);

internal sealed class ProposeAfbeeldingHandler : IHandler<ProposeAfbeelding, Afbeeldingvoorstel>
{
    public async Task<Result<Afbeeldingvoorstel>> Handle(ProposeAfbeelding request, Act act, CancellationToken cancellation)
    {
        if (Feitmodel.FindSoort(request.Feit) is not { } soort) return Refusal.Of("FeitUnknown", request.Feit);
        var files = await act.Ask(new ProfileProefinvoer(request.Id, request.Naam), cancellation);
        if (!files.IsOk) return files.Map(_ => default(Afbeeldingvoorstel)!);
        if (files.Value.FirstOrDefault(f => f.Alias == request.Uit) is not { } rows) return Refusal.Of("Aanleveringen.AliasUnknown", request.Uit);
        var owned = act.Grant.Organisaties;
        var organisaties = await act.Ask(new ListOrganisaties(), cancellation);
        var owner = organisaties.IsOk ? organisaties.Value.FirstOrDefault(o => owned is null || owned.Contains(o.Id))?.Code ?? "" : "";
        var stored = request.Naam is null ? null : await Stored.Find(act, request.Naam, cancellation);
        var known = stored?.Feiten.Find(f => f.Feit == request.Feit && f.Uit == request.Uit);
        var guess = new Kolomvoorstel(files.Value, rows);
        var velden = soort.Velden.Where(v => v.Naam is not ("organisatie" or "bron")).ToList();
        var opgaven = velden.ConvertAll(v => known is null ? guess.For(v) : known.Velden.TryGetValue(v.Naam, out var veld) ? Written(v.Naam, veld, guess) : new Veldopgave(v.Naam));
        var vormen = stored?.Datumvormen ?? files.Value.SelectMany(f => f.Kolommen).Select(k => k.Datumvorm).OfType<string>().Distinct().ToList();
        var opgave = new Afbeeldingopgave(
            stored?.Naam ?? "", stored?.Bron ?? "", stored?.Organisatie ?? owner, request.Feit, request.Uit,
            string.Join(", ", vormen.Count == 0 ? new Afbeelding().Datumvormen : vormen), stored?.Tijdzone ?? new Afbeelding().Tijdzone,
            [.. files.Value.Where(f => f != rows).Select(f => Koppel(f, known, guess))], opgaven);
        return new Afbeeldingvoorstel(
            files.Value, opgave, known is null ? opgaven.Where(v => v.Kolom.Length > 0).Select(v => v.Veld).ToHashSet() : [], stored is null ? [] : [.. Differences(stored, files.Value)]);
    }

    private static Koppelopgave Koppel(Bestandprofiel file, Feitafbeelding? known, Kolomvoorstel guess) =>
        known?.Koppel.Find(k => k.Tabel == file.Alias) is { } koppel ? new Koppelopgave(file.Alias, koppel.Kolom!, koppel.Op!, koppel.Verplicht)
        : known is null ? guess.Koppel(file) : new Koppelopgave(file.Alias, "", "", false);

    /// <summary>A stored field as it would be filled in; a column that is no longer there is left open.</summary>
    private static Veldopgave Written(string naam, Veldafbeelding veld, Kolomvoorstel guess)
    {
        var (first, second) = (veld.Kolom ?? veld.Van.FirstOrDefault() ?? "", veld.Kolom is null && veld.Van.Count > 1 ? veld.Van[1] : "");
        var pseudoniem = veld.Pseudoniem switch
        {
            Pseudoniemsoort.Bsn => "bsn",
            Pseudoniemsoort.Bronsleutel => "bronsleutel",
            Pseudoniemsoort.NaamGeboortedatum => "naam_geboortedatum",
            null => "",
        };
        return new Veldopgave(
            naam, guess.Has(first) ? first : "", guess.Has(second) ? second : "", veld.Vast ?? "",
            string.Join('\n', (veld.Vertaal ?? []).Select(w => $"{w.Key} = {w.Value}")), veld.Anders.ToString().ToLowerInvariant(), pseudoniem, veld.Verplicht);
    }

    private static IEnumerable<string> Differences(Afbeelding stored, IReadOnlyList<Bestandprofiel> files)
    {
        foreach (var (alias, bestand) in stored.Bestanden)
        {
            if (files.FirstOrDefault(f => f.Alias == alias) is not { } file)
            {
                yield return $"Er is geen bestand dat past bij {bestand.Patroon}.";
                continue;
            }

            if (bestand.Kolommen.Count == 0) continue;
            var now = file.Kolommen.ToDictionary(k => k.Naam);
            foreach (var gone in bestand.Kolommen.Keys.Where(k => !now.ContainsKey(k))) yield return $"{file.Naam}: de kolom “{gone}” is er niet meer.";
            foreach (var added in now.Keys.Where(k => !bestand.Kolommen.ContainsKey(k))) yield return $"{file.Naam}: de kolom “{added}” is nieuw.";
            foreach (var (naam, soort) in bestand.Kolommen.Where(k => now.TryGetValue(k.Key, out var column) && column.Soort != k.Value && column.Soort != Kolomsoort.Leeg && k.Value != Kolomsoort.Leeg))
                yield return $"{file.Naam}: de kolom “{naam}” was {soort.Naam()} en is nu {now[naam].Soort.Naam()}.";
        }
    }
}

/// <summary>What the names and values of columns suggest.</summary>
internal sealed class Kolomvoorstel(IReadOnlyList<Bestandprofiel> files, Bestandprofiel rows)
{
    /// <summary>Parts of column names by field, the best first.</summary>
    private static readonly Dictionary<string, string[]> Names = new()
    {
        ["sleutel"] = ["zaaknummer", "zaaknr", "zaakid", "dossier", "nummer", "nr", "id"],
        ["persoon"] = ["bsn", "burgerservice", "clientnr", "client", "persoon", "inwoner"],
        ["huishouden"] = ["gezin", "huishoud", "systeem"],
        ["wet"] = ["wet", "domein", "perspectief", "law"],
        ["team"] = ["team", "afdeling", "department"],
        ["wijk"] = ["wijk", "buurt"],
        ["leeftijdsklasse"] = ["geboorte", "leeftijd"],
        ["project"] = ["project", "proeftuin"],
        ["ontvangen"] = ["ontvang", "aanmeld", "melding", "start", "begin", "open", "received"],
        ["in_behandeling"] = ["behandeling", "opgepakt"],
        ["eerste_gesprek"] = ["eerstegesprek", "eerste", "gesprek", "intake"],
        ["afgesloten"] = ["afgesloten", "afsluit", "gesloten", "closed", "einde", "end"],
        ["uiterste_dag"] = ["uiterst", "deadline", "uiterlijk", "due"],
        ["start"] = ["start", "begin", "ingang", "open"],
        ["einde"] = ["werkelijkeinde", "einde", "eind", "afgesloten", "closed", "end"],
        ["gepland_einde"] = ["gepland", "planned", "verwacht", "deadline", "streef"],
        ["aangemeld"] = ["aangemeld", "aanmeld", "verwezen", "melding"],
        ["thema"] = ["thema", "onderwerp"],
        ["kanaal"] = ["kanaal", "channel"],
        ["verwijzer"] = ["verwijz"],
        ["urgentie"] = ["urgent", "spoed", "prioriteit"],
        ["afsluitreden"] = ["afsluitreden", "reden"],
        ["soort"] = ["soort", "type"],
        ["uitvoering"] = ["uitvoering"],
        ["product"] = ["product"],
        ["aanbieder"] = ["aanbieder", "leverancier"],
        ["datum"] = ["datum", "dag", "op"],
        ["aanvraag"] = ["aanvraag"],
        ["verzonden"] = ["verzonden", "beschikt", "besluit"],
        ["vastgesteld"] = ["vastgesteld"],
        ["uitkomst"] = ["uitkomst", "resultaat"],
        ["bedrag"] = ["bedrag", "kosten"],
        ["maand"] = ["maand"],
        ["oordeel"] = ["oordeel", "behaald"],
    };

    private readonly HashSet<string> taken = [];

    /// <summary>True when the files have this column.</summary>
    public bool Has(string kolom) =>
        kolom.Length == 0 || rows.Kolommen.Any(k => k.Naam == kolom) || files.Any(f => f.Kolommen.Any(k => $"{f.Alias}.{k.Naam}" == kolom));

    public Veldopgave For(Feitveld veld)
    {
        var column = Find(veld);
        var opgave = new Veldopgave(veld.Naam, column?.Naam ?? "", Verplicht: veld.Naam is "sleutel" or "wet");
        if (veld.Naam is "sleutel" or "persoon" or "huishouden") return opgave with { Pseudoniem = column is { IsBsn: true } ? "bsn" : "bronsleutel" };
        if (column is null) return opgave;
        taken.Add(column.Naam);
        var codes = veld.Soort == Veldsoort.Code && veld.Betekenis.Contains(',') && column.Soort is Kolomsoort.Code or Kolomsoort.Jaofnee;
        return codes || veld.Naam == "wet" ? opgave with { Vertaling = string.Join('\n', column.Voorbeelden.Select(v => $"{v} = {Meaning(veld, v)}")) } : opgave;
    }

    public Koppelopgave Koppel(Bestandprofiel file)
    {
        var shared = rows.Kolommen.Select(k => k.Naam).Intersect(file.Kolommen.Where(k => k.Verschillend == file.Rijen).Select(k => k.Naam)).FirstOrDefault();
        return new Koppelopgave(file.Alias, shared ?? "", shared ?? "", false);
    }

    private Kolomprofiel? Find(Feitveld veld)
    {
        if (!Names.TryGetValue(veld.Naam, out var parts)) return null;
        return parts.Select(part => rows.Kolommen.FirstOrDefault(k => !taken.Contains(k.Naam) && Bare(k.Naam).Contains(part, StringComparison.Ordinal) && Fits(veld, k))).FirstOrDefault(k => k is not null);
    }

    private bool Fits(Feitveld veld, Kolomprofiel column) => veld.Soort switch
    {
        Veldsoort.Dag => column.Soort is Kolomsoort.Datum or Kolomsoort.Tijdstip,
        Veldsoort.Getal => column.Soort == Kolomsoort.Getal,
        Veldsoort.Bedrag => column.Soort is Kolomsoort.Getal or Kolomsoort.Bedrag,
        Veldsoort.Jaofnee => column.Soort is Kolomsoort.Jaofnee or Kolomsoort.Code,
        Veldsoort.Code when veld.Naam == "sleutel" => column.Verschillend == rows.Rijen,
        // An age class out of a birth date needs a second column, which only a person can choose.
        Veldsoort.Code when veld.Naam == "leeftijdsklasse" => column.Soort == Kolomsoort.Code,
        Veldsoort.Code => column.Soort is not (Kolomsoort.Datum or Kolomsoort.Tijdstip or Kolomsoort.Leeg),
    };

    /// <summary>A code of the meaning that the value says in other words; empty when none does.</summary>
    private static string Meaning(Feitveld veld, string value)
    {
        var bare = Bare(value);
        var codes = veld.Betekenis.TrimEnd('.').Split([", ", " of "], StringSplitOptions.TrimEntries);
        return codes.FirstOrDefault(c => c.Length > 0 && (bare.Contains(Bare(c), StringComparison.Ordinal) || Bare(c).StartsWith(bare, StringComparison.Ordinal)))
            ?? (veld.Naam == "wet" && bare.StartsWith('j') ? "jeugd" : veld.Naam == "wet" && bare.StartsWith('w') ? "wmo" : "");
    }

    private static string Bare(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));
}
