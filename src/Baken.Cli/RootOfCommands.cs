using System.CommandLine;
using System.CommandLine.Help;
using Baken.Cli.Termijnen;

namespace Baken.Cli;

/// <summary>The command <c>baken</c>: one line per command, each made in its own file.</summary>
internal static class RootOfCommands
{
    public static RootCommand Make(Terminal terminal)
    {
        var root = new RootCommand("Baken op de opdrachtregel: laden, rekenen, controleren en beheren.")
        {
            SharedOptions.Data,
            TermijnCommand.Make(terminal),
            FirstBeheerderCommand.Make(terminal),
            LadenCommand.Make(terminal),
            ImporterenCommand.Make(terminal),
            MetenCommand.Make(terminal),
            FeitenCommand.Make(terminal),
            VoorbeeldCommand.Make(terminal),
            CheckCommand.Make(terminal),
            BackupCommand.Make(terminal),
            RestoreCommand.Make(terminal),
            UpdateCommand.Make(terminal),
        };
        SpeakDutch(root);
        return root;
    }

    private static void SpeakDutch(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = "Toon deze uitleg.";
                help.Action = new DutchHelp();
                help.Aliases.Remove("/h");
                help.Aliases.Remove("/?");
                help.Aliases.Remove("-?");
            }
            else if (option is VersionOption version)
            {
                version.Description = "Toon de versie van Baken.";
            }
        }
    }
}
