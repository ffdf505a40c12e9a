using Baken.Kernel.Shared;

namespace Baken.Aanleveringen;

/// <summary>Which columns a file of figures has; a file with others, or without one of these, is refused.</summary>
internal sealed record FileKind(string Name, string[] Columns, string[]? Optional = null)
{
    public static readonly FileKind Organisations = new(
        "organisations.csv", ["id", "name", "short_name", "kind", "municipality", "region", "role", "founded_on", .. Place]);

    public static readonly FileKind Municipalities = new(
        "municipalities.csv",
        [
            "id", "name", "region", "inhabitants", "inhabitants_as_printed", "inhabitants_approx", "youth_0_18", "youth_share_printed", "elderly_65_plus",
            "elderly_share_printed", "share_unit", "reference_date", "case_scope_keywords", "adjacent_teams_keywords", "triage_location",
            "own_support_principle", "youth_source_line", "elderly_source_line", .. Place,
        ]);

    public static readonly FileKind CoreTasks = new(
        "core_tasks.csv", ["id", "code", "kind", "organisation_id", "municipality", "sequence", "name", "description", "year", .. Place]);

    public static readonly FileKind Goals = new(
        "goals.csv", ["id", "code", "parent_code", "level", "core_task_id", "organisation_id", "perspective", "label", "deadline", "measurable", .. Place]);

    public static readonly FileKind Indicators = new(
        "indicators.csv",
        [
            "id", "code", "name", "kind", "organisation_id", "core_task_id", "goal_code", "perspective", "definition", "norm_operator",
            "operator_as_printed", "norm", "unit", "norm_as_printed", "direction", "data_source", "reporting_frequency", "norm_source_line", "note", .. Place,
        ]);

    public static readonly FileKind Measurements = new(
        "measurements.csv",
        [
            "id", "indicator_id", "organisation_id", "municipality", "period", "perspective", "segment", "value", "value_as_printed", "unit",
            "approximate", "numerator", "denominator", "n", "deviation_as_printed", "deviation_value", "trend_as_stated", "target_operator", "target",
            "target_unit", "meets_target_as_stated", "note", .. Place,
        ],
        ["status", "few_observations", "incomplete", "expected_period"]);

    public static readonly FileKind DeviationProof = new(
        "deviation_proof.csv",
        [
            "id", "measurement_id", "kpi", "value_printed", "value_unit", "value_rounding_half", "target", "direction", "deviation_printed", "sign_factor",
            "h1_relative_to_target_from_printed_value", "h1_range_low", "h1_range_high", "h1_fits", "h1_implied_unrounded_value",
            "h2_relative_to_value_range_low", "h2_range_high", "h2_fits", "h3_difference_in_points_fits", "h4_no_sign_flip_fits",
            "discriminates_h1_from_h2", "derived_smallest_numerator", "derived_smallest_denominator", .. Place,
        ]);

    public static readonly FileKind WaitingTimes = new(
        "waiting_times.csv",
        [
            "id", "organisation_id", "municipality", "subject", "perspective", "period", "kind", "value_operator", "value", "unit", "value_as_printed",
            "norm_operator", "norm", "norm_unit", "within_norm_as_stated", "note", .. Place,
        ],
        ["indicator_id"]);

    public static readonly FileKind Prognosis = new(
        "prognosis.csv",
        [
            "id", "municipality", "perspective", "measure", "care_form", "year", "column_header", "kind", "value", "value_text", "unit",
            "value_as_printed", "change_as_printed", "note", .. Place,
        ]);

    public static readonly FileKind Checks = new(
        "checks.csv",
        [
            "id", "kind", "municipality", "subject", "expression", "computed", "printed", "printed_in_source", "difference", "tolerance", "ok", "finding",
            "note", .. Place,
        ]);

    public static readonly FileKind Coverage = new(
        "coverage.csv", ["id", "organisation_id", "municipality", "period", "reported", "total", "as_printed", .. Place]);

    public static readonly FileKind Stories = new(
        "stories.csv", ["id", "organisation_id", "kpi", "period", "text", "attention", "conclusion", "explanation", .. Place]);

    public static readonly IReadOnlyList<FileKind> All =
    [
        Organisations, Municipalities, CoreTasks, Goals, Indicators, Measurements, DeviationProof, WaitingTimes, Prognosis, Checks, Coverage, Stories,
    ];

    private static string[] Place => ["source_document", "source_line"];
}

/// <summary>One file of figures with its columns checked; faults of cells are told by <see cref="RowReader"/>.</summary>
internal sealed class CijferFile
{
    private readonly Dictionary<string, int> columns;
    private readonly IReadOnlyList<CsvRow> rows;
    private readonly string name;

    private CijferFile(string name, Dictionary<string, int> columns, IReadOnlyList<CsvRow> rows) => (this.name, this.columns, this.rows) = (name, columns, rows);

    /// <summary>A file that is not there: it has no rows.</summary>
    public static CijferFile None(FileKind kind) => new(kind.Name, [], []);

    public static CijferFile Read(FileKind kind, string name, byte[] bytes, List<Refusal> faults)
    {
        var text = CsvText.Read(bytes).At(name);
        faults.AddRange(text.Refusals);
        if (!text.IsOk) return None(kind);
        if (text.Value.Count == 0)
        {
            faults.Add(new Refusal("Aanleveringen.FileEmpty", [], name));
            return None(kind);
        }

        var header = text.Value[0].Cells;
        if (header.Count == 1 && OtherSeparator(header[0]) is { } separator)
        {
            faults.Add(new Refusal("Aanleveringen.FileWithOtherSeparator", [separator], $"{name}, rij 1"));
            return None(kind);
        }

        var headFaults = HeaderFaults(kind, header, name).ToList();
        faults.AddRange(headFaults);
        if (headFaults.Count > 0) return None(kind);
        var whole = text.Value.Skip(1).Where(r => r.Cells.Count == header.Count).ToList();
        faults.AddRange(text.Value.Skip(1).Except(whole).Select(r =>
            new Refusal("Aanleveringen.RowOfOtherLength", [r.Cells.Count, header.Count], $"{name}, rij {r.Line}")));
        return new CijferFile(name, header.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i), whole);
    }

    public IEnumerable<RowReader> Rows(List<Refusal> faults) => rows.Select(r => new RowReader(name, columns, r, faults));

    /// <summary>What a spreadsheet program in Dutch puts between the columns instead of a comma.</summary>
    private static string? OtherSeparator(string head) => head.Contains(';') ? "puntkomma's" : head.Contains('\t') ? "tabs" : null;

    private static IEnumerable<Refusal> HeaderFaults(FileKind kind, IReadOnlyList<string> header, string name)
    {
        var known = kind.Columns.Concat(kind.Optional ?? []).ToHashSet();
        foreach (var column in header.Where(c => !known.Contains(c)).Distinct())
            yield return new Refusal("Aanleveringen.ColumnUnknown", [column], $"{name}, rij 1, kolom {column}");
        foreach (var column in kind.Columns.Except(header))
            yield return new Refusal("Aanleveringen.ColumnMissing", [column], $"{name}, rij 1, kolom {column}");
        foreach (var column in header.GroupBy(c => c).Where(g => g.Count() > 1).Select(g => g.Key))
            yield return new Refusal("Aanleveringen.ColumnTwice", [column], $"{name}, rij 1, kolom {column}");
    }
}
