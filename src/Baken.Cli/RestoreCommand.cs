using System.CommandLine;
using System.Globalization;
using Baken.Storage;

namespace Baken.Cli;

/// <summary><c>baken herstel BESTAND</c>: puts a back-up back, all of it or nothing.</summary>
internal static class RestoreCommand
{
    public static Command Make(Terminal terminal)
    {
        var archive = new Argument<string>("BESTAND") { Description = "De back-up (.zip) die u terugzet." };
        var replace = new Option<bool>("--vervang")
        {
            Description = "Vervang de gegevens die er staan. Baken bewaart daarvan eerst een kopie.",
        };
        var command = new Command("herstel", "Zet een back-up terug: alles of niets. Stop Baken eerst.") { archive, replace };
        command.SetAction(parsed => Run(terminal, terminal.ReadSettings(parsed), parsed.GetValue(archive)!, parsed.GetValue(replace)));
        return command;
    }

    private static int Run(Terminal terminal, StoreSettings settings, string archive, bool replace)
    {
        var restored = new Backups(settings, terminal.Clock).Restore(archive, replace);
        if (!restored.IsOk) return terminal.Refuse(restored.Refusals);
        var manifest = restored.Value.Manifest;
        var moment = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(manifest.MadeOn, "Europe/Amsterdam").ToString("d MMMM yyyy HH:mm", CultureInfo.CurrentCulture);
        terminal.Output.WriteLine($"Hersteld: {string.Join(", ", manifest.Stores.Select(s => s.Name))}, zoals op {moment}.");
        if (restored.Value.SafetyCopy is { } copy) terminal.Output.WriteLine($"De vorige bestanden staan in {copy}");
        if (restored.Value.OldDatabases.Count > 0)
            terminal.Output.WriteLine($"De vorige databases heten nu {string.Join(", ", restored.Value.OldDatabases)}");
        if (restored.Value.SafetyCopy is not null || restored.Value.OldDatabases.Count > 0)
            terminal.Output.WriteLine("Verwijder die zelf als alles goed is: zij bevatten persoonsgegevens.");
        terminal.Output.WriteLine($"De sleutels horen in {settings.KeyFolder}; zet die zo nodig apart terug.");
        terminal.Output.WriteLine("Controleer het resultaat met: baken controleren");
        return ExitCode.Ok;
    }
}
