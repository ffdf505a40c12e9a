namespace Baken.Kernel.Shared;

/// <summary>Unit of an indicator value.</summary>
public enum Eenheid
{
    /// <summary>Share, 0 to 1; shown as a percentage. Differences are procentpunt.</summary>
    Aandeel,
    /// <summary>Number of things.</summary>
    Aantal,
    /// <summary>Number of people.</summary>
    Personen,
    /// <summary>Minutes.</summary>
    Minuten,
    /// <summary>Hours.</summary>
    Uren,
    /// <summary>Days.</summary>
    Dagen,
    /// <summary>Weeks.</summary>
    Weken,
    /// <summary>Months.</summary>
    Maanden,
    /// <summary>Years.</summary>
    Jaren,
    /// <summary>Conversations.</summary>
    Gesprekken,
    /// <summary>Report mark, 1 to 10.</summary>
    Rapportcijfer,
    /// <summary>Full-time equivalents.</summary>
    Fte,
    /// <summary>Full-time equivalents per 1.000 inhabitants.</summary>
    FtePerDuizend,
    /// <summary>Euro.</summary>
    Euro,
    /// <summary>One number against another.</summary>
    Verhouding,
    /// <summary>Shares per class.</summary>
    Verdeling,
    /// <summary>A calendar day.</summary>
    Datum,
    /// <summary>A day of every year.</summary>
    Maanddag,
    /// <summary>Opening hours and the like.</summary>
    Tijdvak,
    /// <summary>Level of education.</summary>
    Opleidingsniveau,
    /// <summary>Number per two months.</summary>
    AantalPerTweeMaanden,
    /// <summary>Half days per week.</summary>
    DagdelenPerWeek,
    /// <summary>Number per year.</summary>
    PerJaar,
}

/// <summary>Codes and Dutch names of the units.</summary>
public static class Eenheden
{
    private static readonly Dictionary<string, Eenheid> ByCode = Enum.GetValues<Eenheid>().ToDictionary(Code, StringComparer.Ordinal);

    /// <summary>Every unit.</summary>
    public static IReadOnlyList<Eenheid> All { get; } = Enum.GetValues<Eenheid>();

    /// <summary>A number of this unit, or why it cannot be one: a share lies between nothing and the whole.</summary>
    public static Result<Getal> Check(this Eenheid eenheid, Getal getal) => eenheid == Eenheid.Aandeel && (getal.Sign < 0 || getal > 1)
        ? Refusal.Of(SharedRefusals.AandeelOutsideWhole, NlGetal.PrintShort(getal * 100, 4) + "%")
        : getal;

    /// <summary>Reads the code used in figures and templates, such as <c>fraction</c> or <c>weeks</c>.</summary>
    public static Result<Eenheid> Parse(string code) =>
        ByCode.TryGetValue(code, out var eenheid) ? eenheid : Refusal.Of(SharedRefusals.EenheidUnknown, code);

    /// <summary>Code used in figures and templates.</summary>
    public static string Code(this Eenheid eenheid) => eenheid switch
    {
        Eenheid.Aandeel => "fraction",
        Eenheid.Aantal => "count",
        Eenheid.Personen => "persons",
        Eenheid.Minuten => "minutes",
        Eenheid.Uren => "hours",
        Eenheid.Dagen => "days",
        Eenheid.Weken => "weeks",
        Eenheid.Maanden => "months",
        Eenheid.Jaren => "years",
        Eenheid.Gesprekken => "conversations",
        Eenheid.Rapportcijfer => "score_10",
        Eenheid.Fte => "fte",
        Eenheid.FtePerDuizend => "fte_per_1000",
        Eenheid.Euro => "eur",
        Eenheid.Verhouding => "ratio",
        Eenheid.Verdeling => "distribution",
        Eenheid.Datum => "date",
        Eenheid.Maanddag => "month_day",
        Eenheid.Tijdvak => "time_window",
        Eenheid.Opleidingsniveau => "education_level",
        Eenheid.AantalPerTweeMaanden => "count_per_2_months",
        Eenheid.DagdelenPerWeek => "half_days_per_week",
        Eenheid.PerJaar => "per_year",
    };

    /// <summary>Dutch name, plural.</summary>
    public static string Naam(this Eenheid eenheid) => eenheid switch
    {
        Eenheid.Aandeel => "procent",
        Eenheid.Aantal => "aantal",
        Eenheid.Personen => "personen",
        Eenheid.Minuten => "minuten",
        Eenheid.Uren => "uur",
        Eenheid.Dagen => "dagen",
        Eenheid.Weken => "weken",
        Eenheid.Maanden => "maanden",
        Eenheid.Jaren => "jaar",
        Eenheid.Gesprekken => "gesprekken",
        Eenheid.Rapportcijfer => "rapportcijfer",
        Eenheid.Fte => "fte",
        Eenheid.FtePerDuizend => "fte per 1.000 inwoners",
        Eenheid.Euro => "euro",
        Eenheid.Verhouding => "verhouding",
        Eenheid.Verdeling => "verdeling",
        Eenheid.Datum => "datum",
        Eenheid.Maanddag => "dag van het jaar",
        Eenheid.Tijdvak => "tijdvak",
        Eenheid.Opleidingsniveau => "opleidingsniveau",
        Eenheid.AantalPerTweeMaanden => "per twee maanden",
        Eenheid.DagdelenPerWeek => "dagdelen per week",
        Eenheid.PerJaar => "per jaar",
    };
}
