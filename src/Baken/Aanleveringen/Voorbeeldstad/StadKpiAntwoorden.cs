using Baken.Kernel.Termijnen;

namespace Baken.Aanleveringen.Voorbeeldstad;

/// <summary>The answers of one month to the indicators of the four documents and the rest of the library, counted by plain loops.</summary>
internal sealed class StadKpiAntwoorden(Stad stad, TermijnCalendar kalender, DateOnly first, DateOnly last)
{
    private static readonly DateOnly Open = DateOnly.MaxValue;
    private readonly List<Stadshulpvraag> closed = [.. stad.Hulpvragen.Where(h => h.Gesloten >= first && h.Gesloten <= last)];
    private readonly List<Stadstraject> started = [.. stad.Trajecten.Where(t => t.Start >= first && t.Start <= last)];
    private readonly List<Stadstraject> ended = [.. stad.Trajecten.Where(t => t.Einde >= first && t.Einde <= last)];
    private readonly List<Stadstraject> used = [.. stad.Trajecten.Where(t => t.Start <= last && (t.Einde ?? Open) >= first)];

    /// <summary>Every answer of the month.</summary>
    /// <param name="episoden">Help with renewals linked.</param>
    /// <param name="asked">Days on which an inhabitant asked about a theme.</param>
    public IEnumerable<Stadsantwoord> All(List<(string Client, DateOnly Start, DateOnly? Einde)> episoden, ILookup<(string Client, string Thema), DateOnly> asked)
    {
        var done = episoden.Where(e => In(e.Einde)).ToList();
        Stadsantwoord[] looptijd = [new("KPI8", first, done.Sum(e => Days(e.Start, e.Einde)), done.Count)];
        return looptijd.Concat(Hulpvragen(asked)).Concat(Gesprekken()).Concat(Plannen()).Concat(Besluiten()).Concat(Klanten()).Concat(Wachten()).Concat(Looptijden())
            .Concat(Verwijzingen()).Concat(Uitstroom()).Concat(Doelen()).Concat(Kosten());
    }

    private IEnumerable<Stadsantwoord> Hulpvragen(ILookup<(string Client, string Thema), DateOnly> asked)
    {
        var known = closed.Where(h => h.Reden.Length > 0).ToList();
        yield return new("HOU-2.1", first, known.Count);
        yield return new("uitval", first, known.Count(h => h.Reden == "ingetrokken"), known.Count);
        yield return new("AMF-6", first, known.Count(h => h.Reden is "advies" or "traject"), known.Count(h => h.Reden != "ingetrokken"));
        yield return new("HOU-A.1", first, stad.Hulpvragen.Count(h => In(h.Ontvangen) && h.Wet == "jeugd" && h.Kanaal == "cjg"));
        yield return new("HOU-A.2", first, stad.Hulpvragen.Count(h => In(h.Ontvangen)));
        var counted = closed.Where(h => h.Wet == "wmo" && h.Gesprekken is not null).ToList();
        yield return new("OSS-3", first, counted.Sum(h => h.Gesprekken!.Value), counted.Count);
        var solved = closed.Where(h => h is { Wet: "jeugd", Reden: "advies", Gesprekken: not null }).ToList();
        yield return new("OSS-15", first, solved.Sum(h => h.Gesprekken!.Value), solved.Count);
        var left = closed.Where(h => h.Wet == "wmo").ToList();
        yield return new("OSS-6", first, left.Count(h => asked[(h.Client, h.Thema)].Any(again => again > h.Gesloten && again < h.Gesloten!.Value.AddMonths(12))), left.Count);
    }

    private IEnumerable<Stadsantwoord> Gesprekken()
    {
        var talks = stad.Hulpvragen.Where(h => In(h.Gesprek)).ToList();
        yield return new("HOU-2.4", first, talks.Sum(h => Days(h.Ontvangen, h.Gesprek)), talks.Count);
        var wmo = talks.Where(h => h.Wet == "wmo").ToList();
        foreach (var (code, weeks) in new[] { ("OSS-1", 4), ("OSS-2", 6), ("OSS-20", 2) })
            yield return new(code, first, wmo.Count(h => Days(h.Ontvangen, h.Gesprek) <= weeks * 7), wmo.Count);
        var taken = stad.Hulpvragen.Where(h => h.Wet == "jeugd" && In(h.Opgepakt)).ToList();
        yield return new("OSS-13", first, taken.Sum(h => Days(h.Ontvangen, h.Opgepakt)), taken.Count);
        yield return new("OSS-13-BINNEN", first, taken.Count(h => Days(h.Ontvangen, h.Opgepakt) <= 14), taken.Count);
    }

