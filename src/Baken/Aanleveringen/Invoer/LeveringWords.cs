using System.Globalization;

namespace Baken.Aanleveringen.Invoer;

/// <summary>How a delivery fared, in Dutch sentences for screen and command line.</summary>
public static class LeveringWords
{
    /// <summary>So many reasons are shown; a file holds them all.</summary>
    public const int ShownRedenen = 20;

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
