using System.Globalization;
using System.Text;
using Baken.Indicatoren;
using Baken.Indicatoren.Schaduw;
using Baken.Organisaties;
using Baken.Storage;
using Baken.Tests.Aanleveringen.Invoer;
using Xunit;
using static Baken.Tests.Indicatoren.Kpis;

namespace Baken.Tests.Indicatoren.Schaduw;

public sealed class ShowSchaduwrunTests
{
    [Theory, OnEachStore]
    public async Task Lays_what_was_published_beside_what_Baken_computes_rounded_as_printed(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver(Rows);
        var owner = await Owner(delivery);
        Assert.Equal(new Importtelling(4, 0, 0), await Load(delivery, "kpi;periode;waarde;n\nhulpvragen-instroom;2023-Q1;12;\nhulpvragen-instroom;2023-Q2;9;\nHulpvragen-Instroom;2023;\"12\";\neerste-gesprek-gemiddeld;2023-Q1;4,3;12\n"));
        var run = Ok(await delivery.Rooms.Send(delivery.Beheerder, new ShowSchaduwrun(owner)));
        Assert.Equal(
            [("eerste-gesprek-gemiddeld 2023-Q1", "4,3", "4,3", true), ("hulpvragen-instroom 2023", "12", "12", true), ("hulpvragen-instroom 2023-Q1", "12", "12", true), ("hulpvragen-instroom 2023-Q2", "9", "0", false)],
            run.Regels.Select(r => ($"{r.Code} {r.Periode}", r.Gedrukt, r.Baken, r.IsGelijk)).OrderBy(r => r.Item1, StringComparer.Ordinal));
        Assert.Equal((3, 1, 1), (run.Gelijk, run.Verschillend, run.Onverklaard));
        var differs = run.Regels.Single(r => !r.IsGelijk);
        Assert.Equal("-9", differs.Verschil!.Replace('\u2212', '-'));
        Assert.Equal(["Indicatoren.VerklaringMissing"], (await delivery.Rooms.Send(delivery.Beheerder, new RecordVerklaring(differs.CijferId, Verschilklasse.FoutDaar, " "))).Codes());
        Ok(await delivery.Rooms.Send(delivery.Beheerder, new RecordVerklaring(differs.CijferId, Verschilklasse.FoutDaar, "Twee teams dubbel geteld")));
        run = Ok(await delivery.Rooms.Send(delivery.Beheerder, new ShowSchaduwrun(owner)));
        Assert.Equal((1, 0, "Twee teams dubbel geteld"), (run.Verschillend, run.Onverklaard, run.Regels.Single(r => !r.IsGelijk).Verklaring!.Tekst));
    }

    [Theory, OnEachStore]
    public async Task The_same_file_again_changes_nothing_and_a_changed_row_adds_a_version(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        Assert.Equal(new Importtelling(1, 0, 0), await Load(delivery, "kpi,periode,waarde\nhulpvragen-instroom,2023-Q1,12\n"));
        Assert.Equal(new Importtelling(0, 0, 1), await Load(delivery, "kpi,periode,waarde\nhulpvragen-instroom,2023-Q1,12\n"));
        Assert.Equal(new Importtelling(0, 1, 0), await Load(delivery, "kpi,periode,waarde\nhulpvragen-instroom,2023-Q1,13\n"));
        Assert.Equal("13", Assert.Single(Ok(await delivery.Rooms.Send(delivery.Beheerder, new ShowSchaduwrun(await Owner(delivery)))).Regels).Gedrukt);
    }

    [Theory, OnEachStore]
    public async Task Tells_every_fault_with_its_row_and_stores_nothing(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var result = await Send(delivery, "kpi;periode;waarde;n\nbestaat-niet;2023-Q1;1;\nhulpvragen-instroom;2023-Q9;1;\nhulpvragen-instroom;01-02-2023;1.2;x\n");
        Assert.Equal(
            [("Indicatoren.SchaduwKpiUnknown", "rij 2"), ("PeriodeNotReadable", "rij 3"), ("PeriodeNotReadable", "rij 4"), ("GetalPointIsNoComma", "rij 4"), ("Indicatoren.NotWhole", "rij 4")],
            result.Refusals.Select(r => (r.Code, r.Source!)));
        Assert.Equal(["Indicatoren.SchaduwColumnMissing"], (await Send(delivery, "code;periode;waarde\na;2023;1\n")).Codes());
        Assert.Equal(["Indicatoren.SchaduwEmpty"], (await Send(delivery, "kpi;periode;waarde")).Codes());
        Assert.Equal(["Indicatoren.SchaduwTwice"], (await Send(delivery, "kpi;periode;waarde\nhulpvragen-instroom;2023;1\nhulpvragen-instroom;2023;2\n")).Codes());
        Assert.Equal(["Indicatoren.SchaduwUnreadable"], (await delivery.Rooms.Send(delivery.Beheerder, new ImportSchaduwcijfers("a.csv", [0xff, 0xfe, 0xfa], await Owner(delivery)))).Codes());
        Assert.Empty(Ok(await delivery.Rooms.Send(delivery.Beheerder, new ShowSchaduwrun(await Owner(delivery)))).Regels);
    }

    /// <summary>Twelve hulpvragen in the first quarter, with a first talk after 4 or 5 days: 52 days together.</summary>
    private static string Rows => string.Concat(Enumerable.Range(1, 12).Select(i => string.Create(
        CultureInfo.InvariantCulture, $"Z{i};1;J;Noord;02-01-2023;{(i <= 8 ? 6 : 7):00}-01-2023;;R\n")));

    private static async Task<Importtelling> Load(Delivery delivery, string text) => Ok(await Send(delivery, text));

    private static async Task<Kernel.Shared.Result<Importtelling>> Send(Delivery delivery, string text) =>
        await delivery.Rooms.Send(delivery.Beheerder, new ImportSchaduwcijfers("gepubliceerd.csv", Encoding.UTF8.GetBytes(text), await Owner(delivery)));

    private static async Task<Guid> Owner(Delivery delivery) => Ok(await delivery.Rooms.Send(delivery.Beheerder, new ListOrganisaties())).Single().Id;
}
