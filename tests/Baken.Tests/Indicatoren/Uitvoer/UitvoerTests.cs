using Baken.Aanleveringen.Voorbeeldstad;
using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Indicatoren.Uitvoer;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Logboek;
using Baken.Storage;
using DuckDB.NET.Data;
using Xunit;

namespace Baken.Tests.Indicatoren.Uitvoer;

/// <summary>What leaves Baken as files, and the recomputation of all figures, over Voorbeeldstad as its demo tenant has it.</summary>
public sealed class UitvoerTests
{
    private static readonly Caller Host = Caller.Host(VoorbeeldstadDemo.TenantCode, "test");
    private static readonly DateOnly First = new(2023, 1, 1);
    private static readonly DateOnly Last = new(2023, 12, 31);

    [Theory, OnEachStore]
    public async Task Every_indicator_agrees_with_its_query_and_figures_with_each_other(StoreEngine engine)
    {
        await using var rooms = await Town(engine);
        var verslag = (await rooms.Send(Host, new VerifyIndicatoren(2023))).Value;
        Assert.Empty(verslag.Afwijkingen.Select(RefusalText.Of));
        Assert.Equal(114, verslag.Vragen);
        Assert.True(verslag.Verbanden > 400, verslag.Verbanden.ToString());
    }

    [Theory, OnEachStore]
    public async Task A_feit_that_is_not_what_was_delivered_is_found_by_the_balance(StoreEngine engine)
    {
        await using var rooms = await Town(engine);
        _ = await rooms.Send(Host, new RebuildFeiten());
        var path = rooms.Get<FeitenFiles>().PathOf(VoorbeeldstadDemo.TenantCode);
        // A case that closed before it came: it flowed in and never stood open.
        using (var connection = new DuckDBConnection($"Data Source={path}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE hulpvraag SET afgesloten = ontvangen - 400 WHERE sleutel = (SELECT min(sleutel) FROM hulpvraag WHERE ontvangen >= DATE '2023-02-01')";
            Assert.Equal(1, command.ExecuteNonQuery());
        }

        var codes = (await rooms.Send(Host, new VerifyIndicatoren(2023))).Value.Afwijkingen.Select(a => a.Code).Distinct().ToList();
        Assert.Contains("Indicatoren.BalansOpen", codes);
    }

    [Theory, OnEachStore]
    public async Task The_open_export_hides_small_counts_and_accounts_for_itself(StoreEngine engine)
    {
        await using var rooms = await Town(engine);
        var answer = await rooms.Send(Host, new ExportCijfers(First, Last, Periodemaat.Kwartaal, ["wet", "team"], Publiek.Openbaar));
        Assert.True(answer.IsOk, string.Join('\n', answer.Refusals));
        var status = answer.Value.Kolommen.ToList().IndexOf("status");
        var (hidden, shown) = (answer.Value.Rijen.Where(r => (string)r[status]! == "onderdrukt").ToList(), answer.Value.Rijen.Where(r => (string)r[0]! == "hulpvragen-instroom" && (string)r[status]! == "gemeten").ToList());
        Assert.NotEmpty(hidden);
        Assert.All(hidden, r => Assert.Equal((null, null, null, null), (r[^4], r[^3], r[^2], r[^1])));
        Assert.NotEmpty(shown);
        Assert.All(shown, r => Assert.True((long)r[^4]! is 0 or >= 10));
        Assert.Equal(114 + 10, answer.Value.Woordenlijst.Count);
        var folder = Directory.CreateTempSubdirectory("baken-uit-").FullName;
        var csv = UitvoerFiles.Write(answer.Value, folder, Uitvoervorm.Csv)[0];
        Assert.Equal(csv.Rijen + 1, File.ReadLines(Path.Combine(folder, "cijfers.csv")).Count());
        Assert.Contains($"cijfers.csv;{csv.Rijen};{csv.Hash}", await File.ReadAllTextAsync(Path.Combine(folder, "verantwoording.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        UitvoerFiles.Write(answer.Value, folder, Uitvoervorm.Parquet);
        Assert.Equal(answer.Value.Rijen.Where(r => r[^4] is not null).Sum(r => (long)r[^4]!), Sum(Path.Combine(folder, "cijfers.parquet"), "teller"));
        Directory.Delete(folder, recursive: true);
    }

    [Theory, OnEachStore]
    public async Task Rows_leave_only_with_a_reason_and_stand_in_the_logboek(StoreEngine engine)
    {
        await using var rooms = await Town(engine);
        var folder = Directory.CreateTempSubdirectory("baken-uit-").FullName;
        var path = Path.Combine(folder, "traject.parquet");
        Assert.Equal(["Indicatoren.ReasonMissing"], (await rooms.Send(Host, new ExportFeitrijen("traject", path, Uitvoervorm.Parquet))).Codes());
        var analist = Host with { Reden = "Onderzoek doorstroom" };
        Assert.Equal(["Indicatoren.UitvoerPlaceMissing"], (await rooms.Send(analist, new ExportFeitrijen("traject", Path.Combine(folder, "x", "y.csv"), Uitvoervorm.Csv))).Codes());
        Assert.Equal(["FeitUnknown"], (await rooms.Send(analist, new ExportFeitrijen("zorgen", path, Uitvoervorm.Csv))).Codes());
        var written = (await rooms.Send(analist, new ExportFeitrijen("traject", path, Uitvoervorm.Parquet))).Value;
        Assert.True(written.Rijen > 100);
        Assert.Equal(written.Rijen, Count(path));
        // Somebody of another organisation gets the file without a row.
        var other = rooms.As(Rol.Analist, tenant: VoorbeeldstadDemo.TenantCode) with { Reden = "Kijken" };
        Assert.Equal(0, (await rooms.Send(other, new ExportFeitrijen("traject", Path.Combine(folder, "leeg.csv"), Uitvoervorm.Csv))).Value.Rijen);
        var log = (await rooms.Send(rooms.As(Rol.Privacyfunctionaris, tenant: VoorbeeldstadDemo.TenantCode), new ListLogregels(new LogboekFilter(Verzoek: nameof(ExportFeitrijen)), 0, 50))).Value;
        Assert.Contains(log.Logregels, r => r.Reden == "Onderzoek doorstroom" && r.Afloop == Afloop.Uitgevoerd);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<TestRooms> Town(StoreEngine engine)
    {
        var rooms = TestRooms.On(engine);
        var loaded = await VoorbeeldstadDemo.EnsureLoaded(rooms.Get<IServiceProvider>(), TestContext.Current.CancellationToken);
        Assert.True(loaded.IsOk, string.Join('\n', loaded.Refusals));
        return rooms;
    }

    private static long Count(string parquet) => Ask($"SELECT count(*)::BIGINT FROM read_parquet('{parquet}')");

    private static long Sum(string parquet, string column) => Ask($"SELECT sum({column})::BIGINT FROM read_parquet('{parquet}')");

    private static long Ask(string sql)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
