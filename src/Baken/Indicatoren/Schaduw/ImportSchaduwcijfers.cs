using System.Globalization;
using System.Text;
using Baken.Dispatch;
using Baken.Documenten;
using Baken.Indicatoren.Berekeningen;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren.Schaduw;

/// <summary>
/// Loads figures that the organisation published before, to lay those of Baken beside them: columns <c>kpi</c>, <c>periode</c>,
/// <c>waarde</c> (as printed, with a comma) and perhaps <c>n</c>, from CSV or XLSX. All or nothing, every fault at once with its row; a row
/// that is there already adds nothing, a changed one a version. Refusals: <c>SchaduwUnreadable</c>, <c>SchaduwColumnMissing</c>,
/// <c>SchaduwEmpty</c>, <c>SchaduwTwice</c>, <c>BerekeningUnknown</c>, <c>PeriodeNotReadable</c>, <c>SchaduwPeriodeUnfit</c>, those of
/// numbers, <c>NotWhole</c>, <c>OrganisatieNotYours</c>.
/// </summary>
/// <param name="Bestand">Name of the file; <c>.xlsx</c> is read as a workbook.</param>
/// <param name="Inhoud">Its bytes.</param>
/// <param name="OrganisatieId">Whose; null for the organisation in which the caller has his role.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ImportSchaduwcijfers(string Bestand, byte[] Inhoud, Guid? OrganisatieId = null) : ICommand<Importtelling>;

internal sealed class ImportSchaduwcijfersHandler(IdSource ids, Definitiecatalogus catalogus) : IHandler<ImportSchaduwcijfers, Importtelling>
{
    public async Task<Result<Importtelling>> Handle(ImportSchaduwcijfers request, Act act, CancellationToken cancellation)
    {
        var owner = Ownership.Choose(act, request.OrganisatieId, nameof(request.OrganisatieId));
        var reeksen = await Definitiereeks.ReadAll(act, catalogus, cancellation);
        var rijen = Schaduwbestand.Read(request.Bestand, request.Inhoud);
        List<Refusal> faults = [.. owner.Refusals, .. reeksen.Refusals, .. rijen.Refusals];
        if (faults.Count > 0) return Result<Importtelling>.Refused(faults);
        var units = reeksen.Value.ToDictionary(r => r.Code, r => r.Shown(act.Today).Eenheid, StringComparer.OrdinalIgnoreCase);
        var codes = reeksen.Value.ToDictionary(r => r.Code, r => r.Code, StringComparer.OrdinalIgnoreCase);
        var read = rijen.Value.Select(r => r.Read(codes, units, faults)).OfType<Schaduwopgave>().ToList();
        foreach (var twice in read.GroupBy(o => (o.Code, o.Periode)).Where(g => g.Count() > 1))
            faults.Add(new Refusal("Indicatoren.SchaduwTwice", [twice.Key.Code, twice.Key.Periode], request.Bestand));
        if (faults.Count > 0) return Result<Importtelling>.Refused(faults);
        var id = owner.Value;
        var known = (await act.Store.Set<Schaduwcijfer>().AsNoTracking().Where(c => c.OrganisatieId == id).ToListAsync(cancellation))
            .GroupBy(c => (c.Code, c.Periode)).ToDictionary(g => g.Key, g => g.MaxBy(c => c.Versie)!);
        return read.Aggregate(Importtelling.Leeg, (total, opgave) => total + Add(opgave, known.GetValueOrDefault((opgave.Code, opgave.Periode)), id, request.Bestand, act));
    }

    private Importtelling Add(Schaduwopgave opgave, Schaduwcijfer? known, Guid owner, string bestand, Act act)
    {
        var isChanged = known is not null && (known.Gedrukt, known.N) != (opgave.Gedrukt, opgave.N);
        if (known is null || isChanged)
        {
            act.Store.Add(new Schaduwcijfer
            {
                Id = ids.Next(), OrganisatieId = owner, Code = opgave.Code, Periode = opgave.Periode, Gedrukt = opgave.Gedrukt, Teller = opgave.Waarde.Teller, Noemer = opgave.Waarde.Noemer,
                Decimalen = opgave.Decimalen, N = opgave.N, Versie = (known?.Versie ?? 0) + 1, Bestand = bestand, DoorNaam = act.Caller.Naam, Op = act.Now,
            });
        }

        return Importtelling.One(known is null, isChanged);
    }
}

/// <summary>A published figure, read.</summary>
internal sealed record Schaduwopgave(string Code, string Periode, string Gedrukt, Getal Waarde, int Decimalen, int? N);

