using Baken.Kernel.Termijnen;

namespace Baken.Aanleveringen.Voorbeeldstad;

/// <summary>One right answer. Durations in days, money in cents, quantiles in hundredths; null where the indicator has no such part.</summary>
internal sealed record Stadsantwoord(string Indicator, DateOnly Maand, long Teller, long? Noemer = null, long? N = null);

/// <summary>
/// The answers per month to all shipped indicators, counted over the town by plain loops: nothing here knows the engine, its definitions or
/// SQL. Only the calendar of the Algemene termijnenwet is shared.
/// </summary>
internal sealed class StadAntwoorden(Stad stad, TermijnCalendar kalender)
{
    private static readonly DateOnly Open = DateOnly.MaxValue;

    /// <summary>Every answer, by month and indicator.</summary>
    public IEnumerable<Stadsantwoord> All()
    {
        var episoden = Episoden();
        var asked = stad.Hulpvragen.ToLookup(h => (h.Client, h.Thema), h => h.Ontvangen);
        for (var month = stad.First; month <= Stad.Last; month = month.AddMonths(1))
        {
            var last = month.AddMonths(1).AddDays(-1);
            foreach (var answer in Hulpvragen(month, last).Concat(Hulp(month, last, episoden)).Concat(Kosten(month, last)).Concat(new StadKpiAntwoorden(stad, kalender, month, last).All(episoden, asked))
                .Concat(new StadOmgevingAntwoorden(stad, kalender, month, last).All())) yield return answer;
        }
    }

    private IEnumerable<Stadsantwoord> Hulpvragen(DateOnly first, DateOnly last)
    {
        var (received, closed, open, cohort, cohortInTime, inTime) = (0, 0, 0, 0, 0, 0);
        var waits = new List<int>();
        foreach (var h in stad.Hulpvragen)
        {
            var wait = h.Gesprek is { } talk ? talk.DayNumber - h.Ontvangen.DayNumber : (int?)null;
            if (In(h.Ontvangen, first, last))
            {
                received++;
                cohort++;
                if (wait <= 28) cohortInTime++;
            }

            if (In(h.Gesloten, first, last)) closed++;
            if (h.Ontvangen <= last && (h.Gesloten ?? Open) > last) open++;
            if (!In(h.Gesprek, first, last)) continue;
            waits.Add(wait!.Value);
            if (wait <= 28) inTime++;
        }

        yield return new("hulpvragen-instroom", first, received);
        yield return new("hulpvragen-uitstroom", first, closed);
        yield return new("hulpvragen-open", first, open);
        foreach (var answer in Doorlooptijden(first, last)) yield return answer;
        yield return new("eerste-gesprek-mediaan", first, Quantile(waits, 50), N: waits.Count);
        yield return new("eerste-gesprek-p90", first, Quantile(waits, 90), N: waits.Count);
        yield return new("eerste-gesprek-gemiddeld", first, waits.Sum(), waits.Count);
        yield return new("eerste-gesprek-4-weken", first, inTime, waits.Count);
        yield return new("eerste-gesprek-4-weken-startcohort", first, cohortInTime, cohort);
        yield return new("contacten", first, stad.Contacten.Count(c => In(CivilDay(c.Op), first, last)));
        yield return Besluiten(first, last);
    }

    /// <summary>The town keeps no last day, so nothing is late and nothing is on time.</summary>
    private IEnumerable<Stadsantwoord> Doorlooptijden(DateOnly first, DateOnly last)
    {
        var days = stad.Hulpvragen.Where(h => In(h.Gesloten, first, last)).Select(h => h.Gesloten!.Value.DayNumber - h.Ontvangen.DayNumber).ToList();
        foreach (var weeks in new[] { 4, 8, 13, 26 }) yield return new($"doorlooptijd-{weeks}-weken", first, days.Count(d => d <= weeks * 7), days.Count);
        yield return new("doorlooptijd-gemiddeld", first, days.Sum(), days.Count);
        yield return new("doorlooptijd-mediaan", first, Quantile(days, 50), N: days.Count);
        yield return new("doorlooptijd-p90", first, Quantile(days, 90), N: days.Count);
        yield return new("hulpvragen-te-laat", first, 0);
        yield return new("hulpvragen-op-tijd", first, 0, 0);
        yield return new("hulpvragen-op-tijd-startcohort", first, 0, 0);
    }

