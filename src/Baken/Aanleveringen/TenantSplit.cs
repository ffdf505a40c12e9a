using Baken.Kernel.Shared;
using Baken.Storage;

namespace Baken.Aanleveringen;

/// <summary>
/// Gives each row to its tenant. A document is about one gemeente (the tenant with that name) or about several (the regio of which
/// municipalities.csv gives the name); a folder of one tenant needs no such help.
/// </summary>
internal sealed class TenantSplit(Cijferregels all, IReadOnlyList<Tenant> tenants, Tenant? fixedTenant, List<Refusal> faults)
{
    private readonly Dictionary<string, Cijferregels> perTenant = [];
    private readonly HashSet<string> unknown = [];
    private Dictionary<string, Tenant?> byDocument = [];

    public IEnumerable<Tenantcijfers> Split()
    {
        byDocument = all.Gemeenten.GroupBy(g => g.Document).ToDictionary(g => g.Key, g => TenantOf([.. g]));
        foreach (var gemeente in all.Gemeenten) Of(gemeente.Document)?.Gemeenten.Add(gemeente);
        Give(all.Organisaties, r => r.Organisaties);
        Give(all.Kerntaken, r => r.Kerntaken);
        Give(all.Doelen, r => r.Doelen);
        Give(all.Indicatoren, r => r.Indicatoren);
        Give(all.Doelindicatoren, r => r.Doelindicatoren);
        Give(all.Metingen, r => r.Metingen);
        Give(all.Prognoses, r => r.Prognoses);
        Give(all.Wachttijden, r => r.Wachttijden);
        Give(all.Controles, r => r.Controles);
        Give(all.Dekkingsopgaven, r => r.Dekkingsopgaven);
        Give(all.Duidingen, r => r.Duidingen);
        return perTenant.Select(p => new Tenantcijfers(tenants.Single(t => t.Code == p.Key), p.Value));
    }

    private void Give<T>(List<Owned<T>> rows, Func<Cijferregels, List<Owned<T>>> list)
    {
        foreach (var row in rows)
            if (Of(row.Document) is { } regels) list(regels).Add(row);
    }

    private Cijferregels? Of(string document)
    {
        var tenant = fixedTenant ?? byDocument.GetValueOrDefault(document);
        if (tenant is null)
        {
            if (unknown.Add(document)) faults.Add(new Refusal("Aanleveringen.TenantOfDocumentUnknown", [document]));
            return null;
        }

        if (!perTenant.TryGetValue(tenant.Code, out var regels)) perTenant[tenant.Code] = regels = new Cijferregels();
        return regels;
    }

    private Tenant? TenantOf(IReadOnlyList<Gemeenteregel> gemeenten)
    {
        if (gemeenten.Count == 1) return tenants.FirstOrDefault(t => t.Soort == Tenantsoort.Gemeente && t.Naam == gemeenten[0].Naam);
        var regio = gemeenten[0].Regio;
        return gemeenten.All(g => g.Regio == regio)
            ? tenants.FirstOrDefault(t => t.Soort == Tenantsoort.Regio && t.Naam.EndsWith(regio, StringComparison.OrdinalIgnoreCase))
            : null;
    }
}
