using Baken.Kernel.Shared;

namespace Baken.Aanleveringen;

/// <summary>Makes the value of a row: number, status, bound and what the source says about its observations.</summary>
internal static class MetingWaarde
{
    private static readonly Dictionary<string, Waardestatus> Statuses = new()
    {
        ["gemeten"] = Waardestatus.Gemeten,
        ["herleid"] = Waardestatus.Herleid,
        ["verwacht"] = Waardestatus.Verwacht,
        ["voorlopig"] = Waardestatus.Voorlopig,
        ["geschat"] = Waardestatus.Geschat,
        ["prognose"] = Waardestatus.Prognose,
        ["PM"] = Waardestatus.Pm,
        ["niet aangeleverd"] = Waardestatus.NietAangeleverd,
        ["nog niet te leveren"] = Waardestatus.NogNietTeLeveren,
        ["te weinig waarnemingen"] = Waardestatus.TeWeinigWaarnemingen,
        ["oordeel"] = Waardestatus.Oordeel,
        ["nvt"] = Waardestatus.Nvt,
        ["leeg"] = Waardestatus.Leeg,
    };

    public static Waarde Read(RowReader row, Getal? unrounded)
    {
        var printed = row.TextOrNull("value_as_printed");
        var n = row.Whole("n");
        var approximate = row.Flag("approximate") ?? false;
        if (row.Number("value") is not { } value) return row.Waarde("status", Waarde.Create(StatusWithout(row, printed), tekst: printed, n: n));
        var status = unrounded is not null ? Waardestatus.Herleid : StatusWith(row);
        return row.Waarde("value", Waarde.Create(status, approximate ? GrensOf(printed) : Grens.Gelijk, unrounded ?? value.Reduced(), printed, n));
    }

    public static Waarde ReadPrognose(RowReader row)
    {
        var printed = row.TextOrNull("value_as_printed");
        var status = row.Choice<Waardestatus>("kind", Kind(row.Text("kind")), ["realisatie", "verwacht", "prognose"]);
        if (row.Number("value") is { } value) return row.Waarde("value", Waarde.Create(status, getal: value, tekst: printed));
        return row.Text("value_text") switch
        {
            "PM" => Waarde.Without(Waardestatus.Pm, printed),
            "" or "leeg" => Waarde.Without(Waardestatus.Leeg, printed),
            var words => Waarde.Oordeel(words),
        };
    }

    public static bool SaysFew(RowReader row) => row.Flag("few_observations")
        ?? SaysAny(row.Text("note"), "metingen nog erg laag", "beperkt aantal", "te weinig metingen", "te weinig waarnemingen");

    public static bool SaysIncomplete(RowReader row) => row.Flag("incomplete") ?? SaysAny(row.Text("note"), "niet alle aanbieders leverden");

    /// <summary>"verwacht in Q2" is that quarter of the year reported on.</summary>
    public static Periode? ExpectedIn(RowReader row, Periode periode)
    {
        if (row.PeriodeOrNull("expected_period") is { } named) return named;
        const string words = "verwacht in Q";
        var at = row.Text("note").IndexOf(words, StringComparison.Ordinal);
        if (at < 0 || periode.First is not { } first) return null;
        return Periode.Parse($"{first.Year:0000}-Q{row.Text("note")[at + words.Length]}") is { IsOk: true } quarter ? quarter.Value : null;
    }

    private static Waardestatus? Kind(string kind) => kind switch
    {
        "realisatie" => Waardestatus.Gemeten,
        "verwacht" => Waardestatus.Verwacht,
        "prognose" => Waardestatus.Prognose,
        _ => null,
    };

    private static Waardestatus StatusWith(RowReader row)
    {
        if (row.Text("status").Length > 0) return Named(row);
        return SaysAny(row.Text("note"), "schatting") ? Waardestatus.Geschat : Waardestatus.Gemeten;
    }

    /// <summary>No number: missing because our own application cannot give it yet, or a verdict in the words of the source.</summary>
    private static Waardestatus StatusWithout(RowReader row, string? printed)
    {
        if (row.Text("status").Length > 0) return Named(row);
        if (printed is null) return Waardestatus.Leeg;
        if (!SaysAny(printed, "ontbreekt", "niet aangeleverd")) return Waardestatus.Oordeel;
        return SaysAny(row.Text("note"), "verwacht in") ? Waardestatus.NogNietTeLeveren : Waardestatus.NietAangeleverd;
    }

    private static Waardestatus Named(RowReader row) =>
        row.Choice<Waardestatus>("status", Statuses.TryGetValue(row.Text("status"), out var status) ? status : null, Statuses.Keys);

    private static Grens GrensOf(string? printed) => (printed ?? "").ToLowerInvariant() switch
    {
        var text when text.StartsWith('<') || text.StartsWith("minder dan", StringComparison.Ordinal) => Grens.Kleiner,
        var text when text.StartsWith('>') || text.StartsWith("meer dan", StringComparison.Ordinal) => Grens.Groter,
        _ => Grens.Circa,
    };

    private static bool SaysAny(string text, params string[] words) => words.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
}
