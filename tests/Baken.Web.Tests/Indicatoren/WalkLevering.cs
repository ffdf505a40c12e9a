using System.Globalization;
using System.Text;
using Baken.Aanleveringen.Afbeeldingen;
using Baken.Aanleveringen.Invoer;
using Baken.Organisaties;
using Baken.Web.Tests.Browser;

namespace Baken.Web.Tests.Indicatoren;

/// <summary>An invented delivery of 240 hulpvragen over 2023; delivering it again changes nothing.</summary>
internal static class WalkLevering
{
    private const string Yaml = """
        naam: Voorbeeld
        bron: suite
        organisatie: ihk
        bestanden: {hulpvragen: {patroon: "hulpvragen*.csv"}}
        feiten:
          - feit: hulpvraag
            uit: hulpvragen
            velden:
              sleutel: {kolom: zaaknr, pseudoniem: bronsleutel, verplicht: true}
              wet: {kolom: wet, vertaal: {J: jeugd, W: wmo}, verplicht: true}
              team: {kolom: team}
              ontvangen: {kolom: ontvangen, verplicht: true}
              eerste_gesprek: {kolom: gesprek}
        """;

    private static readonly SemaphoreSlim One = new(1, 1);

    public static async Task On(WerkplekHost host)
    {
        await One.WaitAsync();
        var folder = Directory.CreateTempSubdirectory("baken-walk-").FullName;
        try
        {
            // On a host without the examples the organisation is not there yet.
            await host.Send(new RegisterOrganisatie("ihk", "Incluzio Hollands Kroon", "IHK", [new PartijrolPeriode(Partijrol.Uitvoerder, new DateOnly(2018, 1, 1))]));
            var path = Path.Combine(folder, "hulpvragen.csv");
            await File.WriteAllTextAsync(path, Rows());
            var verslag = (await host.Send(new ImportLevering("a.yaml", Yaml, [path], false, false))).Value;
            Assert.True(verslag.WasPresent || verslag.Feiten[0].Aanvaard == 240);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            One.Release();
        }
    }

    /// <summary>The afbeelding of that delivery, stored.</summary>
    public static async Task Keep(WerkplekHost host)
    {
        await On(host);
        Assert.True((await host.Send(new AdoptAfbeelding("a.yaml", Yaml))).IsOk);
    }

    /// <summary>A checked delivery that waits for a decision, with one rejected row and a control total that differs.</summary>
    public static async Task<Guid> Check(WerkplekHost host)
    {
        await On(host);
        var path = Path.Combine(Directory.CreateTempSubdirectory("baken-walk-").FullName, "hulpvragen.csv");
        await File.WriteAllTextAsync(path, Rows() + "Z900;J;Team Noord;05-06-2023;\nZ901;Q;Team Noord;05-06-2023;\n");
        var verslag = await host.Send(new ImportLevering("a.yaml", Yaml, [path], true, false) { Controletotalen = "hulpvraag;;2023;242", WachtOpBesluit = true });
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        return verslag.Value.LeveringId!.Value;
    }

    private static string Rows()
    {
        var text = new StringBuilder("zaaknr;wet;team;ontvangen;gesprek\n");
        for (var i = 0; i < 240; i++)
        {
            var day = new DateOnly(2023, 1, 1).AddDays(i * 7 % 365);
            text.Append(CultureInfo.InvariantCulture, $"Z{i};{(i % 3 == 0 ? 'W' : 'J')};{(i % 10 == 0 ? "" : $"Team {"Noord Oost Zuid".Split(' ')[i % 3]}")};{day:dd-MM-yyyy};{day.AddDays(i * 5 % 40):dd-MM-yyyy}\n");
        }

        return text.ToString();
    }
}
