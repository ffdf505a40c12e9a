using Baken.Aanleveringen;
using Baken.Dispatch;
using Baken.Organisaties;
using Baken.Storage;

namespace Baken.Tests.Indicatoren;

/// <summary>One of the shipped examples in a store of its own, on its peildatum.</summary>
internal static class LoadedExamples
{
    public static async Task<TestRooms> On(StoreEngine engine, string tenant)
    {
        var rooms = TestRooms.On(engine);
        var described = Voorbeelden.ListTenants().Single(t => t.Code == tenant);
        if (rooms.Stores.FindTenant(tenant) is null) rooms.Stores.RegisterTenant(described);
        rooms.Clock.Now = described.Peildatum!.Value.ToDateTime(new TimeOnly(9, 30), DateTimeKind.Utc);
        var own = Cijfermap.Read(VoorbeeldSource, Voorbeelden.ListTenants()).Value.Tenants.Single(t => t.TenantCode == tenant);
        Kpis.Ok(await rooms.Send(Caller.Host(tenant, "test"), new ImportCijfers(own)));
        return rooms;
    }

    /// <summary>Somebody with this role in this organisation of the tenant.</summary>
    public static async Task<Caller> As(this TestRooms rooms, string tenant, Rol rol, string organisatie)
    {
        var all = Kpis.Ok(await rooms.Send(Caller.Host(tenant, "test"), new ListOrganisaties()));
        return rooms.As(rol, all.Single(o => o.Code == organisatie).Id, tenant);
    }

    private static string VoorbeeldSource => Voorbeelden.FindMap()!;
}
