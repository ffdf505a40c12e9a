using Baken.Cli;

namespace Baken.Tests.Cli;

/// <summary>Runs <c>baken</c> inside the test, with its own settings, and keeps what it says.</summary>
internal static class CommandLine
{
    public static async Task<(int Exit, string Output, string Error)> Run(Func<string, string?> setting, params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exit = await new Terminal(output, error, setting, TimeProvider.System).Run(arguments);
        return (exit, output.ToString(), error.ToString());
    }

    public static Task<(int Exit, string Output, string Error)> Run(params string[] arguments) => Run(_ => null, arguments);
}
