using Baken.Dispatch;
using Baken.Documenten;
using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;

namespace Baken.Aanleveringen.Uitvragen;

/// <summary>One row of a form: what is asked, and the answer as typed. A figure that is not known is no 0: it has a status of its own.</summary>
/// <param name="Code">Code of a KPI or of a fixed question.</param>
/// <param name="Vraag">What is asked.</param>
/// <param name="Eenheid">Unit in which it is answered.</param>
/// <param name="Status">Word of the status; empty when not answered.</param>
/// <param name="Waarde">Number in Dutch notation; empty without.</param>
/// <param name="N">Number of observations; empty when not stated.</param>
/// <param name="Toelichting">Note; may be empty.</param>
public sealed record Uitvraagregel(string Code, string Vraag, string Eenheid, string Status = "", string Waarde = "", string N = "", string Toelichting = "")
{
    internal const string Blad = "Opgave";
    internal const string Gemeten = "gemeten";
    private const string Lijsten = "Lijsten";
    private const char Cell = '\u001f';
    private const char Row = '\u001e';

    internal static readonly string[] Kolommen = ["Code", "Vraag", "Eenheid", "Vorige keer", "Status", "Waarde", "n", "Toelichting"];

    /// <summary>What may be said of a figure; only the first comes with a number.</summary>
    internal static readonly string[] Statussen = [Gemeten, "onbekend", "nog niet te leveren", "te weinig waarnemingen", "niet van toepassing"];

    private static readonly Uitvraagregel[] Vast =
    [
        new("WACHT-J", "Gemiddelde wachttijd tot de start van hulp, Jeugdwet", "dagen"), new("WACHT-W", "Gemiddelde wachttijd tot de start van hulp, Wmo", "dagen"),
        new("WACHTLIJST", "Inwoners die aan het einde van de periode wachten", "personen"), new("TEVREDEN", "Tevredenheid van inwoners", "rapportcijfer"),
        new("KLACHT", "Klachten, ontvangen in de periode", "aantal"), new("KLACHT-GEGROND", "Klachten, in de periode gegrond verklaard", "aantal"),
    ];

    /// <summary>The rows for an aanbieder: its own KPIs in use, waiting, satisfaction, complaints.</summary>
    internal static async Task<Result<IReadOnlyList<Uitvraagregel>>> For(Act act, Guid aanbieder, CancellationToken cancellation)
    {
        var all = await act.Ask(new ListIndicatoren(Grootte: 1000), cancellation);
        return all.Map<IReadOnlyList<Uitvraagregel>>(page =>
            [.. page.Rijen.Where(r => r.OrganisatieId == aanbieder && r.Status != Definitiestatus.Concept).Select(r => new Uitvraagregel(r.Code, r.Naam, r.Eenheid.Naam())), .. Vast]);
    }

    internal static string Write(IEnumerable<Uitvraagregel> rows) =>
        string.Join(Row, rows.Select(r => string.Join(Cell, new[] { r.Code, r.Vraag, r.Eenheid, r.Status, r.Waarde, r.N, r.Toelichting }.Select(t => t.Replace(Cell, ' ').Replace(Row, ' ')))));

    internal static IReadOnlyList<Uitvraagregel> Read(string text) => text.Length == 0
        ? []
        : [.. text.Split(Row).Select(r => r.Split(Cell)).Select(c => new Uitvraagregel(c[0], c[1], c[2], c[3], c[4], c[5], c[6]))];

    /// <summary>The answer in short, as people read it.</summary>
    internal string Antwoord => Status == Gemeten ? Waarde : Status;

    /// <summary>The workbook: the rows with what was answered before, and a list of what may be said.</summary>
    internal static byte[] Workbook(IReadOnlyList<Uitvraagregel> rows, IReadOnlyDictionary<string, string> before) => XlsxWriter.Write(
    [
        new XlsxSheet(Blad, Kolommen, [.. rows.Select(r => (IReadOnlyList<string>)[r.Code, r.Vraag, r.Eenheid, before.GetValueOrDefault(r.Code, ""), r.Status, r.Waarde, r.N, r.Toelichting])],
            new Dictionary<string, string> { ["Status"] = $"{Lijsten}!$A$2:$A${Statussen.Length + 1}" }),
        new XlsxSheet(Lijsten, ["Status"], [.. Statussen.Select(s => (IReadOnlyList<string>)[s])]),
    ]);

