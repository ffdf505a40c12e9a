using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;

namespace Baken.Aanleveringen;

/// <summary>Reads what stands beside the values: waiting_times.csv, checks.csv, coverage.csv and stories.csv.</summary>
internal sealed class ControleReader(
    IReadOnlyDictionary<string, CijferFile> files, List<Refusal> faults, Cijferregels regels, Dictionary<string, Indicatorregel> indicatoren,
    HashSet<string> organisaties, IReadOnlyList<MetingPlace> places)
{
    public void Read()
    {
        ReadWachttijden();
        ReadControles();
        ReadDekkingsopgaven();
        ReadDuidingen();
    }

    private void ReadWachttijden()
    {
        var (ids, loose) = (new Dictionary<string, int>(), new List<Owned<Wachttijdopgave>>());
        foreach (var row in files[FileKind.WaitingTimes.Name].Rows(faults))
        {
            var opgave = Wachttijd(row, row.Unique("id", ids));
            var owner = row.Reference("organisation_id", organisaties, "organisations.csv");
            loose.Add(new Owned<Wachttijdopgave>(row.Required("source_document"), owner, opgave));
        }

        regels.Wachttijden.AddRange(loose.Select(w => w with { Regel = w.Regel with { Deel = w.Regel.Deel ?? SameMeasure(w, loose) } }));
    }

    private Wachttijdopgave Wachttijd(RowReader row, string id)
    {
        var soort = row.Choice("kind", Soort(row.Text("kind")), ["gemeten", "oordeel", "norm", "trend"]);
        var (value, norm) = (row.Number("value"), row.Number("norm"));
        if (soort == Wachttijdsoort.Gemeten) row.Required("value");
        if (norm is not null && row.Text("norm_operator").Length == 0) row.Fault("norm_operator", Refusal.Of(IndicatorenRefusals.NormWithoutOperator));
        var same = places.FirstOrDefault(p => value is not null && p.Document == row.Text("source_document") && p.Line == row.Whole("source_line") && p.Value == value);
        var named = row.Reference("indicator_id", indicatoren.Keys, "indicators.csv", required: false);
        return new Wachttijdopgave(
            id, named.Length > 0 ? indicatoren[named].Code : same?.Deel, same is not null, Guid.Empty, row.Required("subject"), soort,
            row.Perspectief("perspective"), row.Periode("period"), Grens(row), soort == Wachttijdsoort.Gemeten ? value ?? Getal.Zero : null,
            row.Eenheid("unit"), row.Required("value_as_printed"), norm is null ? null : row.Operator("norm_operator"), norm,
            row.Flag("within_norm_as_stated"), row.TextOrNull("note"), row.Bron());
    }

    /// <summary>
    /// A verdict about a team ("binnen de norm") belongs to the part to which the measured waits of the same organisation, document and
    /// unit belong, when that is one part. A doorlooptijd is another measure than a wait.
    /// </summary>
    private static string? SameMeasure(Owned<Wachttijdopgave> verdict, IEnumerable<Owned<Wachttijdopgave>> all)
    {
        if (verdict.Regel.Soort != Wachttijdsoort.Oordeel || verdict.Regel.Onderwerp.StartsWith("doorlooptijd", StringComparison.OrdinalIgnoreCase)) return null;
        var delen = all
            .Where(w => w.Document == verdict.Document && w.Organisatie == verdict.Organisatie && w.Regel.Eenheid == verdict.Regel.Eenheid && w.Regel.Deel is not null)
            .Select(w => w.Regel.Deel).Distinct().ToList();
        return delen.Count == 1 ? delen[0] : null;
    }

    private static Wachttijdsoort? Soort(string kind) => kind switch
    {
        "gemeten" => Wachttijdsoort.Gemeten,
        "oordeel" => Wachttijdsoort.Oordeel,
        "norm" => Wachttijdsoort.Norm,
        "trend" => Wachttijdsoort.Trend,
        _ => null,
    };

    private static Grens Grens(RowReader row)
    {
        Grens? grens = row.Text("value_operator") switch
        {
            "" or "=" => Kernel.Shared.Grens.Gelijk,
            "<" => Kernel.Shared.Grens.Kleiner,
            "<=" => Kernel.Shared.Grens.HoogstensGelijk,
            ">" => Kernel.Shared.Grens.Groter,
            ">=" => Kernel.Shared.Grens.MinstensGelijk,
            "~" => Kernel.Shared.Grens.Circa,
            _ => null,
        };
        return row.Choice("value_operator", grens, ["=", "<", "<=", ">", ">=", "~"]);
    }

    private void ReadControles()
    {
        var ids = new Dictionary<string, int>();
        foreach (var row in files[FileKind.Checks.Name].Rows(faults))
        {
            var id = row.Unique("id", ids);
            foreach (var number in (string[])["computed", "printed", "difference", "tolerance"])
            {
                row.Required(number);
                row.Number(number);
            }

            var klopt = row.Flag("ok");
            if (klopt is null) row.Required("ok");
            regels.Controles.Add(new Owned<Controleregel>(row.Required("source_document"), "", new Controleregel(
                id, Guid.Empty, row.Required("kind"), new Kpicontrole(
                    row.Required("subject"), row.Required("expression"), row.Text("computed"), row.Text("printed"), row.Flag("printed_in_source") ?? true,
                    row.Text("difference"), row.TextOrNull("finding"), row.TextOrNull("note"), row.Bron()),
                klopt ?? false)));
        }
    }

    private void ReadDekkingsopgaven()
    {
        var ids = new Dictionary<string, int>();
        foreach (var row in files[FileKind.Coverage.Name].Rows(faults))
        {
            var id = row.Unique("id", ids);
            foreach (var count in (string[])["reported", "total"]) row.Required(count);
            var owner = row.Reference("organisation_id", organisaties, "organisations.csv");
            regels.Dekkingsopgaven.Add(new Owned<Dekkingsopgaveregel>(row.Required("source_document"), owner, new Dekkingsopgaveregel(
                id, Guid.Empty, row.Periode("period"), row.Whole("reported") ?? 0, row.Whole("total") ?? 0, row.Required("as_printed"), row.Bron())));
        }
    }

    private void ReadDuidingen()
    {
        var ids = new Dictionary<string, int>();
        var stems = regels.Indicatoren.Select(i => ImportDuidingen.StemOf(i.Regel.Code)).ToHashSet();
        foreach (var row in files[FileKind.Stories.Name].Rows(faults))
        {
            row.Unique("id", ids);
            var owner = row.Reference("organisation_id", organisaties, "organisations.csv");
            Conclusie? conclusie = row.Text("conclusion") switch { "actie" => Conclusie.Actie, "geen actie" => Conclusie.GeenActie, _ => null };
            row.Required("period");
            regels.Duidingen.Add(new Owned<Duidingopgave>(row.Required("source_document"), owner, new Duidingopgave(
                row.Reference("kpi", stems, "indicators.csv"), row.Periode("period"), row.Required("text"), row.TextOrNull("attention"),
                row.Choice("conclusion", conclusie, ["actie", "geen actie"]), row.Required("explanation"), row.Bron())));
        }
    }
}
