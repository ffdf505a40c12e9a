using System.Globalization;
using Baken.Aanleveringen.Voorbeeldstad;
using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Aanleveringen;

/// <summary>The examples that ship with the product: real figures of five municipal documents, each a demo tenant on its own peildatum.</summary>
public static class Voorbeelden
{
    private const string TenantsFile = "tenants.csv";

    private static readonly FileKind Tenants = new(TenantsFile, ["code", "name", "kind", "reference_date", "offered"]);

    /// <summary>The folder <c>catalogus/voorbeelden</c>: in the clone, or beside the published program; null when it is nowhere.</summary>
    public static string? FindMap()
    {
        foreach (var home in (string[])[StoreSettingsReader.FindHome(), AppContext.BaseDirectory])
        {
            var map = Path.Combine(home, "catalogus", "voorbeelden");
            if (File.Exists(Path.Combine(map, TenantsFile))) return map;
        }

        return null;
    }

    /// <summary>The demo tenants as the examples describe them.</summary>
    /// <exception cref="InvalidDataException">The shipped file itself is broken.</exception>
    public static IReadOnlyList<Tenant> ListTenants(string? map = null) => [.. ReadTenants(map ?? FindMap()).Select(t => t.Tenant)];

    /// <summary>
    /// Makes the demo tenants that are not there and loads their figures, and Voorbeeldstad with its delivery; what is there stays as it is. One transaction per tenant: a start
    /// that was killed leaves whole tenants or none, and the next start goes on. Gives what was loaded, by tenant code. Refusals as
    /// <see cref="Cijfermap.Read"/>; nothing is loaded then.
    /// </summary>
    /// <param name="services">The rooms (<see cref="RoomRegistration.AddRooms"/>).</param>
    /// <param name="map">Folder of the examples; null for the shipped one.</param>
    /// <param name="cancellation">Breaks off between tenants.</param>
    public static async Task<Result<IReadOnlyDictionary<string, Laadverslag>>> EnsureLoaded(
        IServiceProvider services, string? map = null, CancellationToken cancellation = default)
    {
        map ??= FindMap();
        if (map is null) return new Refusal("Aanleveringen.VoorbeeldenMissing", []);
        var (stores, dispatcher) = (services.GetRequiredService<Stores>(), services.GetRequiredService<Dispatcher>());
        var loaded = new Dictionary<string, Laadverslag>();
        Cijfermap? cijfers = null;
        var described = ReadTenants(map);
        foreach (var (tenant, isOffered) in described)
        {
            cancellation.ThrowIfCancellationRequested();
            if (stores.FindTenant(tenant.Code) is null) stores.RegisterTenant(tenant);
            if (!await IsEmptyDemo(stores, dispatcher, tenant, cancellation)) continue;
            if (cijfers is null)
            {
                var read = Cijfermap.Read(map, [.. described.Select(t => t.Tenant)]);
                if (!read.IsOk) return read.Map(_ => default(IReadOnlyDictionary<string, Laadverslag>)!);
                cijfers = read.Value;
            }

            var own = cijfers.Tenants.Single(t => t.TenantCode == tenant.Code);
            var verslag = await dispatcher.Send(HostOf(tenant), new ImportVoorbeeld(own, isOffered), cancellation);
            if (!verslag.IsOk) return verslag.Map(_ => default(IReadOnlyDictionary<string, Laadverslag>)!);
            loaded[tenant.Code] = verslag.Value;
        }

        cancellation.ThrowIfCancellationRequested();
        var stad = await VoorbeeldstadDemo.EnsureLoaded(services, cancellation);
        if (!stad.IsOk) return stad.Map(_ => default(IReadOnlyDictionary<string, Laadverslag>)!);
        if (stad.Value is { } delivered) loaded[VoorbeeldstadDemo.TenantCode] = delivered;
        return Result.Of<IReadOnlyDictionary<string, Laadverslag>>(loaded);
    }

    /// <summary>A tenant that somebody uses for real, or a demo that was loaded before, is left as it is.</summary>
    private static async Task<bool> IsEmptyDemo(Stores stores, Dispatcher dispatcher, Tenant tenant, CancellationToken cancellation)
    {
        if (!stores.FindTenant(tenant.Code)!.IsDemo) return false;
        var there = await dispatcher.Send(HostOf(tenant), new ListIndicatoren(Grootte: 1), cancellation);
        return there.IsOk && there.Value.Totaal == 0;
    }

    private static Caller HostOf(Tenant tenant) => Caller.Host(tenant.Code, "Voorbeelden");

    private static IReadOnlyList<(Tenant Tenant, bool IsOffered)> ReadTenants(string? map)
    {
        if (map is null) return [];
        var faults = new List<Refusal>();
        var path = Path.Combine(map, TenantsFile);
        if (!File.Exists(path)) return [];
        var tenants = CijferFile.Read(Tenants, TenantsFile, File.ReadAllBytes(path), faults).Rows(faults).Select(row => (
            new Tenant
            {
                Code = row.Required("code"),
                Naam = row.Required("name"),
                Soort = row.Choice("kind", SoortOf(row.Text("kind")), ["gemeente", "regio"]),
                Peildatum = row.Day("reference_date"),
                IsDemo = true,
            },
            row.Flag("offered") ?? false)).ToList();
        return faults.Count == 0
            ? tenants
            : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{path}: {string.Join("; ", faults)}"));
    }

    private static Tenantsoort? SoortOf(string kind) => kind switch
    {
        "gemeente" => Tenantsoort.Gemeente,
        "regio" => Tenantsoort.Regio,
        _ => null,
    };
}

/// <summary>
/// Loads the example of a demo tenant once: only into an empty tenant, so that what somebody tries out in a demo is not undone at the next
/// start. Refusals as <see cref="ImportCijfers"/>.
/// </summary>
/// <param name="Cijfers">The figures.</param>
/// <param name="IsOffered">The source was shown to the commissioner: its periods count as aangeboden.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ImportVoorbeeld(Tenantcijfers Cijfers, bool IsOffered) : ICommand<Laadverslag>;

internal sealed class ImportVoorbeeldHandler : IHandler<ImportVoorbeeld, Laadverslag>
{
    public async Task<Result<Laadverslag>> Handle(ImportVoorbeeld request, Act act, CancellationToken cancellation)
    {
        var there = await act.Ask(new ListIndicatoren(Grootte: 1), cancellation);
        if (!there.IsOk) return there.Map(_ => default(Laadverslag)!);
        if (there.Value.Totaal > 0) return new Laadverslag([]);
        var verslag = await act.Ask(new ImportCijfers(request.Cijfers), cancellation);
        if (!verslag.IsOk || !request.IsOffered) return verslag;
        var offered = await act.Ask(new OfferAll(), cancellation);
        return offered.IsOk ? verslag : offered.Map(_ => default(Laadverslag)!);
    }
}
