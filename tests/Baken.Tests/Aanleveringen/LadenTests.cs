using System.Diagnostics;
using Baken.Aanleveringen;
using Baken.Cli;
using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Opdrachten;
using Baken.Organisaties;
using Baken.Storage;
using Baken.Tests.Cli;
using Baken.Tests.Indicatoren;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Baken.Tests.Indicatoren.Kpis;

namespace Baken.Tests.Aanleveringen;

public sealed class LadenTests
{
    [Theory, OnEachStore]
    public async Task Loading_the_same_again_changes_nothing(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var first = Ok(await Load(rooms, VoorbeeldMap.Source));
        Assert.Equal(new Importtelling(30, 0, 0), first.Regels.Single(r => r.Soort == "metingen").Telling);
        var before = await Count(rooms);
        Assert.True(Ok(await Load(rooms, VoorbeeldMap.Source)).IsUnchanged);
        Assert.Equal(before, await Count(rooms));
    }

    [Theory, OnEachStore]
    public async Task A_changed_value_adds_a_version_and_one_corrected_by_hand_is_left_alone(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        using var voorbeeld = new VoorbeeldMap();
        Ok(await Load(rooms, voorbeeld.Path));
        var analist = await Analist(rooms);
        var hand = Ok(await rooms.Send(analist, new ShowKpikaart("KPI9"))).Tegel.Reeksen[0].Actueel!;
        Ok(await rooms.Send(analist, new CorrectMeting(hand.StamId, 1, Gemeten("76"), "nageteld")));
        voorbeeld.Replace("1911/measurements.csv", ",28,28 dagen,", ",29,29 dagen,");
        var telling = Ok(await Load(rooms, voorbeeld.Path)).Regels.Single(r => r.Soort == "metingen").Telling;
        Assert.Equal(new Importtelling(0, 1, 29), telling);
        var axxicom = Ok(await rooms.Send(analist, new ShowKpikaart("KPI6"))).Tegel.Reeksen.Single(r => r.Segment == "Axxicom").Actueel!;
        Assert.Equal((2, "29 dagen"), (axxicom.Versie, axxicom.Weergave));
        Assert.StartsWith("Geladen", axxicom.Reden, StringComparison.Ordinal);
        Assert.Equal("76%", Ok(await rooms.Send(analist, new ShowKpikaart("KPI9"))).Tegel.Reeksen[0].Actueel!.Weergave);
    }

    [Theory, OnEachStore]
    public async Task A_trial_tells_the_counts_and_stores_nothing(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var own = Cijfermap.Read(VoorbeeldMap.Source, Voorbeelden.ListTenants()).Value.Tenants.Single(t => t.TenantCode == TestRooms.Gemeente);
        var verslag = Ok(await rooms.Send(Caller.Host(TestRooms.Gemeente, "test"), new ImportCijfers(own, Proef: true)));
        Assert.False(verslag.IsUnchanged);
        Assert.Equal((0, 0, 0), await Count(rooms));
    }

    [Theory, OnEachStore]
    public async Task Only_functioneel_beheer_loads_and_only_into_its_own_tenant(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var cijfers = Cijfermap.Read(VoorbeeldMap.Source, Voorbeelden.ListTenants()).Value.Tenants;
        var own = cijfers.Single(t => t.TenantCode == TestRooms.Gemeente);
        Assert.Equal(["Dispatch.NotAllowed"], (await rooms.Send(rooms.As(Rol.Analist), new ImportCijfers(own))).Codes());
        var other = cijfers.Single(t => t.TenantCode == "0321");
        Assert.Equal(["Aanleveringen.OtherTenant"], (await rooms.Send(Caller.Host(TestRooms.Gemeente, "test"), new ImportCijfers(other))).Codes());
    }

