using System.Globalization;
using System.Text;
using Baken.Dispatch;
using Baken.Termijnen;
using Xunit;

namespace Baken.Tests.Termijnen;

public sealed class TermijnTableTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("baken-termijn-").FullName;

    private string In => Path.Combine(_folder, "in.csv");

    private string Uit => Path.Combine(_folder, "uit.csv");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Adds_the_legal_end_to_a_given_end()
    {
        Assert.Equal(3, Convert("zaak,einddatum,naam\n1,2026-05-14,\"Jansen, A\"\n2,2026-05-13,\"zei \"\"ja\"\"\"\n3,2031-05-22,c\n"));
        Assert.Equal(
            [
                "zaak,einddatum,naam,wettelijk_einde,afleiding",
                "1,2026-05-14,\"Jansen, A\",2026-05-18,\"Het gegeven einde van de termijn is 2026-05-14. Geen werkdag: 2026-05-14 (Hemelvaartsdag), 2026-05-15 (gelijkgestelde dag), 2026-05-16 (zaterdag), 2026-05-17 (zondag). Het einde verschuift naar 2026-05-18 (Algemene termijnenwet art. 1 lid 1). De laatste dag is 2026-05-18.\"",
                "2,2026-05-13,\"zei \"\"ja\"\"\",2026-05-13,\"Het gegeven einde van de termijn is 2026-05-13. 2026-05-13 is een werkdag; het einde verschuift niet. De laatste dag is 2026-05-13.\"",
                "3,2031-05-22,c,2031-05-23,\"Het gegeven einde van de termijn is 2031-05-22. Geen werkdag: 2031-05-22 (Hemelvaartsdag). Het einde verschuift naar 2031-05-23 (Algemene termijnenwet art. 1 lid 1). Over 2031 zijn geen gelijkgestelde dagen bekend. De laatste dag is 2031-05-23.\"",
            ],
            File.ReadAllLines(Uit));
    }

    [Theory]
    [InlineData("2026-02-20", "6 weken", "2026-04-07")]
    [InlineData("2026-02-20", "42 dagen", "2026-04-07")]
    [InlineData("2026-01-05", "5 werkdagen", "2026-01-12")]
    [InlineData("2026-11-25", "1 maand", "2026-12-28")]
    [InlineData("2026-09-25", "13 weken", "2026-12-25")] // art. 4: outside the act
    [InlineData("2026-12-24", "3 dagen", "2026-12-29")] // art. 2: two working days
    public void Counts_from_start_and_length(string start, string termijn, string end)
    {
        Convert($"termijn;zaak;startdatum\n{termijn};1;{start}\n");
        Assert.Equal(["termijn", "zaak", "startdatum", "wettelijk_einde", "afleiding"], File.ReadAllLines(Uit)[0].Split(';'));
        Assert.Equal(end, File.ReadAllLines(Uit)[1].Split(';')[3]);
    }

    [Fact]
    public void An_end_that_is_filled_in_goes_before_start_and_length()
    {
        Convert("startdatum,termijn,einddatum\n2026-02-20,6 weken,\n2026-02-20,6 weken,2026-05-14\n");
        Assert.Equal(["2026-04-07", "2026-05-18"], File.ReadAllLines(Uit).Skip(1).Select(l => l.Split(',')[3]));
    }

    [Theory]
    [InlineData("einddatum\n2026-05-14\n", ",")]
    [InlineData("a;einddatum\nx, y;2026-05-14\n", ";")]
    [InlineData("a\teinddatum\nx\t2026-05-14\n", "\t")]
    [InlineData("a|einddatum\nx|2026-05-14\n", "|")]
    public void Finds_and_keeps_the_separator(string table, string separator)
    {
        Convert(table);
        Assert.EndsWith($"einddatum{separator}wettelijk_einde{separator}afleiding", File.ReadAllLines(Uit)[0], StringComparison.Ordinal);
        Assert.Contains($"2026-05-14{separator}2026-05-18{separator}\"", File.ReadAllLines(Uit)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_byte_order_mark_line_ends_and_capitals()
    {
        File.WriteAllText(In, "Naam;EindDatum\r\nZoë;2026-05-14\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.True(TermijnTable.Convert(CatalogusFolder.Catalogus, In, Uit).IsOk);
        var bytes = File.ReadAllBytes(Uit);
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'N'], bytes[..4]);
        var text = Encoding.UTF8.GetString(bytes[3..]);
        Assert.StartsWith("Naam;EindDatum;wettelijk_einde;afleiding\r\nZoë;2026-05-14;2026-05-18;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_break_inside_a_cell_stays()
    {
        Assert.Equal(2, Convert("tekst,einddatum\n\"twee\nregels\",2026-05-14\nx,2026-05-14\n"));
        Assert.Contains("\"twee\nregels\",2026-05-14,2026-05-18,", File.ReadAllText(Uit), StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_all_faults_of_a_file_together_and_writes_nothing()
    {
        File.WriteAllText(Uit, "van gisteren");
        Assert.Equal(
            [
                "in.csv, rij 3, kolom startdatum: 2026-02-31 bestaat niet: maand 2 van 2026 heeft 28 dagen.",
                "in.csv, rij 4, kolom startdatum: “31-02” bij “startdatum” is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2024-03-04.",
                "in.csv, rij 4, kolom termijn: “48 uur” kan niet worden uitgerekend: een termijn in uren of minuten valt buiten de Algemene termijnenwet (artikel 4) en heeft geen laatste dag.",
                "in.csv, rij 5, kolom termijn: De cel is leeg.",
                "in.csv, rij 6: De rij heeft 2 cellen; de rij met kolomnamen heeft er 3.",
                "in.csv, rij 7, kolom startdatum: De cel is leeg.",
                "in.csv, rij 8, kolom termijn: “6 kwartalen” is geen termijn: gebruik dagen, werkdagen, weken, maanden of jaar.",
            ],
            Faults("zaak,startdatum,termijn\n1,2026-02-20,6 weken\n2,2026-02-31,6 weken\n3,31-02,48 uur\n4,2026-02-20,\n5,2026-02-20\n6,,6 weken\n7,2026-02-20,6 kwartalen\n"));
        Assert.Equal("van gisteren", File.ReadAllText(Uit));
        Assert.Equal(["in.csv", "uit.csv"], Directory.EnumerateFiles(_folder).Select(f => Path.GetFileName(f)).Order());
    }

    [Theory]
    [InlineData("", "in.csv: Het bestand is leeg: er is geen rij met kolomnamen.")]
    [InlineData("zaak,startdatum\n1,2026-02-20\n", "in.csv, rij 1: De kolom “einddatum” ontbreekt, en ook “startdatum” en “termijn” staan er niet allebei. Een van de twee is nodig.")]
    [InlineData("einddatum,einddatum\n2026-02-20,2026-02-20\n", "in.csv, rij 1: De kolom “einddatum” staat er twee keer.")]
    [InlineData("einddatum,afleiding\n2026-02-20,x\n", "in.csv, rij 1: De kolom “afleiding” bestaat al. Baken voegt deze kolom zelf toe.")]
    [InlineData("naam,einddatum\nhij zei \"ja\",2026-02-20\n", "in.csv, rij 2: De aanhalingstekens in deze rij kloppen niet.")]
    public void A_table_that_does_not_fit_is_refused(string table, string message)
    {
        Assert.Equal([message], Faults(table));
        Assert.False(File.Exists(Uit));
    }

    [Fact]
    public void Files_that_are_not_there_and_writing_onto_itself_are_refused()
    {
        Assert.Equal(TermijnenRefusals.TableMissing, Assert.Single(TermijnTable.Convert(CatalogusFolder.Catalogus, In, Uit).Refusals).Code);
        File.WriteAllText(In, "einddatum\n2026-05-14\n");
        Assert.Equal(TermijnenRefusals.TableOntoItself, Assert.Single(TermijnTable.Convert(CatalogusFolder.Catalogus, In, In).Refusals).Code);
        Assert.Equal(TermijnenRefusals.TableFolderMissing, Assert.Single(TermijnTable.Convert(CatalogusFolder.Catalogus, In, Path.Combine(_folder, "weg", "uit.csv")).Refusals).Code);
    }

    [Fact]
    public void A_header_without_rows_gives_a_header()
    {
        Assert.Equal(0, Convert("einddatum\n"));
        Assert.Equal(["einddatum,wettelijk_einde,afleiding"], File.ReadAllLines(Uit));
    }

    private long Convert(string table)
    {
        File.WriteAllText(In, table);
        return TermijnTable.Convert(CatalogusFolder.Catalogus, In, Uit).Value;
    }

    private IReadOnlyList<string> Faults(string table)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        File.WriteAllText(In, table);
        return [.. TermijnTable.Convert(CatalogusFolder.Catalogus, In, Uit).Refusals.Select(r => $"{r.Source}: {RefusalText.Of(r)}")];
    }
}
