using System.CommandLine;
using Baken.Storage;

namespace Baken.Cli;

/// <summary><c>baken controleren</c>: looks whether the stores are whole; sub-commands look at one matter.</summary>
internal static class CheckCommand
{
    public static Command Make(Terminal terminal)
    {
        var tenant = SharedOptions.OneTenant();
        var command = new Command("controleren", "Controleer of de databases heel zijn. Wijzigt niets; afsluitcode 1 als er iets mis is.")
        {
            tenant,
            CheckLogboekCommand.Make(terminal),
            FeitenCommand.MakeCheck(terminal),
            FeitenCommand.MakeIndicatorCheck(terminal),
        };
        command.SetAction(parsed => Run(terminal, terminal.ReadSettings(parsed), parsed.GetValue(tenant)));
        return command;
    }

    private static int Run(Terminal terminal, StoreSettings settings, string? tenant)
    {
        var faults = StoreChecks.Check(settings, tenant);
        if (faults.Count > 0) return terminal.Refuse(faults);
        terminal.Output.WriteLine($"In orde: {string.Join(", ", StoreChecks.List(settings, tenant))}.");
        return ExitCode.Ok;
    }
}