    /// <summary>
    /// The filled rows of a workbook, in the order of what was asked; every fault at once, with row and column. Refusals: <c>SheetMissing</c>, <c>ColumnMissing</c>,
    /// <c>CellHoldsFormula</c>, <c>VraagUnknown</c>, <c>CodeTwice</c>, <c>AntwoordStatusUnknown</c>, <c>WaardeMissing</c>, <c>WaardeWithoutMeting</c>, those of numbers, and those of <see cref="XlsxReader"/>.
    /// </summary>
    internal static Result<IReadOnlyList<Uitvraagregel>> Fill(IReadOnlyList<Uitvraagregel> asked, byte[] bytes)
    {
        var book = XlsxReader.Read(bytes);
        if (!book.IsOk) return book.Map(_ => default(IReadOnlyList<Uitvraagregel>)!);
        if (!book.Value.TryGetValue(Blad, out var rows) || rows.Count == 0) return Refusal.Of("Aanleveringen.SheetMissing", Blad);
        var missing = Kolommen.Where(k => !rows[0].Cells.Contains(k)).Select(k => Refusal.Of("Aanleveringen.ColumnMissing", k).At($"{Blad}, rij 1")).ToList();
        if (missing.Count > 0) return Result<IReadOnlyList<Uitvraagregel>>.Refused(missing);
        var (faults, filled) = (new List<Refusal>(), new Dictionary<string, Uitvraagregel>());
        foreach (var row in rows.Skip(1))
        {
            string Of(string kolom) => rows[0].Cells.ToList().IndexOf(kolom) is var at && at < row.Cells.Count ? row.Cells[at] : "";
            var place = $"{Blad}, rij {row.Number}";
            faults.AddRange(row.Formulas.Select(_ => Refusal.Of("Aanleveringen.CellHoldsFormula").At(place)));
            if (asked.FirstOrDefault(a => a.Code == Of("Code")) is not { } question) faults.Add(Refusal.Of("Aanleveringen.VraagUnknown", Of("Code")).At(place));
            else
            {
                var answer = question with { Status = Of("Status").ToLowerInvariant(), Waarde = Of("Waarde"), N = Of("n"), Toelichting = Of("Toelichting") };
                faults.AddRange(answer.Check().Select(f => f.At($"{place}, kolom {f.Source}")));
                if (!filled.TryAdd(answer.Code, answer)) faults.Add(Refusal.Of("Aanleveringen.VraagTwice", answer.Code).At(place));
            }
        }

        return faults.Count > 0 ? Result<IReadOnlyList<Uitvraagregel>>.Refused(faults) : Result.Of<IReadOnlyList<Uitvraagregel>>([.. asked.Select(a => filled.GetValueOrDefault(a.Code, a))]);
    }

    private IEnumerable<Refusal> Check()
    {
        if (Status.Length > 0 && !Statussen.Contains(Status)) yield return Refusal.Of("Aanleveringen.AntwoordStatusUnknown", Status, string.Join(", ", Statussen)).At("Status");
        else if (Status == Gemeten && Waarde.Length == 0) yield return Refusal.Of("Aanleveringen.WaardeMissing").At("Waarde");
        else if (Status != Gemeten && Waarde.Length > 0) yield return Refusal.Of("Aanleveringen.WaardeWithoutMeting", Gemeten).At("Status");
        else if (Waarde.Length > 0)
            foreach (var fault in (Waarde.EndsWith('%') ? NlGetal.ParsePercent(Waarde) : NlGetal.Parse(Waarde)).Refusals) yield return fault.At("Waarde");
        if (N.Length > 0)
            foreach (var fault in NlGetal.Parse(N).Refusals) yield return fault.At("n");
    }
}