    /// <summary>Two weeks after the request, longer by the days of suspension, and on to a working day when it ends on a day of rest.</summary>
    private Stadsantwoord Besluiten(DateOnly first, DateOnly last)
    {
        var sent = stad.Besluiten.Where(b => b.Bij.Wet == "wmo" && In(b.Verzonden, first, last)).ToList();
        return new("besluit-op-tijd", first, sent.Count(b => b.Verzonden <= kalender.FirstWerkdagFrom(b.Aanvraag.AddDays(14 + b.Opschorting))), sent.Count);
    }

    private IEnumerable<Stadsantwoord> Hulp(DateOnly first, DateOnly last, List<(string Client, DateOnly Start, DateOnly? Einde)> episoden)
    {
        var ended = episoden.Where(e => In(e.Einde, first, last)).ToList();
        var starts = stad.Trajecten.ToLookup(t => t.Client, t => t.Start);
        yield return new("trajecten-lopend", first, episoden.Count(e => e.Start <= last && (e.Einde ?? Open) > last));
        yield return new("trajecten-instroom", first, episoden.Count(e => In(e.Start, first, last)));
        yield return new("trajecten-uitstroom", first, ended.Count);
        yield return new("inwoners-met-hulp", first, WithHelp(first, last));
        yield return new("terugkeer-12-maanden", first, ended.Count(e => starts[e.Client].Any(s => s > e.Einde && s < e.Einde!.Value.AddMonths(12))), ended.Count);
        var judged = stad.Doelen.Where(d => d.Oordeel is not null && In(d.Afgesloten, first, last)).ToList();
        yield return new("doelen-behaald", first, judged.Count(d => d.Oordeel == "behaald"), judged.Count);
    }

    private IEnumerable<Stadsantwoord> Kosten(DateOnly first, DateOnly last)
    {
        var cents = stad.Kosten.Where(k => In(k.Maand, first, last)).Sum(k => k.Centen);
        yield return new("kosten", first, cents);
        yield return new("kosten-per-inwoner-met-hulp", first, cents, WithHelp(first, last));
    }

    private int WithHelp(DateOnly first, DateOnly last) =>
        stad.Trajecten.Where(t => t.Start <= last && (t.Einde ?? Open) >= first).Select(t => t.Client).Distinct().Count();

    /// <summary>Help of one inhabitant with one product that goes on the next day is one.</summary>
    private List<(string Client, DateOnly Start, DateOnly? Einde)> Episoden()
    {
        var episoden = new List<(string, DateOnly, DateOnly?)>();
        foreach (var same in stad.Trajecten.GroupBy(t => (t.Client, t.Product)))
        {
            (DateOnly Start, DateOnly Einde)? current = null;
            foreach (var (start, end) in same.Select(t => (t.Start, t.Einde ?? Open)).Order())
            {
                if (current is { } running && (running.Einde == Open || start.DayNumber - running.Einde.DayNumber <= 1))
                {
                    current = (running.Start, end > running.Einde ? end : running.Einde);
                    continue;
                }

                if (current is { } done) episoden.Add((same.Key.Client, done.Start, done.Einde == Open ? null : done.Einde));
                current = (start, end);
            }

            if (current is { } final) episoden.Add((same.Key.Client, final.Start, final.Einde == Open ? null : final.Einde));
        }

        return episoden;
    }

    /// <summary>Linear between the two nearest, in hundredths.</summary>
    public static long Quantile(List<int> values, int percent)
    {
        if (values.Count == 0) return 0;
        values.Sort();
        var place = percent * (values.Count - 1);
        var (low, rest) = (place / 100, place % 100);
        var high = Math.Min(low + 1, values.Count - 1);
        return (values[low] * 100L) + ((values[high] - values[low]) * rest);
    }

    private static bool In(DateOnly? day, DateOnly first, DateOnly last) => day >= first && day <= last;

    /// <summary>Summer time from the last Sunday of March to the last Sunday of October, both at 01.00 UTC.</summary>
    private static DateOnly CivilDay(DateTimeOffset moment)
    {
        var utc = moment.UtcDateTime;
        var isSummer = utc >= LastSunday(utc.Year, 3) && utc < LastSunday(utc.Year, 10);
        return DateOnly.FromDateTime(utc.AddHours(isSummer ? 2 : 1));
    }

    private static DateTime LastSunday(int year, int month)
    {
        var day = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Utc);
        return day.AddDays(-(int)day.DayOfWeek);
    }
}
