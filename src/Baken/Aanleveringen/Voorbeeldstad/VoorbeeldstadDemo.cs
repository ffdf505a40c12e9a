using Baken.Aanleveringen.Invoer;
using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Aanleveringen.Voorbeeldstad;

/// <summary>
/// The demo tenant of the example town: its extracts are written to a folder and read in by the ordinary import, as any team's are, so that a
/// first start has feiten to compute from.
/// </summary>
public static class VoorbeeldstadDemo
{
    /// <summary>Code of the tenant; no gemeente has it.</summary>
    public const string TenantCode = "9999";

    // ADR 0044: big enough for every breakdown to have numbers, small enough for a first start.
    private const int Inwoners = 8000;
    private const int Jaren = 2;
    private const int Zaad = 1;
    private const string Afbeelding = "voorbeeldstad.yaml";
    private static readonly DateOnly Begin = new(2015, 1, 1);

    private static readonly (string Code, string Naam, string Kort, Partijrol[] Rollen)[] Organisaties =
    [
        ("gem-voorbeeldstad", "gemeente Voorbeeldstad", "", [Partijrol.Opdrachtgever]),
        ("stadsteam", "Stadsteam Voorbeeldstad", "Stadsteam", [Partijrol.Uitvoerder, Partijrol.Toegang]),
        ("zorg-aan-huis", "Zorg aan Huis", "", [Partijrol.Aanbieder]),
        ("jeugdhulp-de-brug", "Jeugdhulp De Brug", "", [Partijrol.Aanbieder]),
    ];

    /// <summary>The folder of the shipped afbeeldingen.</summary>
    public static string AfbeeldingFolder => Path.Combine(AppContext.BaseDirectory, "catalogus", "afbeeldingen");

    /// <summary>
    /// Makes what is not there yet: the tenant, its organisations, its delivery. A start that was killed is continued by the next one, and what
    /// somebody withdrew stays withdrawn. Gives what was loaded; null when it was there, or the code is of a tenant in use. Refusals: those of <see cref="ImportLevering"/>.
    /// </summary>
    /// <param name="services">The rooms.</param>
    /// <param name="cancellation">Breaks off between the steps.</param>
    public static async Task<Result<Laadverslag?>> EnsureLoaded(IServiceProvider services, CancellationToken cancellation = default)
    {
        var (stores, dispatcher) = (services.GetRequiredService<Stores>(), services.GetRequiredService<Dispatcher>());
        if (stores.FindTenant(TenantCode) is null)
            stores.RegisterTenant(new Tenant { Code = TenantCode, Naam = "Voorbeeldstad", Soort = Tenantsoort.Gemeente, Peildatum = new DateOnly(2024, 1, 15), IsDemo = true });
        if (!stores.FindTenant(TenantCode)!.IsDemo) return Result.Of<Laadverslag?>(null);
        var host = Caller.Host(TenantCode, "Voorbeeldstad");
        var registered = await Register(dispatcher, host, cancellation);
        if (!registered.IsOk) return registered.Map(_ => default(Laadverslag));
        var there = await dispatcher.Send(host, new ListLeveringen(), cancellation);
        if (!there.IsOk || there.Value.Count > 0) return there.Map(_ => default(Laadverslag));
        var folder = Directory.CreateTempSubdirectory("baken-stad-").FullName;
        try
        {
            return await Deliver(dispatcher, host, folder, cancellation);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Result<Done>> Register(Dispatcher dispatcher, Caller host, CancellationToken cancellation)
    {
        var there = await dispatcher.Send(host, new ListOrganisaties(), cancellation);
        if (!there.IsOk) return there.Map(_ => Done.It);
        foreach (var (code, naam, kort, rollen) in Organisaties.Where(o => there.Value.All(known => known.Code != o.Code)))
        {
            var made = await dispatcher.Send(host, new RegisterOrganisatie(code, naam, kort, [.. rollen.Select(r => new PartijrolPeriode(r, Begin))]), cancellation);
            if (!made.IsOk) return made.Map(_ => Done.It);
        }

        return await RegisterTeams(dispatcher, host, cancellation);
    }

    /// <summary>The teams by the names that the extracts have, so that a teamleider has a team to look into.</summary>
    private static async Task<Result<Done>> RegisterTeams(Dispatcher dispatcher, Caller host, CancellationToken cancellation)
    {
        var organisaties = await dispatcher.Send(host, new ListOrganisaties(), cancellation);
        var there = await dispatcher.Send(host, new ListTeams(), cancellation);
        if (!organisaties.IsOk || !there.IsOk) return Result<Done>.Refused(organisaties.Refusals.Concat(there.Refusals));
        var owner = organisaties.Value.Single(o => o.Code == "stadsteam").Id;
        foreach (var naam in Stad.Teamnamen.Where(naam => there.Value.All(t => t.Naam != naam)))
        {
            var made = await dispatcher.Send(host, new RegisterTeam(owner, naam, Begin, null, null, []), cancellation);
            if (!made.IsOk) return made.Map(_ => Done.It);
        }

        return Done.It;
    }

    private static async Task<Result<Laadverslag?>> Deliver(Dispatcher dispatcher, Caller host, string folder, CancellationToken cancellation)
    {
        var written = VoorbeeldstadFiles.Write(new Stadsopdracht(Inwoners, Jaren, Zaad), folder);
        if (!written.IsOk) return written.Map(_ => default(Laadverslag));
        var yaml = await File.ReadAllTextAsync(Path.Combine(AfbeeldingFolder, Afbeelding), cancellation);
        var files = VoorbeeldstadFiles.Extracts(folder);
        var verslag = await dispatcher.Send(host, new ImportLevering(Afbeelding, yaml, files, Volledig: true, Proef: false), cancellation);
        return verslag.Map<Laadverslag?>(v => new Laadverslag([.. v.Feiten.Select(f => (f.Feit, new Indicatoren.Importtelling((int)f.Nieuw, (int)f.Gewijzigd, (int)f.Gelijk)))]));
    }
}