    [Theory, OnEachStore]
    public async Task The_command_loads_every_document_into_its_tenant_and_says_so(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        using var voorbeeld = new VoorbeeldMap();
        var (exit, output, error) = await CommandLine.Run(SettingsOf(rooms), "laden", voorbeeld.Merge());
        Assert.Equal((ExitCode.Ok, ""), (exit, error));
        Assert.Contains("regio Amersfoort (ramf), aangemaakt als voorbeeld", output, StringComparison.Ordinal);
        Assert.Contains("  prognoses: 134 nieuw, 0 gewijzigd, 0 gelijk", output, StringComparison.Ordinal);
        Assert.Equal(5, rooms.Stores.ListTenants().Count);
        var again = await CommandLine.Run(SettingsOf(rooms), "laden", VoorbeeldMap.Source, "--proef", "--tenant", "ramf");
        Assert.Equal((ExitCode.Ok, ""), (again.Exit, again.Error));
        Assert.Contains("  prognoses: 0 nieuw, 0 gewijzigd, 134 gelijk", again.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Houten", again.Output, StringComparison.Ordinal);
    }

    [Theory, OnEachStore]
    public async Task The_command_tells_every_fault_and_stores_nothing(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        using var voorbeeld = new VoorbeeldMap();
        voorbeeld.Replace("ramf/prognosis.csv", "prognose,654,", "prognose,zeshonderd,");
        voorbeeld.Replace("0321/organisations.csv", "2018-02-28", "2018-02-31");
        var (exit, output, error) = await CommandLine.Run(SettingsOf(rooms), "laden", voorbeeld.Path);
        Assert.Equal((ExitCode.Refused, ""), (exit, output));
        Assert.Equal(2, error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("ramf/prognosis.csv, rij 4, kolom value: ", error, StringComparison.Ordinal);
        Assert.Single(rooms.Stores.ListTenants());
        Assert.Equal((0, 0, 0), await Count(rooms));
        var unknown = await CommandLine.Run(SettingsOf(rooms), "laden", VoorbeeldMap.Source, "--tenant", "9999");
        Assert.Equal((ExitCode.Refused, true), (unknown.Exit, unknown.Error.Contains("9999", StringComparison.Ordinal)));
    }

    [Theory, OnEachStore]
    public async Task A_killed_load_leaves_nothing_half_and_the_next_start_goes_on(StoreEngine engine)
    {
        await using var whole = TestRooms.On(engine);
        Assert.Equal(ExitCode.Ok, (await CommandLine.Run(SettingsOf(whole), "laden", VoorbeeldMap.Source)).Exit);
        await using var rooms = TestRooms.On(engine);
        // Each round starts the real program and kills it a little later; whatever moment that is, a tenant is whole or empty.
        for (var milliseconds = 400; milliseconds <= 4000; milliseconds += 600)
        {
            using var program = Start(rooms);
            await Task.WhenAny(program.WaitForExitAsync(TestContext.Current.CancellationToken), Task.Delay(milliseconds, TestContext.Current.CancellationToken));
            program.Kill(entireProcessTree: true);
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);
            foreach (var tenant in rooms.Stores.ListTenants())
                Assert.Contains(await Count(rooms, tenant.Code), new[] { (0, 0, 0), await Count(whole, tenant.Code) });
        }

        Ok(await Voorbeelden.EnsureLoaded(rooms.Get<IServiceProvider>(), cancellation: TestContext.Current.CancellationToken));
        // The gemeente of the test itself is no example, so a start leaves it to the command.
        Assert.Equal(ExitCode.Ok, (await CommandLine.Run(SettingsOf(rooms), "laden", VoorbeeldMap.Source)).Exit);
        foreach (var tenant in Voorbeelden.ListTenants()) Assert.Equal(await Count(whole, tenant.Code), await Count(rooms, tenant.Code));
    }

    private static Process Start(TestRooms rooms)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ExitCode).Assembly.Location, "laden", VoorbeeldMap.Source])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var name in (string[])["Data", "Sleutels", "Opslag", "Postgres", "Databases"])
            if (SettingsOf(rooms)($"Baken:{name}") is { } value) start.Environment[$"Baken__{name}"] = value;
        return Process.Start(start)!;
    }

    private static Func<string, string?> SettingsOf(TestRooms rooms) => name => name switch
    {
        "Baken:Data" => rooms.Settings.DataFolder,
        "Baken:Sleutels" => rooms.Settings.KeyFolder,
        "Baken:Opslag" => rooms.Settings.Engine.ToString().ToLowerInvariant(),
        "Baken:Postgres" => rooms.Settings.PostgresConnection,
        "Baken:Databases" => rooms.Settings.DatabasePrefix,
        _ => null,
    };

    private static async Task<Kernel.Shared.Result<Laadverslag>> Load(TestRooms rooms, string map)
    {
        var own = Cijfermap.Read(map, Voorbeelden.ListTenants()).Value.Tenants.Single(t => t.TenantCode == TestRooms.Gemeente);
        return await rooms.Send(Caller.Host(TestRooms.Gemeente, "test"), new ImportCijfers(own));
    }

    private static async Task<Caller> Analist(TestRooms rooms)
    {
        var organisaties = Ok(await rooms.Send(Caller.Host(TestRooms.Gemeente, "test"), new ListOrganisaties()));
        return rooms.As(Rol.Analist, organisaties.Single(o => o.Code == "ihk").Id);
    }

    private static async Task<(int Metingen, int Doelen, int Wachttijden)> Count(TestRooms rooms, string tenant = TestRooms.Gemeente)
    {
        using var store = rooms.Stores.OpenTenant(tenant);
        var token = TestContext.Current.CancellationToken;
        return (await store.Set<Meting>().CountAsync(token), await store.Set<Beleidsdoel>().CountAsync(token), await store.Set<Wachttijd>().CountAsync(token));
    }
}
