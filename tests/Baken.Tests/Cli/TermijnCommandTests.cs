using Baken.Cli;
using Baken.Tests.Termijnen;
using Xunit;

namespace Baken.Tests.Cli;

public sealed class TermijnCommandTests
{
    [Theory]
    [InlineData("--start|2026-02-20|--termijn|6 weken", "Laatste dag: 2026-04-07 (dinsdag 7 april 2026)")]
    [InlineData("--start|20-02-2026|--termijn|6 weken", "Laatste dag: 2026-04-07 (dinsdag 7 april 2026)")]
    [InlineData("--start|2026-02-20|--termijn|6 weken|--zonder-atw", "Laatste dag: 2026-04-03 (vrijdag 3 april 2026)")]
    [InlineData("--soort|wmo-onderzoek|--start|2026-03-16", "Laatste dag: 2026-04-28 (dinsdag 28 april 2026)")]
    [InlineData("--soort|wmo-onderzoek|--start|2026-03-16|--klaar|2026-04-30", "Stand: overschreden, 2 dagen te laat")]
    [InlineData("--soort|wmo-onderzoek|--start|2026-03-16|--peildatum|2026-04-24", "Op vrijdag 24 april 2026 loopt de termijn, met nog 1 werkdag te gaan.")]
    [InlineData("--einde|2026-05-14", "Laatste dag: 2026-05-18 (maandag 18 mei 2026)")]
    [InlineData("--soort|bezwaar-besluit-commissie|--bekendmaking|2026-03-16", "Laatste dag: 2026-07-21 (dinsdag 21 juli 2026)")]
    [InlineData("--soort|jeugd-beschikking|--start|2026-06-01|--opschorting|aanvulling:2026-06-10/2026-06-19", "Laatste dag: 2026-08-06 (donderdag 6 augustus 2026)")]
    [InlineData("--soort|klacht|--start|2023-02-01|--verlenging|verdaging:2023-03-01/4 weken", "Laatste dag: 2023-04-12 (woensdag 12 april 2023)")]
    [InlineData("--soort|wmo-beschikking|--start|2026-06-01|--ingebrekestelling|2026-07-01|--peildatum|2026-12-31", "ingestelde lezing: eerste dag 2026-07-16, laatste dag 2026-08-26; 42 dagen, € 1.442,00")]
    [InlineData("--lijst", "oss-eerste-gesprek")]
    public async Task Tells_the_last_day(string line, string said)
    {
        var (exit, output, error) = await CommandLine.Run(["termijn", .. line.Split('|'), "--catalogus", CatalogusFolder.Shipped]);
        Assert.Equal((ExitCode.Ok, ""), (exit, error));
        Assert.Contains(said, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--start|2026-02-20", ExitCode.Usage, "Geef --termijn of --soort")]
    [InlineData("--termijn|6 weken", ExitCode.Usage, "Geef de startdatum met --start")]
    [InlineData("--csv|in.csv", ExitCode.Usage, "Bij --csv hoort --uit")]
    [InlineData("--start|2026-02-31|--termijn|48 uur", ExitCode.Refused, "--start: 2026-02-31 bestaat niet: maand 2 van 2026 heeft 28 dagen.\n--termijn: “48 uur” kan niet worden uitgerekend")]
    [InlineData("--soort|wmo|--start|2026-02-20", ExitCode.Refused, "--soort: De termijn “wmo” staat niet in de catalogus.")]
    [InlineData("--soort|wmo-onderzoek|--start|2026-02-20|--opschorting|aanvulling:2026-03-01/2026-03-05", ExitCode.Refused, "--opschorting 1: De termijn “Onderzoek na een melding (Wmo)” kan niet worden opgeschort op deze grond")]
    [InlineData("--soort|klacht|--start|2026-02-20|--verlenging|verdaging", ExitCode.Refused, "--verlenging 1: “verdaging” is geen verlenging.")]
    [InlineData("--soort|klacht|--start|2026-02-20|--ingebrekestelling|2026-05-01|--peildatum|2026-05-01", ExitCode.Usage, "hoort geen dwangsom")]
    public async Task Says_in_Dutch_what_is_wrong(string line, int code, string said)
    {
        var (exit, _, error) = await CommandLine.Run(["termijn", .. line.Split('|'), "--catalogus", CatalogusFolder.Shipped]);
        Assert.Equal(code, exit);
        Assert.Contains(said, error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Converts_a_table_or_writes_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("baken-termijn-");
        var (input, output) = (Path.Combine(folder.FullName, "in.csv"), Path.Combine(folder.FullName, "uit.csv"));
        await File.WriteAllTextAsync(input, "einddatum\n2026-05-14\n", TestContext.Current.CancellationToken);
        var done = await CommandLine.Run("termijn", "--csv", input, "--uit", output, "--catalogus", CatalogusFolder.Shipped);
        Assert.Equal((ExitCode.Ok, $"1 rij geschreven naar {output}.{Environment.NewLine}", ""), done);
        File.Delete(output);
        await File.WriteAllTextAsync(input, "einddatum\n2026-05-14\n31-02-2026\nmorgen\n", TestContext.Current.CancellationToken);
        var (exit, _, error) = await CommandLine.Run("termijn", "--csv", input, "--uit", output, "--catalogus", CatalogusFolder.Shipped);
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("in.csv, rij 3, kolom einddatum: “31-02-2026”", error, StringComparison.Ordinal);
        Assert.Contains("in.csv, rij 4, kolom einddatum: “morgen”", error, StringComparison.Ordinal);
        Assert.False(File.Exists(output));
        folder.Delete(recursive: true);
    }
}
