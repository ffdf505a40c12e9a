namespace Baken.Aanleveringen.Voorbeeldstad;

/// <summary>What stands around the cases of the town: surveys, complaints, objections, activities, staff and inhabitants.</summary>
internal sealed class StadOmgeving(Stad stad, Kans kans)
{
    private static readonly string[] Functies = ["jeugdprofessional", "wmo_consulent", "gedragsdeskundige", "casusregisseur"];
    private static readonly string[] Leeftijden = ["0-3", "4-11", "12-17", "18-22", "23-64", "65-74", "75+"];
    private const int Wijken = 10;

    public void Add()
    {
        for (var year = stad.First.Year; year <= Stad.Last.Year; year++)
        {
            for (var i = 0; i < stad.Inwoners / 20; i++) AddEnquete(Day(year));
            for (var i = 0; i < stad.Inwoners / 400; i++) AddKlacht(Day(year));
            for (var i = 0; i < stad.Inwoners / 500; i++) AddBezwaar(Day(year));
            for (var i = 0; i < 24 + (stad.Inwoners / 1000); i++) AddActiviteit(Day(year));
            for (var wijk = 0; wijk < Wijken; wijk++)
                foreach (var leeftijd in Leeftijden) stad.Bevolking.Add(new($"I{stad.Bevolking.Count:D6}", new DateOnly(year, 1, 1), $"WK9999{wijk}", leeftijd, Count(leeftijd)));
        }

        foreach (var team in Stad.Teamnamen)
            foreach (var functie in Functies) AddFormatie(team, functie);
    }

    private DateOnly Day(int year) => new DateOnly(year, 1, 1).AddDays(kans.Below(365));

    private string Wet() => kans.Of<string>(["jeugd", "wmo"]);

    private int Count(string leeftijd) => (stad.Inwoners / Wijken / (leeftijd == "23-64" ? 2 : 12)) + kans.Below(20);

    private void AddEnquete(DateOnly day)
    {
        var doelgroep = kans.Percent(80) ? "inwoner" : kans.Of<string>(["medewerker", "partner"]);
        var lijst = doelgroep == "inwoner" ? kans.Of<string>(["ceo", "klanttevredenheid", "tevredenheid_begeleiding", "tevredenheid_casusregie"]) : "peiling";
        stad.Enquetes.Add(new(
            $"E{stad.Enquetes.Count:D7}", day, Wet(), stad.Team(), lijst, kans.Of<string>(["eigen_regie", "samenwerking", "autonomie"]), doelgroep,
            $"R{kans.Below(stad.Inwoners / 30):D6}", kans.Percent(20) ? null : 100 + kans.Below(901), kans.Of<string>(["eens", "eens", "neutraal", "oneens", "nvt", "geen"])));
    }

    private void AddKlacht(DateOnly day)
    {
        var done = kans.Percent(15) ? null : Stad.Known(day.AddDays(3 + kans.Below(70)));
        stad.Klachten.Add(new(
            $"A{stad.Klachten.Count:D6}", day, done, Wet(), stad.Team(), kans.Of<string>(["communicatie", "uitvoering", "beslissing"]),
            done is null ? "" : kans.Of<string>(["gegrond", "ongegrond", "opgelost", ""])));
    }

    private void AddBezwaar(DateOnly day)
    {
        var decided = kans.Percent(15) ? null : Stad.Known(day.AddDays(10 + kans.Below(130)));
        stad.Bezwaren.Add(new(
            $"Z{stad.Bezwaren.Count:D6}", day, decided, Wet(), stad.Team(), kans.Of<string>(["bezwaar", "bezwaar", "beroep"]),
            decided is null ? "" : kans.Of<string>(["gegrond", "ongegrond", "niet_ontvankelijk", "ingetrokken"])));
    }

    private void AddActiviteit(DateOnly day) => stad.Activiteiten.Add(new(
        $"V{stad.Activiteiten.Count:D6}", day, stad.Team(), kans.Of<string>(["webinar", "kenniscafe", "groep", "voorlichting", "ontmoeting"]), kans.Percent(20) ? null : 3 + kans.Below(40)));

    /// <summary>One function of a team, with now and then another number of hours from the next day on.</summary>
    private void AddFormatie(string team, string functie)
    {
        for (DateOnly? from = stad.First.AddDays(-30); from is { } start && start <= Stad.Last;)
        {
            var until = Stad.Known(start.AddDays(120 + kans.Below(500)));
            stad.Formatie.Add(new($"F{stad.Formatie.Count:D5}", start, until, team, functie, 50 + (10 * kans.Below(60))));
            from = until?.AddDays(1);
        }
    }
}
