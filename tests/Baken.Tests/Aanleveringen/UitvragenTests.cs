using Baken.Aanleveringen.Uitvragen;
using Baken.Dispatch;
using Baken.Documenten;
using Baken.Organisaties;
using Baken.Storage;
using Baken.Tests.Indicatoren;
using Xunit;

namespace Baken.Tests.Aanleveringen;

/// <summary>A form to an aanbieder: out, back, back again.</summary>
public sealed class UitvragenTests
{
    private static readonly DateOnly Begin = new(2015, 1, 1);

    [Theory, OnEachStore]
    public async Task A_form_goes_out_comes_back_and_says_what_changed(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var (analist, aanbieder) = await Town(rooms);
        var id = (await rooms.Send(analist, new OpenUitvraag(aanbieder, "2023-Q1", "30-04-2023"))).Value;
        Assert.Equal(["Aanleveringen.UitvraagPresent"], (await rooms.Send(analist, new OpenUitvraag(aanbieder, "2023-Q1", "30-05-2023"))).Codes());
        Assert.Equal((Uitvraagstaat.Uitgezet, 0), await Stand(rooms, analist));
        Assert.True((await rooms.Send(analist, new RecordUitvraagherinnering(id))).IsOk);
        Assert.Equal((Uitvraagstaat.Herinnerd, 0), await Stand(rooms, analist));
        rooms.Clock.Now = new DateTime(2023, 5, 2, 9, 0, 0, DateTimeKind.Utc);
        Assert.Equal((Uitvraagstaat.TeLaat, 0), await Stand(rooms, analist));

        var first = (await rooms.Send(analist, new ImportUitvraag(id, await Filled(rooms, analist, id, ("KLACHT", "gemeten", "0"), ("WACHT-J", "onbekend", ""))))).Value;
        Assert.Equal((1, 6, 2, 0), (first.Nummer, first.Gevraagd, first.Beantwoord, first.Wijzigingen.Count));
        Assert.Equal((Uitvraagstaat.Onvolledig, 1), await Stand(rooms, analist));
        var again = (await rooms.Send(analist, new ImportUitvraag(id, await Filled(rooms, analist, id)))).Value;
        Assert.Equal((1, 0), (again.Nummer, again.Wijzigingen.Count));

        string[] rest = ["WACHT-W", "WACHTLIJST", "TEVREDEN", "KLACHT-GEGROND"];
        var whole = (await rooms.Send(analist, new ImportUitvraag(id, await Filled(rooms, analist, id,
            [("WACHT-J", "gemeten", "41,5"), .. rest.Select(code => (code, "te weinig waarnemingen", ""))])))).Value;
        Assert.Equal((2, 6), (whole.Nummer, whole.Beantwoord));
        Assert.Equal(("onbekend", "41,5"), (whole.Wijzigingen[0].Voor, whole.Wijzigingen[0].Na));
        Assert.Equal((Uitvraagstaat.Volledig, 2), await Stand(rooms, analist));
        Assert.Equal(["Aanleveringen.UitvraagAnswered"], (await rooms.Send(analist, new RecordUitvraagherinnering(id))).Codes());

        // The next form shows what was answered before.
        var next = (await rooms.Send(analist, new OpenUitvraag(aanbieder, "2023-Q2", "31-07-2023"))).Value;
        var rows = XlsxReader.Read((await rooms.Send(analist, new ExportUitvraag(next))).Value.Inhoud).Value["Opgave"];
        Assert.Equal(("41,5", ""), (rows.Single(r => r.Cells[0] == "WACHT-J").Cells[3], rows.Single(r => r.Cells[0] == "WACHT-J").Cells.ElementAtOrDefault(5) ?? ""));
    }

    [Theory, OnEachStore]
    public async Task Every_fault_of_a_form_is_told_at_once_and_nothing_is_kept(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var (analist, aanbieder) = await Town(rooms);
        Assert.Equal(["Aanleveringen.VervaldagPassed"], (await rooms.Send(analist, new OpenUitvraag(aanbieder, "2023-Q1", "01-04-2023"))).Codes());
        Assert.Equal(["Aanleveringen.AanbiederUnknown"], (await rooms.Send(analist, new OpenUitvraag(Guid.CreateVersion7(), "2023-Q1", "30-04-2023"))).Codes());
        var id = (await rooms.Send(analist, new OpenUitvraag(aanbieder, "2023-Q1", "30-04-2023"))).Value;
        Assert.Equal(["Aanleveringen.UitvraagEmpty"], (await rooms.Send(analist, new ImportUitvraag(id, await Filled(rooms, analist, id)))).Codes());
        // No number without gemeten, and no gemeten without number: an empty cell is not 0.
        var wrong = await Filled(rooms, analist, id, ("KLACHT", "gemeten", ""), ("WACHT-J", "onbekend", "3"), ("WACHT-W", "misschien", ""), ("TEVREDEN", "gemeten", "veel"));
        var refused = (await rooms.Send(analist, new ImportUitvraag(id, wrong))).Refusals;
        Assert.Equal(4, refused.Count);
        Assert.Contains(refused, r => r is { Code: "Aanleveringen.WaardeMissing", Source: "Opgave, rij 6, kolom Waarde" });
        Assert.Equal((Uitvraagstaat.Uitgezet, 0), await Stand(rooms, analist));
        Assert.Equal(["Documenten.XlsxNotReadable"], (await rooms.Send(analist, new ImportUitvraag(id, [1, 2, 3]))).Codes());
        var stranger = rooms.As(Rol.Analist);
        Assert.Equal(["Aanleveringen.UitvraagUnknown"], (await rooms.Send(stranger, new ExportUitvraag(id))).Codes());
        Assert.Empty((await rooms.Send(stranger, new ListUitvragen())).Value);
    }

    private static async Task<(Caller Analist, Guid Aanbieder)> Town(TestRooms rooms)
    {
        var host = Caller.Host(TestRooms.Gemeente, "test");
        var team = (await rooms.Send(host, new RegisterOrganisatie("ihk", "Incluzio", "IHK", [new(Partijrol.Uitvoerder, Begin)]))).Value;
        var aanbieder = (await rooms.Send(host, new RegisterOrganisatie("zorg", "Zorg aan Huis", "", [new(Partijrol.Aanbieder, Begin)]))).Value;
        return (rooms.As(Rol.Analist, team), aanbieder);
    }

    private static async Task<(Uitvraagstaat Staat, int Keren)> Stand(TestRooms rooms, Caller analist)
    {
        var row = Assert.Single((await rooms.Send(analist, new ListUitvragen())).Value);
        return (row.Staat, row.Keren);
    }

    /// <summary>The form as it is now, with these answers typed over it.</summary>
    private static async Task<byte[]> Filled(TestRooms rooms, Caller analist, Guid id, params (string Code, string Status, string Waarde)[] answers)
    {
        var rows = XlsxReader.Read((await rooms.Send(analist, new ExportUitvraag(id))).Value.Inhoud).Value["Opgave"];
        var head = rows[0].Cells;
        return XlsxWriter.Write([new XlsxSheet("Opgave", head, [.. rows.Skip(1).Select(r =>
        {
            var cells = Enumerable.Range(0, head.Count).Select(i => r.Cells.ElementAtOrDefault(i) ?? "").ToArray();
            foreach (var (code, status, waarde) in answers.Where(a => a.Code == cells[0])) (cells[4], cells[5]) = (status, waarde);
            return (IReadOnlyList<string>)cells;
        })])]);
    }
}
