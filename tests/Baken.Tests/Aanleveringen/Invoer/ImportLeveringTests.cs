using System.Text;
using Baken.Aanleveringen.Invoer;
using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Aanleveringen.Invoer;

public sealed class ImportLeveringTests
{
    private const string Two = "H1;1;J;Noord;02-01-2023;20-01-2023;;R\nH2;2;W;Zuid;2023-01-31T23:30:00Z;15-03-2023;31-03-2023;S\n";

    [Theory, OnEachStore]
    public async Task Judges_every_row_and_says_why(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var verslag = await delivery.Deliver(Two
            + "H3;2;Q;Zuid;03-01-2023;;;R\nH4;2;W;Zuid;31-02-2023;;;S\nH5;9;W;Zuid;01-03-2023;;;S\nH6;2;W;Zuid;05-02-2023;01-02-2023;;S\n"
            + "H7;1;J;;10-02-2023;;;X\nH7;1;J;;10-02-2023;;;X\nH8;1;J;Oost;10-02-2023;;;S\nH8;1;J;West;10-02-2023;;;S\n;1;J;Oost;10-02-2023;;;S\n");
        var telling = Assert.Single(verslag.Feiten);
        Assert.Equal((4, 3, 5, 4), (telling.Aanvaard, telling.Gecorrigeerd, telling.Afgekeurd, telling.Nieuw));
        Assert.Equal(
            [
                "3 wet Q: deze waarde heeft geen vertaling in de afbeelding", "4 ontvangen 31-02-2023: dit is geen bestaande datum in een van de datumvormen",
                "5 clientnr 9: de sleutel staat niet in het gekoppelde bestand", "6 eerste_gesprek 2023-02-01: deze dag ligt voor het begin", "11 sleutel : dit veld mag niet leeg zijn",
            ],
            verslag.Redenen.Where(r => r.IsAfgekeurd).Select(r => $"{r.Rij} {r.Veld} {r.Waarde}: {r.Reden}"));
        Assert.Contains(verslag.Redenen, r => r is { Rij: 9, IsAfgekeurd: false, Reden: "de sleutel staat er nog een keer met andere waarden; de laatste rij telt" });
        Assert.Equal("-=1 Noord=1 West=1 Zuid=1", Sorted(await delivery.Ask("hulpvragen-instroom", "team")));
    }

    [Theory, OnEachStore]
    public async Task One_kind_of_feit_may_come_from_two_files(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        const string Second = """
              - feit: hulpvraag
                uit: personen
                velden:
                  sleutel: {kolom: clientnr, pseudoniem: bronsleutel, verplicht: true}
                  wet: {vast: overig}
                  ontvangen: {kolom: geboren, verplicht: true}
            """;
        var answer = await delivery.Send(
            Delivery.Persons, "zaaknr;clientnr;wet;team;ontvangen;gesprek;gesloten;urgentie\nH1;1;J;Noord;02-01-2023;;;R\n", yaml: Delivery.Yaml + "\n" + Second);
        Assert.True(answer.IsOk, string.Join('\n', answer.Refusals));
        Assert.Equal([("hulpvragen.csv", 1L), ("personen.csv", 2L)], answer.Value.Feiten.Select(f => (f.Bestand, f.Aanvaard)).Order());
    }

    [Theory, OnEachStore]
    public async Task An_instant_becomes_the_dutch_civil_day(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver(Two);
        var months = await delivery.Rooms.Send(delivery.Beheerder, new ComputeIndicator(
            "hulpvragen-instroom", new DateOnly(2023, 1, 1), new DateOnly(2023, 2, 28), Periodemaat.Maand, [], []));
        Assert.Equal(["2023-01 1", "2023-02 1"], months.Value.Cellen.Select(c => $"{c.Periode} {c.Teller}"));
    }

