using System.Globalization;
using Baken.Kernel.Termijnen;
using Baken.Termijnen;

namespace Baken.Cli.Termijnen;

/// <summary>Prints outcomes of terms: the last day first, then how it was found.</summary>
internal static class TermijnPrinter
{
    private static AfleidingText Text => AfleidingText.ForScreen;

    public static void Write(TermijnOutcome outcome, TextWriter output)
    {
        output.WriteLine(outcome.Klok.Code.Length == 0 ? outcome.Klok.Naam : $"{outcome.Klok.Naam}: {outcome.Klok.Duur} ({outcome.Klok.Grondslag})");
        Write(outcome.CurrentEnd, outcome.IsProvisional, outcome.Afleiding, output);
        if (outcome.Status is { } status) output.WriteLine($"Stand: {Text.Name(status)}{Late(outcome)}");
        if (outcome.Klok.Toelichting is { } toelichting) output.WriteLine($"Let op: {toelichting}");
        output.WriteLine();
    }

    public static void Write(DateOnly end, bool isProvisional, IReadOnlyList<AfleidingStep> afleiding, TextWriter output)
    {
        output.WriteLine($"{(isProvisional ? "Voorlopige laatste dag" : "Laatste dag")}: {Iso(end)} ({Text.Day(end)})");
        output.WriteLine("Afleiding:");
        foreach (var (sentence, index) in Text.Sentences(afleiding).Select((s, i) => (s, i + 1))) output.WriteLine($"  {index}. {sentence}");
    }

    public static void Write(DwangsomRequest dwangsom, TermijnCatalogus catalogus, DateOnly peildatum, TextWriter output)
    {
        output.WriteLine($"Dwangsom tot en met {Iso(peildatum)} (Awb art. 4:17):");
        var chosen = catalogus.Rekenaar.Regels.DwangsomStart;
        foreach (var start in Enum.GetValues<DwangsomStart>().OrderByDescending(s => s == chosen))
        {
            var outcome = Dwangsom.Compute(dwangsom, catalogus.Dwangsomstaffel, start, peildatum);
            var name = start == chosen ? "ingestelde lezing" : "andere lezing";
            output.WriteLine($"  {name}: eerste dag {Iso(outcome.FirstDay)}, laatste dag {Iso(outcome.LastDay)}; {Text.Days(outcome.Days)}, {outcome.Bedrag.ToDutch()}");
        }
        if (dwangsom.Ingebrekestelling <= dwangsom.TermijnEnd)
            output.WriteLine("  Let op: de ingebrekestelling kwam voordat de termijn voorbij was. Een rechter kan vinden dat zij niet telt.");
    }

    public static void Write(TermijnCatalogus catalogus, TextWriter output)
    {
        foreach (var group in catalogus.Klokken.GroupBy(k => k.Gemeente ?? "Wet"))
        {
            output.WriteLine(group.Key);
            foreach (var klok in group)
                output.WriteLine($"  {klok.Code,-30} {klok.Duur,-12} {klok.Naam} ({klok.Grondslag}){Validity(klok)}");
        }
        var years = catalogus.Rekenaar.Kalender.KnownYears;
        output.WriteLine(years.Count == 0 ? "Er zijn geen gelijkgestelde dagen bekend." : $"Gelijkgestelde dagen zijn bekend over {years[0]} tot en met {years[^1]}.");
    }

    private static string Late(TermijnOutcome outcome) => outcome.DaysLate > 0 ? $", {Text.Days(outcome.DaysLate)} te laat" : "";

    private static string Validity(Klok klok) =>
        (klok.ValidFrom is { } from ? $", vanaf {Iso(from)}" : "") + (klok.ValidThrough is { } through ? $", tot en met {Iso(through)}" : "");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
