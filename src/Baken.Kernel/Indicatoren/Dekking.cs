using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren;

/// <summary>How far the figures of a KPI are really there.</summary>
public enum Dekkingsklasse
{
    /// <summary>Every part has a number over the period.</summary>
    Volledig,
    /// <summary>There are numbers, on few observations.</summary>
    Dun,
    /// <summary>Parts are missing, incomplete, estimated or only told in words.</summary>
    Deels,
    /// <summary>The last number is of before the period.</summary>
    Oud,
    /// <summary>There is nothing.</summary>
    Ontbreekt,
}

/// <summary>One value of a part of a KPI, with what its supplier says about it.</summary>
/// <param name="Deel">Code of the part, such as <c>KPI1-J</c> or <c>KPI6/Axxicom</c>.</param>
/// <param name="Periode">Period the value is about.</param>
/// <param name="Waarde">The value.</param>
/// <param name="WeinigVermeld">The supplier says that it rests on few observations, without a number.</param>
/// <param name="Onvolledig">The supplier says that not everybody delivered.</param>
public sealed record Deelwaarde(string Deel, Periode Periode, Waarde Waarde, bool WeinigVermeld = false, bool Onvolledig = false);

/// <summary>Coverage of one part.</summary>
public sealed record Deeldekking(string Deel, Dekkingsklasse Klasse);

/// <summary>Coverage of a KPI and of its parts, in the order of the parts.</summary>
public sealed record Dekking(Dekkingsklasse Klasse, IReadOnlyList<Deeldekking> Delen)
{
    /// <summary>Observations below which a figure counts as thin, where no setting says otherwise (ADR 0012).</summary>
    public const int DefaultMinimumN = 10;

    /// <summary>
    /// Coverage of a KPI over a period. A part takes its latest value up to the period. The KPI follows its parts: nothing anywhere is
    /// ontbreekt; something missing, partial, or old beside current is deels; all old is oud; else one thin part makes it dun; else volledig.
    /// </summary>
    /// <param name="verwachteDelen">Codes of the parts that should be there; parts with values are added to them.</param>
    /// <param name="waarden">Values of the parts, of any period.</param>
    /// <param name="rapportperiode">Period reported on; names days.</param>
    /// <param name="minimumN">Observations from which a figure is no longer thin.</param>
    public static Dekking Compute(IEnumerable<string> verwachteDelen, IEnumerable<Deelwaarde> waarden, Periode rapportperiode, int minimumN)
    {
        ArgumentNullException.ThrowIfNull(rapportperiode);
        if (rapportperiode.First is null) throw new ArgumentException("A report period names days.", nameof(rapportperiode));
        var perDeel = waarden.ToLookup(w => w.Deel);
        // A part that does not apply in the period is not asked for.
        Deeldekking[] delen = [.. verwachteDelen.Concat(perDeel.Select(g => g.Key)).Distinct()
            .Where(deel => !perDeel[deel].Any(w => w.Waarde.Status == Waardestatus.Nvt && w.Periode.Overlaps(rapportperiode)))
            .Select(deel => new Deeldekking(deel, OfDeel(perDeel[deel], rapportperiode, minimumN)))];
        return new Dekking(Follow([.. delen.Select(d => d.Klasse)]), delen);
    }

    private static Dekkingsklasse OfDeel(IEnumerable<Deelwaarde> waarden, Periode rapportperiode, int minimumN)
    {
        var known = waarden.Where(w => !(w.Periode.First > rapportperiode.Last)).ToList();
        var current = known.Where(w => w.Periode.Overlaps(rapportperiode)).ToList();
        if (current.Count == 0)
            return known.Any(w => OfWaarde(w, minimumN) != Dekkingsklasse.Ontbreekt) ? Dekkingsklasse.Oud : Dekkingsklasse.Ontbreekt;
        var latest = current.Max(w => w.Periode)!;
        return Follow([.. current.Where(w => w.Periode == latest).Select(w => OfWaarde(w, minimumN))]);
    }

    private static Dekkingsklasse OfWaarde(Deelwaarde deelwaarde, int minimumN) => deelwaarde.Waarde.Status switch
    {
        Waardestatus.Pm or Waardestatus.NietAangeleverd or Waardestatus.NogNietTeLeveren or Waardestatus.Leeg or Waardestatus.Nvt => Dekkingsklasse.Ontbreekt,
        Waardestatus.Oordeel or Waardestatus.Geschat or Waardestatus.Verwacht or Waardestatus.Prognose => Dekkingsklasse.Deels,
        Waardestatus.TeWeinigWaarnemingen or Waardestatus.Onderdrukt => Dekkingsklasse.Dun,
        Waardestatus.Gemeten or Waardestatus.Herleid or Waardestatus.Voorlopig when deelwaarde.Onvolledig => Dekkingsklasse.Deels,
        Waardestatus.Gemeten or Waardestatus.Herleid or Waardestatus.Voorlopig when deelwaarde.WeinigVermeld || deelwaarde.Waarde.N < minimumN => Dekkingsklasse.Dun,
        Waardestatus.Gemeten or Waardestatus.Herleid or Waardestatus.Voorlopig => Dekkingsklasse.Volledig,
    };

    private static Dekkingsklasse Follow(IReadOnlyList<Dekkingsklasse> delen)
    {
        if (delen.All(k => k == Dekkingsklasse.Ontbreekt)) return Dekkingsklasse.Ontbreekt;
        if (delen.Any(k => k is Dekkingsklasse.Ontbreekt or Dekkingsklasse.Deels)) return Dekkingsklasse.Deels;
        if (delen.All(k => k == Dekkingsklasse.Oud)) return Dekkingsklasse.Oud;
        if (delen.Any(k => k == Dekkingsklasse.Oud)) return Dekkingsklasse.Deels;
        return delen.Any(k => k == Dekkingsklasse.Dun) ? Dekkingsklasse.Dun : Dekkingsklasse.Volledig;
    }
}

/// <summary>How far a source itself says that it reports.</summary>
/// <param name="Gerapporteerd">KPIs it reports on.</param>
/// <param name="Totaal">Of how many; the source may count parts together that Baken keeps apart.</param>
public sealed record Dekkingsclaim(int Gerapporteerd, int Totaal);

/// <summary>The coverage line of a report: which KPIs are in which class, beside what the source itself claims.</summary>
/// <param name="Totaal">Number of KPIs.</param>
/// <param name="OpgegevenDoorBron">What the source says it reports on, with its own total ("op 1 KPI na": 10 of 11); null when it says nothing.</param>
/// <param name="Kpis">Code and coverage of each KPI, in the order given.</param>
public sealed record Dekkingsregel(int Totaal, Dekkingsclaim? OpgegevenDoorBron, IReadOnlyList<Deeldekking> Kpis)
{
    /// <summary>Makes the line from the KPIs of a report.</summary>
    public static Dekkingsregel From(IEnumerable<Deeldekking> kpis, Dekkingsclaim? opgegevenDoorBron)
    {
        Deeldekking[] all = [.. kpis];
        return new Dekkingsregel(all.Length, opgegevenDoorBron, all);
    }

    /// <summary>Codes of the KPIs in a class, in the order given.</summary>
    public IReadOnlyList<string> In(Dekkingsklasse klasse) => [.. Kpis.Where(k => k.Klasse == klasse).Select(k => k.Deel)];
}
