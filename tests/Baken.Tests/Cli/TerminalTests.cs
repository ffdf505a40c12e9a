using Baken.Cli;
using Xunit;

namespace Baken.Tests.Cli;

public sealed class TerminalTests
{
    [Fact]
    public async Task Explains_itself_in_Dutch()
    {
        var (exit, output, error) = await CommandLine.Run("--help");
        Assert.Equal((ExitCode.Ok, ""), (exit, error));
        Assert.Contains("Gebruik: baken", output, StringComparison.Ordinal);
        Assert.Contains("Afsluitcodes: 0 gelukt", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--onzin", "Onbekende optie: --onzin.")]
    [InlineData("controleren --data", "Na --data hoort een waarde.")]
    public async Task Says_in_Dutch_what_is_wrong_with_the_command_line(string line, string sentence)
    {
        var (exit, output, error) = await CommandLine.Run(line.Split(' '));
        Assert.Equal((ExitCode.Usage, ""), (exit, output));
        Assert.StartsWith(sentence, error, StringComparison.Ordinal);
        Assert.Contains("Uitleg:", error, StringComparison.Ordinal);
    }
}
