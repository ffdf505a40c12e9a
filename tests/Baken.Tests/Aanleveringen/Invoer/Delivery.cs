using System.Text;
using Baken.Aanleveringen.Invoer;
using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Aanleveringen.Invoer;

/// <summary>Rooms with one organisation, and a folder of extracts of two linked tables that a test writes.</summary>
internal sealed class Delivery : IAsyncDisposable
{
    public const string Persons = "clientnr;bsn;geboren;wijk\n1;999900006;01-02-1980;WK191101\n2;;05-06-2012;WK191102\n";

    public const string Yaml = """
        naam: Twee tabellen
        bron: suite
        organisatie: ihk
        datumvormen: [dd-MM-yyyy, "yyyy-MM-ddTHH:mm:sszzz"]
        bestanden:
          personen: {patroon: "personen*.csv"}
          hulpvragen: {patroon: "hulpvragen*.csv"}
        feiten:
          - feit: hulpvraag
            uit: hulpvragen
            koppel: [{tabel: personen, kolom: clientnr, op: clientnr, verplicht: true}]
            velden:
              sleutel: {kolom: zaaknr, pseudoniem: bronsleutel, verplicht: true}
              persoon: {kolom: personen.bsn, pseudoniem: bsn}
              wet: {kolom: wet, vertaal: {J: jeugd, W: wmo}, verplicht: true}
              team: {kolom: team}
              wijk: {kolom: personen.wijk}
              leeftijdsklasse: {afgeleid: leeftijdsklasse, van: [personen.geboren, ontvangen]}
              ontvangen: {kolom: ontvangen, verplicht: true}
              eerste_gesprek: {kolom: gesprek}
              afgesloten: {kolom: gesloten}
              urgentie: {kolom: urgentie, vertaal: {S: spoed, R: regulier}, anders: leeg}
        """;

    private const string Header = "zaaknr;clientnr;wet;team;ontvangen;gesprek;gesloten;urgentie\n";
    private readonly string folder = Directory.CreateTempSubdirectory("baken-levering-").FullName;

    private Delivery(TestRooms rooms) => Rooms = rooms;

    public TestRooms Rooms { get; }

    public Caller Beheerder { get; } = Caller.Host(TestRooms.Gemeente, "test");

    public static async Task<Delivery> On(StoreEngine engine)
    {
        var delivery = new Delivery(TestRooms.On(engine));
        Assert.True((await delivery.Rooms.Send(delivery.Beheerder, new RegisterOrganisatie("ihk", "Incluzio", "IHK", [new(Partijrol.Uitvoerder, new DateOnly(2020, 1, 1))]))).IsOk);
        return delivery;
    }

    /// <summary>Delivers rows of hulpvragen, a minute after the one before.</summary>
    public async Task<Leveringverslag> Deliver(string rows, bool isWhole = false, bool isTrial = false)
    {
        var result = await Send(Persons, Header + rows, isWhole, isTrial);
        Assert.True(result.IsOk, string.Join('\n', result.Refusals));
        return result.Value;
    }

    public Task<Result<Leveringverslag>> Send(string persons, string hulpvragen, bool isWhole = false, bool isTrial = false, string yaml = Yaml) =>
        Send(Encoding.UTF8.GetBytes(persons), Encoding.UTF8.GetBytes(hulpvragen), isWhole, isTrial, yaml);

    public async Task<Result<Leveringverslag>> Send(byte[] persons, byte[] hulpvragen, bool isWhole = false, bool isTrial = false, string yaml = Yaml)
    {
        Rooms.Clock.Now = Rooms.Clock.Now.AddMinutes(1);
        var paths = new[] { ("personen.csv", persons), ("hulpvragen.csv", hulpvragen) }.Select(file =>
        {
            var path = Path.Combine(folder, file.Item1);
            File.WriteAllBytes(path, file.Item2);
            return path;
        }).ToList();
        return await Rooms.Send(Beheerder, new ImportLevering("a.yaml", yaml, paths, isWhole, isTrial));
    }

    /// <summary>Checks rows of hulpvragen and keeps them for a decision; or, with <c>isApproved</c>, takes them in at once.</summary>
    public Task<Result<Leveringverslag>> Check(string rows, bool isWhole = false, string totals = "", string why = "", bool isApproved = false)
    {
        Rooms.Clock.Now = Rooms.Clock.Now.AddMinutes(1);
        File.WriteAllText(Path.Combine(folder, "personen.csv"), Persons);
        File.WriteAllText(Path.Combine(folder, "hulpvragen.csv"), Header + rows);
        return Rooms.Send(Beheerder, new ImportLevering("a.yaml", Yaml, [Path.Combine(folder, "personen.csv"), Path.Combine(folder, "hulpvragen.csv")], isWhole, false)
        {
            Controletotalen = totals, Toelichting = why, WachtOpBesluit = !isApproved,
        });
    }

    /// <summary>Count per dimension value over 2023, such as <c>jeugd=2</c>; as known at the end of a day.</summary>
    public async Task<string> Ask(string code, string by, DateOnly? knownOn = null)
    {
        var answer = await Rooms.Send(Beheerder, new ComputeIndicator(code, new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31), Periodemaat.Jaar, [by], [], knownOn));
        Assert.True(answer.IsOk, string.Join('\n', answer.Refusals));
        return string.Join(' ', answer.Value.Cellen.Select(c => $"{c.Dimensies[0] ?? "-"}={c.Teller}"));
    }

    public async ValueTask DisposeAsync()
    {
        await Rooms.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