/// <summary>A row of the file as text.</summary>
internal sealed record Schaduwrij(int Rij, string Kpi, string Periode, string Waarde, string N)
{
    public Schaduwopgave? Read(IReadOnlyDictionary<string, string> codes, IReadOnlyDictionary<string, string> units, List<Refusal> faults)
    {
        var before = faults.Count;
        var place = string.Create(CultureInfo.InvariantCulture, $"rij {Rij}");
        if (!codes.TryGetValue(Kpi, out var code)) faults.Add(new Refusal("Indicatoren.SchaduwKpiUnknown", [Kpi], place));
        var periode = Kernel.Shared.Periode.Parse(Periode).At(place);
        faults.AddRange(periode.Refusals);
        if (periode.IsOk && Schaduwperiode.MaatOf(periode.Value) is null) faults.Add(new Refusal("Indicatoren.SchaduwPeriodeUnfit", [Periode], place));
        var isShare = code is not null && units[code] == Eenheid.Aandeel.Code();
        var getal = (isShare ? NlGetal.ParsePercent(Waarde) : NlGetal.Parse(Waarde)).At(place);
        faults.AddRange(getal.Refusals);
        int? n = null;
        if (N.Length > 0)
        {
            if (int.TryParse(N, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) n = count;
            else faults.Add(new Refusal("Indicatoren.NotWhole", [N], place));
        }

        return faults.Count > before ? null : new Schaduwopgave(code!, periode.Value.ToString(), Waarde, getal.Value, DecimalsOf(Waarde), n);
    }

    private static int DecimalsOf(string text) => text.IndexOf(',', StringComparison.Ordinal) is var comma and >= 0 ? text[(comma + 1)..].Count(char.IsAsciiDigit) : 0;
}

/// <summary>Reads the rows of a CSV or XLSX file with published figures.</summary>
internal static class Schaduwbestand
{
    private static readonly string[] Columns = ["kpi", "periode", "waarde", "n"];

    public static Result<IReadOnlyList<Schaduwrij>> Read(string naam, byte[] inhoud)
    {
        var rows = naam.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? Workbook(inhoud) : Text(inhoud);
        if (!rows.IsOk) return rows.Map<IReadOnlyList<Schaduwrij>>(_ => []);
        if (rows.Value.Count < 2) return Refusal.Of("Indicatoren.SchaduwEmpty");
        var head = rows.Value[0].Cells.Select(c => c.Trim().ToLowerInvariant()).ToList();
        var places = Columns.Select(c => head.IndexOf(c)).ToArray();
        if (places.Take(3).Any(p => p < 0)) return Refusal.Of("Indicatoren.SchaduwColumnMissing", string.Join(", ", Columns.Take(3).Where((_, i) => places[i] < 0)));
        return Result.Of<IReadOnlyList<Schaduwrij>>(
        [
            .. rows.Value.Skip(1).Select(r => (r.Number, Cells: places.Select(p => p < 0 || p >= r.Cells.Count ? "" : r.Cells[p].Trim()).ToArray()))
                .Where(r => r.Cells.Any(c => c.Length > 0)).Select(r => new Schaduwrij(r.Number, r.Cells[0], r.Cells[1], r.Cells[2], r.Cells[3])),
        ]);
    }

    private static Result<IReadOnlyList<(int Number, IReadOnlyList<string> Cells)>> Workbook(byte[] inhoud) =>
        XlsxReader.Read(inhoud).Map<IReadOnlyList<(int, IReadOnlyList<string>)>>(book => [.. book.Values.First().Select(r => (r.Number, (IReadOnlyList<string>)[.. r.Cells.Select(Notation)]))]);

    /// <summary>A workbook holds numbers with a point; a printed figure has a comma.</summary>
    private static string Notation(string cell) => decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? cell.Replace('.', ',') : cell;

    private static Result<IReadOnlyList<(int Number, IReadOnlyList<string> Cells)>> Text(byte[] inhoud)
    {
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(inhoud).TrimStart('\ufeff');
        }
        catch (DecoderFallbackException)
        {
            return Refusal.Of("Indicatoren.SchaduwUnreadable");
        }

        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var separator = lines[0].Contains(';', StringComparison.Ordinal) ? ';' : ',';
        return Result.Of<IReadOnlyList<(int, IReadOnlyList<string>)>>([.. lines.Select((line, i) => (i + 1, Cells(line, separator)))]);
    }

    /// <summary>Cells of one line; within quotes the separator is text, and two quotes are one.</summary>
    private static IReadOnlyList<string> Cells(string line, char separator)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (quoted && line[i] == '"' && i + 1 < line.Length && line[i + 1] == '"') cell.Append(line[i++]);
            else if (line[i] == '"') quoted = !quoted;
            else if (line[i] != separator || quoted) cell.Append(line[i]);
            else
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
        }

        return [.. cells, cell.ToString()];
    }
}

/// <summary>Which size of period a published figure is about.</summary>
internal static class Schaduwperiode
{
    public static Periodemaat? MaatOf(Periode periode) => periode.Soort switch
    {
        Periodesoort.Maand => Periodemaat.Maand,
        Periodesoort.Kwartaal => Periodemaat.Kwartaal,
        Periodesoort.Halfjaar => Periodemaat.Halfjaar,
        Periodesoort.Jaar => Periodemaat.Jaar,
        Periodesoort.Voortschrijdend => Periodemaat.Rollend12,
        Periodesoort.TotEnMet => Periodemaat.TotEnMet,
        Periodesoort.Reeks or Periodesoort.Dag or Periodesoort.Jaarbasis or Periodesoort.NietVermeld => null,
    };
}
