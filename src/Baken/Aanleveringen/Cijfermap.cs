using Baken.Kernel.Shared;
using Baken.Storage;

namespace Baken.Aanleveringen;

/// <summary>
/// A folder of figures, read and checked as a whole before anything is stored: files as documented in catalogus/voorbeelden/README.md, either
/// in the folder itself (each row goes to the tenant of its document) or in a subfolder per tenant code.
/// </summary>
public sealed class Cijfermap
{
    private Cijfermap(IReadOnlyList<Tenantcijfers> tenants, IReadOnlyList<string> skipped) => (Tenants, Skipped) = (tenants, skipped);

    /// <summary>What the folder says, per tenant.</summary>
    public IReadOnlyList<Tenantcijfers> Tenants { get; }

    /// <summary>Names of CSV files in it that hold other figures than these.</summary>
    public IReadOnlyList<string> Skipped { get; }

    /// <summary>
    /// Reads a folder. Refusals, all at once, each with file, row and column: <c>MapUnknown</c>, <c>MapWithoutFiles</c>, <c>FileNotUtf8</c>,
    /// <c>FileEmpty</c>, <c>QuoteStaysOpen</c>, <c>ColumnUnknown</c>, <c>ColumnMissing</c>, <c>RowOfOtherLength</c>, <c>CellMissing</c>,
    /// <c>CodeTwice</c>, <c>ReferenceUnknown</c>, <c>TenantOfDocumentUnknown</c> and those of numbers, units, days, periods and norms.
    /// </summary>
    /// <param name="map">Path of the folder.</param>
    /// <param name="tenants">Tenants that are known, registered or shipped as example.</param>
    /// <param name="only">Only this tenant; rows of others are checked but left out. Without places in the rows, all rows are of this tenant.</param>
    public static Result<Cijfermap> Read(string map, IReadOnlyList<Tenant> tenants, string? only = null)
    {
        if (!Directory.Exists(map)) return new Refusal("Aanleveringen.MapUnknown", [map]);
        var faults = new List<Refusal>();
        var (found, skipped) = (new List<Tenantcijfers>(), new List<string>());
        var perTenant = tenants.Select(t => (Tenant: t, Folder: Path.Combine(map, t.Code))).Where(p => Directory.Exists(p.Folder)).ToList();
        if (HasFigures(map))
        {
            var regels = ReadFolder(map, "", faults, skipped);
            found.AddRange(new TenantSplit(regels, tenants, FixedTenant(map, tenants, only), faults).Split());
        }
        else
        {
            foreach (var (tenant, folder) in perTenant.Where(p => HasFigures(p.Folder)))
                found.AddRange(new TenantSplit(ReadFolder(folder, tenant.Code + "/", faults, skipped), tenants, tenant, faults).Split());
            if (found.Count == 0 && faults.Count == 0) return new Refusal("Aanleveringen.MapWithoutFiles", [map]);
        }

        if (only is not null) found.RemoveAll(t => t.TenantCode != only);
        if (faults.Count == 0 && found.Count == 0) faults.Add(new Refusal("Aanleveringen.NothingForTenant", [only ?? map]));
        return faults.Count > 0 ? Result<Cijfermap>.Refused(faults.Distinct()) : new Cijfermap(found, skipped);
    }

    private static bool HasFigures(string map) => FileKind.All.Any(kind => File.Exists(Path.Combine(map, kind.Name)));

    /// <summary>The folder of one tenant of the examples, or an own folder that names no gemeenten.</summary>
    private static Tenant? FixedTenant(string map, IReadOnlyList<Tenant> tenants, string? only)
    {
        var own = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(map)));
        var code = only is not null && !File.Exists(Path.Combine(map, FileKind.Municipalities.Name)) ? only : own;
        return tenants.FirstOrDefault(t => t.Code == code);
    }

    private static Cijferregels ReadFolder(string map, string prefix, List<Refusal> faults, List<string> skipped)
    {
        skipped.AddRange(Directory.GetFiles(map, "*.csv").Select(Path.GetFileName).OfType<string>()
            .Where(name => FileKind.All.All(k => k.Name != name)).Select(name => prefix + name).Order(StringComparer.Ordinal));
        var own = new List<Refusal>();
        var files = FileKind.All.ToDictionary(
            kind => kind.Name,
            kind => File.Exists(Path.Combine(map, kind.Name))
                ? CijferFile.Read(kind, prefix + kind.Name, File.ReadAllBytes(Path.Combine(map, kind.Name)), own)
                : CijferFile.None(kind));
        // A file with a broken head has no rows; faults about references to it would only hide the real one.
        var hasBrokenFile = own.Count > 0;
        var regels = new CijferReader(files, own).Read();
        if (hasBrokenFile) own.RemoveAll(f => f.Code == "Aanleveringen.ReferenceUnknown");
        faults.AddRange(own);
        return regels;
    }
}

/// <summary>What a folder of figures says about one tenant, checked and ready to be loaded.</summary>
public sealed class Tenantcijfers
{
    internal Tenantcijfers(Tenant tenant, Cijferregels regels) => (Tenant, Regels) = (tenant, regels);

    /// <summary>Code of the tenant.</summary>
    public string TenantCode => Tenant.Code;

    /// <summary>Number of rows by kind, in Dutch.</summary>
    public IReadOnlyList<(string Soort, int Aantal)> Aantallen =>
    [
        ("organisaties", Regels.Organisaties.Count), ("kerntaken", Regels.Kerntaken.Count), ("doelen", Regels.Doelen.Count),
        ("indicatoren", Regels.Indicatoren.Count), ("metingen", Regels.Metingen.Count), ("prognoses", Regels.Prognoses.Count),
        ("wachttijden", Regels.Wachttijden.Count), ("controles", Regels.Controles.Count), ("dekkingsopgaven", Regels.Dekkingsopgaven.Count),
        ("duidingen", Regels.Duidingen.Count),
    ];

    internal Tenant Tenant { get; }

    internal Cijferregels Regels { get; }
}
