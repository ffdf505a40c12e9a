using System.CommandLine;
using Baken.Storage;

namespace Baken.Cli;

/// <summary><c>baken bijwerken</c>: brings the stores to this version, after a back-up.</summary>
internal static class UpdateCommand
{
    public static Command Make(Terminal terminal)
    {
        var folder = BackupCommand.BackupFolder("Map voor de back-up vooraf; standaard de map back-ups naast de datamap.");
        var command = new Command(
            "bijwerken",
            "Werk de databases bij naar deze versie van Baken. Maakt eerst een back-up, en zet die terug als het misgaat. Stop Baken eerst.")
        { folder };
        command.SetAction(parsed => Run(terminal, terminal.ReadSettings(parsed), parsed.GetValue(folder)));
        return command;
    }

    private static int Run(Terminal terminal, StoreSettings settings, string? folder)
    {
        var updated = new StoreUpdate(settings, terminal.Clock).Run(folder ?? BackupCommand.DefaultFolder(settings));
        if (!updated.IsOk) return terminal.Refuse(updated.Refusals);
        if (updated.Value.Steps.Count == 0)
        {
            terminal.Output.WriteLine("Alles is al bij. Er is niets gewijzigd.");
            return ExitCode.Ok;
        }

        if (updated.Value.Backup is { } made) BackupCommand.Tell(terminal, settings, made);
        foreach (var (store, steps) in updated.Value.Steps)
            terminal.Output.WriteLine($"Bijgewerkt: {store}, {steps} {(steps == 1 ? "stap" : "stappen")}.");
        return ExitCode.Ok;
    }
}
