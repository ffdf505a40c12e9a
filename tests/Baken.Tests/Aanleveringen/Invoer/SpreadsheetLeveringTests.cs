using System.Text;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Aanleveringen.Invoer;

public sealed class SpreadsheetLeveringTests
{
    private static readonly string[] Head = ["zaaknr", "clientnr", "wet", "team", "ontvangen", "gesprek", "gesloten", "urgentie"];
    private static readonly byte[] Persons = SheetFiles.OdsOf(["clientnr", "bsn", "geboren", "wijk"], ["1", "999900006", "01-02-1980", "WK191101"], ["2", "", "05-06-2012", "WK191102"]);

    [Theory, OnEachStore]
    public async Task Xlsx_and_ods_deliver_like_csv(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var answer = await delivery.Send(Persons, SheetFiles.XlsxOf(
            Head, ["H1", "1", "J", "Noord", "02-01-2023", "20-01-2023", "", "R"], ["H2", "2", "W", "Zuid", "2023-01-31T23:30:00Z", "", "", "S"], ["H3", "9", "W", "Zuid", "31-02-2023", "", "", "S"]));
        Assert.True(answer.IsOk, string.Join('\n', answer.Refusals));
        Assert.Equal((2, 1), (answer.Value.Feiten.Single().Aanvaard, answer.Value.Feiten.Single().Afgekeurd));
        Assert.Equal(["3 clientnr", "3 ontvangen"], answer.Value.Redenen.Select(r => $"{r.Rij} {r.Veld}").Order(StringComparer.Ordinal));
        Assert.Equal("Noord=1 Zuid=1", await delivery.Ask("hulpvragen-instroom", "team"));
    }

    [Theory, OnEachStore]
    public async Task A_day_cell_and_a_number_cell_are_read_as_their_value(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var head = string.Concat(Head.Select(h => $"<c t=\"inlineStr\"><is><t>{h}</t></is></c>"));
        var answer = await delivery.Send(Encoding.UTF8.GetBytes(Delivery.Persons), SheetFiles.Xlsx(
            $"<row>{head}</row><row><c><v>4711</v></c><c><v>1</v></c><c t=\"inlineStr\"><is><t>J</t></is></c><c t=\"inlineStr\"><is><t>Noord</t></is></c><c s=\"1\"><v>44928</v></c></row>"
            + "<row><c><v>4712</v></c><c><v>1</v></c><c t=\"inlineStr\"><is><t>J</t></is></c><c t=\"inlineStr\"><is><t>Noord</t></is></c><c s=\"1\"><v>0</v></c></row>"));
        Assert.True(answer.IsOk, string.Join('\n', answer.Refusals));
        var reason = Assert.Single(answer.Value.Redenen);
        Assert.Equal((2, "ontvangen", "1900-01-00"), (reason.Rij, reason.Veld, reason.Waarde));
        Assert.Equal("Noord=1", await delivery.Ask("hulpvragen-instroom", "team"));
    }

    [Theory, OnEachStore]
    public async Task A_spreadsheet_that_breaks_off_leaves_nothing(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var refused = await delivery.Send(Persons, SheetFiles.Xlsx($"<row>{string.Concat(Head.Select(h => $"<c t=\"inlineStr\"><is><t>{h}</t></is></c>"))}</row><row><c><f>1</f></c></row>"));
        Assert.Equal("Aanleveringen.FormulaWithoutValue", Assert.Single(refused.Refusals).Code);
        Assert.Equal("", await delivery.Ask("hulpvragen-instroom", "team"));
    }

    [Theory, OnEachStore]
    public async Task Letters_of_two_encodings_are_not_guessed(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        byte[] rows = [.. Encoding.UTF8.GetBytes(string.Join(';', Head) + "\nH1;1;J;Zoë;02-01-2023;;;R\nH2;1;J;Zo"), 0xEB, .. ";02-01-2023;;;R\n"u8];
        Assert.Equal("Aanleveringen.BestandMixed", Assert.Single((await delivery.Send(Encoding.UTF8.GetBytes(Delivery.Persons), rows)).Refusals).Code);
    }

    [Theory, OnEachStore]
    public async Task The_head_of_a_csv_file_can_stand_lower(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var yaml = Delivery.Yaml.Replace("\"hulpvragen*.csv\"", "\"hulpvragen*.csv\", kopregel: 3");
        var answer = await delivery.Send(Delivery.Persons, "Uitdraai van 1 maart;;\n\n" + string.Join(';', Head) + "\nH1;1;J;Noord;02-01-2023;;;R\n", yaml: yaml);
        Assert.True(answer.IsOk, string.Join('\n', answer.Refusals));
        Assert.Equal("Noord=1", await delivery.Ask("hulpvragen-instroom", "team"));
    }
}
