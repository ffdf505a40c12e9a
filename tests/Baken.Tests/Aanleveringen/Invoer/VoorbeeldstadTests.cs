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
    private const string Old = "voorbeeldstad.yaml";

    [Theory, OnEachStore]
    public async Task Every_indicator_gives_the_answer_of_the_sheet_in_every_month(StoreEngine engine)
    {
        await using var town = await Town.On(engine, new(8000, 2, 7));
        Assert.Equal(14, VoorbeeldstadFiles.Extracts(town.Folder).Count);
        var verslag = await town.Deliver("", Old, isWhole: true);
        Assert.Equal(4, verslag.Feiten.Sum(f => f.Afgekeurd));
        var definities = (await town.Delivery.Rooms.Send(town.Delivery.Beheerder, new ListBerekeningen())).Value;
        Assert.Equal(definities.Select(d => d.Code).Order(StringComparer.Ordinal), town.Sheet("").Select(e => e[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal([], await Differences(town, town.Sheet("")));
    }

    [Theory, OnEachStore]
    public async Task Late_registrations_come_in_later_extracts_and_each_stays_known_as_it_was(StoreEngine engine)
    {
        await using var town = await Town.On(engine, new(1500, 2, 5, Leveringen: 3));
        var known = new List<DateOnly>();
        for (var number = 1; number <= 3; number++)
        {
            var verslag = await town.Deliver($"levering-{number}", Old, isWhole: true);
            known.Add(DateOnly.FromDateTime(town.Delivery.Rooms.Clock.Now));
            if (number == 1) continue;
            Assert.True(verslag.Feiten.Sum(f => f.Nieuw) > 0 && verslag.Feiten.Sum(f => f.Gewijzigd) > 0);
            Assert.Equal(0, verslag.Feiten.Sum(f => f.Gesloten));
        }

        for (var number = 1; number <= 3; number++) Assert.Equal([], await Differences(town, town.Sheet($"levering-{number}"), known[number - 1]));
        Assert.NotEmpty(await Differences(town, town.Sheet("levering-1")));
    }

    [Theory, OnEachStore]
    public async Task A_change_of_system_changes_no_figure(StoreEngine engine)
    {
        await using var town = await Town.On(engine, new(1500, 2, 5, IsWissel: true));
        await town.Deliver("levering-1", Old, isWhole: true);
        Assert.Equal([], await Differences(town, town.Sheet("levering-1")));
        Assert.True((await town.Deliver("levering-2", Old, isWhole: true)).Feiten.Sum(f => f.Gesloten) > 0);
        Assert.Equal(0, (await town.Deliver("levering-3", "voorbeeldstad-nieuw.yaml", isWhole: false)).Feiten.Sum(f => f.Afgekeurd));
        Assert.Equal([], await Differences(town, town.Sheet("levering-3")));
    }

    [Theory, OnEachStore]
    public async Task Workbooks_of_the_town_say_the_same_as_its_csv(StoreEngine engine)
    {
        await using var town = await Town.On(engine, new(1000, 1, 3, Stadsvorm.Xlsx));
        Assert.All(VoorbeeldstadFiles.Extracts(town.Folder), f => Assert.EndsWith(".xlsx", f, StringComparison.Ordinal));
        Assert.Equal(4, (await town.Deliver("", Old, isWhole: true)).Feiten.Sum(f => f.Afgekeurd));
        Assert.Equal([], await Differences(town, town.Sheet("")));
    }

    [Fact]
    public void The_same_seed_gives_the_same_town_and_another_seed_another()
    {
        foreach (var vorm in Enum.GetValues<Stadsvorm>())
        {
            var folders = Enumerable.Range(0, 3).Select(_ => Directory.CreateTempSubdirectory("baken-stad-").FullName).ToList();
            foreach (var (folder, seed) in folders.Zip([1, 1, 2])) Assert.True(VoorbeeldstadFiles.Write(new(1000, 1, seed, vorm), folder).IsOk);
            string Text(int i) => string.Join('\n', Directory.GetFiles(folders[i]).Order(StringComparer.Ordinal).Select(f => Convert.ToHexString(File.ReadAllBytes(f))));
            Assert.Equal(Text(0), Text(1));
            Assert.NotEqual(Text(0), Text(2));
            folders.ForEach(f => Directory.Delete(f, recursive: true));
        }
    }

    [Theory]
    [InlineData("StadOutOfRange", 999, 1, 1, false)]
    [InlineData("StadOutOfRange", 1000, 10, 1, false)]
    [InlineData("LeveringenOutOfRange", 1000, 1, 13, false)]
    [InlineData("WisselWithLeveringen", 1000, 1, 2, true)]
    public void What_cannot_be_made_is_told(string code, int inwoners, int jaren, int leveringen, bool wissel) =>
        Assert.Equal([$"Aanleveringen.{code}"], VoorbeeldstadFiles.Write(new(inwoners, jaren, 1, Stadsvorm.Csv, leveringen, wissel), "niets").Refusals.Select(r => r.Code));

    private static async Task<IReadOnlyList<string>> Differences(Town town, IReadOnlyList<string[]> sheet, DateOnly? known = null)
    {
        var different = new List<string>();
        foreach (var code in sheet.GroupBy(e => e[0])) different.AddRange(Differences(code.Key, await Answer(town.Delivery, code.Key, known), code));
        return different;
    }

    private static async Task<Dictionary<string, Indicatorcel>> Answer(Delivery delivery, string code, DateOnly? known)
    {
        var answer = await delivery.Rooms.Send(delivery.Beheerder, new ComputeIndicator(code, new DateOnly(2022, 1, 1), new DateOnly(2023, 12, 31), Periodemaat.Maand, [], [], known));
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

    /// <summary>A town on disk, and rooms in which it is delivered.</summary>
    private sealed class Town : IAsyncDisposable
    {
        private Town(Delivery delivery) => Delivery = delivery;

        public Delivery Delivery { get; }

        public string Folder { get; } = Directory.CreateTempSubdirectory("baken-stad-").FullName;

        public static async Task<Town> On(StoreEngine engine, Stadsopdracht opdracht)
        {
            var town = new Town(await Delivery.On(engine));
            Assert.True((await town.Delivery.Rooms.Send(town.Delivery.Beheerder, new RegisterOrganisatie("stadsteam", "Stadsteam", "", [new(Partijrol.Uitvoerder, new DateOnly(2020, 1, 1))]))).IsOk);
            Assert.True(VoorbeeldstadFiles.Write(opdracht, town.Folder).IsOk);
            return town;
        }

        public async Task<Leveringverslag> Deliver(string folder, string afbeelding, bool isWhole)
        {
            Delivery.Rooms.Clock.Now = Delivery.Rooms.Clock.Now.AddDays(1);
            var yaml = await File.ReadAllTextAsync(Path.Combine(VoorbeeldstadDemo.AfbeeldingFolder, afbeelding), TestContext.Current.CancellationToken);
            var verslag = await Delivery.Rooms.Send(Delivery.Beheerder, new ImportLevering(afbeelding, yaml, VoorbeeldstadFiles.Extracts(Path.Combine(Folder, folder)), isWhole, false));
            Assert.True(verslag.IsOk, string.Join('\n', verslag.Refusals));
            return verslag.Value;
        }

        public IReadOnlyList<string[]> Sheet(string folder) => [.. File.ReadLines(Path.Combine(Folder, folder, "antwoorden.csv")).Skip(1).Select(l => l.Split(';'))];

        public async ValueTask DisposeAsync()
        {
            await Delivery.DisposeAsync();
            Directory.Delete(Folder, recursive: true);
        }
    }
}
