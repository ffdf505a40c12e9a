using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;

namespace Baken.Aanleveringen;

/// <summary>Reads the cells of one row; what cannot be read becomes a fault with file, row and column, and reading goes on.</summary>
internal sealed class RowReader(string file, IReadOnlyDictionary<string, int> columns, CsvRow row, List<Refusal> faults)
{
    public string Text(string column) => columns.TryGetValue(column, out var i) ? row.Cells[i].Trim() : "";

    public string? TextOrNull(string column) => Text(column) is { Length: > 0 } text ? text : null;

    public string Required(string column)
    {
        var text = Text(column);
        if (text.Length == 0) Fault(column, new Refusal("Aanleveringen.CellMissing", []));
        return text;
    }

    public Getal? Number(string column) => TextOrNull(column) is { } text ? Parsed(column, Getal.Parse(text)) : null;

    /// <summary>A number that was read before, when it could be: its faults are told already.</summary>
    public Getal? NumberOrNull(string column) => TextOrNull(column) is { } text && Getal.Parse(text) is { IsOk: true } number ? number.Value : null;

    public int? Whole(string column)
    {
        if (Number(column) is not { } number) return null;
        if (number.IsWhole && number.Sign >= 0 && number <= int.MaxValue) return (int)(number.Teller / number.Noemer);
        Fault(column, new Refusal("Aanleveringen.NotWhole", [Text(column)]));
        return null;
    }

    public bool? Flag(string column) => Text(column) switch
    {
        "" => null,
        "true" => true,
        "false" => false,
        var other => FlagFault(column, other),
    };

    public Eenheid Eenheid(string column) => ParsedOr(column, Eenheden.Parse(Text(column)), Kernel.Shared.Eenheid.Aantal);

    public Richting Richting(string column) => ParsedOr(column, Richtingen.Parse(Text(column)), Kernel.Indicatoren.Richting.Geen);

    public Normoperator? Operator(string column) => Text(column).Length == 0 ? null : ParsedOrNull(column, Normoperatoren.Parse(Text(column)));

    public Periode Periode(string column) => Parsed(column, Kernel.Shared.Periode.Parse(Text(column))) ?? Kernel.Shared.Periode.NietVermeld;

    public Periode? PeriodeOrNull(string column) => Text(column).Length == 0 ? null : Periode(column);

    public DateOnly? Day(string column) => TextOrNull(column) is { } text ? ParsedOr<DateOnly>(column, NlDatum.Parse(text), default) : null;

    public Perspectief Perspectief(string column) => Choice(column, Perspectieven.Find(Text(column)), ["jeugd", "wmo", "all"]);

    /// <summary>One of a closed list; the fault names what may stand there.</summary>
    public T Choice<T>(string column, T? found, IEnumerable<string> allowed) where T : struct
    {
        if (found is { } value) return value;
        Fault(column, new Refusal("Aanleveringen.ChoiceUnknown", [Text(column), string.Join(", ", allowed)]));
        return default;
    }

    /// <summary>An id or code that stands in another file; empty text when it is not there.</summary>
    public string Reference(string column, IReadOnlyCollection<string> known, string inFile, bool required = true)
    {
        var text = required ? Required(column) : Text(column);
        if (text.Length > 0 && !known.Contains(text))
        {
            Fault(column, new Refusal("Aanleveringen.ReferenceUnknown", [text, inFile]));
            return "";
        }

        return text;
    }

    /// <summary>A code that may stand once; a second one is a fault that names the row of the first.</summary>
    public string Unique(string column, Dictionary<string, int> seen)
    {
        var text = Required(column);
        if (text.Length > 0 && !seen.TryAdd(text, row.Line)) Fault(column, new Refusal("Aanleveringen.CodeTwice", [text, seen[text]]));
        return text;
    }

    public Bronregel? Bron() => Bronregel.From(Text("source_document"), Whole("source_line"));

    public Waarde Waarde(string column, Result<Waarde> waarde) => Parsed(column, waarde) ?? Kernel.Shared.Waarde.Without(Waardestatus.Leeg);

    public void Fault(string column, Refusal refusal) => faults.Add(refusal.At($"{file}, rij {row.Line}, kolom {column}"));

    public void Faults(string column, IEnumerable<Refusal> refusals)
    {
        foreach (var refusal in refusals) Fault(column, refusal);
    }

    private T? Parsed<T>(string column, Result<T> result)
    {
        Faults(column, result.Refusals);
        return result.IsOk ? result.Value : default;
    }

    private T ParsedOr<T>(string column, Result<T> result, T otherwise) where T : struct
    {
        Faults(column, result.Refusals);
        return result.IsOk ? result.Value : otherwise;
    }

    private T? ParsedOrNull<T>(string column, Result<T> result) where T : struct
    {
        Faults(column, result.Refusals);
        return result.IsOk ? result.Value : null;
    }

    private bool? FlagFault(string column, string text)
    {
        Fault(column, new Refusal("Aanleveringen.NotTrueOrFalse", [text]));
        return null;
    }
}
