using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Baken.Documenten;
using Baken.Indicatoren.Feiten;
using Baken.Indicatoren.Rijen;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Werkplek.Web;

namespace Baken.Werkplek.Indicatoren;

/// <summary>
/// A computed indicator to take away. Both forms hold every row and say how many there are and what their hash is, so that a file that was cut or
/// changed gives itself away. What is hidden on the page comes hidden into the file: both have it from the same answer.
/// </summary>
internal sealed class Uitsplitsingbestand(UitsplitsingQuery query, Indicatoruitkomst uitkomst, IReadOnlyList<Ontbrekendregel> ontbrekend)
{
    private readonly byte[] table = CsvWriter.Write(Uitkomsttabel.Columns(uitkomst), Uitkomsttabel.Rows(uitkomst));

    /// <summary>SHA-256 over the table as CSV, from its byte order mark to the end of its last row.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(table));

    /// <summary>The table, and below it one line with the number of rows and the hash of everything above.</summary>
    public byte[] ToCsv() =>
        [.. table, .. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"# {uitkomst.Cellen.Count} rijen, sha256 van alles boven deze regel: {Hash}\r\n"))];

    /// <summary>The table, what is not registered, the definition and the SQL, each on its sheet.</summary>
    public byte[] ToXlsx(string madeOn) => XlsxTable.Write(
    [
        new XlsxTable("Cijfers", Uitkomsttabel.Columns(uitkomst), Uitkomsttabel.Rows(uitkomst)),
        new XlsxTable("Niet vastgelegd", ["veld", "deel", "periode", "rijen"],
        [
            .. from regel in ontbrekend
               from periode in regel.Aantallen.OrderBy(p => p.Key.Last)
               select (IReadOnlyList<object?>)[regel.Veld, regel.IsNoemer ? "noemer" : "teller", periode.Key.ToString(), periode.Value is { } n ? n : Waardestatus.Onderdrukt.Naam()],
        ]),
        new XlsxTable("Definitie", ["onderdeel", "inhoud"], [.. Definition(madeOn).Select(line => (IReadOnlyList<object?>)[line.Term, line.Words])]),
        new XlsxTable("SQL", ["vraag aan de feiten"], [.. uitkomst.Sql.Split('\n').Select(line => (IReadOnlyList<object?>)[line])]),
    ]);

    private IEnumerable<(string Term, string Words)> Definition(string madeOn)
    {
        var definitie = uitkomst.Definitie;
        yield return ("Indicator", definitie.Naam);
        yield return ("Doel", definitie.Doel);
        foreach (var line in Berekeningtekst.Of(definitie)) yield return line;
        if (definitie.GeldigVan > DateOnly.MinValue) yield return ("Versie geldig vanaf", NlDatum.Print(definitie.GeldigVan));
        foreach (var breuk in uitkomst.Reeksbreuken) yield return ("Reeksbreuk", $"vanaf {Periodeweergave.Print(breuk.Periode)} geldt versie {breuk.Na.Versie.ToString(CultureInfo.CurrentCulture)}");
        yield return ("Periode", $"{query.Van} tot en met {query.Tot}, per {UitsplitsingQuery.Sizes.Single(s => s.Value == query.Maat.ToString()).Text}");
        yield return ("Uitgesplitst naar", uitkomst.Naar.Count == 0 ? "niets" : string.Join(" en ", uitkomst.Naar.Select(Berekeningtekst.Dimensie)));
        yield return ("Filters", query.Is.Count == 0 ? "geen" : string.Join("; ", query.Is.Select(f => $"{Berekeningtekst.Dimensie(f.Dimensie)}: {f.Waarde}")));
        yield return ("Zoals bekend op", DutchMoment.Print(uitkomst.BekendOp));
        yield return ("Voor", uitkomst.Publiek.SmallestCount() is > 0 and var smallest
            ? $"{uitkomst.Publiek.Naam()}; aantallen kleiner dan {smallest.ToString(CultureInfo.CurrentCulture)}, en wat ze verraadt, zijn onderdrukt" : uitkomst.Publiek.Naam());
        yield return ("Leeg kenmerk", "niet vastgelegd in de registratie");
        yield return ("Rijen op het blad Cijfers", uitkomst.Cellen.Count.ToString(CultureInfo.CurrentCulture));
        yield return ("sha256 van dezelfde rijen als CSV", Hash);
        yield return ("Gemaakt", $"met Baken op {madeOn}");
    }
}
