using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Baken.Web.Tests.Web;

/// <summary>What an administrator gets from the one publish command of docs/beheer.md: it runs where no SDK and no Node is.</summary>
public sealed class PublishedFolderTests(PublishedFolder published) : IClassFixture<PublishedFolder>
{
    private readonly string place = published.Place;

    private string Folder => published.Folder;

    [Fact]
    public async Task Runs_the_command_line_and_serves_pages_without_sdk_or_node()
    {
        var (code, output) = await Run(Path.Combine(Folder, "baken"), place, Bare, "termijn", "--soort", "wmo-onderzoek", "--start", "04-03-2024");
        Assert.Equal((0, true), (code, output.Contains("Laatste dag: 2024-04-15", StringComparison.Ordinal)));
        Assert.True(File.Exists(Path.Combine(Folder, "deploy", "baken.service")));

        var port = FreePort();
        using var werkplek = Start(
            Path.Combine(Folder, "Baken.Werkplek"), place, Bare, "--port", port.ToString(CultureInfo.InvariantCulture), "--data", Path.Combine(place, "data"));
        try
        {
            Assert.Equal("in orde", await FirstAnswer(werkplek, $"http://127.0.0.1:{port}/health"));
        }
        finally
        {
            werkplek.Kill(entireProcessTree: true);
            await werkplek.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Refuses_production_without_an_identity_provider()
    {
        var (code, output) = await Run(
            Path.Combine(Folder, "Baken.Werkplek"), place, new(Bare) { ["ASPNETCORE_ENVIRONMENT"] = "Production" }, "--data", Path.Combine(place, "data"));
        Assert.Equal(1, code);
        Assert.Contains("Baken:Oidc:Authority", output, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Bare => new() { ["PATH"] = "/nergens", ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Baken__Voorbeelden"] = "false" };

    private static async Task<string> FirstAnswer(Process werkplek, string address)
    {
        using var client = new HttpClient();
        while (true)
        {
            Assert.False(werkplek.HasExited);
            try
            {
                using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }
    }

    internal static async Task<(int Code, string Output)> Run(string program, string folder, Dictionary<string, string>? environment, params string[] arguments)
    {
        using var process = Start(program, folder, environment, arguments);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await errors;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output);
    }

    /// <summary>With the whole environment given, or that of the test.</summary>
    private static Process Start(string program, string folder, Dictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        if (environment is not null)
        {
            start.Environment.Clear();
            foreach (var (name, value) in environment) start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>The folder, published once for all tests of it.</summary>
public sealed class PublishedFolder : IAsyncLifetime
{
    public string Place { get; } = Directory.CreateTempSubdirectory("baken-publish-").FullName;

    public string Folder => Path.Combine(Place, "publicatie");

    public async ValueTask InitializeAsync()
    {
        var clone = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));
        var (code, output) = await PublishedFolderTests.Run(
            "dotnet", clone, null, "publish", "src/Baken.Werkplek", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-o", Folder, "-v", "q", "--nologo");
        Assert.True(code == 0, output);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Place, recursive: true);
        return ValueTask.CompletedTask;
    }
}
