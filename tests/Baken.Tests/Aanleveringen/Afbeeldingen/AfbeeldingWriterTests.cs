using System.Text.Json;
using Baken.Aanleveringen.Afbeeldingen;
using Baken.Aanleveringen.Invoer;
using Baken.Tests.Aanleveringen.Invoer;
using Baken.Tests.HouseRules;
using FsCheck.Xunit;
using Xunit;

namespace Baken.Tests.Aanleveringen.Afbeeldingen;

public sealed class AfbeeldingWriterTests
{
    /// <summary>Every part filled, and values that YAML would take for something else.</summary>
    private const string Whole = """
        naam: "Export: 'van' #1"
        versie: 7
        bron: suite
        organisatie: ihk
        tijdzone: America/Curacao
        datumvormen: [dd-MM-yyyy, "yyyy-MM-ddTHH:mm:sszzz"]
        bestanden:
          zaken: {patroon: "*.csv", scheiding: "|", werkblad: "Blad 1", kopregel: 3, kolommen: {"Zaak nr.": code, start: tijdstip, "null": jaofnee, "*x": leeg, "1": tekst}}
          personen: {patroon: "personen*.csv"}
        feiten:
          - feit: hulpvraag
            uit: zaken
            koppel: [{tabel: personen, kolom: clientnr, op: nr, verplicht: true}, {tabel: personen, kolom: x, op: y}]
            filter: [{kolom: status, is: ["ja", "", "null", "~", "1"]}, {kolom: status, is_niet: [" a ", "b: c"]}]
            velden:
              sleutel: {kolom: "Zaak nr.", pseudoniem: bronsleutel, verplicht: true}
              persoon: {van: [naam, geboren], pseudoniem: naam_geboortedatum}
              huishouden: {kolom: bsn, pseudoniem: bsn}
              wet: {vast: overig}
              team: {kolom: team, vertaal: {"": leeg, "true": "false", "0123": "1e3", "- a": "@b", "é\tŷ": "%"}, anders: behoud}
              urgentie: {kolom: urgentie, vertaal: {S: spoed}, anders: leeg}
              leeftijdsklasse: {afgeleid: leeftijdsklasse, van: [geboren, start]}
              gesprekken: {afgeleid: dagen_tussen, van: [a, b]}
              ontvangen: {afgeleid: eerste_gevuld, van: [a, b, c]}
        """;

    public static TheoryData<string> Shipped => [.. Directory.GetFiles(Path.Combine(House.Root, "catalogus", "afbeeldingen"), "*.yaml").Select(p => File.ReadAllText(p)), Whole, Delivery.Yaml];

    [Theory, MemberData(nameof(Shipped))]
    public void What_is_written_is_read_back_to_the_same(string text)
    {
        var first = AfbeeldingReader.Read("a.yaml", text);
        Assert.True(first.IsOk, string.Join('\n', first.Refusals));
        var written = AfbeeldingWriter.Write(first.Value);
        var second = AfbeeldingReader.Read("b.yaml", written);
        Assert.True(second.IsOk, string.Join('\n', second.Refusals) + written);
        Assert.Equal(JsonSerializer.Serialize(first.Value), JsonSerializer.Serialize(second.Value));
        Assert.Equal(written, AfbeeldingWriter.Write(second.Value));
    }

    /// <summary>Whatever stands in a file: names of columns (never empty) and values come back as they were.</summary>
    [Property(MaxTest = 500)]
    public bool Any_text_comes_back(string? naam, string? waarde, string? code)
    {
        var (kolom, van, naar) = (Clean(naam) + "k", Clean(waarde), Clean(code));
        var afbeelding = AfbeeldingReader.Read("a.yaml", Whole).Value;
        afbeelding.Bestanden["zaken"].Kolommen = new() { [kolom] = Kolomsoort.Leeg };
        afbeelding.Feiten[0].Velden["team"] = new Veldafbeelding { Kolom = kolom, Vertaal = new() { [van] = naar }, Anders = Onvertaald.Leeg };
        afbeelding.Feiten[0].Velden["wet"] = new Veldafbeelding { Vast = kolom };
        var back = AfbeeldingReader.Read("b.yaml", AfbeeldingWriter.Write(afbeelding));
        return back.IsOk && JsonSerializer.Serialize(afbeelding) == JsonSerializer.Serialize(back.Value);
    }

    /// <summary>A file never gives half a surrogate pair: the decoder replaces it.</summary>
    private static string Clean(string? text) => string.Concat((text ?? "").EnumerateRunes().Where(r => r.Value != 0xFFFD && r.Value is not (0xFFFE or 0xFFFF)));
}
