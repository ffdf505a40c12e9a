using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>How long the asked periods are and how they follow each other.</summary>
public enum Periodemaat
{
    /// <summary>Calendar months.</summary>
    Maand,

    /// <summary>Calendar quarters.</summary>
    Kwartaal,

    /// <summary>Halves of a calendar year.</summary>
    Halfjaar,

    /// <summary>Calendar years.</summary>
    Jaar,

    /// <summary>Twelve months ending at each month.</summary>
    Rollend12,

    /// <summary>From 1 January to the end of each month.</summary>
    TotEnMet,
}

/// <summary>One asked period: both days belong to it.</summary>
public readonly record struct Meetperiode(DateOnly Eerste, DateOnly Laatste);

/// <summary>What is asked of an indicator: which periods, broken down how, restricted how, as known when.</summary>
/// <param name="Van">A day in the first period.</param>
/// <param name="Tot">A day in the last period.</param>
/// <param name="Maat">Size of the periods.</param>
/// <param name="Tijdstand">Peildatum and what was known; rows known later are not seen.</param>
/// <param name="Naar">Dimensions to break down by, in order.</param>
/// <param name="Filters">Conditions on dimensions that hold for the whole answer.</param>
public sealed record Meetverzoek(
    DateOnly Van,
    DateOnly Tot,
    Periodemaat Maat,
    Tijdstand Tijdstand,
    IReadOnlyList<string> Naar,
    IReadOnlyList<Voorwaarde> Filters)
{
    /// <summary>True when the periods do not overlap, so that a row with one day belongs to at most one.</summary>
    public bool IsKalender => Maat is Periodemaat.Maand or Periodemaat.Kwartaal or Periodemaat.Halfjaar or Periodemaat.Jaar;

    /// <summary>The asked periods, oldest first.</summary>
    public IReadOnlyList<Meetperiode> Perioden()
    {
        var step = Maat switch
        {
            Periodemaat.Maand or Periodemaat.Rollend12 or Periodemaat.TotEnMet => 1,
            Periodemaat.Kwartaal => 3,
            Periodemaat.Halfjaar => 6,
            Periodemaat.Jaar => 12,
        };
        var perioden = new List<Meetperiode>();
        for (var first = Begin(Van, step); first <= Tot; first = first.AddMonths(step))
        {
            var last = first.AddMonths(step).AddDays(-1);
            perioden.Add(new Meetperiode(
                Maat switch
                {
                    Periodemaat.Rollend12 => first.AddMonths(-11),
                    Periodemaat.TotEnMet => new DateOnly(first.Year, 1, 1),
                    Periodemaat.Maand or Periodemaat.Kwartaal or Periodemaat.Halfjaar or Periodemaat.Jaar => first,
                },
                last));
        }

        return perioden;
    }

    private static DateOnly Begin(DateOnly day, int months) => new(day.Year, ((day.Month - 1) / months * months) + 1, 1);
}
