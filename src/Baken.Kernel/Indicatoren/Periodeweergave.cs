using System.Globalization;
using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren;

/// <summary>How a period reads in Dutch.</summary>
public static class Periodeweergave
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>Long text: <c>eerste kwartaal 2023</c>, <c>december 2019</c>, <c>1 januari 2023</c>, <c>2025 en verder</c>, <c>periode niet vermeld</c>.</summary>
    public static string Print(Periode periode)
    {
        ArgumentNullException.ThrowIfNull(periode);
        return periode.Soort switch
        {
            Periodesoort.NietVermeld => "periode niet vermeld",
            Periodesoort.Jaarbasis => "op jaarbasis",
            Periodesoort.Dag => Day(periode.First!.Value),
            Periodesoort.Maand => Month(periode.First!.Value),
            Periodesoort.Kwartaal => $"{Ordinal((periode.First!.Value.Month + 2) / 3)} kwartaal {Year(periode)}",
            Periodesoort.Halfjaar => $"{Ordinal((periode.First!.Value.Month + 5) / 6)} halfjaar {Year(periode)}",
            Periodesoort.Jaar => Year(periode),
            Periodesoort.Reeks when periode.End is null => $"{Print(periode.Start!)} en verder",
            Periodesoort.Reeks => $"{Print(periode.Start!)} tot en met {Print(periode.End!)}",
            Periodesoort.Voortschrijdend => $"twaalf maanden tot en met {Month(periode.Last!.Value)}",
            Periodesoort.TotEnMet => $"{Year(periode)} tot en met {Day(periode.Last!.Value)}",
        };
    }

    /// <summary>Short text for axes and tiles: <c>Q1 2023</c>, <c>H1 2023</c>, <c>dec 2019</c>, <c>01-01-2023</c>.</summary>
    public static string PrintShort(Periode periode)
    {
        ArgumentNullException.ThrowIfNull(periode);
        return periode.Soort switch
        {
            Periodesoort.NietVermeld => "niet vermeld",
            Periodesoort.Jaarbasis => "jaarbasis",
            Periodesoort.Dag => NlDatum.Print(periode.First!.Value),
            Periodesoort.Maand => ShortMonth(periode.First!.Value),
            Periodesoort.Kwartaal => $"Q{Number((periode.First!.Value.Month + 2) / 3)} {Year(periode)}",
            Periodesoort.Halfjaar => $"H{Number((periode.First!.Value.Month + 5) / 6)} {Year(periode)}",
            Periodesoort.Jaar => Year(periode),
            Periodesoort.Reeks => $"{PrintShort(periode.Start!)} – {(periode.End is null ? "…" : PrintShort(periode.End))}",
            Periodesoort.Voortschrijdend => $"12 mnd t/m {ShortMonth(periode.Last!.Value)}",
            Periodesoort.TotEnMet => $"t/m {NlDatum.Print(periode.Last!.Value)}",
        };
    }

    private static string Year(Periode periode) => Number(periode.First!.Value.Year);

    private static string Day(DateOnly day) => $"{Number(day.Day)} {Month(day)}";

    private static string Month(DateOnly day) => $"{Months[day.Month - 1]} {Number(day.Year)}";

    private static string ShortMonth(DateOnly day) => $"{(day.Month == 3 ? "mrt" : Months[day.Month - 1][..3])} {Number(day.Year)}";

    private static string Ordinal(int number) => number switch { 1 => "eerste", 2 => "tweede", 3 => "derde", _ => "vierde" };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
