using Baken.Aanleveringen;
using Baken.Dispatch;
using Baken.Documenten;
using Baken.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Opdrachten;
using Baken.Storage;
using Baken.Tests.Indicatoren;
using Xunit;
using static Baken.Tests.Indicatoren.Kpis;

namespace Baken.Tests.Aanleveringen;

public sealed class InvoersjabloonTests
{
    private static readonly string[] Quarters =
        [.. from year in Enumerable.Range(2021, 3) from quarter in Enumerable.Range(1, 4) select $"{year}-Q{quarter}"];

    [Theory, OnEachStore]
    public async Task An_own_organisation_enters_11_kpis_over_12_quarters_in_one_file(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = rooms.As(Rol.Analist);
        var verslag = Ok(await rooms.Send(analist, new ImportInvoersjabloon(Book())));
        Assert.Equal([("doelen", 1), ("kpi's", 11), ("normen", 11), ("metingen", 132)], verslag.Regels.Select(r => (r.Soort, r.Telling.Nieuw)));
        var stuur = Ok(await rooms.Send(analist, new ShowStuur("2023-Q4")));
        Assert.Equal(11, Assert.Single(stuur.Doelen).Tegels.Count);
        var reeks = stuur.Doelen[0].Tegels[2].Reeksen[0];
        Assert.Equal((12, "> 50%", "63,5%"), (reeks.Cijfers.Count, Kernel.Indicatoren.Waardeweergave.Print(reeks.Actueel!.Norm!), NlGetal.PrintShort(reeks.Actueel.Waarde.Getal!.Value * 100, 2) + "%"));
        Assert.Equal(40, reeks.Actueel.Waarde.N);
    }

    [Theory, OnEachStore]
    public async Task What_is_exported_comes_back_without_a_change(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = rooms.As(Rol.Analist);
        Ok(await rooms.Send(analist, new ImportInvoersjabloon(Book())));
        var file = Ok(await rooms.Send(analist, new ExportInvoersjabloon()));
        var verslag = Ok(await rooms.Send(analist, new ImportInvoersjabloon(file.Inhoud)));
        Assert.True(verslag.IsUnchanged);
        Assert.Equal([1, 11, 11, 132], verslag.Regels.Select(r => r.Telling.Gelijk));
        Assert.EndsWith(".xlsx", file.Naam, StringComparison.Ordinal);
    }

