namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>The kinds of indicator; each says which parts a definition must have and how teller and noemer become the value.</summary>
public enum Berekeningsoort
{
    /// <summary>Number of events in the period.</summary>
    Aantal,

    /// <summary>Number running at the end of the period.</summary>
    Stand,

    /// <summary>Started in the period, renewals linked.</summary>
    Instroom,

    /// <summary>Ended in the period without successor, renewals linked.</summary>
    Uitstroom,

    /// <summary>Part of a whole: the teller is the noemer with more conditions.</summary>
    Aandeel,

    /// <summary>Two countings divided, each over its own feit.</summary>
    Verhouding,

    /// <summary>Mean of a duration or a number.</summary>
    Gemiddelde,

    /// <summary>Median of a duration or a number (linear between the two middle values).</summary>
    Mediaan,

    /// <summary>Percentile of a duration or a number (linear interpolation).</summary>
    Percentiel,

    /// <summary>Running total from 1 January.</summary>
    Cumulatief,

    /// <summary>Share done within a term.</summary>
    BinnenTermijn,

    /// <summary>Share that returned within a window after closing.</summary>
    Terugkeer,

    /// <summary>Distinct persons or households.</summary>
    Uniek,

    /// <summary>Sum of a number or money field.</summary>
    Som,

    /// <summary>Costs divided by distinct clients.</summary>
    KostenPer,
}

/// <summary>Unit of a term within a definition.</summary>
public enum Termijnmaat
{
    /// <summary>Calendar days.</summary>
    Dagen,

    /// <summary>Working days: no weekend, holiday or equated day.</summary>
    Werkdagen,

    /// <summary>Weeks of seven days.</summary>
    Weken,

    /// <summary>Calendar months by date, the last day of a shorter month.</summary>
    Maanden,
}

/// <summary>The term of "binnen termijn": from a day to a day.</summary>
/// <param name="Start">Field of the day that starts the clock (day 0).</param>
/// <param name="Stop">Field of the day that stops it.</param>
/// <param name="Aantal">Length.</param>
/// <param name="Maat">Unit of the length.</param>
/// <param name="Atw">Whether the Algemene termijnenwet moves the end (art. 1 lid 1).</param>
/// <param name="Opschorting">Field with days of statutory suspension (net); null counts gross.</param>
public sealed record Termijnregel(string Start, string Stop, int Aantal, Termijnmaat Maat, bool Atw = false, string? Opschorting = null);

/// <summary>Segments of one person and the same other fields, with a gap of at most so many days, count as one (ADR 0012).</summary>
/// <param name="Start">First day of a segment.</param>
/// <param name="Einde">Last day of a segment.</param>
/// <param name="Per">Fields that must be equal beside persoon, such as product.</param>
/// <param name="Gat">Largest number of days between last and next first day; 1 is the next day.</param>
public sealed record Koppelregel(string Start, string Einde, IReadOnlyList<string> Per, int Gat = 1);

/// <summary>When a closed row counts as returned.</summary>
/// <param name="NaVeld">The closing day.</param>
/// <param name="Feit">Kind of feit in which a return shows.</param>
/// <param name="StartVeld">Day on which the return starts.</param>
/// <param name="Maanden">Window after closing in calendar months; a return on the last day of it is outside (before end + months).</param>
/// <param name="Zelfde">Fields that must be equal beside persoon, such as thema.</param>
public sealed record Terugkeerregel(string NaVeld, string Feit, string StartVeld, int Maanden, IReadOnlyList<string> Zelfde);

/// <summary>
/// What an indicator is, as data (ADR 0012): every choice that changes a figure is here, versioned and dated. It compiles to a
/// plan and from there to SQL.
/// </summary>
public sealed record Indicatordefinitie
{
    /// <summary>Code, unique within the catalogue.</summary>
    public required string Code { get; init; }

    /// <summary>Name as people see it.</summary>
    public required string Naam { get; init; }

    /// <summary>What it is for, in one Dutch sentence.</summary>
    public string Doel { get; init; } = "";

    /// <summary>Version number, from 1.</summary>
    public int Versie { get; init; } = 1;

    /// <summary>First day on which this version holds.</summary>
    public DateOnly GeldigVan { get; init; } = DateOnly.MinValue;

    /// <summary>The kind.</summary>
    public required Berekeningsoort Soort { get; init; }

    /// <summary>What is counted; for mediaan and percentiel: of which the distribution is taken.</summary>
    public required Telling Teller { get; init; }

    /// <summary>What it is divided by; null for counts.</summary>
    public Telling? Noemer { get; init; }

    /// <summary>Left out of both, for a reason.</summary>
    public IReadOnlyList<Uitsluiting> Uitsluitingen { get; init; } = [];

    /// <summary>Only for binnen termijn.</summary>
    public Termijnregel? Termijn { get; init; }

    /// <summary>Linking of renewals, before anything is counted.</summary>
    public Koppelregel? Koppeling { get; init; }

    /// <summary>Only for terugkeer.</summary>
    public Terugkeerregel? Terugkeer { get; init; }

    /// <summary>Only for percentiel: 1 to 99.</summary>
    public int Percentiel { get; init; } = 50;

    /// <summary>Unit in which the value is shown; durations are counted in days and shown in this.</summary>
    public required string Eenheid { get; init; }

    /// <summary>Dimensions by which it may be broken down.</summary>
    public IReadOnlyList<string> Dimensies { get; init; } = [];

    /// <summary>Below this n no percentage or mean is shown (ADR 0012).</summary>
    public int MinimumN { get; init; } = 10;

    /// <summary>Which side is better.</summary>
    public Richting Richting { get; init; } = Richting.Geen;

    /// <summary>Where the feiten come from, in words.</summary>
    public string Bron { get; init; } = "";

    /// <summary>Who owns the definition.</summary>
    public string Eigenaar { get; init; } = "";
}
