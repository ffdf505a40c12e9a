using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Organisaties;

public sealed class FirstBeheerderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, OnEachStore]
    public async Task The_code_makes_a_beheerder_of_a_fresh_gemeente_once(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var code = await Issue(rooms);
        Assert.True(await rooms.Get<FirstBeheerder>().IsNeeded(Token));
        var claim = await Claim(rooms, code.Code.ToLowerInvariant().Replace('-', ' '));
        Assert.Equal("0828", (await Accept(rooms, claim)).Value);
        var caller = (await rooms.Find(claim.AccountId)).CallerIn("0828")!;
        Assert.Equal(Rol.Functioneelbeheerder, Assert.Single(caller.Bevoegdheden).Rol);
        Assert.Equal("Gemeente Oss", Assert.Single((await rooms.Send(caller, new ListOrganisaties())).Value).Naam);
        Assert.False(File.Exists(code.File));
        Assert.False(await rooms.Get<FirstBeheerder>().IsNeeded(Token));
        Assert.Equal("Organisaties.BeheerderPresent", (await Accept(rooms, claim)).Refusals.Single().Code);
    }

    [Theory, OnEachStore]
    public async Task The_file_with_the_code_is_for_the_host_alone(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var code = await Issue(rooms);
        Assert.Equal(code.Code, (await File.ReadAllTextAsync(code.File, Token)).Trim());
        Assert.StartsWith(rooms.Settings.KeyFolder, code.File, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(code.File));
    }

    [Theory, OnEachStore]
    public async Task A_code_ends_after_its_hours_and_when_another_is_made(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var first = await Issue(rooms);
        var second = await Issue(rooms);
        Assert.Equal("Organisaties.CodeWrong", (await Accept(rooms, await Claim(rooms, first.Code))).Refusals.Single().Code);
        rooms.Clock.Now = rooms.Clock.Now.AddHours(24);
        Assert.Equal("Organisaties.CodeWrong", (await Accept(rooms, await Claim(rooms, second.Code))).Refusals.Single().Code);
    }

    [Theory, OnEachStore]
    public async Task After_five_wrong_codes_even_the_right_one_waits_a_quarter(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var code = await Issue(rooms);
        var right = await Claim(rooms, code.Code);
        for (var i = 0; i < 5; i++)
            Assert.Equal("Organisaties.CodeWrong", (await Accept(rooms, right with { Code = "AAAAA-AAAAA-AAAAA-AAAAA" })).Refusals.Single().Code);
        Assert.Equal("Organisaties.CodeBlocked", (await Accept(rooms, right)).Refusals.Single().Code);
        rooms.Clock.Now = rooms.Clock.Now.AddMinutes(15);
        Assert.True((await Accept(rooms, right)).IsOk);
        await using var beheer = rooms.Stores.OpenBeheer();
        Assert.Equal(5, beheer.Set<Wijziging>().Count(w => w.Tabel == "organisaties_beheercode" && w.Veld == "pogingen" && w.DoorAccountId == right.AccountId));
    }

    [Theory, OnEachStore]
    public async Task A_tenant_that_cannot_be_keeps_the_code(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        rooms.WithTenant("0321", "Houten", isDemo: true);
        var claim = await Claim(rooms, (await Issue(rooms)).Code);
        Assert.Equal(2, (await Accept(rooms, claim with { TenantCode = "Oss", TenantNaam = "" })).Refusals.Count);
        Assert.Equal("Organisaties.TenantCodeInvalid", (await Accept(rooms, claim with { Soort = Tenantsoort.Regio })).Refusals.Single().Code);
        Assert.Equal("Organisaties.TenantPresent", (await Accept(rooms, claim with { TenantCode = "0321" })).Refusals.Single().Code);
        Assert.Equal("ramf", (await Accept(rooms, claim with { TenantCode = "ramf", TenantNaam = "Regio Amersfoort", Soort = Tenantsoort.Regio })).Value);
    }

    [Theory, OnEachStore]
    public async Task A_registered_tenant_keeps_its_naam_and_organisatie(StoreEngine engine)
    {
        await using var rooms = AccountRooms.On(engine);
        var organisatie = await rooms.WithOrganisatie();
        var claim = await Claim(rooms, (await Issue(rooms)).Code) with { TenantCode = TestRooms.Gemeente, TenantNaam = "Anders" };
        Assert.True((await Accept(rooms, claim)).IsOk);
        var tenant = Assert.Single((await rooms.Find(claim.AccountId)).Tenants);
        Assert.Equal("Hollands Kroon", tenant.Naam);
        Assert.Equal(organisatie, tenant.Bevoegdheden.Single().OrganisatieId);
    }

    private static Task<FirstCode> Issue(TestRooms rooms) => rooms.Get<FirstBeheerder>().Issue(TimeSpan.FromHours(24), Token);

    private static Task<Result<string>> Accept(TestRooms rooms, FirstClaim claim) => rooms.Get<FirstBeheerder>().Accept(claim, Token);

    private static async Task<FirstClaim> Claim(TestRooms rooms, string code) =>
        new((await rooms.Enter(AccountRooms.Identity("eerste"))).AccountId, "Eerste", code, "0828", "Oss", Tenantsoort.Gemeente);
}