    [Theory, OnEachStore]
    public async Task The_figures_of_a_source_come_back_without_a_change_as_well(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, "1911");
        var analist = await rooms.As("1911", Rol.Analist, "ihk");
        var file = Ok(await rooms.Send(analist, new ExportInvoersjabloon()));
        Assert.True(Ok(await rooms.Send(analist, new ImportInvoersjabloon(file.Inhoud))).IsUnchanged);
    }

    [Theory, OnEachStore]
    public async Task A_changed_cell_adds_a_version_and_a_trial_stores_nothing(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = rooms.As(Rol.Analist);
        Ok(await rooms.Send(analist, new ImportInvoersjabloon(Book())));
        var changed = Book(metingen: rows => rows[11][6] = "99,9");
        Assert.Equal(new Importtelling(0, 1, 131), Ok(await rooms.Send(analist, new ImportInvoersjabloon(changed, Proef: true))).Regels[3].Telling);
        Assert.Equal(1, (await Last(rooms, analist)).Versie);
        Ok(await rooms.Send(analist, new ImportInvoersjabloon(changed)));
        var last = await Last(rooms, analist);
        Assert.Equal((2, "Gewijzigd in het invoersjabloon."), (last.Versie, last.Reden));
    }

    [Theory, OnEachStore]
    public async Task Every_fault_is_told_with_sheet_row_and_column_and_nothing_is_stored(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = rooms.As(Rol.Analist);
        var book = Book(
            kpis: rows => (rows[0][6], rows[1][0], rows[2][8]) = ("", "KPI1", "procentjes"),
            normen: rows => (rows[3][2], rows[4][4]) = ("", "31-02-2021"),
            metingen: rows => (rows[60][6], rows[61][1], rows[62][7]) = ("12.5", "2023-Q5", "veel"));
        var refusals = (await rooms.Send(analist, new ImportInvoersjabloon(book))).Refusals.Select(r => (r.Source, r.Code)).ToList();
        Assert.Contains(("KPI's, rij 2, kolom Teller", "Indicatoren.TellerMissing"), refusals);
        Assert.Contains(("KPI's, rij 3, kolom Code", "Aanleveringen.CodeTwice"), refusals);
        Assert.Contains(("KPI's, rij 4, kolom Eenheid", "Aanleveringen.ChoiceUnknown"), refusals);
        Assert.Contains(("Normen, rij 5, kolom Operator", "NormWithoutOperator"), refusals);
        Assert.Contains(("Normen, rij 6, kolom Geldig vanaf", "DatumDayNotInMonth"), refusals);
        Assert.Contains(("Metingen, rij 62, kolom Waarde", "GetalPointIsNoComma"), refusals);
        Assert.Contains(("Metingen, rij 63, kolom Periode", "PeriodeNotReadable"), refusals);
        Assert.Contains(("Metingen, rij 64, kolom n", "GetalNotReadable"), refusals);
        Assert.Empty(Ok(await rooms.Send(analist, new ListIndicatoren())).Rijen);
        Assert.Empty(Ok(await rooms.Send(analist, new ListDoelen())));
    }

    [Theory, OnEachStore]
    public async Task What_refers_to_a_refused_row_is_no_second_fault(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = rooms.As(Rol.Analist);
        var unit = await rooms.Send(analist, new ImportInvoersjabloon(Book(kpis: rows => rows[0][8] = "procentjes")));
        Assert.Equal(["KPI's, rij 2, kolom Eenheid"], unit.Refusals.Select(r => r.Source));
        var deadline = await rooms.Send(analist, new ImportInvoersjabloon(Book(doelen: rows => rows[0][5] = "31-12-2025")));
        Assert.Equal(["Doelen, rij 2, kolom Deadline"], deadline.Refusals.Select(r => r.Source));
        var boven = await rooms.Send(analist, new ImportInvoersjabloon(Book(doelen: rows => rows[0][3] = "ONBEKEND")));
        Assert.Equal(["Doelen, rij 2, kolom Boven"], boven.Refusals.Select(r => r.Source));
        Assert.Empty(Ok(await rooms.Send(analist, new ListDoelen())));
    }

    [Theory, OnEachStore]
    public async Task A_share_above_the_whole_is_refused(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = rooms.As(Rol.Analist);
        var answer = await rooms.Send(analist, new ImportInvoersjabloon(Book(normen: rows => rows[1][3] = "175%", metingen: rows => rows[0][6] = "5800")));
        Assert.Equal(
            [("Normen, rij 3, kolom Streefwaarde", "AandeelOutsideWhole"), ("Metingen, rij 2, kolom Waarde", "AandeelOutsideWhole")],
            answer.Refusals.Select(r => (r.Source, r.Code)));
    }

    [Theory, OnEachStore]
    public async Task A_file_that_is_no_workbook_or_lacks_a_sheet_or_column_is_refused(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = rooms.As(Rol.Analist);
        Assert.Equal(["Documenten.XlsxNotReadable"], (await rooms.Send(analist, new ImportInvoersjabloon([1, 2, 3]))).Codes());
        Assert.Equal(["Documenten.XlsxTooLarge"], (await rooms.Send(analist, new ImportInvoersjabloon(new byte[6 * 1024 * 1024]))).Codes());
        var others = XlsxWriter.Write([new XlsxSheet("Doelen", ["Code", "Titel"], [])]);
        Assert.Equal(
            ["ColumnUnknown", "ColumnMissing", "ColumnMissing", "ColumnMissing", "ColumnMissing", "ColumnMissing", "ColumnMissing", "SheetMissing", "SheetMissing", "SheetMissing"],
            (await rooms.Send(analist, new ImportInvoersjabloon(others))).Codes().Select(c => c["Aanleveringen.".Length..]));
    }

    [Theory, OnEachStore]
    public async Task Text_that_looks_like_a_formula_stays_text(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var analist = rooms.As(Rol.Analist);
        const string evil = "=HYPERLINK(\"http://kwaad.example\";\"klik\")";
        Ok(await rooms.Send(analist, new ImportInvoersjabloon(Book(metingen: rows => rows[0][10] = evil))));
        var file = Ok(await rooms.Send(analist, new ExportInvoersjabloon())).Inhoud;
        var sheet = XlsxReader.Read(file).Value["Metingen"];
        Assert.Contains(sheet, r => r.Cells.Contains(evil) && r.Formulas.Count == 0);
        Assert.DoesNotContain("<x:f>", Unzipped(file, "xl/worksheets/sheet4.xml"), StringComparison.Ordinal);
        Assert.Contains("quotePrefix=\"1\"", Unzipped(file, "xl/styles.xml"), StringComparison.Ordinal);
    }

    private static async Task<Kpicijfer> Last(TestRooms rooms, Caller analist) =>
        Ok(await rooms.Send(analist, new ShowKpikaart("KPI1", "2023-Q4"))).Tegel.Reeksen[0].Actueel!;

    private static string Unzipped(byte[] file, string name)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.Entries.Single(e => e.FullName == name || e.FullName == "/" + name).Open());
        return reader.ReadToEnd();
    }

    private static byte[] Book(
        Action<string[][]>? kpis = null, Action<string[][]>? normen = null, Action<string[][]>? metingen = null, Action<string[][]>? doelen = null)
    {
        string[][] goals = [["D1", "Meer eigen regie", "doelstelling", "", "Alle", "2025", "ja"]];
        string[] codes = [.. Enumerable.Range(1, 11).Select(i => $"KPI{i}")];
        string[][] definitions =
            [.. codes.Select(c => new[] { c, $"Naam van {c}", "kpi", "Alle", "D1", "aandeel behaald", "behaald", "alle", "procent", "hoger is beter", "applicatie", "kwartaal" })];
        string[][] norms = [.. codes.Select(c => new[] { c, "", ">", "50%", "01-01-2021" })];
        string[][] values =
        [
            .. from code in codes
               from i in Enumerable.Range(0, 12)
               select new[] { code, Quarters[i], "Alle", "", "gemeten", "precies", $"{52 + i},5", "40", "", "", "" },
        ];
        doelen?.Invoke(goals);
        kpis?.Invoke(definitions);
        normen?.Invoke(norms);
        metingen?.Invoke(values);
        return XlsxWriter.Write(Sjabloonblad.Write(new Dictionary<string, IReadOnlyList<IReadOnlyList<string>>>
        {
            ["Doelen"] = goals,
            ["KPI's"] = definitions,
            ["Normen"] = norms,
            ["Metingen"] = values,
        }));
    }
}
