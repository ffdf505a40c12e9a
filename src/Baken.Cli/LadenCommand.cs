using System.CommandLine;
using System.Globalization;
using Baken.Aanleveringen;
using Baken.Dispatch;
using Baken.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Cli;

/// <summary><c>baken laden MAP</c>: loads a folder of figures, each tenant in one transaction, or tells all that is wrong with it.</summary>
internal static class LadenCommand
{
    public static Command Make(Terminal terminal)
    {
        var map = new Argument<string>("MAP") { Description = "Map met cijferbestanden, zoals catalogus/voorbeelden." };
        var tenant = SharedOptions.OneTenant();
        var proef = new Option<bool>("--proef") { Description = "Controleer en tel, maar sla niets op." };
        var command = new Command("laden", "Laad doelen, indicatoren, normen en metingen uit een map met CSV-bestanden.") { map, tenant, proef };
        command.SetAction((parsed, cancellation) =>
            Load(terminal, parsed, new Order(parsed.GetValue(map)!, parsed.GetValue(tenant), parsed.GetValue(proef)), cancellation));
        return command;
    }

    private sealed record Order(string Map, string? Tenant, bool Proef);

    private static async Task<int> Load(Terminal terminal, ParseResult parsed, Order order, CancellationToken cancellation)
    {
        await using var rooms = terminal.OpenRooms(parsed);
        var stores = rooms.GetRequiredService<Stores>();
        var registered = stores.ListTenants();
        var known = registered.Concat(Voorbeelden.ListTenants().Where(v => registered.All(t => t.Code != v.Code))).ToList();
        if (order.Tenant is { } code && known.TrueForAll(t => t.Code != code))
            return terminal.Refuse([new("Dispatch.TenantUnknown", [code])]);
        var cijfers = Cijfermap.Read(order.Map, known, order.Tenant);
        if (!cijfers.IsOk) return terminal.Refuse(cijfers.Refusals);
        foreach (var own in cijfers.Value.Tenants)
        {
            var target = known.Single(t => t.Code == own.TenantCode);
            var ended = await LoadTenant(terminal, rooms, target, own, order.Proef, cancellation);
            if (ended != ExitCode.Ok) return ended;
        }

        if (cijfers.Value.Skipped.Count > 0)
            terminal.Output.WriteLine(Text($"Overgeslagen, want geen cijferbestand van Baken: {string.Join(", ", cijfers.Value.Skipped)}."));
        return ExitCode.Ok;
    }

    private static async Task<int> LoadTenant(
        Terminal terminal, ServiceProvider rooms, Tenant target, Tenantcijfers own, bool proef, CancellationToken cancellation)
    {
        var stores = rooms.GetRequiredService<Stores>();
        var isNew = stores.FindTenant(target.Code) is null;
        if (isNew && proef)
        {
            terminal.Output.WriteLine(Text($"{target.Naam} ({target.Code}) wordt aangemaakt als voorbeeld."));
            foreach (var (soort, aantal) in own.Aantallen) terminal.Output.WriteLine(Text($"  {soort}: {aantal} nieuw"));
            return ExitCode.Ok;
        }

        if (isNew) stores.RegisterTenant(target);
        var result = await rooms.GetRequiredService<Dispatcher>()
            .Send(Caller.Host(target.Code, "baken laden"), new ImportCijfers(own, proef), cancellation);
        if (!result.IsOk) return terminal.Refuse(result.Refusals);
        terminal.Output.WriteLine(Text($"{target.Naam} ({target.Code}){(isNew ? ", aangemaakt als voorbeeld" : "")}{(proef ? ", proef: niets opgeslagen" : "")}"));
        foreach (var (soort, telling) in result.Value.Regels)
            terminal.Output.WriteLine(Text($"  {soort}: {telling.Nieuw} nieuw, {telling.Gewijzigd} gewijzigd, {telling.Gelijk} gelijk"));
        return ExitCode.Ok;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.CurrentCulture);
}
