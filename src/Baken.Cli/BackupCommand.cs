using System.CommandLine;
using Baken.Storage;

namespace Baken.Cli;

/// <summary><c>baken back-up</c>: one archive of beheer and all tenants, or of one tenant, while Baken goes on working.</summary>
internal static class BackupCommand
{
    public static Command Make(Terminal terminal)
    {
        var folder = BackupFolder("Map waarin de back-up komt; standaard de map back-ups naast de datamap.");
        var tenant = SharedOptions.OneTenant();
        var command = new Command("back-up", "Maak een back-up van alle gegevens, of van één gemeente. Baken mag intussen blijven draaien.") { folder, tenant };
        command.SetAction(parsed => Run(terminal, terminal.ReadSettings(parsed), parsed.GetValue(folder), parsed.GetValue(tenant)));
        return command;
    }

    public static Option<string?> BackupFolder(string description) => new("--uit") { Description = description, HelpName = "MAP" };

    /// <summary>Beside the data folder, never in it.</summary>
    public static string DefaultFolder(StoreSettings settings) => Path.Combine(Path.GetDirectoryName(settings.DataFolder)!, "back-ups");

    public static void Tell(Terminal terminal, StoreSettings settings, BackupMade made)
    {
        var stores = string.Join(", ", made.Manifest.Stores.Select(s => s.Tenant is null ? s.Name : $"{s.Name} ({s.Tenant.Naam})"));
        terminal.Output.WriteLine($"Back-up gemaakt: {made.Path}");
        terminal.Output.WriteLine($"Inhoud: {stores}; {made.Manifest.Parts.Count} bestanden, {Size(made.Manifest.Parts.Sum(p => p.Bytes))}.");
        terminal.Output.WriteLine($"De sleutels zitten er niet in. Bewaar daarvan apart een kopie, op een andere plaats: {settings.KeyFolder}");
        terminal.Output.WriteLine("De back-up bevat persoonsgegevens: bewaar hem versleuteld en afgeschermd.");
    }

    private static int Run(Terminal terminal, StoreSettings settings, string? folder, string? tenant)
    {
        var made = new Backups(settings, terminal.Clock).Make(folder ?? DefaultFolder(settings), tenant);
        if (!made.IsOk) return terminal.Refuse(made.Refusals);
        Tell(terminal, settings, made.Value);
        return ExitCode.Ok;
    }

    private static string Size(long bytes) => bytes < 1_000_000 ? $"{bytes / 1_000.0:N0} kB" : $"{bytes / 1_000_000.0:N1} MB";
}
