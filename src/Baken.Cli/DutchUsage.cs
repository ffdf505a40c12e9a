using System.CommandLine;
using System.CommandLine.Parsing;

namespace Baken.Cli;

/// <summary>
/// Says in Dutch what is wrong with a command line, from what the parser found rather than from its English words. Commands check
/// the content of values themselves, as refusals: validators of the library would be told here as a wrong value.
/// </summary>
internal static class DutchUsage
{
    public static void Write(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        foreach (var sentence in Sentences(parsed).Distinct()) error.WriteLine(sentence);
        error.WriteLine($"Gebruik: {DutchHelp.Usage(command)}");
        error.WriteLine($"Uitleg:  {DutchHelp.PathOf(command)} --help");
    }

    private static IEnumerable<string> Sentences(ParseResult parsed)
    {
        foreach (var token in parsed.UnmatchedTokens) yield return Unknown(token, parsed.CommandResult.Command);
        foreach (var fault in parsed.Errors)
        {
            var sentence = fault.SymbolResult switch
            {
                OptionResult option => OfOption(option),
                ArgumentResult argument => OfArgument(argument),
                CommandResult { Command.Subcommands.Count: > 0 } when parsed.UnmatchedTokens.Count == 0 && parsed.Errors.Count == 1 => "Kies een opdracht.",
                _ => null,
            };
            if (sentence is not null) yield return sentence;
        }
    }

    private static string OfOption(OptionResult result) => result switch
    {
        { Implicit: true } => $"De optie {result.Option.Name} is verplicht.",
        { Tokens.Count: 0 } => $"Na {result.Option.Name} hoort een waarde.",
        { Tokens.Count: > 1 } => $"De optie {result.Option.Name} mag maar één keer voorkomen.",
        _ => $"De waarde '{result.Tokens[0].Value}' past niet bij {result.Option.Name}.",
    };

    private static string OfArgument(ArgumentResult result) => result.Tokens.Count == 0
        ? $"Het argument {result.Argument.Name} ontbreekt."
        : $"De waarde '{result.Tokens[0].Value}' past niet bij {result.Argument.Name}.";

    private static string Unknown(string token, Command command)
    {
        if (token.StartsWith('-')) return $"Onbekende optie: {token}.";
        return command.Subcommands.Count > 0 ? $"Onbekende opdracht: {token}." : $"Dit argument hoort hier niet: {token}.";
    }
}
