using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;

namespace Baken.Aanleveringen;

/// <summary>Where a value stands in its source, to tie waiting times to it.</summary>
internal sealed record MetingPlace(string Document, int? Line, Getal? Value, string Deel);

/// <summary>Reads measurements.csv with deviation_proof.csv, and prognosis.csv.</summary>
internal sealed class MetingReader(
    IReadOnlyDictionary<string, CijferFile> files, List<Refusal> faults, Cijferregels regels, Dictionary<string, Indicatorregel> indicatoren,
    HashSet<string> organisaties, HashSet<string> broken)
{
    public List<MetingPlace> Places { get; } = [];

    public void Read()
    {
        ReadMetingen();
        ReadPrognoses();
    }

    private Dictionary<string, Getal> ReadUnrounded()
    {
        var (ids, unrounded) = (new Dictionary<string, int>(), new Dictionary<string, Getal>());
        var metingen = files[FileKind.Measurements.Name].Rows([]).Select(r => r.Text("id")).ToHashSet();
        foreach (var row in files[FileKind.DeviationProof.Name].Rows(faults))
        {
            row.Unique("id", ids);
            var meting = row.Reference("measurement_id", metingen, "measurements.csv");
            // derived_smallest_numerator and _denominator are sample data of the README, never an n.
            if (row.Number("h1_implied_unrounded_value") is { } value) unrounded[meting] = value.Reduced();
            else row.Required("h1_implied_unrounded_value");
        }

        return unrounded;
    }

    private void ReadMetingen()
    {
        var unrounded = ReadUnrounded();
        var ids = new Dictionary<string, int>();
        foreach (var row in files[FileKind.Measurements.Name].Rows(faults))
        {
            var id = row.Unique("id", ids);
            var indicator = row.Reference("indicator_id", indicatoren.Keys, "indicators.csv");
            var owner = row.Reference("organisation_id", organisaties, "organisations.csv");
            var periode = row.Periode("period");
            var waarde = MetingWaarde.Read(row, unrounded.TryGetValue(id, out var value) ? value : null);
            CheckColumns(row);
            if (indicator.Length == 0) continue;
            var regel = indicatoren[indicator];
            if (!broken.Contains(regel.Code)) CheckAgainst(row, regel);
            Places.Add(new MetingPlace(row.Text("source_document"), row.Whole("source_line"), row.Number("value"), regel.Code));
            regels.Metingen.Add(new Owned<Metingregel>(row.Required("source_document"), owner, new Metingregel(
                id, regel.Code, Guid.Empty, periode, row.Perspectief("perspective"), row.Text("segment"), row.Text("municipality"), waarde,
                MetingWaarde.SaysFew(row), MetingWaarde.SaysIncomplete(row), regel.Norm?.Streefwaarde is not null && row.Text("target").Length == 0,
                MetingWaarde.ExpectedIn(row, periode), Telling(row),
                new Printwaarde(null, row.TextOrNull("deviation_as_printed"), row.TextOrNull("trend_as_stated"), row.TextOrNull("meets_target_as_stated")),
                row.TextOrNull("note"), row.Bron())));
        }
    }

    private static void CheckColumns(RowReader row)
    {
        row.Number("deviation_value");
        row.Number("numerator");
        row.Number("denominator");
        row.Operator("target_operator");
        if (row.Text("target_unit").Length > 0) row.Eenheid("target_unit");
    }

    private static string? Telling(RowReader row) => (row.TextOrNull("numerator"), row.TextOrNull("denominator")) switch
    {
        (null, null) => null,
        ({ } teller, null) => $"teller {teller}",
        (null, { } noemer) => $"noemer {noemer}",
        ({ } teller, { } noemer) => $"{teller} / {noemer}",
    };

    /// <summary>Unit and target of a value are those of its indicator. A number without operator where there is no norm is a starting point.</summary>
    private static void CheckAgainst(RowReader row, Indicatorregel regel)
    {
        var eenheid = row.Eenheid("unit");
        if (row.NumberOrNull("value") is { } value) row.Faults("value", regel.Eenheid.Check(value).Refusals);
        if (eenheid != regel.Eenheid && row.Text("unit").Length > 0 && Eenheden.Parse(row.Text("unit")).IsOk)
            row.Fault("unit", new Refusal("Aanleveringen.EenheidDiffers", [row.Text("unit"), regel.Code, regel.Eenheid.Code()]));
        if (row.Number("target") is not { } target || regel.Norm is not { Streefwaarde: { } streefwaarde } norm) return;
        if (row.Text("target_operator").Length == 0) row.Fault("target_operator", Refusal.Of(IndicatorenRefusals.NormWithoutOperator));
        else if (target != streefwaarde || row.Text("target_operator") != norm.Operator.Code())
            row.Fault("target", new Refusal("Aanleveringen.StreefwaardeDiffers", [$"{row.Text("target_operator")} {row.Text("target")}", regel.Code]));
    }

    private void ReadPrognoses()
    {
        var ids = new Dictionary<string, int>();
        foreach (var row in files[FileKind.Prognosis.Name].Rows(faults))
        {
            var id = row.Unique("id", ids);
            var document = row.Required("source_document");
            var (perspectief, eenheid) = (row.Perspectief("perspective"), row.Eenheid("unit"));
            var found = regels.Indicatoren.Where(o => o.Document == document && o.Regel.Soort == Indicatorsoort.Ambitie
                && o.Regel.Perspectief == perspectief && o.Regel.Eenheid == eenheid).ToList();
            if (found.Count != 1)
            {
                row.Fault("measure", new Refusal("Aanleveringen.PrognoseWithoutIndicator", [row.Text("measure"), row.Text("perspective"), row.Text("unit")]));
                continue;
            }

            var regel = found[0].Regel;
            // The care form of the indicator itself is the whole; another one is a segment of it.
            var segment = regel.Naam.Contains(row.Text("care_form"), StringComparison.OrdinalIgnoreCase) ? "" : row.Text("care_form");
            var note = string.Join("; ", new[] { row.Text("change_as_printed"), row.Text("note") }.Where(t => t.Length > 0));
            regels.Prognoses.Add(new Owned<Metingregel>(document, found[0].Organisatie, new Metingregel(
                id, regel.Code, Guid.Empty, PrognoseJaar(row), perspectief, segment, row.Required("municipality"), MetingWaarde.ReadPrognose(row),
                false, false, regel.Norm?.Streefwaarde is not null, null, null, new Printwaarde(null, null, null, null),
                note.Length == 0 ? null : note, row.Bron())));
        }
    }

    private static Periode PrognoseJaar(RowReader row)
    {
        var jaar = row.Periode("year");
        var isOpen = row.Text("column_header").Contains("en verder", StringComparison.Ordinal);
        return isOpen && jaar.Soort == Periodesoort.Jaar ? Periode.Vanaf(jaar).Value : jaar;
    }
}
