namespace Baken.Aanleveringen.Voorbeeldstad;

/// <summary>
/// The change of system halfway: what runs on that day, and what comes later, moves to a new system that gives it other keys, other columns, other
/// codes and another notation of days. Inhabitants keep their number.
/// </summary>
internal sealed class Stadswissel
{
    private static readonly Dictionary<string, string> Namen = new()
    {
        ["personen"] = "clienten", ["hulpvragen"] = "zaken", ["plannen"] = "ondersteuningsplannen", ["beschikkingen"] = "besluiten", ["trajecten"] = "voorzieningen", ["contacten"] = "contactmomenten",
        ["doelen"] = "resultaten", ["kosten"] = "declaraties", ["enquete"] = "enquete_nieuw", ["klachten"] = "klachten_nieuw", ["bezwaren"] = "bezwaren_nieuw", ["activiteiten"] = "activiteiten_nieuw",
        ["formatie"] = "formatie_nieuw", ["inwoners"] = "inwoners_nieuw",
    };

    private static readonly Dictionary<string, string> Kolommen = new()
    {
        ["clientnr"] = "client_id", ["geboortedatum"] = "geboren", ["wijk"] = "cbs_wijk", ["zaaknr"] = "zaak_id", ["wet"] = "domein", ["team"] = "team_naam", ["ontvangen"] = "datum_melding",
        ["gesprek"] = "datum_gesprek", ["gesloten"] = "datum_sluiting", ["plannr"] = "plan_id", ["besluitnr"] = "besluit_id", ["trajectnr"] = "voorziening_id", ["start"] = "ingang_hulp",
        ["einde"] = "einde_hulp", ["uitvoering"] = "leverwijze", ["bedrag"] = "bedrag_euro",
    };

    private static readonly Dictionary<string, string> Waarden = new()
    {
        ["J"] = "JW", ["Jeugdwet"] = "JW", ["W"] = "WMO15", ["Wmo 2015"] = "WMO15", ["eigen"] = "1", ["inkoop"] = "2",
    };

    private static readonly HashSet<string> Sleutels =
        ["zaaknr", "plannr", "besluitnr", "trajectnr", "contactnr", "doelnr", "regelnr", "antwoordnr", "klachtnr", "bezwaarnr", "activiteitnr", "contractnr"];

    private readonly DateOnly day;

    public Stadswissel(Stad whole)
    {
        day = whole.First.AddDays((Stad.Last.DayNumber - whole.First.DayNumber) / 2);
        var moved = whole.Hulpvragen.Where(h => Runs(h.Ontvangen, h.Gesloten)).ToHashSet();
        var help = whole.Trajecten.Where(t => Runs(t.Start, t.Einde)).ToHashSet();
        Voor = new StadKnown(whole, day).Read();
        Oud = Part(whole, h => !moved.Contains(h), t => !help.Contains(t), (from, until) => !Runs(from, until));
        Nieuw = Part(whole, moved.Contains, help.Contains, Runs);
    }

    /// <summary>All that the old system knew on the day of the change.</summary>
    public Stad Voor { get; }

    /// <summary>What stays in the old system after the change.</summary>
    public Stad Oud { get; }

    /// <summary>What the new system holds at the end.</summary>
    public Stad Nieuw { get; }

    /// <summary>A table as the new system writes it.</summary>
    public static Stadstabel Renamed(Stadstabel table) => new(
        Namen[table.Naam], [.. table.Kolommen.Select(k => Kolommen.GetValueOrDefault(k, k))],
        table.Rijen.Where(r => r[0] is not string { Length: 2 }).Select(row => row.Select((cell, i) => cell is string text ? Text(table.Kolommen[i], text) : cell).ToArray()));

    private static string Text(string kolom, string text) => Sleutels.Contains(kolom) ? "2-" + text : kolom is "wet" or "uitvoering" ? Waarden.GetValueOrDefault(text, text) : text;

    private bool Runs(DateOnly from, DateOnly? until) => from > day || until is null || until > day;

    private static Stad Part(Stad whole, Func<Stadshulpvraag, bool> hulpvraag, Func<Stadstraject, bool> traject, Func<DateOnly, DateOnly?, bool> other)
    {
        var part = whole.Empty();
        part.Hulpvragen.AddRange(whole.Hulpvragen.Where(hulpvraag));
        part.Plannen.AddRange(whole.Plannen.Where(p => hulpvraag(p.Bij)));
        part.Besluiten.AddRange(whole.Besluiten.Where(b => hulpvraag(b.Bij)));
        part.Contacten.AddRange(whole.Contacten.Where(c => hulpvraag(c.Bij)));
        part.Doelen.AddRange(whole.Doelen.Where(d => hulpvraag(d.Bij.Bij)));
        part.Trajecten.AddRange(whole.Trajecten.Where(traject));
        part.Kosten.AddRange(whole.Kosten.Where(k => traject(k.Bij)));
        part.Enquetes.AddRange(whole.Enquetes.Where(e => other(e.Datum, e.Datum)));
        part.Klachten.AddRange(whole.Klachten.Where(k => other(k.Ontvangen, k.Afgehandeld)));
        part.Bezwaren.AddRange(whole.Bezwaren.Where(b => other(b.Ontvangen, b.Besloten)));
        part.Activiteiten.AddRange(whole.Activiteiten.Where(a => other(a.Datum, a.Datum)));
        part.Formatie.AddRange(whole.Formatie.Where(f => other(f.Van, f.Tot)));
        part.Bevolking.AddRange(whole.Bevolking.Where(i => other(i.Peildag, i.Peildag)));
        return part;
    }
}
