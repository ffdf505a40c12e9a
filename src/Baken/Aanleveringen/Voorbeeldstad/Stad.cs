namespace Baken.Aanleveringen.Voorbeeldstad;

/// <summary>
/// An invented town and the help of its social team, the same for the same seed. Shaped on the totals of Houten: 3,731 hulpvragen a year for
/// 50,000 inhabitants, Jeugd growing by 11 % and Wmo shrinking by 14 % a year, waiting about 6 and 3 weeks for the first talk.
/// </summary>
internal sealed class Stad
{
    private const int HulpvragenPerTienduizend = 746;
    private static readonly string[] Teams = ["Noord", "Oost", "Zuid", "West", "Dorpen"];
    private static readonly string[] Themas = ["opvoeding", "geld", "wonen", "mantelzorg", "psychisch"];
    private static readonly string[] Producten = ["45A04", "54001", "02A03", "11A01"];
    private static readonly string[] Soorten = ["isw", "begeleiding", "ambulant", "groepsverblijf", "pleegzorg", "hbh", "cjg", "basis_ggz", "specialistische_ggz"];
    private readonly Kans kans;

    /// <param name="inwoners">Number of inhabitants.</param>
    /// <param name="jaren">Number of years; the last one is 2023.</param>
    /// <param name="zaad">Seed.</param>
    public Stad(int inwoners, int jaren, int zaad)
    {
        kans = new Kans((ulong)zaad);
        Inwoners = inwoners;
        First = new DateOnly(Last.Year - jaren + 1, 1, 1);
        for (var year = First.Year; year <= Last.Year; year++)
        {
            var half = inwoners * HulpvragenPerTienduizend / 10_000d / 2;
            var back = Last.Year - year;
            for (var i = 0; i < half / Math.Pow(1.11, back); i++) AddHulpvraag(year, "jeugd");
            for (var i = 0; i < half / Math.Pow(0.86, back); i++) AddHulpvraag(year, "wmo");
        }

        new StadOmgeving(this, kans).Add();
    }

    private Stad(Stad whole)
    {
        kans = whole.kans;
        (Inwoners, First) = (whole.Inwoners, whole.First);
    }

    /// <summary>The last day that is registered; what comes later is still open.</summary>
    public static DateOnly Last { get; } = new(2023, 12, 31);

    public int Inwoners { get; }

    public DateOnly First { get; }

    public List<Stadshulpvraag> Hulpvragen { get; } = [];

    public List<Stadsplan> Plannen { get; } = [];

    public List<Stadsbesluit> Besluiten { get; } = [];

    public List<Stadstraject> Trajecten { get; } = [];

    public List<Stadscontact> Contacten { get; } = [];

    public List<Stadsdoel> Doelen { get; } = [];

    public List<Stadskosten> Kosten { get; } = [];

    public List<Stadsenquete> Enquetes { get; } = [];

    public List<Stadsklacht> Klachten { get; } = [];

    public List<Stadsbezwaar> Bezwaren { get; } = [];

    public List<Stadsactiviteit> Activiteiten { get; } = [];

    public List<Stadsformatie> Formatie { get; } = [];

    public List<Stadsinwoners> Bevolking { get; } = [];

    /// <summary>Rows of all tables together, inhabitants as persons left out.</summary>
    public long Rows => Sizes.Sum(size => (long)size);

    /// <summary>Rows of the largest table.</summary>
    public int LargestTable => Sizes.Max();

    private int[] Sizes =>
    [
        Hulpvragen.Count, Plannen.Count, Besluiten.Count, Trajecten.Count, Contacten.Count, Doelen.Count, Kosten.Count, Enquetes.Count, Klachten.Count, Bezwaren.Count,
        Activiteiten.Count, Formatie.Count, Bevolking.Count,
    ];

    /// <summary>Names of the teams; the small one has hardly any help.</summary>
    public static IReadOnlyList<string> Teamnamen => Teams;

    /// <summary>The same town without a row in it, to be filled with what is known.</summary>
    public Stad Empty() => new(this);

    /// <summary>The day, or none when it lies after the last.</summary>
    public static DateOnly? Known(DateOnly day) => day <= Last ? day : null;

    /// <summary>A team; three in a hundred have none, and the small team has few.</summary>
    public string Team() => kans.Percent(3) ? "" : kans.Percent(2) ? "Nachtteam" : kans.Of(Teams);

