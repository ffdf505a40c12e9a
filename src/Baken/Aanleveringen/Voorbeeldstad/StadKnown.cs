namespace Baken.Aanleveringen.Voorbeeldstad;

/// <summary>
/// The town as its registration knew it on a day. One value in twelve is registered late, up to eleven weeks after it happened, so that a
/// later extract adds rows and changes rows of the one before.
/// </summary>
internal sealed class StadKnown(Stad whole, DateOnly day)
{
    private const int LateInHundred = 8;
    private const int MostDaysLate = 75;
    private readonly Stad known = whole.Empty();
    private readonly Dictionary<Stadshulpvraag, Stadshulpvraag> hulpvragen = [];
    private readonly Dictionary<Stadsplan, Stadsplan> plannen = [];
    private readonly Dictionary<Stadstraject, Stadstraject> trajecten = [];

    /// <summary>What was known.</summary>
    public Stad Read()
    {
        foreach (var h in whole.Hulpvragen.Where(h => Is(h.Nr, 0, h.Ontvangen))) Add(h);
        foreach (var p in whole.Plannen.Where(p => hulpvragen.ContainsKey(p.Bij) && Is(p.Nr, 0, p.Vastgesteld))) known.Plannen.Add(plannen[p] = p with { Bij = hulpvragen[p.Bij] });
        foreach (var b in whole.Besluiten.Where(b => hulpvragen.ContainsKey(b.Bij) && Is(b.Nr, 0, b.Aanvraag)))
            known.Besluiten.Add(b with { Bij = hulpvragen[b.Bij], Verzonden = If(b.Nr, 1, b.Verzonden) });
        foreach (var t in whole.Trajecten.Where(t => Is(t.Nr, 0, t.Start))) known.Trajecten.Add(trajecten[t] = t with { Einde = If(t.Nr, 1, t.Einde) });
        foreach (var c in whole.Contacten.Where(c => hulpvragen.ContainsKey(c.Bij) && Is(c.Nr, 0, DateOnly.FromDateTime(c.Op.UtcDateTime)))) known.Contacten.Add(c with { Bij = hulpvragen[c.Bij] });
        foreach (var d in whole.Doelen.Where(d => plannen.ContainsKey(d.Bij)))
            known.Doelen.Add(If(d.Nr, 1, d.Afgesloten) is { } judged ? d with { Bij = plannen[d.Bij], Afgesloten = judged } : d with { Bij = plannen[d.Bij], Afgesloten = null, Oordeel = null });
        foreach (var k in whole.Kosten.Where(k => trajecten.ContainsKey(k.Bij) && Is(k.Nr, 0, k.Maand.AddMonths(1)))) known.Kosten.Add(k with { Bij = trajecten[k.Bij] });
        AddSurroundings();
        return known;
    }

    private void Add(Stadshulpvraag h)
    {
        var closed = If(h.Nr, 2, h.Gesloten);
        known.Hulpvragen.Add(hulpvragen[h] = h with
        {
            Gesprek = If(h.Nr, 1, h.Gesprek), Opgepakt = If(h.Nr, 3, h.Opgepakt), Gesloten = closed, Reden = closed is null ? "" : h.Reden,
        });
    }

    private void AddSurroundings()
    {
        known.Enquetes.AddRange(whole.Enquetes.Where(e => Is(e.Nr, 0, e.Datum)));
        foreach (var k in whole.Klachten.Where(k => Is(k.Nr, 0, k.Ontvangen)))
            known.Klachten.Add(If(k.Nr, 1, k.Afgehandeld) is { } done ? k with { Afgehandeld = done } : k with { Afgehandeld = null, Uitkomst = "" });
        foreach (var b in whole.Bezwaren.Where(b => Is(b.Nr, 0, b.Ontvangen)))
            known.Bezwaren.Add(If(b.Nr, 1, b.Besloten) is { } done ? b with { Besloten = done } : b with { Besloten = null, Uitkomst = "" });
        known.Activiteiten.AddRange(whole.Activiteiten.Where(a => Is(a.Nr, 0, a.Datum)));
        foreach (var f in whole.Formatie.Where(f => f.Van <= day)) known.Formatie.Add(f with { Tot = f.Tot <= day ? f.Tot : null });
        known.Bevolking.AddRange(whole.Bevolking.Where(i => i.Peildag <= day));
    }

    private DateOnly? If(string nr, int veld, DateOnly? when) => when is { } happened && Is(nr, veld, happened) ? happened : null;

    private bool Is(string nr, int veld, DateOnly happened) => happened.DayNumber + Delay(nr, veld) <= day.DayNumber;

    /// <summary>Days between the event and its registration, by number and field: FNV-1a, the same on every machine.</summary>
    private static int Delay(string nr, int veld)
    {
        var hash = 2166136261u ^ (uint)veld;
        foreach (var c in nr) hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 15;
        return hash % 100 < LateInHundred ? 1 + (int)(hash / 100 % MostDaysLate) : (int)(hash % 3);
    }
}
