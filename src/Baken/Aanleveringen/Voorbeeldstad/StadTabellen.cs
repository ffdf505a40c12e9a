using System.Globalization;

namespace Baken.Aanleveringen.Voorbeeldstad;

/// <summary>One table of an extract. A cell is a text, a day, an instant, a number, an amount in cents (<c>long</c>), or nothing.</summary>
internal sealed record Stadstabel(string Naam, IReadOnlyList<string> Kolommen, IEnumerable<object?[]> Rijen);

/// <summary>
/// The tables that the registration of the town exports: the eight of its cases, linked by their keys, and six of what stands around them; with
/// rows that stand there twice, rows that no count may hold, and codes that change halfway.
/// </summary>
internal sealed class StadTabellen(Stad stad)
{
    /// <summary>The day from which the registration writes other codes.</summary>
    private DateOnly Change => stad.First.AddDays((Stad.Last.DayNumber - stad.First.DayNumber) / 2);

    public IEnumerable<Stadstabel> All() => [.. Hulp(), .. Omgeving()];

    private IEnumerable<Stadstabel> Hulp()
    {
        var clients = stad.Hulpvragen.Select(h => h.Client).Concat(stad.Trajecten.Select(t => t.Client)).Distinct().Order(StringComparer.Ordinal);
        yield return Table("personen", "clientnr;geboortedatum;wijk;roepnaam", clients.Select(c => (object?[])[c, Born(c), $"WK9999{c[^1]}", c[^1] == '1' ? "Zoë" : "Bé"]));
        yield return Table("hulpvragen", "zaaknr;clientnr;wet;team;ontvangen;gesprek;gesloten;thema;urgentie;opgepakt;ingang;reden;aantal_gesprekken", Twice(stad.Hulpvragen.Select(h => (object?[])
            [h.Nr, h.Client, Wet(h.Wet, h.Ontvangen), h.Team, h.Ontvangen, h.Gesprek, h.Gesloten, h.Thema, h.Urgentie == "spoed" ? "S" : "R", h.Opgepakt, h.Kanaal, h.Reden, h.Gesprekken])).Concat(Broken()));
        yield return Table("plannen", "plannr;zaaknr;vastgesteld;soort", stad.Plannen.Select(p => (object?[])[p.Nr, p.Bij.Nr, p.Vastgesteld, p.Soort]));
        yield return Table("beschikkingen", "besluitnr;zaaknr;aanvraag;verzonden;opschorting;product;plan_binnen;laatste_gesprek;uitkomst", stad.Besluiten.Select(b => (object?[])
            [b.Nr, b.Bij.Nr, b.Aanvraag, b.Verzonden, b.Opschorting, b.Product, b.PlanOntvangen, b.LaatsteGesprek, b.Uitkomst]));
        yield return Table("trajecten", "trajectnr;clientnr;wet;team;product;uitvoering;start;einde;aangemeld;soort;verwijzer;ehealth;status;afloop;route", Twice(stad.Trajecten.Select(t => (object?[])
            [t.Nr, t.Client, Wet(t.Wet, t.Start), t.Team, t.Product, t.Uitvoering == "wijkteam" ? "eigen" : "inkoop", t.Start, t.Einde, t.Aangemeld, t.Soort, t.Verwijzer, t.Ehealth,
            t.Einde is null ? "loopt" : "klaar", t.Afloop, t.Route])));
        yield return Table("contacten", "contactnr;zaaknr;tijdstip;soort", stad.Contacten.Select(c => (object?[])[c.Nr, c.Bij.Nr, c.Op, c.Soort]));
        yield return Table("doelen", "doelnr;plannr;afgesloten;oordeel", stad.Doelen.Select(d => (object?[])[d.Nr, d.Bij.Nr, d.Afgesloten, d.Oordeel]));
        yield return Table("kosten", "regelnr;trajectnr;maand;bedrag;werkvorm", stad.Kosten.Select(k => (object?[])[k.Nr, k.Bij.Nr, k.Maand, k.Centen, k.Werkvorm]));
    }

    private IEnumerable<Stadstabel> Omgeving()
    {
        yield return Table("enquete", "antwoordnr;datum;wet;team;lijst;vraag;doelgroep;respondent;score100;oordeel", stad.Enquetes.Select(e => (object?[])
            [e.Nr, e.Datum, Wet(e.Wet, e.Datum), e.Team, e.Vragenlijst, e.Vraag, e.Doelgroep, e.Respondent, e.Score, Oordeel(e.Klasse)]));
        yield return Table("klachten", "klachtnr;ontvangen;afgehandeld;wet;team;aard;uitkomst", stad.Klachten.Select(k => (object?[])
            [k.Nr, k.Ontvangen, k.Afgehandeld, Wet(k.Wet, k.Ontvangen), k.Team, k.Aard, k.Uitkomst]));
        yield return Table("bezwaren", "bezwaarnr;ontvangen;besloten;wet;team;soort;uitkomst", stad.Bezwaren.Select(b => (object?[])
            [b.Nr, b.Ontvangen, b.Besloten, Wet(b.Wet, b.Ontvangen), b.Team, b.Soort, b.Uitkomst]));
        yield return Table("activiteiten", "activiteitnr;datum;team;soort;deelnemers", stad.Activiteiten.Select(a => (object?[])[a.Nr, a.Datum, a.Team, a.Soort, a.Deelnemers]));
        yield return Table("formatie", "contractnr;van;tot;team;functie;fte100", stad.Formatie.Select(f => (object?[])[f.Nr, f.Van, f.Tot, f.Team, f.Functie, f.Fte]));
        yield return Table("inwoners", "regelnr;peildag;wijk;leeftijd;aantal", stad.Bevolking.Select(i => (object?[])[i.Nr, i.Peildag, i.Wijk, i.Leeftijd, i.Aantal]));
    }

    private static Stadstabel Table(string naam, string head, IEnumerable<object?[]> rows) => new(naam, head.Split(';'), rows);

    private static DateOnly Born(string client) => new DateOnly(1940, 1, 1).AddDays(int.Parse(client.AsSpan(1), CultureInfo.InvariantCulture) * 37 % 27_000);

    private string Wet(string wet, DateOnly day) => (wet, day < Change) switch
    {
        ("jeugd", true) => "J",
        ("jeugd", false) => "Jeugdwet",
        (_, true) => "W",
        (_, false) => "Wmo 2015",
    };

    private static string Oordeel(string klasse) => klasse switch
    {
        "eens" => "mee eens",
        "oneens" => "niet mee eens",
        "nvt" => "n.v.t.",
        "geen" => "niet ingevuld",
        _ => klasse,
    };

    /// <summary>One row in fifty stands there twice.</summary>
    private static IEnumerable<object?[]> Twice(IEnumerable<object?[]> rows)
    {
        var number = 0;
        foreach (var row in rows)
        {
            yield return row;
            if (number++ % 50 == 49) yield return row;
        }
    }

    /// <summary>Rows that no count may hold: dates that do not exist, and a law that nobody knows.</summary>
    private static IEnumerable<object?[]> Broken() =>
    [
        ["X1", "C0000001", "J", "Noord", "31-02-2023", "", "", "geld", "R", "", "loket", "", ""], ["X2", "C0000001", "Wlz", "Noord", "01-02-2023", "", "", "geld", "R", "", "loket", "", ""],
        ["X3", "C0000001", "W", "Noord", "01-02-2023", "01-01-2023", "", "geld", "R", "", "loket", "", ""], ["X4", "C9999999", "W", "Noord", "01-02-2023", "", "", "geld", "R", "", "loket", "", ""],
    ];
}
