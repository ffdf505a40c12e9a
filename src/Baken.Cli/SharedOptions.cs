using System.CommandLine;

namespace Baken.Cli;

/// <summary>The options that several commands share.</summary>
internal static class SharedOptions
{
    /// <summary>On every command: the data folder of this run.</summary>
    public static readonly Option<string?> Data = new("--data")
    {
        Description = "Datamap; standaard de instelling Baken:Data, anders data/ in de kloon of naast het programma.",
        HelpName = "MAP",
        Recursive = true,
    };

    /// <summary>The tenant, where a command works within one.</summary>
    public static Option<string> Tenant() => new("--tenant")
    {
        Description = "Code van de gemeente (CBS-code, zoals 1911) of regio.",
        HelpName = "CODE",
        Required = true,
    };

    /// <summary>The tenant, where a command works on all tenants unless one is named.</summary>
    public static Option<string?> OneTenant() => new("--tenant")
    {
        Description = "Alleen deze gemeente (CBS-code, zoals 1911) of regio; standaard alle.",
        HelpName = "CODE",
    };
}
