using Baken.Cli;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Cli;

public sealed class MetenCommandTests
{
    [Fact]
    public async Task Gives_the_unrounded_values_with_their_deviation_as_numbers()
    {
        var folder = Directory.CreateTempSubdirectory("baken-meten").FullName;
        try
        {
            var data = Path.Combine(folder, "data");
            var examples = Path.Combine(StoreSettingsReader.FindHome(), "catalogus", "voorbeelden");
            Assert.Equal(ExitCode.Ok, (await CommandLine.Run(_ => null, "laden", examples, "--tenant", "1911", "--data", data)).Exit);
            var (exit, output, error) = await CommandLine.Run(_ => null, "meten", "--tenant", "1911", "--periode", "2023-Q1", "--data", data);
            Assert.Equal((ExitCode.Ok, ""), (exit, error));
            Assert.Contains("KPI1;Jeugd, grafiek 1;2023-Q1;herleid;gelijk;0.7852;;groter 0.8;nietgehaald;-0.0185", output, StringComparison.Ordinal);
            Assert.Contains("KPI7;wijkteam;2023-Q1;nognietteleveren;;;;;;", output, StringComparison.Ordinal);
            Assert.Contains("KPI9;totaal;2023-Q1;herleid;gelijk;0.75;89;groter 0.8;nietgehaald;-0.0625", output, StringComparison.Ordinal);
            var refused = await CommandLine.Run(_ => null, "meten", "--tenant", "1911", "--periode", "2023-Q7", "--data", data);
            Assert.Equal(ExitCode.Refused, refused.Exit);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}
