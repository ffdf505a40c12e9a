using Baken.Aanleveringen.Invoer;
using Baken.Dispatch;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Aanleveringen.Afbeeldingen;

/// <summary>
/// The text of an afbeelding from what somebody filled in beside the kept files. Other feiten of a stored afbeelding with that name stay.
/// Refusals, each at its field: <c>ProefinvoerUnknown</c>, <c>VertalingUnclear</c>, <c>KoppelHalf</c>, and those of reading an afbeelding.
/// </summary>
/// <param name="Id">Given by <see cref="KeepProefinvoer"/>.</param>
/// <param name="Opgave">What was filled in.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ComposeAfbeelding(Guid Id, Afbeeldingopgave Opgave) : IQuery<string>;

internal sealed class ComposeAfbeeldingHandler : IHandler<ComposeAfbeelding, string>
{
    public async Task<Result<string>> Handle(ComposeAfbeelding request, Act act, CancellationToken cancellation)
    {
        var opgave = request.Opgave;
        var files = await act.Ask(new ProfileProefinvoer(request.Id, opgave.Naam.Trim()), cancellation);
        if (!files.IsOk) return files.Map(_ => "");
        var afbeelding = await Stored.Find(act, opgave.Naam.Trim(), cancellation) ?? new Afbeelding();
        afbeelding.Naam = opgave.Naam.Trim();
        afbeelding.Bron = opgave.Bron.Trim().Length == 0 ? Broncode.Of(opgave.Naam) : opgave.Bron.Trim();
        afbeelding.Organisatie = opgave.Organisatie;
        afbeelding.Tijdzone = opgave.Tijdzone.Trim();
        afbeelding.Datumvormen = [.. opgave.Datumvormen.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        var faults = new List<Refusal>();
        var feit = Feit(opgave, faults);
        afbeelding.Feiten.RemoveAll(f => f.Feit == feit.Feit && f.Uit == feit.Uit);
        afbeelding.Feiten.Add(feit);
        var used = afbeelding.Feiten.SelectMany(f => f.Koppel.Select(k => k.Tabel!).Prepend(f.Uit!)).ToHashSet();
        foreach (var file in files.Value.Where(f => used.Contains(f.Alias)))
        {
            var bestand = afbeelding.Bestanden.TryGetValue(file.Alias, out var known) ? known : new Bronbestand { Patroon = PatternOf(file.Naam) };
            bestand.Kolommen = file.Kolommen.ToDictionary(k => k.Naam, k => k.Soort);
            afbeelding.Bestanden[file.Alias] = bestand;
        }

        if (faults.Count > 0) return Result<string>.Refused(faults);
        var yaml = AfbeeldingWriter.Write(afbeelding);
        return AfbeeldingReader.Read(opgave.Naam, yaml).Map(_ => yaml);
    }

    private static Feitafbeelding Feit(Afbeeldingopgave opgave, List<Refusal> faults)
    {
        var soort = Feitmodel.FindSoort(opgave.Feit);
        foreach (var half in opgave.Koppels.Where(k => (k.Kolom.Length == 0) != (k.Op.Length == 0))) faults.Add(Refusal.Of("Aanleveringen.KoppelHalf", half.Tabel).At(half.Tabel));
        return new Feitafbeelding
        {
            Feit = opgave.Feit,
            Uit = opgave.Uit,
            Koppel = [.. opgave.Koppels.Where(k => k.Kolom.Length > 0).Select(k => new Koppeltabel { Tabel = k.Tabel, Kolom = k.Kolom, Op = k.Op, Verplicht = k.Verplicht })],
            Velden = opgave.Velden.Where(v => v.Kolom.Length > 0 || v.Vast.Trim().Length > 0).ToDictionary(v => v.Veld, v => Veld(v, soort?.FindVeld(v.Veld), faults)),
        };
    }

    private static Veldafbeelding Veld(Veldopgave opgave, Feitveld? veld, List<Refusal> faults)
    {
        var made = new Veldafbeelding { Verplicht = opgave.Verplicht };
        if (opgave.Kolom.Length == 0) made.Vast = opgave.Vast.Trim();
        else if (opgave.Pseudoniem == "naam_geboortedatum") (made.Pseudoniem, made.Van) = (Pseudoniemsoort.NaamGeboortedatum, [opgave.Kolom, opgave.Tweede]);
        else if (opgave.Pseudoniem.Length > 0) (made.Pseudoniem, made.Kolom) = (opgave.Pseudoniem == "bsn" ? Pseudoniemsoort.Bsn : Pseudoniemsoort.Bronsleutel, opgave.Kolom);
        else if (opgave.Tweede.Length == 0) made.Kolom = opgave.Kolom;
        else (made.Afgeleid, made.Van) = (Derivation(veld), [opgave.Kolom, opgave.Tweede]);
        if (opgave.Vertaling.Trim().Length == 0 || made.Pseudoniem is not null) return made;
        made.Vertaal = Words(opgave, faults);
        made.Anders = Enum.TryParse<Onvertaald>(opgave.Anders, ignoreCase: true, out var other) ? other : Onvertaald.Weiger;
        return made;
    }

    private static Afleidingwijze Derivation(Feitveld? veld) => veld switch
    {
        { Naam: "leeftijdsklasse" } => Afleidingwijze.Leeftijdsklasse,
        { Soort: Veldsoort.Getal } => Afleidingwijze.DagenTussen,
        _ => Afleidingwijze.EersteGevuld,
    };

    private static Dictionary<string, string> Words(Veldopgave opgave, List<Refusal> faults)
    {
        var words = new Dictionary<string, string>();
        foreach (var line in opgave.Vertaling.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var at = line.LastIndexOf('=');
            var (from, to) = at < 1 ? ("", "") : (line[..at].Trim(), line[(at + 1)..].Trim());
            // A value that is offered and not filled in is not translated.
            if (from.Length > 0 && to.Length == 0) continue;
            if (from.Length == 0 || !words.TryAdd(from, to)) faults.Add(Refusal.Of("Aanleveringen.VertalingUnclear", line).At(opgave.Veld));
        }

        return words;
    }

    /// <summary><c>zaken-2023-Q1.csv</c> is the next time <c>zaken-2023-Q2.csv</c>.</summary>
    private static string PatternOf(string name)
    {
        var stem = string.Concat(Path.GetFileNameWithoutExtension(name).TakeWhile(c => !char.IsDigit(c))).TrimEnd('-', '_', ' ');
        return (stem.Length == 0 ? "" : stem) + "*" + Path.GetExtension(name);
    }
}

/// <summary>The newest version of a stored afbeelding.</summary>
internal static class Stored
{
    public static async Task<Afbeelding?> Find(Act act, string naam, CancellationToken cancellation)
    {
        var text = await act.Ask(new GetAfbeelding(naam), cancellation);
        return text.IsOk ? AfbeeldingReader.Read(naam, text.Value.Yaml).Value : null;
    }

    public static async Task<Dictionary<string, Bronbestand>> Bestanden(Act act, string naam, CancellationToken cancellation) =>
        (await Find(act, naam, cancellation))?.Bestanden ?? [];
}
