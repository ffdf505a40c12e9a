using System.CommandLine;
using Baken.Kernel.Shared;
using Baken.Kernel.Termijnen;
using Baken.Termijnen;

namespace Baken.Cli.Termijnen;

/// <summary>What the options ask: the term and what happened with it. All faults are gathered.</summary>
internal sealed record TermijnInput(Klok Klok, TermijnRequest Request, DateOnly? Bekendmaking, DateOnly? Ingebrekestelling)
{
    public static Result<TermijnInput> Read(TermijnOptions options, ParseResult parsed, TermijnCatalogus catalogus)
    {
        var faults = new List<Refusal>();
        DateOnly? Day(Option<string?> option) => parsed.GetValue(option) is { } text ? Take(NlDatum.Parse(text).At(option.Name), faults) : null;
        IReadOnlyList<T> Many<T>(Option<string[]> option, Func<string, Result<T>> read) =>
            [.. (parsed.GetValue(option) ?? []).Select((text, i) => Take(read(text).At($"{option.Name} {i + 1}"), faults)).OfType<T>()];

        var bekendmaking = Day(options.Bekendmaking);
        var start = Day(options.Start) ?? bekendmaking;
        var request = new TermijnRequest(start ?? default)
        {
            Stop = Day(options.Klaar),
            Peildatum = Day(options.Peildatum),
            Opschortingen = Many(options.Opschorting, TermijnWords.ReadOpschorting),
            Verlengingen = Many(options.Verlenging, TermijnWords.ReadVerlenging),
            Mededelingen = Many(options.Mededeling, text => NlDatum.Parse(text).Map(day => new Mededeling(day, null))),
        };
        var ingebrekestelling = Day(options.Ingebrekestelling);
        var klok = ReadKlok(options, parsed, catalogus, start, faults);
        return faults.Count > 0 ? Result<TermijnInput>.Refused(faults) : new TermijnInput(klok!, request, bekendmaking, ingebrekestelling);
    }

    /// <summary>A place of the Kernel, such as <c>opschorting[0]</c>, as the option that was typed: <c>--opschorting 1</c>.</summary>
    public static Refusal AtOption(Refusal refusal)
    {
        if (refusal.Source is not { } source) return refusal;
        var bracket = source.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0) return refusal.At(source == "stop" ? "--klaar" : $"--{source}");
        var index = int.Parse(source[(bracket + 1)..^1], System.Globalization.CultureInfo.InvariantCulture);
        return refusal.At($"--{source[..bracket]} {index + 1}");
    }

    private static Klok? ReadKlok(TermijnOptions options, ParseResult parsed, TermijnCatalogus catalogus, DateOnly? start, List<Refusal> faults)
    {
        if (parsed.GetValue(options.Termijn) is { } text)
        {
            var duur = Termijnduur.Parse(text);
            if (duur.IsOk) return Klok.Loose(duur.Value, !parsed.GetValue(options.WithoutAtw));
            faults.AddRange(duur.Refusals.Select(r => r.At(options.Termijn.Name)));
            return null;
        }
        return start is { } day ? Take(catalogus.Find(parsed.GetValue(options.Soort)!, day).At(options.Soort.Name), faults) : null;
    }

    private static T? Take<T>(Result<T> result, List<Refusal> faults)
    {
        faults.AddRange(result.Refusals);
        return result.IsOk ? result.Value : default;
    }
}
