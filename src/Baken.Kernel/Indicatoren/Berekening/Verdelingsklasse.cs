using System.Globalization;

namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>A class of a duration: longer than the class before it, up to and including its own end. Classes leave no gap and do not overlap.</summary>
/// <param name="Maat">Weeks of seven days, or calendar months by date.</param>
/// <param name="Boven">Longer than so many; 0 for the first.</param>
/// <param name="TotEnMet">At most so many; null for the last.</param>
public sealed record Verdelingsklasse(Termijnmaat Maat, int Boven, int? TotEnMet)
{
    private static readonly int[] Months = [3, 6, 9, 12];
    private static readonly int[] Weeks = [2, 4, 6, 8, 12];

    /// <summary>As people say it: "meer dan 3 tot en met 6 maanden".</summary>
    public string Naam => (Boven, TotEnMet) switch
    {
        (0, { } end) => $"tot en met {Number(end)} {Word}",
        ({ } start, { } end) => $"meer dan {Number(start)} tot en met {Number(end)} {Word}",
        ({ } start, null) => $"meer dan {Number(start)} {Word}",
    };

    private string Word => Maat == Termijnmaat.Maanden ? "maanden" : "weken";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// The classes for what is measured: help counts in calendar months (bron 000: up to 3, 3 to 6, more), waiting in weeks. A month is a
    /// calendar month by date, not thirty days.
    /// </summary>
    public static IReadOnlyList<Verdelingsklasse> ListOf(Telling telling)
    {
        var (maat, ends) = telling.Veld == "start" ? (Termijnmaat.Maanden, Months) : (Termijnmaat.Weken, Weeks);
        return [.. ends.Select((end, i) => new Verdelingsklasse(maat, i == 0 ? 0 : ends[i - 1], end)), new Verdelingsklasse(maat, ends[^1], null)];
    }
}