    [Theory, OnEachStore]
    public async Task A_person_has_one_pseudonym_in_every_delivery_and_nobody_shares_it(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        const string Persons = "clientnr;bsn;geboren;wijk\n1;999900006;01-02-1980;WK1\n2;999900018;01-02-1980;WK1\n3;00999900006;;WK1\n4;123456789;;WK1\n";
        const string Header = "zaaknr;clientnr;wet;team;ontvangen;gesprek;gesloten;urgentie\n";
        Assert.True((await delivery.Send(Persons, Header + "H1;1;J;N;02-01-2023;;;R\nH2;2;J;N;02-01-2023;;;R\nH3;1;J;N;03-01-2023;;;R\nH4;3;J;N;03-01-2023;;;R\nH5;4;J;N;03-01-2023;;;R\n")).IsOk);
        var sleutel = delivery.Rooms.Get<ISleutels>().GetCurrent(TestRooms.Gemeente, "pseudoniem");
        using var file = new FeitenFile(":memory:");
        var parquet = Directory.EnumerateFiles(delivery.Rooms.Settings.DataFolder, "*.parquet", SearchOption.AllDirectories).Single();
        using var command = file.Connection.CreateCommand();
        command.CommandText = $"SELECT persoon || ' ' || sleutel FROM read_parquet('{parquet}') ORDER BY ontvangen, sleutel";
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read()) found.Add(reader.GetString(0));
        string[] expected = [Row("999900006", "H1"), Row("999900018", "H2"), Row("999900006", "H3")];
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));

        string Row(string bsn, string zaak) => $"{sleutel.ToPseudoniem($"bsn:{bsn}")} {sleutel.ToPseudoniem($"bron:suite:{zaak}")}";
    }

    [Theory, OnEachStore]
    public async Task The_same_files_again_change_nothing(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        Assert.False((await delivery.Deliver(Two)).WasPresent);
        Assert.True((await delivery.Deliver(Two)).WasPresent);
    }

    [Theory, OnEachStore]
    public async Task A_withdrawn_delivery_counts_no_longer_and_its_files_may_come_again(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var first = await delivery.Deliver(Two);
        Assert.Equal("Indicatoren.ReasonMissing", Assert.Single((await delivery.Rooms.Send(delivery.Beheerder, new WithdrawLevering(first.LeveringId!.Value))).Refusals).Code);
        Assert.True((await delivery.Rooms.Send(delivery.Beheerder with { Reden = "verkeerd" }, new WithdrawLevering(first.LeveringId.Value))).IsOk);
        Assert.Equal("", await delivery.Ask("hulpvragen-instroom", "wet"));
        Assert.False((await delivery.Deliver(Two)).WasPresent);
        Assert.Equal("jeugd=1 wmo=1", await delivery.Ask("hulpvragen-instroom", "wet"));
        var listed = (await delivery.Rooms.Send(delivery.Beheerder, new ListLeveringen())).Value;
        Assert.Equal([(2L, false), (2L, true)], listed.Select(l => (l.Aanvaard, l.IngetrokkenOp is not null)));
        Assert.Empty((await delivery.Rooms.Send(delivery.Rooms.As(Rol.Analist), new ListLeveringen())).Value);
    }

    [Theory, OnEachStore]
    public async Task A_trial_keeps_nothing(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var trial = await delivery.Deliver(Two, isTrial: true);
        Assert.Equal((2, null), (trial.Feiten[0].Nieuw, trial.LeveringId));
        Assert.Equal("", await delivery.Ask("hulpvragen-instroom", "wet"));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(delivery.Rooms.Settings.TenantFolder(TestRooms.Gemeente), "aanleveringen"), "*", SearchOption.AllDirectories));
    }

    [Theory, OnEachStore]
    public async Task Neither_bsn_nor_case_number_nor_birth_date_stands_in_the_data_folder(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver("ZAAK-4711;1;J;Noord;02-01-2023;;;R\n");
        await delivery.Ask("hulpvragen-instroom", "wet");
        var files = Directory.EnumerateFiles(delivery.Rooms.Settings.DataFolder, "*", SearchOption.AllDirectories).ToList();
        Assert.Contains(files, f => f.EndsWith(".parquet", StringComparison.Ordinal));
        foreach (var secret in new[] { "999900006", "ZAAK-4711", "01-02-1980", "1980-02-01" })
            Assert.DoesNotContain(files.Where(f => !f.EndsWith(".duckdb", StringComparison.Ordinal)), f => Holds(f, secret));
    }

    [Theory, OnEachStore]
    public async Task Windows_1252_is_read_as_it_was_written(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        byte[] rows = [.. Encoding.Latin1.GetBytes("zaaknr;clientnr;wet;team;ontvangen;gesprek;gesloten;urgentie\nH1;1;J;Zoë "), 0x80, .. ";02-01-2023;;;R\n"u8];
        Assert.True((await delivery.Send(Encoding.UTF8.GetBytes(Delivery.Persons), rows)).IsOk);
        Assert.Equal("Zoë €=1", await delivery.Ask("hulpvragen-instroom", "team"));
    }

    [Theory, OnEachStore]
    public async Task A_file_that_cannot_be_read_is_refused_whole_with_its_line(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        const string Header = "zaaknr;clientnr;wet;team;ontvangen;gesprek;gesloten;urgentie\n";
        Assert.Equal("Aanleveringen.CsvUnreadable", await Fault(delivery, Header + "H1;1;J;Noord;02-01-2023;;;R;te veel\n"));
        Assert.Equal("Aanleveringen.CsvUnreadable", await Fault(delivery, Header + "H1;1;J;\"Noord;02-01-2023;;;R\n"));
        Assert.Equal("Aanleveringen.BestandWithNul", await Fault(delivery, Header + "H1;\0;J;Noord;02-01-2023;;;R\n"));
        Assert.Equal("Aanleveringen.BestandEmpty", await Fault(delivery, ""));
        Assert.Equal("Aanleveringen.KolomTwice", await Fault(delivery, "zaaknr;zaaknr\n"));
        Assert.Equal("Aanleveringen.KolomMissing", await Fault(delivery, Header.Replace("team", "wijkteam") + "H1;1;J;Noord;02-01-2023;;;R\n"));
        Assert.Equal("Aanleveringen.TooManyColumns", await Fault(delivery, string.Join(';', Enumerable.Range(0, 301)) + "\n"));
        Assert.Equal("Aanleveringen.CsvUnreadable", await Fault(delivery, Header + $"H1;1;J;{new string('x', 10_000_000)};02-01-2023;;;R\n"));
        Assert.Equal("Aanleveringen.AllRejected", await Fault(delivery, Header + "H1;1;Q;Noord;02-01-2023;;;R\n"));
        Assert.Equal("", await delivery.Ask("hulpvragen-instroom", "wet"));
    }

    [Theory, OnEachStore]
    public async Task An_afbeelding_with_faults_is_refused_with_all_of_them(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var yaml = Delivery.Yaml.Replace("dd-MM-yyyy", "dag").Replace("urgentie: {", "urgent: {").Replace(", pseudoniem: bsn", "").Replace("tabel: personen", "tabel: mensen");
        var refused = await delivery.Send(Delivery.Persons, "x", yaml: yaml);
        Assert.Equal(
            ["Aanleveringen.DatumvormUnknown", "Aanleveringen.AliasUnknown", "Aanleveringen.PseudoniemMissing", "VeldUnknown"],
            refused.Refusals.Select(r => r.Code));
        Assert.Equal("a.yaml, regel 4", Assert.Single((await delivery.Send(Delivery.Persons, "x", yaml: "naam: x\nbron: y\norganisatie: z\nonbekend: 1\n")).Refusals).Source);
    }

    [Theory, OnEachStore]
    public async Task Only_an_analist_of_the_own_organisation_may_deliver(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var path = Path.Combine(Path.GetTempPath(), "bestaat-niet.csv");
        var request = new ImportLevering("a.yaml", Delivery.Yaml, [path], false, false);
        Assert.Equal("Dispatch.NotAllowed", Assert.Single((await delivery.Rooms.Send(delivery.Rooms.As(Rol.Accounthouder), request)).Refusals).Code);
        Assert.Equal("Aanleveringen.OrganisatieUnknown", Assert.Single((await delivery.Rooms.Send(delivery.Rooms.As(Rol.Analist), request)).Refusals).Code);
    }

    private static async Task<string> Fault(Delivery delivery, string hulpvragen) => (await delivery.Send(Delivery.Persons, hulpvragen)).Refusals[0].Code;

    private static bool Holds(string path, string text) => File.ReadAllBytes(path).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    private static string Sorted(string text) => string.Join(' ', text.Split(' ').Order(StringComparer.Ordinal));
}
