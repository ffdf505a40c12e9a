using Baken.Cli;
using Baken.Storage;
using Baken.Tests.Storage;
using Xunit;

namespace Baken.Tests.Cli;

public sealed class BackupCommandTests
{
    [Theory, OnEachStore]
    public async Task Makes_restores_and_checks_from_the_command_line(StoreEngine engine)
    {
        await using var drill = await new StoreDrill(engine).Fill();
        var made = await Baken(drill, "back-up", "--uit", drill.Folder);
        Assert.Equal((ExitCode.Ok, ""), (made.Exit, made.Error));
        Assert.Contains("1911 (Hollands Kroon)", made.Output, StringComparison.Ordinal);
        Assert.Contains($"De sleutels zitten er niet in. Bewaar daarvan apart een kopie, op een andere plaats: {drill.Settings.KeyFolder}", made.Output, StringComparison.Ordinal);
        var archive = Assert.Single(Directory.GetFiles(drill.Folder));
        var refused = await Baken(drill, "herstel", archive);
        Assert.Equal((ExitCode.Refused, ""), (refused.Exit, refused.Output));
        Assert.StartsWith("Er staan al gegevens", refused.Error, StringComparison.Ordinal);
        var restored = await Baken(drill, "herstel", archive, "--vervang");
        Assert.Equal((ExitCode.Ok, ""), (restored.Exit, restored.Error));
        Assert.Equal((ExitCode.Ok, "In orde: beheer, 0321, 1911.\n", ""), await Baken(drill, "controleren"));
        Assert.Equal((ExitCode.Ok, "Alles is al bij. Er is niets gewijzigd.\n", ""), await Baken(drill, "bijwerken"));
        Assert.Equal(ExitCode.Refused, (await Baken(drill, "controleren", "--tenant", "0000")).Exit);
        Assert.Equal(ExitCode.Refused, (await Baken(drill, "back-up", "--uit", drill.Settings.DataFolder)).Exit);
    }

    [Fact]
    public async Task Says_in_one_sentence_that_PostgreSQL_is_away()
    {
        var (exit, output, error) = await CommandLine.Run(
            name => name switch
            {
                "Baken:Opslag" => "postgres",
                "Baken:Postgres" => "Host=127.0.0.1;Port=1;Username=baken",
                _ => null,
            },
            "controleren", "--data", Path.Combine(Path.GetTempPath(), "baken-nergens", "data"));
        Assert.Equal((ExitCode.StoreTrouble, ""), (exit, output));
        Assert.StartsWith("De PostgreSQL-server is niet bereikbaar", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Says_which_setting_cannot_be_used()
    {
        var (exit, _, error) = await CommandLine.Run(name => name == "Baken:Opslag" ? "oracle" : null, "controleren");
        Assert.Equal((ExitCode.Usage, "Instelling Baken:Opslag is 'oracle'; dat moet sqlite of postgres zijn."), (exit, error.TrimEnd()));
    }

    private static Task<(int Exit, string Output, string Error)> Baken(StoreDrill drill, params string[] arguments) => CommandLine.Run(
        name => name switch
        {
            "Baken:Data" => drill.Settings.DataFolder,
            "Baken:Sleutels" => drill.Settings.KeyFolder,
            "Baken:Opslag" => drill.Settings.Engine.ToString(),
            "Baken:Postgres" => drill.Settings.PostgresConnection,
            "Baken:Databases" => drill.Settings.DatabasePrefix,
            _ => null,
        },
        arguments);
}
