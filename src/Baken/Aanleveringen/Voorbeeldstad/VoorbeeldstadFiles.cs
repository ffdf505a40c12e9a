using System.Globalization;
using Baken.Documenten;
using Baken.Kernel.Shared;
using Baken.Termijnen;

namespace Baken.Aanleveringen.Voorbeeldstad;

/// <summary>In what form the extracts are written.</summary>
public enum Stadsvorm
{
    /// <summary>CSV, one file per table.</summary>
    Csv,

    /// <summary>XLSX, one workbook per table.</summary>
    Xlsx,
}

/// <summary>Which town to write.</summary>
/// <param name="Inwoners">1,000 to 1,000,000.</param>
/// <param name="Jaren">1 to 9; the last year is 2023.</param>
/// <param name="Zaad">The same seed gives the same bytes.</param>
/// <param name="Vorm">CSV or XLSX.</param>
/// <param name="Leveringen">1 to 12 whole extracts, a quarter apart, each as the registration stood then; more than one come in folders <c>levering-1</c>, <c>levering-2</c>, …</param>
/// <param name="IsWissel">Three deliveries around a change of system halfway: the old system before, the old system after, and the new one.</param>
public sealed record Stadsopdracht(int Inwoners, int Jaren, int Zaad, Stadsvorm Vorm = Stadsvorm.Csv, int Leveringen = 1, bool IsWissel = false);

/// <summary>The example town as files: the extracts of a registration system and its own answer sheet.</summary>
public static class VoorbeeldstadFiles
{
    private const string Sheet = "antwoorden.csv";
    private const int MaxInwoners = 1_000_000;
    private const int MaxJaren = 9;
    private const int MaxLeveringen = 12;

    /// <summary>
    /// Writes the extracts, fourteen tables each, with beside them <c>antwoorden.csv</c>: what was right by what that extract knew. The second delivery of a change of
    /// system has none, because then a part is nowhere. Refusals: <c>StadOutOfRange</c>, <c>LeveringenOutOfRange</c>, <c>WisselWithLeveringen</c>, <c>StadTooLargeForXlsx</c>.
    /// </summary>
    /// <param name="opdracht">Which town.</param>
    /// <param name="folder">Made when missing; files in it are replaced.</param>
    /// <returns>Number of rows of the tables of the whole town together, without dirt.</returns>
    public static Result<long> Write(Stadsopdracht opdracht, string folder)
    {
        if (Check(opdracht) is { } fault) return fault;
        var stad = new Stad(opdracht.Inwoners, opdracht.Jaren, opdracht.Zaad);
        if (opdracht.Vorm == Stadsvorm.Xlsx && stad.LargestTable * 1.03 > StadXlsx.MostRows) return Refusal.Of("Aanleveringen.StadTooLargeForXlsx", StadXlsx.MostRows);
        var many = opdracht.IsWissel || opdracht.Leveringen > 1;
        string At(int number) => many ? Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"levering-{number}")) : folder;
        if (opdracht.IsWissel)
        {
            var wissel = new Stadswissel(stad);
            Extract(wissel.Voor, wissel.Voor, At(1), opdracht.Vorm, isNew: false);
            Extract(wissel.Oud, null, At(2), opdracht.Vorm, isNew: false);
            Extract(wissel.Nieuw, stad, At(3), opdracht.Vorm, isNew: true);
            return stad.Rows;
        }

        for (var number = 1; number < opdracht.Leveringen; number++)
        {
            var known = new StadKnown(stad, Stad.Last.AddDays(1).AddMonths(-3 * (opdracht.Leveringen - number)).AddDays(-1)).Read();
            Extract(known, known, At(number), opdracht.Vorm, isNew: false);
        }

        Extract(stad, stad, At(opdracht.Leveringen), opdracht.Vorm, isNew: false);
        return stad.Rows;
    }

    /// <summary>The files in a folder that are to be delivered: all but the answer sheet, by name.</summary>
    public static IReadOnlyList<string> Extracts(string folder) =>
        [.. Directory.GetFiles(folder).Where(f => Path.GetFileName(f) != Sheet).Order(StringComparer.Ordinal)];

    private static Refusal? Check(Stadsopdracht opdracht) => opdracht switch
    {
        { Inwoners: < 1000 or > MaxInwoners } or { Jaren: < 1 or > MaxJaren } => Refusal.Of("Aanleveringen.StadOutOfRange", MaxInwoners, MaxJaren),
        { Leveringen: < 1 or > MaxLeveringen } => Refusal.Of("Aanleveringen.LeveringenOutOfRange", MaxLeveringen),
        { IsWissel: true, Leveringen: > 1 } => Refusal.Of("Aanleveringen.WisselWithLeveringen"),
        _ => null,
    };

    private static void Extract(Stad content, Stad? answered, string folder, Stadsvorm vorm, bool isNew)
    {
        Directory.CreateDirectory(folder);
        foreach (var table in new StadTabellen(content).All().Select(t => isNew ? Stadswissel.Renamed(t) : t))
        {
            switch (vorm)
            {
                case Stadsvorm.Csv:
                    new StadCsv(folder, isNew).Write(table);
                    break;
                case Stadsvorm.Xlsx:
                    new StadXlsx(folder).Write(table);
                    break;
            }
        }

        if (answered is null) return;
        var kalender = TermijnCatalogus.Load(TermijnCatalogus.ShippedFolder).Value.Rekenaar.Kalender;
        var answers = new StadAntwoorden(answered, kalender).All()
            .Select(a => (IReadOnlyList<object?>)[a.Indicator, a.Maand.ToString("yyyy-MM", CultureInfo.InvariantCulture), a.Teller, a.Noemer, a.N]).ToList();
        File.WriteAllBytes(Path.Combine(folder, Sheet), CsvWriter.Write(["indicator", "periode", "teller", "noemer", "n"], answers));
    }
}
