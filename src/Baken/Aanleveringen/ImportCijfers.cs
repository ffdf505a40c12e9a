using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Opdrachten;

namespace Baken.Aanleveringen;

/// <summary>
/// Loads what a folder of figures says about this tenant, in one transaction: all or nothing. Refusals: <c>OtherTenant</c>, and those of
/// organisations.
/// </summary>
/// <param name="Cijfers">The figures, from <see cref="Cijfermap.Read"/>.</param>
/// <param name="Proef">True to tell what would happen and store nothing.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ImportCijfers(Tenantcijfers Cijfers, bool Proef = false) : ICommand<Laadverslag>;

/// <summary>What was loaded, by kind.</summary>
/// <param name="Regels">Kind in Dutch and its counts.</param>
public sealed record Laadverslag(IReadOnlyList<(string Soort, Importtelling Telling)> Regels)
{
    /// <summary>True when nothing was new or changed.</summary>
    public bool IsUnchanged => Regels.All(r => r.Telling is { Nieuw: 0, Gewijzigd: 0 });
}

internal sealed class ImportCijfersHandler : IHandler<ImportCijfers, Laadverslag>
{
    private const string Reden = "Geladen: de bron geeft een andere waarde dan bij de vorige keer laden.";

    public async Task<Result<Laadverslag>> Handle(ImportCijfers request, Act act, CancellationToken cancellation)
    {
        if (request.Cijfers.TenantCode != act.Caller.TenantCode) return new Refusal("Aanleveringen.OtherTenant", [request.Cijfers.TenantCode]);
        var transaction = act.Store.Database.CurrentTransaction!;
        await transaction.CreateSavepointAsync("proef", cancellation);
        var verslag = await Load(request.Cijfers, act, cancellation);
        if (!request.Proef || !verslag.IsOk) return verslag;
        await act.Store.SaveChangesAsync(cancellation);
        await transaction.RollbackToSavepointAsync("proef", cancellation);
        act.Store.ChangeTracker.Clear();
        return verslag;
    }

    private static async Task<Result<Laadverslag>> Load(Tenantcijfers cijfers, Act act, CancellationToken cancellation)
    {
        var regels = cijfers.Regels;
        var organisaties = await new OrganisatieLoader(cijfers, act).Load(cancellation);
        if (!organisaties.IsOk) return organisaties.Map(_ => default(Laadverslag)!);
        var owners = organisaties.Value;
        var indicatoren = await act.Ask(
            new ImportIndicatoren([.. regels.Indicatoren.Select(o => o.Regel with { OrganisatieId = owners.IdOf(o.Organisatie) })]), cancellation);
        if (!indicatoren.IsOk) return indicatoren.Map(_ => default(Laadverslag)!);
        var metingen = await act.Ask(new ImportMetingen(Owned(regels.Metingen, owners), Reden), cancellation);
        var prognoses = await act.Ask(new ImportMetingen(Owned(regels.Prognoses, owners), Reden), cancellation);
        var doelen = await act.Ask(
            new ImportDoelen(
                [.. regels.Kerntaken.Select(o => o.Regel with { OrganisatieId = owners.IdOf(o.Organisatie) })],
                [.. regels.Doelen.Select(o => o.Regel with { OrganisatieId = owners.IdOf(o.Organisatie) })],
                [.. regels.Doelindicatoren.Select(o => o.Regel)]),
            cancellation);
        var achtergrond = await act.Ask(
            new ImportControles(
                [.. regels.Wachttijden.Select(o => o.Regel with { OrganisatieId = owners.IdOf(o.Organisatie) })],
                [.. regels.Controles.Select(o => o.Regel with { OrganisatieId = owners.IdOf(owners.Main) })],
                [.. regels.Dekkingsopgaven.Select(o => o.Regel with { OrganisatieId = owners.IdOf(o.Organisatie) })]),
            cancellation);
        var duidingen = await act.Ask(new ImportDuidingen([.. regels.Duidingen.Select(o => o.Regel)]), cancellation);
        var faults = Result.All(metingen, prognoses, doelen, achtergrond, duidingen).Refusals;
        if (faults.Count > 0) return Result<Laadverslag>.Refused(faults);
        return new Laadverslag(
        [
            ("organisaties", owners.Telling), ("kerntaken", doelen.Value[0]), ("doelen", doelen.Value[1]), ("indicatoren", indicatoren.Value),
            ("metingen", metingen.Value), ("prognoses", prognoses.Value), ("wachttijden", achtergrond.Value[0]), ("controles", achtergrond.Value[1]),
            ("dekkingsopgaven", achtergrond.Value[2]), ("duidingen", duidingen.Value),
        ]);
    }

    /// <summary>Within one gemeente a value is of the organisation named; in a regio of the gemeente that delivered it.</summary>
    private static IReadOnlyList<Metingregel> Owned(IEnumerable<Owned<Metingregel>> rows, Owners owners) =>
    [
        .. rows.Select(o => o.Regel with
        {
            OrganisatieId = owners.OwnerOf(o.Organisatie, o.Regel.Gebied),
            Gebied = owners.IsRegio ? o.Regel.Gebied : "",
        }),
    ];
}
