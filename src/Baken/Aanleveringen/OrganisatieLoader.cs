using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Storage;

namespace Baken.Aanleveringen;

/// <summary>The organisations of the tenant by the ids of the files.</summary>
/// <param name="Ids">Id in the tenant by id in the file.</param>
/// <param name="Gemeenten">Id in the tenant by name of the gemeente.</param>
/// <param name="Main">File id of the organisation that owns most indicators: it owns what the files leave without owner.</param>
/// <param name="IsRegio">The tenant is a regio, whose gemeenten own what they deliver.</param>
/// <param name="Telling">What was registered.</param>
internal sealed record Owners(
    IReadOnlyDictionary<string, Guid> Ids, IReadOnlyDictionary<string, Guid> Gemeenten, string Main, bool IsRegio, Importtelling Telling)
{
    public Guid IdOf(string fileId) => Ids[fileId];

    public Guid OwnerOf(string fileId, string gemeente) =>
        IsRegio && Gemeenten.TryGetValue(gemeente, out var owner) ? owner : IdOf(fileId);
}

/// <summary>Registers the organisations of a folder that the tenant does not have yet, and the gemeenten of a regio.</summary>
internal sealed class OrganisatieLoader(Tenantcijfers cijfers, Act act)
{
    // The files give no dates of roles; before this day neither Wmo 2015 (art. 9.1) nor Jeugdwet (art. 12.3) held.
    private static readonly DateOnly Decentralisation = new(2015, 1, 1);

    private string Main { get; } = cijfers.Regels.Indicatoren.Select(i => i.Organisatie)
        .Concat(cijfers.Regels.Organisaties.Select(o => o.Organisatie))
        .GroupBy(o => o).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstOrDefault() ?? "";

    private bool IsRegio => cijfers.Tenant.Soort == Tenantsoort.Regio;

    public async Task<Result<Owners>> Load(CancellationToken cancellation)
    {
        var there = await act.Ask(new ListOrganisaties(), cancellation);
        if (!there.IsOk) return there.Map(_ => default(Owners)!);
        var byCode = there.Value.ToDictionary(o => o.Code, o => o.Id);
        var wanted = cijfers.Regels.Organisaties.Select(o => o.Regel).ToList();
        wanted.AddRange(MissingGemeenten(wanted));
        var (telling, faults) = (Importtelling.Leeg, new List<Refusal>());
        foreach (var regel in wanted)
        {
            var isNew = !byCode.ContainsKey(regel.Code);
            telling += new Importtelling(isNew ? 1 : 0, 0, isNew ? 0 : 1);
            if (!isNew) continue;
            var id = await act.Ask(Registration(regel), cancellation);
            faults.AddRange(id.At($"organisations.csv, id {regel.Id}").Refusals);
            if (id.IsOk) byCode[regel.Code] = id.Value;
        }

        if (faults.Count > 0) return Result<Owners>.Refused(faults);
        return new Owners(
            wanted.ToDictionary(o => o.Id, o => byCode[o.Code]),
            wanted.Where(o => o.Soort == "gemeente").GroupBy(o => o.Gemeente).ToDictionary(g => g.Key, g => byCode[g.First().Code]),
            Main, IsRegio, telling);
    }

    /// <summary>Every gemeente of municipalities.csv is an organisation too, also where organisations.csv does not name it.</summary>
    private IEnumerable<Organisatieregel> MissingGemeenten(IReadOnlyList<Organisatieregel> wanted) => cijfers.Regels.Gemeenten
        .Where(g => !wanted.Any(o => o.Soort == "gemeente" && o.Gemeente == g.Naam))
        .Select(g => new Organisatieregel($"gem-{Slug(g.Naam)}", $"gemeente {g.Naam}", "", "gemeente", g.Naam, null));

    private RegisterOrganisatie Registration(Organisatieregel regel) => new(
        regel.Code, regel.Naam, regel.Kortenaam.Length <= 20 ? regel.Kortenaam : "",
        [.. RolesOf(regel).Select(rol => new PartijrolPeriode(rol, regel.OpgerichtOp > Decentralisation ? regel.OpgerichtOp.Value : Decentralisation))]);

    private IEnumerable<Partijrol> RolesOf(Organisatieregel regel) => regel.Soort switch
    {
        "gemeente" when IsRegio => [Partijrol.Deelnemer],
        // A gemeente that reports on itself (Culemborg) performs as well.
        "gemeente" when regel.Id == Main => [Partijrol.Opdrachtgever, Partijrol.Uitvoerder],
        "gemeente" when regel.Gemeente == cijfers.Tenant.Naam => [Partijrol.Opdrachtgever],
        "regio" when IsRegio => [Partijrol.Opdrachtgever],
        "uitvoeringsstichting" or "uitvoeringsorganisatie" or "welzijnsaanbieder" => [Partijrol.Uitvoerder, Partijrol.Toegang],
        "wijkteamorganisatie" or "lokaal team" => [Partijrol.Uitvoerder, Partijrol.Toegang],
        "aanbieder" or "aanbieder woningaanpassing" or "zorgaanbieder" or "jeugdhulpaanbieder" or "contractpartner jeugdhulp" => [Partijrol.Aanbieder],
        "toezichthouder" or "klachtfunctie" => [Partijrol.Toezichthouder],
        _ => [Partijrol.Partner],
    };

    private static string Slug(string naam) => naam.ToLowerInvariant().Replace(' ', '-').Replace("'", "", StringComparison.Ordinal);
}
