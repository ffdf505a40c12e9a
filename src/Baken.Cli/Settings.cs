using Microsoft.Extensions.Configuration;

namespace Baken.Cli;

/// <summary>The settings of the machine, as the Werkplek reads them: appsettings beside the program, then the environment.</summary>
internal static class Settings
{
    public static Func<string, string?> OfMachine()
    {
        var environment = Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
            ?? Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
            ?? "Production";
        var configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{environment}.json", optional: true)
            .AddEnvironmentVariables()
            .Build();
        return name => configuration[name];
    }
}
