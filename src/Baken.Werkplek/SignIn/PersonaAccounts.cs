using Baken.Dispatch;
using Baken.Organisaties;
using Baken.Storage;

namespace Baken.Werkplek.SignIn;

/// <summary>Invites a persona the first time it is chosen, by the same request as a beheerder does. Its rights can be withdrawn likewise.</summary>
internal sealed class PersonaAccounts(Dispatcher dispatcher, Stores stores) : IDisposable
{
    private readonly SemaphoreSlim registering = new(1, 1);

    /// <summary>The personas of the demo tenants that are loaded, by tenant.</summary>
    public IReadOnlyList<(Tenant Tenant, IReadOnlyList<Persona> Personas)> List() =>
        [.. stores.ListTenants().Where(t => t.IsDemo)
            .Select(t => (t, (IReadOnlyList<Persona>)[.. Personas.All.Where(p => p.TenantCode == t.Code)]))
            .Where(pair => pair.Item2.Count > 0)];

    /// <summary>Makes sure that the account exists; false when the demo tenant is not loaded.</summary>
    public async Task<bool> Ensure(Persona persona, CancellationToken cancellation)
    {
        if (stores.FindTenant(persona.TenantCode) is not { IsDemo: true }) return false;
        await registering.WaitAsync(cancellation);
        try
        {
            await Register(persona, cancellation);
            return true;
        }
        finally
        {
            registering.Release();
        }
    }

    public void Dispose() => registering.Dispose();

    private async Task Register(Persona persona, CancellationToken cancellation)
    {
        var host = Caller.Host(persona.TenantCode, "Demo") with { Reden = "Persona van de demo" };
        var known = await dispatcher.Send(host, new ListAccounts(persona.Emailadres), cancellation);
        if (known.Value.Rows.Count > 0) return;
        var organisatieId = await FindOrganisatie(host, persona, cancellation);
        var gift = new Rolgift(persona.Rol, organisatieId, await FindTeam(host, persona, organisatieId, cancellation));
        var invited = await dispatcher.Send(host, new RegisterAccount(persona.Naam, persona.Emailadres, gift), cancellation);
        if (!invited.IsOk) throw new InvalidOperationException($"Persona {persona.Key}: {RefusalText.Of(invited.Refusals[0])}");
    }

    /// <summary>Where no organisation performs for the gemeente, as in Culemborg, the gemeente itself does.</summary>
    private async Task<Guid> FindOrganisatie(Caller host, Persona persona, CancellationToken cancellation)
    {
        var organisaties = (await dispatcher.Send(host, new ListOrganisaties(), cancellation)).Value;
        OrganisatieRow? With(Partijrol rol) => organisaties.FirstOrDefault(o => o.Rollen.Any(r => r.Rol == rol));
        return (With(persona.Partij) ?? With(Partijrol.Opdrachtgever))?.Id
            ?? throw new InvalidOperationException($"Demo tenant {persona.TenantCode} has no organisation with the role {persona.Partij}.");
    }

    private async Task<Guid?> FindTeam(Caller host, Persona persona, Guid organisatieId, CancellationToken cancellation) =>
        persona.Rol == Rol.Teamleider
            ? (await dispatcher.Send(host, new ListTeams(organisatieId), cancellation)).Value.FirstOrDefault()?.Id
            : null;
}
