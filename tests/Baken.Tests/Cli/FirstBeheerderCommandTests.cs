using Baken.Cli;
using Xunit;

namespace Baken.Tests.Cli;

public sealed class FirstBeheerderCommandTests
{
    [Fact]
    public async Task Makes_a_code_and_says_where_it_stands()
    {
        var place = Directory.CreateTempSubdirectory("baken-cli-").FullName;
        try
        {
            var (exit, output, error) = await CommandLine.Run("eerste-beheerder", "--data", Path.Combine(place, "data"));
            Assert.Equal((ExitCode.Ok, ""), (exit, error));
            var code = await File.ReadAllTextAsync(Path.Combine(place, "sleutels", "eerste-beheerder.txt"), TestContext.Current.CancellationToken);
            Assert.Matches("^([A-Z2-9]{5}-){3}[A-Z2-9]{5}$", code.Trim());
            Assert.StartsWith(code.Trim(), output, StringComparison.Ordinal);
            Assert.Contains("geldt 24 uur", output, StringComparison.Ordinal);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(place, recursive: true);
        }
    }

    [Fact]
    public async Task Refuses_hours_that_make_no_sense()
    {
        var (exit, _, error) = await CommandLine.Run("eerste-beheerder", "--uren", "0");
        Assert.Equal(ExitCode.Usage, exit);
        Assert.StartsWith("Geef bij --uren een geheel getal van 1 tot en met 168.", error, StringComparison.Ordinal);
    }
}
