using System.CommandLine;
using Baken.Kernel.Shared;
using Baken.Kernel.Termijnen;
using Baken.Termijnen;

namespace Baken.Cli.Termijnen;

/// <summary><c>baken termijn</c>: one term with its derivation, the list of known terms, or a whole table.</summary>
internal static class TermijnCommand
{
    public static Command Make(Terminal terminal)
    {
        var options = new TermijnOptions();
        var command = new Command("termijn", "Reken de laatste dag van een termijn uit, met de afleiding; of vul een hele tabel aan.");
        foreach (var option in options.All) command.Options.Add(option);
        command.SetAction(parsed => Run(terminal, options, parsed));
        return command;
    }

    private static int Run(Terminal terminal, TermijnOptions options, ParseResult parsed)
    {
        var mode = Mode(options, parsed);
        var catalogus = TermijnCatalogus.Load(parsed.GetValue(options.Catalogus) ?? TermijnCatalogus.ShippedFolder);
        return catalogus.IsOk ? mode(terminal, options, parsed, catalogus.Value) : terminal.Refuse(catalogus.Refusals);
    }

    private static Func<Terminal, TermijnOptions, ParseResult, TermijnCatalogus, int> Mode(TermijnOptions options, ParseResult parsed)
    {
        bool Has(Option<string?> option) => parsed.GetValue(option) is not null;
        if (parsed.GetValue(options.Lijst)) return List;
        if (Has(options.Csv) || Has(options.Uit))
            return Has(options.Csv) && Has(options.Uit) ? Convert : throw new SettingException("Bij --csv hoort --uit, en omgekeerd.");
        if (Has(options.Einde))
            return Has(options.Start) || Has(options.Termijn) || Has(options.Soort) ? throw new SettingException("Bij --einde horen geen --start, --termijn of --soort.") : ShiftEnd;
        if (Has(options.Termijn) == Has(options.Soort)) throw new SettingException("Geef --termijn of --soort, een van de twee; of --einde, --csv of --lijst.");
        if (Has(options.Start) == Has(options.Bekendmaking)) throw new SettingException("Geef de startdatum met --start; bij een besluit op bezwaar mag in plaats daarvan --bekendmaking.");
        if (Has(options.Ingebrekestelling) && !Has(options.Peildatum)) throw new SettingException("Bij --ingebrekestelling hoort --peildatum.");
        if (parsed.GetValue(options.WithoutAtw) && Has(options.Soort)) throw new SettingException("--zonder-atw hoort bij --termijn; een termijn uit de catalogus zegt zelf of de Algemene termijnenwet geldt.");
        return Compute;
    }

    private static int Compute(Terminal terminal, TermijnOptions options, ParseResult parsed, TermijnCatalogus catalogus)
    {
        var input = TermijnInput.Read(options, parsed, catalogus);
        if (!input.IsOk) return terminal.Refuse(input.Refusals);
        var (klok, request, bekendmaking) = (input.Value.Klok, input.Value.Request, input.Value.Bekendmaking);
        var outcomes = bekendmaking is null
            ? catalogus.Rekenaar.Compute(klok, request).Map<IReadOnlyList<TermijnOutcome>>(o => [o])
            : Chain(catalogus, klok, request);
        if (!outcomes.IsOk) return terminal.Refuse(outcomes.Refusals.Select(TermijnInput.AtOption));
        foreach (var outcome in outcomes.Value) TermijnPrinter.Write(outcome, terminal.Output);
        if (input.Value.Ingebrekestelling is not { } notice) return ExitCode.Ok;
        if (!klok.KnowsDwangsom) throw new SettingException($"Bij de termijn “{klok.Naam}” hoort geen dwangsom.");
        var dwangsom = new DwangsomRequest(outcomes.Value[^1].CurrentEnd, notice, request.Stop);
        TermijnPrinter.Write(dwangsom, catalogus, request.Peildatum!.Value, terminal.Output);
        return ExitCode.Ok;
    }

    private static Result<IReadOnlyList<TermijnOutcome>> Chain(TermijnCatalogus catalogus, Klok besluit, TermijnRequest request)
    {
        if (!besluit.Code.StartsWith("bezwaar-besluit", StringComparison.OrdinalIgnoreCase))
            throw new SettingException("--bekendmaking hoort bij --soort bezwaar-besluit of bezwaar-besluit-commissie.");
        var bezwaar = new BezwaarRequest(request.Start)
        {
            DecidedOn = request.Stop,
            Peildatum = request.Peildatum,
            Opschortingen = request.Opschortingen,
            Verlengingen = request.Verlengingen,
        };
        return catalogus.Find("bezwaar-indienen", request.Start)
            .Then(indienen => Bezwaarketen.Compute(catalogus.Rekenaar, indienen, besluit, bezwaar))
            .Map<IReadOnlyList<TermijnOutcome>>(outcome => [outcome.Indienen, outcome.Besluit]);
    }

    private static int ShiftEnd(Terminal terminal, TermijnOptions options, ParseResult parsed, TermijnCatalogus catalogus)
    {
        var day = NlDatum.Parse(parsed.GetValue(options.Einde)!).At(options.Einde.Name);
        if (!day.IsOk) return terminal.Refuse(day.Refusals);
        var shifted = catalogus.Rekenaar.ShiftEnd(day.Value);
        TermijnPrinter.Write(shifted.End, isProvisional: false, shifted.Afleiding, terminal.Output);
        return ExitCode.Ok;
    }

    private static int List(Terminal terminal, TermijnOptions options, ParseResult parsed, TermijnCatalogus catalogus)
    {
        TermijnPrinter.Write(catalogus, terminal.Output);
        return ExitCode.Ok;
    }

    private static int Convert(Terminal terminal, TermijnOptions options, ParseResult parsed, TermijnCatalogus catalogus)
    {
        var output = parsed.GetValue(options.Uit)!;
        var converted = TermijnTable.Convert(catalogus, parsed.GetValue(options.Csv)!, output);
        if (!converted.IsOk)
        {
            var exit = terminal.Refuse(converted.Refusals);
            terminal.Error.WriteLine("Er is niets geschreven.");
            return exit;
        }
        terminal.Output.WriteLine(converted.Value == 1 ? $"1 rij geschreven naar {output}." : $"{converted.Value:N0} rijen geschreven naar {output}.");
        return ExitCode.Ok;
    }
}
