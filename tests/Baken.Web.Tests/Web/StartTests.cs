using System.Diagnostics;
using Baken.Werkplek.Web;

namespace Baken.Web.Tests.Web;

public sealed class StartTests
{
    [Fact]
    public async Task Refuses_to_start_without_dutch_notation()
    {
        var (code, output) = await Run(("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"));

        Assert.Equal(1, code);
        Assert.Equal(DutchCulture.MissingMessage, output.Trim());
    }

    private static async Task<(int Code, string Output)> Run(params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(DutchCulture).Assembly.Location]) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output);
    }
}