    private IEnumerable<Stadsantwoord> Plannen()
    {
        var adopted = stad.Plannen.Where(p => In(p.Vastgesteld)).ToList();
        bool InTime(Stadsplan p) => p.Vastgesteld <= kalender.FirstWerkdagFrom(p.Bij.Ontvangen.AddDays(42));
        yield return new("plan-op-tijd", first, adopted.Count(InTime), adopted.Count);
        yield return new("HOU-2.2", first, adopted.Count(p => p.Soort == "pva" && InTime(p)), adopted.Count(p => p.Soort == "pva"));
        var wmo = adopted.Where(p => p.Bij.Wet == "wmo" && p.Soort.Length > 0).ToList();
        yield return new("OSS-19", first, wmo.Count(p => p.Soort == "samenwerkplan"), wmo.Count);
    }

    private IEnumerable<Stadsantwoord> Besluiten()
    {
        var sent = stad.Besluiten.Where(b => In(b.Verzonden)).ToList();
        var planned = sent.Where(b => b.PlanOntvangen is not null && b.Uitkomst != "ingetrokken").ToList();
        yield return new("HOU-2.3", first, planned.Count(b => b.Verzonden <= kalender.FirstWerkdagFrom(b.PlanOntvangen!.Value.AddDays(14))), planned.Count);
        var jeugd = sent.Where(b => b.Bij.Wet == "jeugd").ToList();
        yield return new("OSS-14", first, jeugd.Sum(b => Days(b.Aanvraag, b.Verzonden)), jeugd.Count);
        yield return new("OSS-14-BINNEN", first, jeugd.Count(b => b.Verzonden <= kalender.FirstWerkdagFrom(b.Aanvraag.AddDays(56 + b.Opschorting))), jeugd.Count);
        var asked = stad.Besluiten.Where(b => In(b.Aanvraag) && b.Bij.Wet == "jeugd" && b.LaatsteGesprek is not null).ToList();
        yield return new("OSS-16", first, asked.Sum(b => Days(b.LaatsteGesprek, b.Aanvraag)), asked.Count);
        yield return new("OSS-16-BINNEN", first, asked.Count(b => Days(b.LaatsteGesprek, b.Aanvraag) <= 14), asked.Count);
        yield return new("besluiten-open", first, stad.Besluiten.Count(b => b.Uitkomst != "ingetrokken" && b.Aanvraag <= last && (b.Verzonden ?? Open) > last));
        yield return new("besluiten-toegekend", first, sent.Count(b => b.Uitkomst == "toegekend"), sent.Count(b => b.Uitkomst is "toegekend" or "afgewezen"));
    }

    private IEnumerable<Stadsantwoord> Klanten()
    {
        foreach (var (wet, share, ambulant) in new[] { ("jeugd", "KPI4-J", "AMF-2"), ("wmo", "KPI4-W", "AMF-4") })
        {
            yield return new(share, first, Persons(t => t.Wet == wet && t.Uitvoering == "wijkteam"), Persons(t => t.Wet == wet));
            yield return new(ambulant, first, Persons(t => t.Wet == wet && t is { Uitvoering: "ingekocht", Soort: "ambulant" }));
        }

        yield return new("KPI2", first, Persons(t => t.Ehealth == "J"), Persons(_ => true));
        yield return new("HK-A.1", first, Persons(_ => true));
        yield return new("HK-A.2", first, Persons(t => t.Soort == "hbh"));
        yield return new("AMF-7", first, Persons(t => t is { Wet: "jeugd", Uitvoering: "ingekocht" }));
        yield return new("CUL-2", first, Persons(t => t.Wet == "jeugd"));
        yield return new("KPI3", first, Persons(t => OnLastDay(t) && t.Soort == "groepsverblijf"), Persons(t => OnLastDay(t) && (t.Soort is "groepsverblijf" or "pleegzorg")));
        bool OnLastDay(Stadstraject t) => t.Wet == "jeugd" && t.Start <= last && (t.Einde ?? Open) >= last;
    }

