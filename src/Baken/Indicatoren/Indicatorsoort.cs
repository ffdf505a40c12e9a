namespace Baken.Indicatoren;

/// <summary>What kind of figure an indicator is in its source.</summary>
public enum Indicatorsoort
{
    /// <summary>KPI of a report to the commissioner.</summary>
    Kpi,

    /// <summary>KPI of a contract with one partner.</summary>
    Contractkpi,

    /// <summary>Quality criterion of a kerntaak.</summary>
    Kwaliteitscriterium,

    /// <summary>Plain key figure.</summary>
    Kengetal,

    /// <summary>Starting point of a budget or plan.</summary>
    Uitgangspunt,

    /// <summary>Ambition of several gemeenten.</summary>
    Ambitie,

    /// <summary>Measurable part of an agreement.</summary>
    Afspraak,

    /// <summary>Followed, without norm.</summary>
    Monitoring,

    /// <summary>Definition that sets a limit.</summary>
    Definitie,

    /// <summary>Measurable result of an interventie.</summary>
    MeetbaarResultaat,

    /// <summary>Goal of a programme in figures.</summary>
    Programmadoel,
}

/// <summary>Codes and names of the kinds.</summary>
public static class Indicatorsoorten
{
    private static readonly Dictionary<string, Indicatorsoort> ByCode =
        Enum.GetValues<Indicatorsoort>().ToDictionary(Code, StringComparer.Ordinal);

    /// <summary>Codes of every kind, as they stand in figures and templates.</summary>
    public static IReadOnlyCollection<string> Codes => ByCode.Keys;

    /// <summary>Reads the code of figures and templates, such as <c>contract-kpi</c>; null when it is none.</summary>
    public static Indicatorsoort? Find(string code) => ByCode.TryGetValue(code, out var soort) ? soort : null;

    /// <summary>Code of figures and templates; also readable as Dutch name.</summary>
    public static string Code(this Indicatorsoort soort) => soort switch
    {
        Indicatorsoort.Kpi => "kpi",
        Indicatorsoort.Contractkpi => "contract-kpi",
        Indicatorsoort.Kwaliteitscriterium => "kwaliteitscriterium",
        Indicatorsoort.Kengetal => "kengetal",
        Indicatorsoort.Uitgangspunt => "uitgangspunt",
        Indicatorsoort.Ambitie => "ambitie",
        Indicatorsoort.Afspraak => "afspraak",
        Indicatorsoort.Monitoring => "monitoring",
        Indicatorsoort.Definitie => "definitie",
        Indicatorsoort.MeetbaarResultaat => "meetbaar resultaat",
        Indicatorsoort.Programmadoel => "programmadoel",
    };
}
