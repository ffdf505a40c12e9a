using Baken.Dispatch;
using Baken.Documenten;
using Baken.Indicatoren;
using Baken.Kernel.Shared;

namespace Baken.Aanleveringen;

/// <summary>
/// Reads a filled template: what is new is added, what changed gets a new version, what is equal or left out stays. All or nothing; every
/// fault is told at once, with sheet, row and column. Refusals: <c>SheetMissing</c>, <c>ColumnUnknown</c>, <c>ColumnMissing</c>,
/// <c>CellHoldsFormula</c>, <c>TextTooLong</c>, <c>ChoiceUnknown</c>, <c>CellMissing</c>, <c>CodeTwice</c>, <c>ReferenceUnknown</c>,
/// <c>Documenten.XlsxNotReadable</c>, <c>Documenten.XlsxTooLarge</c>, and those of doelen, definitions, norms and values.
/// </summary>
/// <param name="Inhoud">The bytes of the workbook.</param>
/// <param name="Proef">True to tell what would happen and store nothing.</param>
/// <param name="OrganisatieId">Whose; null for the organisation in which the caller has his role.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ImportInvoersjabloon(byte[] Inhoud, bool Proef = false, Guid? OrganisatieId = null) : ICommand<Laadverslag>;

internal sealed class ImportInvoersjabloonHandler : IHandler<ImportInvoersjabloon, Laadverslag>
{
    public async Task<Result<Laadverslag>> Handle(ImportInvoersjabloon request, Act act, CancellationToken cancellation)
    {
        var stand = await Sjabloonstand.Read(act, request.OrganisatieId, cancellation);
        if (!stand.IsOk) return stand.Map(_ => default(Laadverslag)!);
        var book = XlsxReader.Read(request.Inhoud);
        if (!book.IsOk) return book.Map(_ => default(Laadverslag)!);
        var faults = new List<Refusal>();
        var refused = new HashSet<(Sjabloonblad, string)>();
        var bladen = Sjabloonblad.All.ToDictionary(b => b.Naam, b => SjabloonReader.Read(b, book.Value, faults, refused));
        var transaction = act.Store.Database.CurrentTransaction!;
        await transaction.CreateSavepointAsync("proef", cancellation);
        var writer = new SjabloonWriter(act, stand.Value, faults, refused);
        var counts = new List<(string, Importtelling)>();
        foreach (var blad in Sjabloonblad.All) counts.Add((blad.Naam.ToLowerInvariant(), await writer.Write(blad, bladen[blad.Naam], cancellation)));
        if (faults.Count > 0) return Result<Laadverslag>.Refused(faults);
        if (request.Proef)
        {
            await transaction.RollbackToSavepointAsync("proef", cancellation);
            act.Store.ChangeTracker.Clear();
        }

        return new Laadverslag(counts);
    }
}

/// <summary>One row of a sheet, every column filled (perhaps with nothing).</summary>
internal sealed record Sjabloonrij(Sjabloonblad Blad, int Row, IReadOnlyList<string> Cells)
{
    public string this[string column] => Cells[Array.IndexOf(Blad.Kolommen, column)];

    public Refusal At(string column, Refusal refusal) => refusal.At($"{Blad.Naam}, rij {Row}, kolom {column}");
}

/// <summary>Reads one sheet and tells what is wrong with its head and with single cells.</summary>
internal static class SjabloonReader
{
    private const int LongestText = 2000;

    /// <param name="blad">Which sheet.</param>
    /// <param name="book">All sheets of the file.</param>
    /// <param name="faults">Where faults are told.</param>
    /// <param name="refused">Where codes of rows with a fault are kept, so that what refers to them is not told as a second fault.</param>
    public static IReadOnlyList<Sjabloonrij> Read(
        Sjabloonblad blad, IReadOnlyDictionary<string, IReadOnlyList<XlsxRow>> book, List<Refusal> faults, HashSet<(Sjabloonblad, string)> refused)
    {
        if (!book.TryGetValue(blad.Naam, out var rows) || rows.Count == 0)
        {
            faults.Add(new Refusal("Aanleveringen.SheetMissing", [blad.Naam]));
            return [];
        }

        var head = rows[0].Cells;
        var headFaults = HeadFaults(blad, head).ToList();
        faults.AddRange(headFaults);
        if (headFaults.Count > 0) return [];
        var places = blad.Kolommen.Select(k => head.ToList().IndexOf(k)).ToList();
        var (read, seen) = (new List<Sjabloonrij>(), new Dictionary<string, int>());
        foreach (var row in rows.Skip(1))
        {
            var rij = new Sjabloonrij(blad, row.Number, [.. places.Select(p => p < row.Cells.Count ? row.Cells[p] : "")]);
            var before = faults.Count;
            faults.AddRange(CellFaults(rij, row, places));
            var key = Sjabloonstand.KeyOf(blad, rij.Cells);
            if (!seen.TryAdd(key, row.Number)) faults.Add(rij.At(blad.Sleutel[0], new Refusal("Aanleveringen.CodeTwice", [key.Trim('|').Replace("|", ", ", StringComparison.Ordinal), seen[key]])));
            if (faults.Count == before) read.Add(rij);
            else refused.Add((blad, rij.Cells[0]));
        }

        return read;
    }

    private static IEnumerable<Refusal> HeadFaults(Sjabloonblad blad, IReadOnlyList<string> head)
    {
        foreach (var column in head.Where(c => c.Length > 0 && !blad.Kolommen.Contains(c)))
            yield return new Refusal("Aanleveringen.ColumnUnknown", [column], $"{blad.Naam}, rij 1, kolom {column}");
        foreach (var column in blad.Kolommen.Except(head))
            yield return new Refusal("Aanleveringen.ColumnMissing", [column], $"{blad.Naam}, rij 1, kolom {column}");
    }

    private static IEnumerable<Refusal> CellFaults(Sjabloonrij rij, XlsxRow row, List<int> places)
    {
        for (var i = 0; i < rij.Blad.Kolommen.Length; i++)
        {
            var (column, text) = (rij.Blad.Kolommen[i], rij.Cells[i]);
            if (row.Formulas.Contains(places[i])) yield return rij.At(column, new Refusal("Aanleveringen.CellHoldsFormula", []));
            else if (text.Length > LongestText) yield return rij.At(column, new Refusal("Aanleveringen.TextTooLong", [LongestText]));
            else if (text.Length > 0 && rij.Blad.Keuzes.TryGetValue(column, out var keuzes) && !keuzes.Contains(text))
                yield return rij.At(column, new Refusal("Aanleveringen.ChoiceUnknown", [text, string.Join(", ", keuzes)]));
        }
    }
}
