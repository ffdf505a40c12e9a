using Baken.Dispatch;
using Baken.Organisaties;
using Baken.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Baken.Tests.Organisaties;

/// <summary>Rooms with the door of the accounts, one organisation, and a beheerder who gives reasons.</summary>
internal static class AccountRooms
{
    public static TestRooms On(StoreEngine engine) =>
        TestRooms.On(engine, services => services.AddSingleton<AccountDirectory>().AddSingleton<FirstBeheerder>());

    public static Caller Beheerder(this TestRooms rooms, string tenant = TestRooms.Gemeente) =>
        rooms.As(Rol.Functioneelbeheerder, tenant: tenant) with { Reden = "Nieuw in het team" };

    public static async Task<Guid> WithOrganisatie(this TestRooms rooms, string tenant = TestRooms.Gemeente) =>
        (await rooms.Send(rooms.Beheerder(tenant), new RegisterOrganisatie("ihk", "Incluzio", "", [new(Partijrol.Uitvoerder, new DateOnly(2020, 1, 1))]))).Value;

    public static void WithTenant(this TestRooms rooms, string code, string naam, bool isDemo = false) =>
        rooms.Stores.RegisterTenant(new Tenant { Code = code, Naam = naam, Soort = Tenantsoort.Gemeente, IsDemo = isDemo });

    public static SignedIdentity Identity(string subject, string email = "", string issuer = "https://login.test/", params string[] groepen) =>
        new(issuer, subject, $"Naam van {subject}", email, groepen);

    public static Task<AccountAccess> Enter(this TestRooms rooms, SignedIdentity identity) =>
        rooms.Get<AccountDirectory>().Enter(identity, TestContext.Current.CancellationToken);

    public static async Task<AccountAccess> Find(this TestRooms rooms, Guid accountId) =>
        (await rooms.Get<AccountDirectory>().Find(accountId, TestContext.Current.CancellationToken))!;
}