    private void AddHulpvraag(int year, string wet)
    {
        var received = new DateOnly(year, 1, 1).AddDays(kans.Below(365));
        var talk = Known(received.AddDays(kans.Below(wet == "jeugd" ? 84 : 42)));
        var closed = talk is { } t && !kans.Percent(15) ? Known(t.AddDays(kans.Below(200))) : null;
        var hulpvraag = new Stadshulpvraag(
            $"H{Hulpvragen.Count:D7}", $"C{kans.Below(Inwoners):D7}", wet, Team(), received, talk, closed, kans.Of(Themas), kans.Percent(8) ? "spoed" : "regulier",
            Known(received.AddDays(kans.Below(30))), kans.Of<string>(["cjg", "loket"]), closed is null ? "" : kans.Of<string>(["advies", "verwezen", "traject", "ingetrokken", ""]),
            kans.Percent(10) ? null : kans.Below(7));
        Hulpvragen.Add(hulpvraag);
        if (talk is not { } first) return;
        for (var i = kans.Below(4); i > 0; i--) AddContact(hulpvraag, first);
        if (kans.Percent(60)) AddPlan(hulpvraag, first);
        if (kans.Percent(40)) AddBesluit(hulpvraag, first);
    }

    /// <summary>At any hour: late in the evening the civil day here is not that of the clock of the source.</summary>
    private void AddContact(Stadshulpvraag hulpvraag, DateOnly first)
    {
        var moment = new DateTimeOffset(first.AddDays(kans.Below(90)).ToDateTime(new TimeOnly(kans.Below(24), kans.Below(60))), TimeSpan.Zero);
        if (DateOnly.FromDateTime(moment.UtcDateTime.AddHours(3)) <= Last) Contacten.Add(new($"N{Contacten.Count:D7}", hulpvraag, moment, kans.Of<string>(["gesprek", "telefoon", "huisbezoek"])));
    }

    private void AddPlan(Stadshulpvraag hulpvraag, DateOnly first)
    {
        if (Known(first.AddDays(kans.Below(42))) is not { } adopted) return;
        var plan = new Stadsplan($"P{Plannen.Count:D7}", hulpvraag, adopted, kans.Of<string>(["pva", "pva", "samenwerkplan", ""]));
        Plannen.Add(plan);
        for (var i = kans.Below(3); i >= 0; i--)
        {
            var judged = kans.Percent(70) ? Known(adopted.AddDays(30 + kans.Below(240))) : null;
            // One in ten goals is closed without a judgement, as registrations are.
            Doelen.Add(new($"D{Doelen.Count:D7}", plan, judged, judged is null || kans.Percent(10) ? null : kans.Of<string>(["behaald", "behaald", "deels", "niet"])));
        }
    }

    private void AddBesluit(Stadshulpvraag hulpvraag, DateOnly first)
    {
        var asked = first.AddDays(kans.Below(14));
        if (asked > Last) return;
        var product = kans.Of(Producten);
        var sent = Known(asked.AddDays(kans.Below(30)));
        Besluiten.Add(new($"B{Besluiten.Count:D7}", hulpvraag, asked, sent, kans.Percent(10) ? 7 : 0, product,
            kans.Percent(90) ? asked.AddDays(-kans.Below(5)) : null, kans.Percent(80) ? asked.AddDays(-kans.Below(30)) : null, kans.Of<string>(["toegekend", "toegekend", "afgewezen", "ingetrokken", ""])));
        if (sent is { } decided && Known(decided.AddDays(kans.Below(28))) is { } start) AddTraject(hulpvraag, product, start, start.AddDays(30 + kans.Below(500)));
    }

    /// <summary>Half of the help that runs over a turn of the year is registered anew for the next year, as contracts do.</summary>
    private void AddTraject(Stadshulpvraag hulpvraag, string product, DateOnly start, DateOnly end)
    {
        var newYear = new DateOnly(start.Year + 1, 1, 1);
        var isRenewed = end > newYear && kans.Percent(50);
        var traject = new Stadstraject(
            $"T{Trajecten.Count:D7}", hulpvraag.Client, hulpvraag.Wet, hulpvraag.Team, product, kans.Percent(50) ? "wijkteam" : "ingekocht", start, Known(isRenewed ? newYear.AddDays(-1) : end),
            kans.Percent(85) ? start.AddDays(-kans.Below(90)) : null, kans.Of(Soorten), kans.Of<string>(["01", "02", "03", ""]), kans.Of<string>(["J", "N", ""]),
            kans.Of<string>(["zelf", "voorveld", "door", ""]), kans.Of<string>(["netwerk", "wmo_maatwerk", ""]));
        Trajecten.Add(traject);
        for (var month = new DateOnly(start.Year, start.Month, 1); month <= (traject.Einde ?? Last); month = month.AddMonths(1))
            Kosten.Add(new($"K{Kosten.Count:D8}", traject, month, 20_000 + kans.Below(250_000), kans.Of<string>(["individueel", "collectief", ""])));
        if (isRenewed && newYear <= Last) AddTraject(hulpvraag, product, newYear, end);
    }
}
