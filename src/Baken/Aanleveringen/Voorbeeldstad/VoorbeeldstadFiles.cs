using System.Globalization;
using Baken.Documenten;
using Baken.Kernel.Shared;
using Baken.Termijnen;

namespace Baken.Aanleveringen.Voorbeeldstad;

/// <summary>The example town as files: the extracts of a registration system and its own answer sheet.</summary>
public static class VoorbeeldstadFiles
{
    private const string Sheet = "antwoorden.csv";
    private const int MaxInwoners = 1_000_000;
    private const int MaxJaren = 9;

    /// <summary>
    /// Writes eight tables and <c>antwoorden.csv</c> into the folder; the same numbers give the same bytes. Refusals: <c>StadOutOfRange</c>.
    /// </summary>
    /// <param name="inwoners">1,000 to 1,000,000.</param>
    /// <param name="jaren">1 to 9; the last year is 2023.</param>
    /// <param name="zaad">Seed.</param>
    /// <param name="folder">Made when missing; files in it are replaced.</param>
    /// <returns>Number of rows of the tables together, without dirt.</returns>
    public static Result<long> Write(int inwoners, int jaren, int zaad, string folder)
    {
        if (inwoners is < 1000 or > MaxInwoners || jaren is < 1 or > MaxJaren) return Refusal.Of("Aanleveringen.StadOutOfRange", MaxInwoners, MaxJaren);
        var stad = new Stad(inwoners, jaren, zaad);
        new StadBestanden(stad, folder).Write();
        var kalender = TermijnCatalogus.Load(TermijnCatalogus.ShippedFolder).Value.Rekenaar.Kalender;
        var answers = new StadAntwoorden(stad, kalender).All()
            .Select(a => (IReadOnlyList<object?>)[a.Indicator, a.Maand.ToString("yyyy-MM", CultureInfo.InvariantCulture), a.Teller, a.Noemer, a.N]).ToList();
        File.WriteAllBytes(Path.Combine(folder, Sheet), CsvWriter.Write(["indicator", "periode", "teller", "noemer", "n"], answers));
        return stad.Hulpvragen.Count + stad.Plannen.Count + stad.Besluiten.Count + stad.Trajecten.Count + stad.Contacten.Count + stad.Doelen.Count + (long)stad.Kosten.Count;
    }

    /// <summary>The files in a folder that are to be delivered: all but the answer sheet, by name.</summary>
    public static IReadOnlyList<string> Extracts(string folder) =>
        [.. Directory.GetFiles(folder).Where(f => Path.GetFileName(f) != Sheet).Order(StringComparer.Ordinal)];
}
