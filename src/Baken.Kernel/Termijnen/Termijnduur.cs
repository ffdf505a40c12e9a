using System.Globalization;
using Baken.Kernel.Shared;

namespace Baken.Kernel.Termijnen;

/// <summary>Length of a term as law or agreement describes it, such as <c>6 weken</c>. At least 1, at most a hundred years.</summary>
public readonly record struct Termijnduur
{
    private Termijnduur(int aantal, Termijneenheid eenheid)
    {
        Aantal = aantal;
        Eenheid = eenheid;
    }

    /// <summary>How many units.</summary>
    public int Aantal { get; }

    /// <summary>The unit.</summary>
    public Termijneenheid Eenheid { get; }

    /// <summary>Makes a length; outside 1 to a hundred years is a bug of the caller and throws. Text of a user goes through <see cref="Parse"/>.</summary>
    public static Termijnduur Of(int aantal, Termijneenheid eenheid)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(aantal, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(aantal, Most(eenheid));
        return new Termijnduur(aantal, eenheid);
    }

    /// <summary>
    /// Reads <c>6 weken</c>, <c>14 dagen</c>, <c>5 werkdagen</c>, <c>6 maanden</c> or <c>1 jaar</c>, singular or plural.
    /// Refuses hours and minutes (<see cref="TermijnRefusals.TermijnInHours"/>), a length under one and an unknown unit.
    /// </summary>
    public static Result<Termijnduur> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.AsSpan().Trim();
        var digits = 0;
        while (digits < trimmed.Length && char.IsAsciiDigit(trimmed[digits])) digits++;
        if (digits == 0) return Refusal.Of(TermijnRefusals.TermijnduurNotReadable, text);
        var word = trimmed[digits..].Trim();
        if (IsClockUnit(word)) return Refusal.Of(TermijnRefusals.TermijnInHours, text);
        if (Unit(word) is not { } eenheid) return Refusal.Of(TermijnRefusals.TermijneenheidUnknown, text, word.ToString());
        if (!int.TryParse(trimmed[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) || aantal > Most(eenheid))
            return Refusal.Of(TermijnRefusals.TermijnduurTooLong, text, Most(eenheid));
        return aantal < 1 ? Refusal.Of(TermijnRefusals.TermijnduurTooShort, text) : new Termijnduur(aantal, eenheid);
    }

    /// <summary>The notation that <see cref="Parse"/> reads: <c>1 week</c>, <c>6 weken</c>, <c>1 jaar</c>.</summary>
    public override string ToString() => Aantal.ToString(CultureInfo.InvariantCulture) + " " + (Aantal == 1 ? Singular(Eenheid) : Plural(Eenheid));

    private static bool IsClockUnit(ReadOnlySpan<char> word) => IsOneOf(word, "uur", "uren") || IsOneOf(word, "minuut", "minuten");

    private static Termijneenheid? Unit(ReadOnlySpan<char> word)
    {
        if (IsOneOf(word, "week", "weken")) return Termijneenheid.Week;
        if (IsOneOf(word, "dag", "dagen") || IsOneOf(word, "kalenderdag", "kalenderdagen")) return Termijneenheid.Dag;
        if (IsOneOf(word, "werkdag", "werkdagen")) return Termijneenheid.Werkdag;
        if (IsOneOf(word, "maand", "maanden") || IsOneOf(word, "kalendermaand", "kalendermaanden")) return Termijneenheid.Maand;
        return IsOneOf(word, "jaar", "jaren") ? Termijneenheid.Jaar : null;
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string singular, string plural) =>
        word.Equals(singular, StringComparison.OrdinalIgnoreCase) || word.Equals(plural, StringComparison.OrdinalIgnoreCase);

    private static int Most(Termijneenheid eenheid) => eenheid switch
    {
        Termijneenheid.Dag => 36525,
        Termijneenheid.Werkdag => 26000,
        Termijneenheid.Week => 5217,
        Termijneenheid.Maand => 1200,
        Termijneenheid.Jaar => 100,
    };

    private static string Singular(Termijneenheid eenheid) => eenheid switch
    {
        Termijneenheid.Dag => "dag",
        Termijneenheid.Werkdag => "werkdag",
        Termijneenheid.Week => "week",
        Termijneenheid.Maand => "maand",
        Termijneenheid.Jaar => "jaar",
    };

    private static string Plural(Termijneenheid eenheid) => eenheid switch
    {
        Termijneenheid.Dag => "dagen",
        Termijneenheid.Werkdag => "werkdagen",
        Termijneenheid.Week => "weken",
        Termijneenheid.Maand => "maanden",
        Termijneenheid.Jaar => "jaar",
    };
}
