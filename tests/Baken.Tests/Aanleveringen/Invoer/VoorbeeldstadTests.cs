using System.Globalization;
using Baken.Aanleveringen.Invoer;
using Baken.Aanleveringen.Voorbeeldstad;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Organisaties;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Aanleveringen.Invoer;

/// <summary>The whole way: extracts of the example town, read in by its afbeelding, computed by the engine, laid beside the answer sheet.</summary>
public sealed class VoorbeeldstadTests
{
    [Theory, OnEachStore]
    public async Task Every_indicator_gives_the_answer_of_the_sheet_in_every_month(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        Assert.True((await delivery.Rooms.Send(delivery.Beheerder, new RegisterOrganisatie("stadsteam", "Stadsteam", "", [new(Partijrol.Uitvoerder, new DateOnly(2020, 1, 1))]))).IsOk);
        var folder = Directory.CreateTempSubdirectory("baken-stad-").FullName;
        Assert.True(VoorbeeldstadFiles.Write(8000, 2, 7, folder).IsOk);
        var files = VoorbeeldstadFiles.Extracts(folder);
        Assert.Equal(8, files.Count);
        var yaml = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "catalogus", "afbeeldingen", "voorbeeldstad.yaml"), TestContext.Current.CancellationToken);
        var verslag = await delivery.Rooms.Send(delivery.Beheerder, new ImportLevering("voorbeeldstad.yaml", yaml, files, true, false));
        Assert.True(verslag.IsOk, string.Join('\n', verslag.Refusals));
        Assert.Equal(4, verslag.Value.Feiten.Sum(f => f.Afgekeurd));
        var expected = File.ReadLines(Path.Combine(folder, "antwoorden.csv")).Skip(1).Select(l => l.Split(';')).ToList();
        var definities = (await delivery.Rooms.Send(delivery.Beheerder, new ListBerekeningen())).Value;
        var delivered = verslag.Value.Feiten.Select(f => f.Feit).ToHashSet();
        // What a registration of cases does not hold: surveys, complaints, objections, activities, staff and inhabitants.
        var answered = definities.Where(d => delivered.Contains(d.Teller.Feit) && (d.Noemer is null || delivered.Contains(d.Noemer.Feit))).Select(d => d.Code).ToHashSet();
        Assert.Equal(answered.Order(StringComparer.Ordinal), expected.Select(e => e[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(81, answered.Count);
        var different = new List<string>();
        foreach (var code in answered) different.AddRange(Differences(code, await Answer(delivery, code), expected.Where(e => e[0] == code)));
        Assert.Equal([], different);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_same_seed_gives_the_same_town_and_another_seed_another()
    {
        var folders = Enumerable.Range(0, 3).Select(_ => Directory.CreateTempSubdirectory("baken-stad-").FullName).ToList();
        foreach (var (folder, seed) in folders.Zip([1, 1, 2])) Assert.True(VoorbeeldstadFiles.Write(1000, 1, seed, folder).IsOk);
        string Text(int i) => string.Join('\n', Directory.GetFiles(folders[i]).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        Assert.Equal(Text(0), Text(1));
        Assert.NotEqual(Text(0), Text(2));
        folders.ForEach(f => Directory.Delete(f, recursive: true));
    }

    private static async Task<Dictionary<string, Indicatorcel>> Answer(Delivery delivery, string code)
    {
        var answer = await delivery.Rooms.Send(delivery.Beheerder, new ComputeIndicator(code, new DateOnly(2022, 1, 1), new DateOnly(2023, 12, 31), Periodemaat.Maand, [], []));
        Assert.True(answer.IsOk, string.Join('\n', answer.Refusals));
        return answer.Value.Cellen.ToDictionary(c => c.Periode.ToString());
    }

    /// <summary>A month without rows may be left out by the engine; the sheet has it as zero.</summary>
    private static IEnumerable<string> Differences(string code, Dictionary<string, Indicatorcel> found, IEnumerable<string[]> expected)
    {
        var isQuantile = code.EndsWith("-mediaan", StringComparison.Ordinal) || code.EndsWith("-p90", StringComparison.Ordinal);
        foreach (var sheet in expected)
        {
            var cel = found.GetValueOrDefault(sheet[1]);
            var engine = string.Create(CultureInfo.InvariantCulture, $"{cel?.Teller ?? 0};{(sheet[3].Length > 0 ? cel?.Noemer ?? 0 : "")}");
            if (engine != $"{sheet[2]};{sheet[3]}") yield return $"{code} {sheet[1]}: engine {engine}, sheet {sheet[2]};{sheet[3]}";
            if (isQuantile && cel is not null && cel.Waarde.N != int.Parse(sheet[4], CultureInfo.InvariantCulture)) yield return $"{code} {sheet[1]}: n {cel.Waarde.N}, sheet {sheet[4]}";
        }
    }
}
