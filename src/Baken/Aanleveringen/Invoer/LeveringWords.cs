using System.Globalization;

namespace Baken.Aanleveringen.Invoer;

/// <summary>How a delivery fared, in Dutch sentences for screen and command line.</summary>
public static class LeveringWords
{
    /// <summary>So many reasons are shown; a file holds them all.</summary>
    public const int ShownRedenen = 20;

    /// <summary>So many reasons are kept with a delivery; the files with rejected rows hold the rest.</summary>
    public const int KeptRedenen = 200;

    /// <summary>A control total beside what was counted.</summary>
    public static string Line(Aansluitregel r) =>
        Text($"{r.Feit}{Part(r.Wet)}{Part(r.Periode)}, {(r.IsSom ? "som" : "aantal")}: aangeleverd {Amount(r, r.Aangeleverd)}, geteld {Amount(r, r.Geteld)}{(r.Verschil == 0 ? "" : $", verschil {Amount(r, r.Verschil)}")}");

    /// <summary>How rows are linked to persons.</summary>
    public static string Line(Koppelkwaliteit k) =>
        k.Wijze.Length == 0 ? $"{k.Feit}: rijen worden niet aan personen gekoppeld" : Text($"{k.Feit}: {k.MetPersoon} van {k.Rijen} rijen gekoppeld op {k.Wijze.Replace('_', ' ')}, {k.Personen} personen");

    private static string Part(string text) => text.Length == 0 ? "" : " " + text;

    private static string Amount(Aansluitregel r, long value) => r.IsBedrag ? Text($"€ {value / 100m:N2}") : Text($"{value:N0}");

    /// <summary>The counts of one kind of feit.</summary>
    public static string Line(Feittelling f, bool isWhole) =>
        Text($"{f.Feit} uit {f.Bestand}: {f.Aanvaard} aanvaard ({f.Nieuw} nieuw, {f.Gewijzigd} gewijzigd, {f.Gelijk} gelijk), {f.Gecorrigeerd} gecorrigeerd, {f.Afgekeurd} afgekeurd")
        + (isWhole ? Text($", {f.Gesloten} gesloten") : "");

    /// <summary>Why one value was rejected or corrected.</summary>
    public static string Line(Rijreden r) =>
        Text($"{r.Bestand}, rij {r.Rij}, {r.Veld}{(r.Waarde is null ? "" : $" “{r.Waarde}”")}: {r.Reden}{(r.IsAfgekeurd ? "" : " (gecorrigeerd)")}");

    /// <summary>What was done, in one sentence.</summary>
    public static string Done(Leveringverslag verslag) =>
        Text($"De levering is ingelezen: {verslag.Feiten.Sum(f => f.Aanvaard)} rijen aanvaard, {verslag.Feiten.Sum(f => f.Gecorrigeerd)} gecorrigeerd, {verslag.Feiten.Sum(f => f.Afgekeurd)} afgekeurd.");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.CurrentCulture);
}
