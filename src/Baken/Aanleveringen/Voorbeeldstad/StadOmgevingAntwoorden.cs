using Baken.Kernel.Termijnen;

namespace Baken.Aanleveringen.Voorbeeldstad;

/// <summary>The answers of one month about surveys, complaints, objections, activities, staff and inhabitants, counted by plain loops.</summary>
internal sealed class StadOmgevingAntwoorden(Stad stad, TermijnCalendar kalender, DateOnly first, DateOnly last)
{
    private static readonly DateOnly Open = DateOnly.MaxValue;
    private readonly List<Stadsenquete> answers = [.. stad.Enquetes.Where(e => e.Datum >= first && e.Datum <= last)];

    public IEnumerable<Stadsantwoord> All() => Enquetes().Concat(Peilingen()).Concat(Klachten()).Concat(Bezwaren()).Concat(Activiteiten()).Concat(Mensen());

    private IEnumerable<Stadsantwoord> Enquetes()
    {
        yield return Agreed("KPI1-J", e => e is { Vragenlijst: "ceo", Vraag: "eigen_regie", Wet: "jeugd" });
        yield return Agreed("KPI1-W", e => e is { Vragenlijst: "ceo", Vraag: "eigen_regie", Wet: "wmo" });
        yield return Agreed("KPI7", e => e.Vragenlijst == "klanttevredenheid");
        yield return Agreed("KPI10-C", e => e is { Vragenlijst: "ceo", Vraag: "samenwerking", Doelgroep: "inwoner" });
        yield return Agreed("HOU-3.3", e => e.Vragenlijst == "tevredenheid_begeleiding");
        yield return Agreed("HOU-4.1", e => e.Vragenlijst == "tevredenheid_casusregie");
        Stadsantwoord Agreed(string code, Func<Stadsenquete, bool> which)
        {
            var said = answers.Where(which).Where(e => e.Klasse is "eens" or "neutraal" or "oneens").ToList();
            return new(code, first, said.Count(e => e.Klasse == "eens"), said.Count);
        }
    }

    private IEnumerable<Stadsantwoord> Peilingen()
    {
        foreach (var (code, doelgroep, vraag) in new[] { ("KPI10-P", "partner", "samenwerking"), ("KPI11-A", "medewerker", "autonomie") })
        {
            var scores = answers.Where(e => e.Doelgroep == doelgroep && e.Vraag == vraag && e.Score is not null).Select(e => (long)e.Score!.Value).ToList();
            yield return new(code, first, scores.Sum(), scores.Count);
        }

        var staff = answers.Where(e => e.Doelgroep == "medewerker").ToList();
        yield return new("KPI11-C", first, staff.Where(e => e.Klasse != "geen").Select(e => e.Respondent).Distinct().Count(), staff.Select(e => e.Respondent).Distinct().Count());
    }

    private IEnumerable<Stadsantwoord> Klachten()
    {
        yield return new("klachten", first, stad.Klachten.Count(k => In(k.Ontvangen)));
        var done = stad.Klachten.Where(k => In(k.Afgehandeld)).ToList();
        yield return new("klachten-gegrond", first, done.Count(k => k.Uitkomst == "gegrond"), done.Count(k => k.Uitkomst is "gegrond" or "ongegrond"));
        yield return new("klachten-op-tijd", first, done.Count(k => k.Afgehandeld <= kalender.FirstWerkdagFrom(k.Ontvangen.AddDays(42))), done.Count);
    }

    private IEnumerable<Stadsantwoord> Bezwaren()
    {
        var own = stad.Bezwaren.Where(b => b.Soort == "bezwaar").ToList();
        yield return new("bezwaren", first, own.Count(b => In(b.Ontvangen)));
        var decided = own.Where(b => In(b.Besloten)).ToList();
        yield return new("bezwaren-gegrond", first, decided.Count(b => b.Uitkomst == "gegrond"), decided.Count(b => b.Uitkomst is "gegrond" or "ongegrond"));
    }

    private IEnumerable<Stadsantwoord> Activiteiten()
    {
        var held = stad.Activiteiten.Where(a => In(a.Datum)).ToList();
        yield return new("deelnemers", first, held.Sum(a => a.Deelnemers ?? 0));
        yield return new("HOU-1.2", first, held.Count(a => a.Soort is "webinar" or "kenniscafe"));
        foreach (var (code, soort) in new[] { ("HOU-1.3", "groep"), ("OSS-11", "voorlichting"), ("OSS-9", "ontmoeting") }) yield return new(code, first, held.Count(a => a.Soort == soort));
    }

    private IEnumerable<Stadsantwoord> Mensen()
    {
        var fte = stad.Formatie.Where(f => f.Van <= last && (f.Tot ?? Open) >= last).Sum(f => (long)f.Fte);
        yield return new("formatie", first, fte);
        yield return new("caseload", first, stad.Trajecten.Count(t => t.Uitvoering == "wijkteam" && t.Start <= last && (t.Einde ?? Open) >= last), fte);
        var counted = stad.Bevolking.Where(i => In(i.Peildag)).ToList();
        yield return new("inwoners", first, counted.Sum(i => (long)i.Aantal));
        var young = stad.Trajecten.Where(t => t.Wet == "jeugd" && t.Start <= last && (t.Einde ?? Open) >= first).Select(t => t.Client).Distinct().Count();
        yield return new("CUL-A.1", first, young, counted.Where(i => i.Leeftijd is "0-3" or "4-11" or "12-17" or "18-22").Sum(i => (long)i.Aantal));
    }

    private bool In(DateOnly? day) => day >= first && day <= last;
}
