using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using Baken.Kernel.Termijnen;

namespace Baken.Termijnen;

/// <summary>Turns the steps of a derivation into Dutch sentences. Days are written out for people, or as ISO days in a file.</summary>
public sealed class AfleidingText
{
    private static readonly ResourceManager Resources = new("Baken.Termijnen.AfleidingText", typeof(AfleidingText).Assembly);

    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo("nl-NL");
    private readonly ConcurrentDictionary<string, string> _texts = new();
    private readonly string _dayFormat;
    private readonly bool _namesWeekend;

    private AfleidingText(string dayFormat, bool namesWeekend) => (_dayFormat, _namesWeekend) = (dayFormat, namesWeekend);

    /// <summary>Days as <c>vrijdag 3 april 2026</c>.</summary>
    public static AfleidingText ForScreen { get; } = new("dddd d MMMM yyyy", namesWeekend: false);

    /// <summary>Days as <c>2026-04-03</c>.</summary>
    public static AfleidingText ForFile { get; } = new("yyyy-MM-dd", namesWeekend: true);

    /// <summary>One sentence per step, in order.</summary>
    public IReadOnlyList<string> Sentences(IEnumerable<AfleidingStep> steps) => [.. steps.Select(Sentence)];

    /// <summary>All sentences on one line.</summary>
    public string Line(IEnumerable<AfleidingStep> steps) => string.Join(' ', steps.Select(Sentence));

    /// <summary>The day as this text writes it.</summary>
    public string Day(DateOnly day) => day.ToString(_dayFormat, _culture);

    /// <summary>Name of a holiday or other day that is no working day, such as <c>tweede paasdag</c>.</summary>
    public string Name(Rustdag rustdag) => Text($"Rustdag.{rustdag}");

    /// <summary>Ground of a pause in words.</summary>
    public string Name(Opschortingsgrond grond) => Text($"Opschortingsgrond.{grond}");

    /// <summary>Ground of an extension in words.</summary>
    public string Name(Verlengingsgrond grond) => Text($"Verlengingsgrond.{grond}");

    /// <summary>Status in words.</summary>
    public string Name(TermijnStatus status) => Text($"TermijnStatus.{status}");

    /// <summary>Number of days with its noun: <c>1 dag</c>, <c>10 dagen</c>.</summary>
    public string Days(int number) => Counted("Days", number);

    /// <summary>Number of working days with its noun: <c>geen werkdagen</c>, <c>1 werkdag</c>, <c>10 werkdagen</c>.</summary>
    public string Werkdagen(int number) => number == 0 ? Text("Werkdagen.Zero") : Counted("Werkdagen", number);

    /// <summary>The sentence of one step.</summary>
    public string Sentence(AfleidingStep step)
    {
        var a = step.Arguments;
        return step.Code switch
        {
            AfleidingCode.Start => HasText(a[1]) ? Write("StartWithEvent", Day(a[0]), a[1]!) : Write("Start", Day(a[0])),
            AfleidingCode.GivenEnd => Write("GivenEnd", Day(a[0])),
            AfleidingCode.Duur => Write(HasText(a[1]) ? "DuurWithGround" : "Duur", a[0]!, Day(a[2]), a[1]!),
            AfleidingCode.DuurBack => Write(HasText(a[1]) ? "DuurBackWithGround" : "DuurBack", a[0]!, Day(a[2]), a[1]!),
            AfleidingCode.MonthDayMissing => Write("MonthDayMissing", a[0]!, Day(a[1])),
            AfleidingCode.Opgeschort => Write("Opgeschort", Day(a[0]), Day(a[1]), Days((int)a[2]!), Day(a[3]), Grounds(a[4])),
            AfleidingCode.OpgeschortOpen => Write("OpgeschortOpen", Day(a[0]), Day(a[1]), Days((int)a[2]!), Day(a[3]), Grounds(a[4])),
            AfleidingCode.ShiftKept => Write("ShiftKept", Day(a[0]), Day(a[1])),
            AfleidingCode.Verlengd => Write("Verlengd", a[0]!, Name((Verlengingsgrond)a[1]!), a[2]!, Day(a[3]), Day(a[4])),
            AfleidingCode.VerlengdUntil => Write("VerlengdUntil", Day(a[0]), Name((Verlengingsgrond)a[1]!), a[2]!, Day(a[3])),
            AfleidingCode.Mededeling => a[1] is null ? Write("Mededeling", Day(a[0])) : Write("MededelingWithDay", Day(a[0]), Day(a[1])),
            AfleidingCode.AtwNot => Text($"AtwNot.{a[0]}"),
            AfleidingCode.AtwBack => Text("AtwBack"),
            AfleidingCode.EndIsWerkdag => Capital(Write("EndIsWerkdag", Day(a[0]))),
            AfleidingCode.Shifted => Write("Shifted", Passed(a[1]), Day(a[2])),
            AfleidingCode.Stretched => Write("Stretched", Day(a[0]), Day(a[1])),
            AfleidingCode.DecreeUnknown => Write("DecreeUnknown", a[0]!),
            AfleidingCode.End => Write("End", Day(a[0])),
            AfleidingCode.EndProvisional => Write("EndProvisional", Day(a[0])),
            AfleidingCode.NotBegun => Write("NotBegun", Day(a[0])),
            AfleidingCode.Running => Write("Running", Day(a[0]), Werkdagen((int)a[1]!)),
            AfleidingCode.Paused => Write("Paused", Day(a[0]), Werkdagen((int)a[1]!)),
            AfleidingCode.InTime => Write("InTime", Day(a[0])),
            AfleidingCode.ReadyLate => Write("ReadyLate", Day(a[0]), Days((int)a[1]!)),
            AfleidingCode.OpenLate => Write("OpenLate", Day(a[0]), Days((int)a[1]!)),
        };
    }

    private static bool HasText(object? argument) => argument is string { Length: > 0 };

    private string Day(object? day) => Day((DateOnly)day!);

    private string Grounds(object? grounds) => string.Join("; ", ((IEnumerable<Opschortingsgrond>)grounds!).Select(Name));

    private string Passed(object? entries) => string.Join(", ", ((IEnumerable<RustdagEntry>)entries!).Select(Passed));

    // "zaterdag 4 april 2026 (zaterdag)" says it twice; in a file the day of the week does not show.
    private string Passed(RustdagEntry entry) =>
        entry.Rustdag is Rustdag.Zaterdag or Rustdag.Zondag && !_namesWeekend ? Day(entry.Day) : $"{Day(entry.Day)} ({Name(entry.Rustdag)})";

    private string Counted(string noun, int number) => number == 1 ? Text($"{noun}.One") : Write($"{noun}.More", number);

    private string Write(string name, params object[] arguments) => string.Format(_culture, Text(name), arguments);

    private string Text(string name) =>
        _texts.GetOrAdd(name, static n => Resources.GetString(n, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"{n} has no text in AfleidingText."));

    private string Capital(string sentence) => char.ToUpper(sentence[0], _culture) + sentence[1..];
}
