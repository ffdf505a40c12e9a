using Baken.Dispatch;
using Baken.Documenten;
using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Opdrachten;

namespace Baken.Aanleveringen;

/// <summary>
/// The XLSX template of one organisation, filled with its doelen, KPIs, norms and values as they are known now, to be extended and
/// imported again. Refusal: <c>Indicatoren.OrganisatieNotYours</c>.
/// </summary>
/// <param name="OrganisatieId">Whose; null for the organisation in which the caller has his role.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ExportInvoersjabloon(Guid? OrganisatieId = null) : IQuery<Sjabloonbestand>;

/// <summary>A file to download.</summary>
/// <param name="Naam">Name of the file.</param>
/// <param name="Inhoud">The bytes of the XLSX workbook.</param>
public sealed record Sjabloonbestand(string Naam, byte[] Inhoud);

internal sealed class ExportInvoersjabloonHandler : IHandler<ExportInvoersjabloon, Sjabloonbestand>
{
    public async Task<Result<Sjabloonbestand>> Handle(ExportInvoersjabloon request, Act act, CancellationToken cancellation)
    {
        var rows = await Sjabloonstand.Read(act, request.OrganisatieId, cancellation);
        return rows.Map(stand => new Sjabloonbestand($"invoer-{act.Today:yyyy-MM-dd}.xlsx", XlsxWriter.Write(Sjabloonblad.Write(stand.Rijen))));
    }
}

/// <summary>What an organisation has now, as rows of the template.</summary>
internal sealed record Sjabloonstand(
    Guid OrganisatieId, IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<string>>> Rijen, IReadOnlyDictionary<string, Kpicijfer> Cijfers)
{
    public static async Task<Result<Sjabloonstand>> Read(Act act, Guid? organisatieId, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var owner = organisatieId ?? act.Grant.Rights[0].Bevoegdheid.OrganisatieId;
        if (owner == Guid.Empty || owned is not null && !owned.Contains(owner)) return new Refusal("Aanleveringen.OrganisatieNotYours", []);
        var doelen = await act.Ask(new ListDoelen(), cancellation);
        if (!doelen.IsOk) return doelen.Map(_ => default(Sjabloonstand)!);
        var list = await ListOwn(act, owner, cancellation);
        var own = doelen.Value.SelectMany(d => Flat(d, "")).Where(d => d.Doel.OrganisatieId == owner).ToList();
        var goalOf = own.SelectMany(d => d.Doel.Indicatordelen, (d, deel) => (deel, d.Doel.Code)).ToLookup(p => p.deel, p => p.Code);
        var kaarten = new List<Kpikaart>();
        foreach (var stem in list.Select(r => r.Stem).Distinct())
        {
            var kaart = await act.Ask(new ShowKpikaart(stem), cancellation);
            if (!kaart.IsOk) return kaart.Map(_ => default(Sjabloonstand)!);
            kaarten.Add(kaart.Value);
        }

        var wetten = list.ToDictionary(r => r.Code, r => r.Perspectief);
        var cijfers = kaarten.SelectMany(k => k.Tegel.Reeksen).Where(r => r.Gebied.Length == 0).SelectMany(r => r.Cijfers, (r, c) => (r, c)).ToList();
        return new Sjabloonstand(
            owner,
            new Dictionary<string, IReadOnlyList<IReadOnlyList<string>>>
            {
                [Sjabloonblad.Doelen.Naam] = [.. own.Select(d => DoelRow(d.Doel, d.Boven))],
                [Sjabloonblad.Kpis.Naam] = [.. kaarten.SelectMany(k => KpiRows(k, goalOf, wetten))],
                [Sjabloonblad.Normen.Naam] = [.. kaarten.SelectMany(k => k.Normen).Where(n => n.Norm is not null).Select(NormRow)],
                [Sjabloonblad.Metingen.Naam] = [.. cijfers.Select(p => MetingRow(p.r, p.c))],
            },
            cijfers.ToDictionary(p => KeyOf(Sjabloonblad.Metingen, MetingRow(p.r, p.c)), p => p.c));
    }

    private static async Task<List<IndicatorRow>> ListOwn(Act act, Guid owner, CancellationToken cancellation)
    {
        var rows = new List<IndicatorRow>();
        for (var (page, pages) = (1, 1); page <= pages; page++)
        {
            var list = await act.Ask(new ListIndicatoren(Pagina: page, Grootte: 200), cancellation);
            if (!list.IsOk) break;
            rows.AddRange(list.Value.Rijen.Where(r => r.OrganisatieId == owner));
            pages = list.Value.Paginas;
        }

        return rows;
    }

    /// <summary>The cells that make a row unique, as one text.</summary>
    public static string KeyOf(Sjabloonblad blad, IReadOnlyList<string> cells) =>
        string.Join('|', blad.Sleutel.Select(k => cells[Array.IndexOf(blad.Kolommen, k)]));

    private static IEnumerable<(Doelknoop Doel, string Boven)> Flat(Doelknoop doel, string boven) =>
        doel.Onder.SelectMany(d => Flat(d, doel.Code)).Prepend((doel, boven.Length > 0 ? boven : doel.KerntaakCode ?? ""));

    private static string[] DoelRow(Doelknoop d, string boven) =>
        [d.Code, d.Naam, d.Niveau.Code(), boven, d.Perspectief.Naam(), d.Deadline ?? "", d.Meetbaar ? "ja" : "nee"];

    private static IEnumerable<string[]> KpiRows(Kpikaart kaart, ILookup<string, string> goalOf, Dictionary<string, Perspectief> wetten) =>
        from deel in kaart.Tegel.Delen
        let d = kaart.Definities.First(v => v.DeelCode == deel)
        select new[]
        {
            deel, d.DeelNaam, kaart.Tegel.Soort.Code(), wetten[deel].Naam(), goalOf[deel].FirstOrDefault() ?? "", d.Tekst, d.Teller ?? "", d.Noemer ?? "",
            d.Eenheid.Naam(), Sjabloonwoorden.Richtingen.Word(d.Richting), d.Databron ?? "", d.Frequentie ?? "",
        };

    private static string[] NormRow(Normversie n) =>
    [
        n.DeelCode, n.Segment ?? "", n.Operator.Sign(), Sjabloonwoorden.Typed(n.Norm!.Streefwaarde, n.Norm.Eenheid),
        n.GeldigVan is { } day ? NlDatum.Print(day) : "",
    ];

    private static string[] MetingRow(Kpireeks r, Kpicijfer c) =>
    [
        r.DeelCode, c.Periode.ToString(), r.Perspectief.Naam(), r.Segment, c.Waarde.Status.Naam(),
        c.Waarde.HasGetal ? Sjabloonwoorden.Grenzen.Word(c.Waarde.Grens) : "", Sjabloonwoorden.Typed(c.Waarde.Getal, c.Eenheid),
        c.Waarde.N is { } n ? NlGetal.Print(n, 0) : "", c.Waarde.Tekst ?? "", c.VerwachtIn?.ToString() ?? "", c.Opmerking ?? "",
    ];
}
