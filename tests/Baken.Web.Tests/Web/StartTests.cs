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

    [Fact]
    public async Task Says_in_dutch_that_the_port_is_taken()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var address = "http://127.0.0.1:" + ((System.Net.IPEndPoint)taken.LocalEndpoint).Port;
        var folder = Directory.CreateTempSubdirectory("baken-start-").FullName;
        var (code, output) = await Run(
            ("ASPNETCORE_ENVIRONMENT", "Development"), ("ASPNETCORE_URLS", address), ("Baken__Data", Path.Combine(folder, "data")), ("Baken__Voorbeelden", "false"));
        Directory.Delete(folder, recursive: true);

        Assert.Equal(1, code);
        Assert.EndsWith($"Baken kan niet starten. Het adres {address} is al in gebruik: kies een andere poort met --port.", output.Trim(), StringComparison.Ordinal);
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
