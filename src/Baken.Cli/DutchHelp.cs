using System.CommandLine;
using System.CommandLine.Invocation;

namespace Baken.Cli;

/// <summary>Help of any command in Dutch: the library's own words are English.</summary>
internal sealed class DutchHelp : SynchronousCommandLineAction
{
    /// <summary>Also with a wrong command line: who asks for help gets it.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCode.Ok;
    }

    public static void Write(Command command, TextWriter output)
    {
        var options = OptionsOf(command);
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"Gebruik: {Usage(command)}");
        WriteRows(output, "Opdrachten", command.Subcommands.Select(c => (c.Name, c.Description)));
        WriteRows(output, "Argumenten", command.Arguments.Select(a => (a.Name, a.Description)));
        WriteRows(output, "Opties", options.Select(o => (Label(o), o.Required ? $"{o.Description} (verplicht)" : o.Description)));
        output.WriteLine();
        output.WriteLine("Afsluitcodes: 0 gelukt; 1 geweigerd of fouten gevonden; 2 verkeerd gebruik; 3 opslag niet bereikbaar; 4 onverwachte fout.");
    }

    public static string Usage(Command command)
    {
        var path = PathOf(command);
        if (command.Subcommands.Count > 0) return command.Action is null ? $"{path} OPDRACHT [opties]" : $"{path} [OPDRACHT] [opties]";
        var arguments = command.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $" [{a.Name}]" : $" {a.Name}");
        var required = command.Options.Where(o => o.Required).Select(o => $" {Label(o)}");
        return $"{path}{string.Concat(arguments)}{string.Concat(required)} [opties]";
    }

    /// <summary>The words as typed: <c>baken controleren logboek</c>.</summary>
    public static string PathOf(Command command) => command is RootCommand
        ? "baken"
        : $"{PathOf(command.Parents.OfType<Command>().First())} {command.Name}";

    private static IReadOnlyList<Option> OptionsOf(Command command) =>
        [.. command.Options, .. command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(o => o.Recursive)];

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).OrderBy(n => n.Length));
        return option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) || option.HelpName is null
            ? names
            : $"{names} {option.HelpName}";
    }

    private static void WriteRows(TextWriter output, string title, IEnumerable<(string Name, string? Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        var width = all.Max(r => r.Name.Length) + 2;
        output.WriteLine();
        output.WriteLine($"{title}:");
        foreach (var (name, text) in all) output.WriteLine($"  {name.PadRight(width)}{text}");
    }
}
