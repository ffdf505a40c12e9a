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
    public async Task Runs_the_command_line_and_answers_without_sdk_or_node()
    {
        var (code, output) = await Run(Path.Combine(Folder, "baken"), place, Bare, "termijn", "--soort", "wmo-onderzoek", "--start", "04-03-2024");
        Assert.Equal((0, true), (code, output.Contains("Laatste dag: 2024-04-15", StringComparison.Ordinal)));
        Assert.True(File.Exists(Path.Combine(Folder, "deploy", "baken.service")));

        using var health = await Ask(Bare, "/health");
        Assert.Equal("in orde", await health.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Production_asks_for_https_for_ever_and_offers_no_persona()
    {
        var production = new Dictionary<string, string>(Bare)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Baken__Oidc__Authority"] = "https://idp.invalid", ["Baken__Oidc__ClientId"] = "baken",
        };
        using var start = await Ask(production, "/toegankelijkheid");
        Assert.Contains("max-age=", Assert.Single(start.Headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
        using var personas = await Ask(production, "/demo/persona");
        Assert.Equal(HttpStatusCode.NotFound, personas.StatusCode);
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

    /// <summary>The answer of a Werkplek that is started for this one question, behind a proxy that ended TLS.</summary>
    private async Task<HttpResponseMessage> Ask(Dictionary<string, string> environment, string path)
    {
        var port = FreePort();
        var data = Path.Combine(place, Guid.CreateVersion7().ToString("N"), "data");
        using var werkplek = Start(Path.Combine(Folder, "Baken.Werkplek"), place, environment, "--port", port.ToString(CultureInfo.InvariantCulture), "--data", data);
        try
        {
            return await FirstAnswer(werkplek, $"http://127.0.0.1:{port}{path}");
        }
        finally
        {
            werkplek.Kill(entireProcessTree: true);
            await werkplek.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    private static async Task<HttpResponseMessage> FirstAnswer(Process werkplek, string address)
    {
        using var client = new HttpClient();
        while (true)
        {
            Assert.False(werkplek.HasExited);
            try
            {
                using var question = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Host = "baken.example", } };
                question.Headers.Add("X-Forwarded-Proto", "https");
                return await client.SendAsync(question, TestContext.Current.CancellationToken);
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
