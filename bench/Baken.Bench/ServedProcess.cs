using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Baken.Bench;

/// <summary>A host in a process of its own on a free port, with a temporary data folder; stopped and removed afterwards.</summary>
internal sealed class ServedProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly string folder;

    private ServedProcess(Process process, string folder, string address) => (this.process, this.folder, Address) = (process, folder, address);

    /// <summary>Such as http://localhost:40001.</summary>
    public string Address { get; }

    /// <summary>The data folder of a host that was given {folder}.</summary>
    public string DataFolder => Path.Combine(folder, "data");

    /// <summary>Starts <c>dotnet</c> with the arguments ({port} and {folder} filled in) and waits until it answers.</summary>
    public static async Task<ServedProcess> Start(string name, string[] arguments)
    {
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        var folder = Directory.CreateTempSubdirectory($"baken-bench-{name}-").FullName;
        var filled = arguments.Select(a => a.Replace("{port}", port, StringComparison.Ordinal).Replace("{folder}", Path.Combine(folder, "data"), StringComparison.Ordinal));
        var start = new ProcessStartInfo("dotnet", filled) { RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(arguments[0]) };
        // Elsewhere the session cookie asks for https, and Production refuses the personas the bench signs in with.
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Baken__Demo"] = "true";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var served = new ServedProcess(process, folder, "http://localhost:" + port);
        await served.Answers();
        return served;
    }

    /// <summary>A client with its own cookies that keeps its connections.</summary>
    public HttpClient Client(CookieContainer? cookies = null) => new(new SocketsHttpHandler
    {
        CookieContainer = cookies ?? new CookieContainer(), UseProxy = false,
    })
    { BaseAddress = new Uri(Address), Timeout = TimeSpan.FromSeconds(30) };

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task Answers()
    {
        using var client = Client();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var response = await client.GetAsync("/");
                return;
            }
            catch (HttpRequestException) when (attempt < 1800 && !process.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
