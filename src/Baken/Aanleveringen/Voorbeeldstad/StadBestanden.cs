using System.Globalization;
using System.Text;

namespace Baken.Aanleveringen.Voorbeeldstad;

/// <summary>
/// Writes the town as an old registration system exports it: eight linked tables, own codes, dates as dd-MM-yyyy, instants with an offset,
/// one table in Windows-1252; and with dirt: rows twice, dates that do not exist, and other codes after the change of system halfway.
/// </summary>
internal sealed class StadBestanden(Stad stad, string folder)
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The day from which the new system writes other codes.</summary>
    private DateOnly Change => stad.First.AddDays((Stad.Last.DayNumber - stad.First.DayNumber) / 2);

    /// <summary>Writes all files into the folder.</summary>
    public void Write()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Directory.CreateDirectory(folder);
        var clients = stad.Hulpvragen.Select(h => h.Client).Concat(stad.Trajecten.Select(t => t.Client)).Distinct().Order(StringComparer.Ordinal);
        Table("personen", "clientnr;geboortedatum;wijk;roepnaam", clients.Select(c => (string[])[c, Day(Born(c)), $"WK9999{c[^1]}", c[^1] == '1' ? "Zoë" : "Bé"]), Encoding.GetEncoding(1252));
        Table("hulpvragen", "zaaknr;clientnr;wet;team;ontvangen;gesprek;gesloten;thema;urgentie;opgepakt;ingang;reden;aantal_gesprekken", Twice(stad.Hulpvragen.Select(h => (string[])
            [h.Nr, h.Client, Wet(h.Wet, h.Ontvangen), h.Team, Day(h.Ontvangen), Day(h.Gesprek), Day(h.Gesloten), h.Thema, h.Urgentie == "spoed" ? "S" : "R",
            Day(h.Opgepakt), h.Kanaal, h.Reden, h.Gesprekken?.ToString(CultureInfo.InvariantCulture) ?? ""])).Concat(Broken()));
        Table("plannen", "plannr;zaaknr;vastgesteld;soort", stad.Plannen.Select(p => (string[])[p.Nr, p.Bij.Nr, Day(p.Vastgesteld), p.Soort]));
        Table("beschikkingen", "besluitnr;zaaknr;aanvraag;verzonden;opschorting;product;plan_binnen;laatste_gesprek;uitkomst", stad.Besluiten.Select(b => (string[])
            [b.Nr, b.Bij.Nr, Day(b.Aanvraag), Day(b.Verzonden), b.Opschorting.ToString(CultureInfo.InvariantCulture), b.Product,
            Day(b.PlanOntvangen), Day(b.LaatsteGesprek), b.Uitkomst]));
        Table("trajecten", "trajectnr;clientnr;wet;team;product;uitvoering;start;einde;aangemeld;soort;verwijzer;ehealth;status;afloop;route", Twice(stad.Trajecten.Select(t => (string[])
            [t.Nr, t.Client, Wet(t.Wet, t.Start), t.Team, t.Product, t.Uitvoering == "wijkteam" ? "eigen" : "inkoop", Day(t.Start), Day(t.Einde),
            Day(t.Aangemeld), t.Soort, t.Verwijzer, t.Ehealth, t.Einde is null ? "loopt" : "klaar", t.Afloop, t.Route])));
        Table("contacten", "contactnr;zaaknr;tijdstip;soort", stad.Contacten.Select(c => (string[])
            [c.Nr, c.Bij.Nr, c.Op.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), c.Soort]));
        Table("doelen", "doelnr;plannr;afgesloten;oordeel", stad.Doelen.Select(d => (string[])[d.Nr, d.Bij.Nr, Day(d.Afgesloten), d.Oordeel ?? ""]));
        Table("kosten", "regelnr;trajectnr;maand;bedrag;werkvorm", stad.Kosten.Select(k => (string[])[k.Nr, k.Bij.Nr, Day(k.Maand), (k.Centen / 100m).ToString("#,##0.00", Dutch), k.Werkvorm]));
    }

    private static DateOnly Born(string client) => new DateOnly(1940, 1, 1).AddDays(int.Parse(client.AsSpan(1), CultureInfo.InvariantCulture) * 37 % 27_000);

    private string Wet(string wet, DateOnly day) => (wet, day < Change) switch
    {
        ("jeugd", true) => "J",
        ("jeugd", false) => "Jeugdwet",
        (_, true) => "W",
        (_, false) => "Wmo 2015",
    };

    /// <summary>One row in fifty stands there twice.</summary>
    private static IEnumerable<string[]> Twice(IEnumerable<string[]> rows)
    {
        var number = 0;
        foreach (var row in rows)
        {
            yield return row;
            if (number++ % 50 == 49) yield return row;
        }
    }

    /// <summary>Rows that no count may hold: dates that do not exist, and a law that nobody knows.</summary>
    private static IEnumerable<string[]> Broken() =>
    [
        ["X1", "C0000001", "J", "Noord", "31-02-2023", "", "", "geld", "R", "", "loket", "", ""], ["X2", "C0000001", "Wlz", "Noord", "01-02-2023", "", "", "geld", "R", "", "loket", "", ""],
        ["X3", "C0000001", "W", "Noord", "01-02-2023", "01-01-2023", "", "geld", "R", "", "loket", "", ""], ["X4", "C9999999", "W", "Noord", "01-02-2023", "", "", "geld", "R", "", "loket", "", ""],
    ];

    private static string Day(DateOnly? day) => day?.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture) ?? "";

    private void Table(string name, string header, IEnumerable<string[]> rows, Encoding? encoding = null)
    {
        using var writer = new StreamWriter(Path.Combine(folder, name + ".csv"), append: false, encoding ?? new UTF8Encoding(false)) { NewLine = "\r\n" };
        writer.WriteLine(header);
        foreach (var row in rows) writer.WriteLine(string.Join(';', row));
    }
}