    private IEnumerable<Stadsantwoord> Wachten()
    {
        var known = started.Where(t => t.Aangemeld is not null).ToList();
        yield return Mean("wachttijd-start", known);
        yield return Mean("KPI6", [.. known.Where(t => t.Uitvoering == "ingekocht")]);
        yield return Mean("AX-5", [.. known.Where(t => t.Soort == "hbh")]);
        yield return new("wachttijd-start-mediaan", first, StadAntwoorden.Quantile([.. known.Select(t => Days(t.Aangemeld, t.Start))], 50), N: known.Count);
        yield return new("wachttijd-start-p90", first, StadAntwoorden.Quantile([.. known.Select(t => Days(t.Aangemeld, t.Start))], 90), N: known.Count);
        yield return new("wachtlijst", first, stad.Trajecten.Count(t => t.Aangemeld <= last && t.Start > last));
        Stadsantwoord Mean(string code, List<Stadstraject> waited) => new(code, first, waited.Sum(t => Days(t.Aangemeld, t.Start)), waited.Count);
    }

    private IEnumerable<Stadsantwoord> Looptijden()
    {
        yield return new("looptijd-mediaan", first, StadAntwoorden.Quantile([.. ended.Select(t => Days(t.Start, t.Einde))], 50), N: ended.Count);
        yield return new("looptijd-p90", first, StadAntwoorden.Quantile([.. ended.Select(t => Days(t.Start, t.Einde))], 90), N: ended.Count);
        foreach (var months in new[] { 3, 6, 9, 12 }) yield return new($"looptijd-{months}-maanden", first, ended.Count(t => t.Einde <= t.Start.AddMonths(months)), ended.Count);
        var isw = ended.Where(t => t.Soort == "isw").ToList();
        yield return new("OSS-4", first, isw.Count(t => t.Einde <= t.Start.AddMonths(6)), isw.Count);
    }

    private IEnumerable<Stadsantwoord> Verwijzingen()
    {
        foreach (var (code, soort, by) in new[] { ("CUL-A.3", "basis_ggz", "02"), ("CUL-A.4", "specialistische_ggz", "02"), ("CUL-A.6", "ambulant", "01") })
        {
            var known = started.Where(t => t.Wet == "jeugd" && t.Soort == soort && t.Verwijzer.Length > 0).ToList();
            yield return new(code, first, known.Count(t => t.Verwijzer == by), known.Count);
        }
    }

    private IEnumerable<Stadsantwoord> Uitstroom()
    {
        yield return Alone("zelf-verder", _ => true);
        yield return Alone("HOU-1.1", t => t is { Wet: "jeugd", Soort: "cjg" });
        yield return Alone("HOU-3.1", t => t is { Uitvoering: "wijkteam", Soort: "begeleiding" });
        yield return new("uitkomst-onbekend", first, ended.Count(t => t.Afloop.Length == 0), ended.Count);
        var isw = ended.Where(t => t.Soort == "isw" && t.Route.Length > 0).ToList();
        yield return new("OSS-5", first, isw.Count(t => t.Route == "wmo_maatwerk"), isw.Count);
        Stadsantwoord Alone(string code, Func<Stadstraject, bool> which)
        {
            var known = ended.Where(t => t.Afloop.Length > 0 && which(t)).ToList();
            return new(code, first, known.Count(t => t.Afloop is "zelf" or "voorveld"), known.Count);
        }
    }

    private IEnumerable<Stadsantwoord> Doelen()
    {
        var judged = stad.Doelen.Where(d => d.Oordeel is not null && In(d.Afgesloten)).ToList();
        yield return new("KPI9", first, judged.Count(d => d.Oordeel == "behaald"), judged.Count);
        yield return new("HOU-3.2", first, judged.Count(d => d.Oordeel is "behaald" or "deels"), judged.Count);
    }

    private IEnumerable<Stadsantwoord> Kosten()
    {
        var booked = stad.Kosten.Where(k => In(k.Maand)).ToList();
        yield return new("KPI5", first, booked.Sum(k => k.Centen), Persons(_ => true));
        yield return new("AMF-3", first, booked.Where(k => k.Bij is { Wet: "jeugd", Uitvoering: "ingekocht", Product: "45A04" }).Sum(k => k.Centen));
        yield return new("AMF-5", first, booked.Where(k => k.Bij is { Wet: "wmo", Uitvoering: "ingekocht", Product: "02A03" }).Sum(k => k.Centen));
        var known = booked.Where(k => k.Werkvorm.Length > 0).ToList();
        foreach (var (code, form) in new[] { ("OSS-7", "individueel"), ("OSS-8", "collectief") })
            yield return new(code, first, known.Where(k => k.Werkvorm == form).Sum(k => k.Centen), known.Sum(k => k.Centen));
    }

    private int Persons(Func<Stadstraject, bool> which) => used.Where(which).Select(t => t.Client).Distinct().Count();

    private bool In(DateOnly? day) => day >= first && day <= last;

    private static int Days(DateOnly? from, DateOnly? to) => to!.Value.DayNumber - from!.Value.DayNumber;
}
