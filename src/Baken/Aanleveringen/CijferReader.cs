using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Opdrachten;

namespace Baken.Aanleveringen;

/// <summary>
/// Reads the files of one folder into rows that the rooms can take, and collects every fault. What a file leaves to its words is read by
/// the rules in catalogus/voorbeelden/README.md.
/// </summary>
internal sealed class CijferReader(IReadOnlyDictionary<string, CijferFile> files, List<Refusal> faults)
{
    private readonly Cijferregels regels = new();
    private readonly HashSet<string> organisaties = [];
    private readonly Dictionary<string, string> kerntaakCodes = [];
    private readonly HashSet<string> doelCodes = [];
    private readonly Dictionary<string, Indicatorregel> indicatoren = [];

    /// <summary>Codes of indicators with a fault of their own: their values are not compared with them.</summary>
    private readonly HashSet<string> broken = [];

    public Cijferregels Read()
    {
        ReadOrganisaties();
        ReadKerntaken();
        ReadDoelen();
        ReadIndicatoren();
        var metingen = new MetingReader(files, faults, regels, indicatoren, organisaties, broken);
        metingen.Read();
        new ControleReader(files, faults, regels, indicatoren, organisaties, metingen.Places).Read();
        return regels;
    }

    private IEnumerable<RowReader> Rows(FileKind kind) => files[kind.Name].Rows(faults);

    private void ReadOrganisaties()
    {
        var seen = new Dictionary<string, int>();
        foreach (var row in Rows(FileKind.Organisations))
        {
            var id = row.Unique("id", seen);
            organisaties.Add(id);
            regels.Organisaties.Add(new Owned<Organisatieregel>(row.Required("source_document"), id, new Organisatieregel(
                id, row.Required("name"), row.Text("short_name"), row.Required("kind"), row.Text("municipality"), row.Day("founded_on"))));
            row.Whole("source_line");
        }

        var names = new Dictionary<string, int>();
        foreach (var row in Rows(FileKind.Municipalities))
        {
            regels.Gemeenten.Add(new Gemeenteregel(row.Required("source_document"), row.Unique("name", names), row.Text("region")));
            foreach (var count in (string[])["inhabitants", "youth_0_18", "elderly_65_plus"]) row.Whole(count);
            row.Day("reference_date");
        }
    }

    private void ReadKerntaken()
    {
        var (ids, codes) = (new Dictionary<string, int>(), new Dictionary<string, int>());
        foreach (var row in Rows(FileKind.CoreTasks))
        {
            var code = row.Unique("code", codes);
            kerntaakCodes[row.Unique("id", ids)] = code;
            var owner = row.Reference("organisation_id", organisaties, "organisations.csv");
            regels.Kerntaken.Add(new Owned<Kerntaakregel>(row.Required("source_document"), owner, new Kerntaakregel(
                code, row.Choice("kind", Kerntaaksoorten.Find(row.Text("kind")), Kerntaaksoorten.Codes), Guid.Empty, row.Required("name"),
                row.TextOrNull("description"), row.Whole("sequence") ?? 0, row.Whole("year"), row.Bron())));
        }
    }

    private void ReadDoelen()
    {
        var (ids, codes) = (new Dictionary<string, int>(), new Dictionary<string, int>());
        var parents = Rows(FileKind.Goals).Select(r => r.Text("code")).Concat(kerntaakCodes.Values).ToHashSet();
        foreach (var row in Rows(FileKind.Goals))
        {
            row.Unique("id", ids);
            var code = row.Unique("code", codes);
            doelCodes.Add(code);
            var boven = row.Reference("parent_code", parents, "goals.csv of core_tasks.csv", required: false);
            var kerntaak = row.Reference("core_task_id", kerntaakCodes.Keys, "core_tasks.csv", required: false);
            var owner = row.Reference("organisation_id", organisaties, "organisations.csv");
            regels.Doelen.Add(new Owned<Doelregel>(row.Required("source_document"), owner, new Doelregel(
                code, Null(boven), kerntaak.Length == 0 ? null : kerntaakCodes[kerntaak],
                row.Choice("level", Doelniveaus.Find(row.Text("level")), Doelniveaus.Codes), Guid.Empty, row.Perspectief("perspective"),
                row.Required("label"), row.PeriodeOrNull("deadline")?.ToString(), row.Flag("measurable") ?? false, row.Bron())));
        }
    }

    private void ReadIndicatoren()
    {
        var (ids, codes) = (new Dictionary<string, int>(), new Dictionary<string, int>());
        foreach (var row in Rows(FileKind.Indicators))
        {
            var before = faults.Count;
            var id = row.Unique("id", ids);
            var code = row.Unique("code", codes);
            var owner = row.Reference("organisation_id", organisaties, "organisations.csv");
            row.Reference("core_task_id", kerntaakCodes.Keys, "core_tasks.csv", required: false);
            var doel = row.Reference("goal_code", doelCodes, "goals.csv", required: false);
            var (eenheid, richting) = (row.Eenheid("unit"), row.Richting("direction"));
            var regel = new Indicatorregel(
                code, row.Required("name"), row.Choice("kind", Indicatorsoorten.Find(row.Text("kind")), Indicatorsoorten.Codes), Guid.Empty,
                row.Perspectief("perspective"), row.Required("definition"), eenheid, richting, null, null, row.TextOrNull("data_source"),
                row.TextOrNull("reporting_frequency"), Norm(row, eenheid, richting), row.TextOrNull("note"), row.Bron());
            indicatoren[id] = regel;
            if (faults.Count > before) broken.Add(code);
            regels.Indicatoren.Add(new Owned<Indicatorregel>(row.Required("source_document"), owner, regel));
            if (doel.Length > 0) regels.Doelindicatoren.Add(new Owned<Doelindicatorregel>(row.Text("source_document"), owner, new Doelindicatorregel(doel, code)));
        }
    }

    /// <summary>A number needs an operator; an operator without number is a norm in words ("minder dan 2021").</summary>
    private static Normregel? Norm(RowReader row, Eenheid eenheid, Richting richting)
    {
        var target = row.Number("norm");
        if (target is { } share && eenheid.Check(share) is { IsOk: false } outside)
        {
            row.Faults("norm", outside.Refusals);
            return null;
        }

        if (target is not null && row.Text("norm_operator").Length == 0)
        {
            row.Fault("norm_operator", Refusal.Of(IndicatorenRefusals.NormWithoutOperator));
            return null;
        }

        if (row.Operator("norm_operator") is not { } normoperator) return null;
        var printed = target is null ? row.Required("norm_as_printed") : row.Text("norm_as_printed");
        if (target is not null) row.Faults("norm_operator", Kernel.Indicatoren.Norm.Create(normoperator, target, eenheid, richting).Refusals);
        var line = row.Whole("norm_source_line") ?? row.Whole("source_line");
        return new Normregel(normoperator, target, Null(printed), Bronregel.From(row.Text("source_document"), line));
    }

    private static string? Null(string text) => text.Length == 0 ? null : text;
}
