using System.Globalization;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Baken.Indicatoren.Feiten;

/// <summary>Reads definitions of indicators from YAML, with every fault of a file at its place.</summary>
internal static class DefinitieReader
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance).WithEnumNamingConvention(UnderscoredNamingConvention.Instance).Build();

    /// <summary>The folder that travels with the programme.</summary>
    public static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "catalogus", "indicatoren");

    /// <summary>All definitions of a folder, by code. Refusals name file and line or part; one fault and nothing is given.</summary>
    public static Result<IReadOnlyDictionary<string, Indicatordefinitie>> ReadFolder(string folder)
    {
        var faults = new List<Refusal>();
        var read = new Dictionary<string, Indicatordefinitie>();
        string[] paths = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml") : [];
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            var result = Read(Path.GetFileName(path), File.ReadAllText(path));
            faults.AddRange(result.Refusals);
            if (result.IsOk && !read.TryAdd(result.Value.Code, result.Value))
                faults.Add(Refusal.Of("Indicatoren.DefinitieTwice", result.Value.Code).At(Path.GetFileName(path)));
        }

        return faults.Count > 0 ? Result<IReadOnlyDictionary<string, Indicatordefinitie>>.Refused(faults) : read;
    }

    /// <summary>One definition. Refusals: <c>Indicatoren.YamlUnreadable</c> with the line, and those of <see cref="DefinitieCheck"/> with the part.</summary>
    public static Result<Indicatordefinitie> Read(string file, string text)
    {
        DefinitieYaml? yaml;
        try
        {
            yaml = Yaml.Deserialize<DefinitieYaml?>(text);
        }
        catch (YamlException fault)
        {
            return Refusal.Of("Indicatoren.YamlUnreadable", (fault.InnerException ?? fault).Message).At($"{file}, regel {fault.Start.Line.ToString(CultureInfo.InvariantCulture)}");
        }

        var faults = Missing(yaml).Select(part => Refusal.Of("Indicatoren.DefinitiePartMissing", part).At($"{file}, {part}")).ToList();
        if (faults.Count > 0) return Result<Indicatordefinitie>.Refused(faults);
        if (!DateOnly.TryParseExact(yaml!.GeldigVan ?? "0001-01-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var van))
            faults.Add(Refusal.Of("Indicatoren.DefinitieDayUnreadable", yaml.GeldigVan!).At($"{file}, geldig_van"));
        faults.AddRange(Voorwaarden(yaml).Where(v => v.Comparisons != 1).Select(v => Refusal.Of("Indicatoren.VoorwaardeUnclear", v.Veld ?? "").At($"{file}, voorwaarden")));
        var definitie = ToDefinitie(yaml, van);
        faults.AddRange(DefinitieCheck.Check(definitie).Select(f => f.At($"{file}, {f.Source}")));
        return faults.Count > 0 ? Result<Indicatordefinitie>.Refused(faults) : definitie;
    }

    private static IEnumerable<string> Missing(DefinitieYaml? yaml)
    {
        if (string.IsNullOrWhiteSpace(yaml?.Code)) yield return "code";
        if (string.IsNullOrWhiteSpace(yaml?.Naam)) yield return "naam";
        if (yaml?.Soort is null) yield return "soort";
        if (yaml?.Teller is null) yield return "teller";
        if (string.IsNullOrWhiteSpace(yaml?.Eenheid)) yield return "eenheid";
    }

    private static IEnumerable<VoorwaardeYaml> Voorwaarden(DefinitieYaml yaml) =>
        [.. yaml.Teller!.Voorwaarden, .. yaml.Noemer?.Voorwaarden ?? [], .. yaml.Uitsluitingen.SelectMany(u => u.Als)];

    private static Indicatordefinitie ToDefinitie(DefinitieYaml yaml, DateOnly van) => new()
    {
        Code = yaml.Code!, Naam = yaml.Naam!, Doel = yaml.Doel ?? "", Versie = yaml.Versie, GeldigVan = van, Soort = yaml.Soort!.Value,
        Teller = yaml.Teller!.ToTelling(), Noemer = yaml.Noemer?.ToTelling(),
        Uitsluitingen = [.. yaml.Uitsluitingen.Select(u => new Uitsluiting(u.Reden ?? "", [.. u.Als.Select(v => v.ToVoorwaarde())]))],
        Termijn = yaml.Termijn is { } t ? new Termijnregel(t.Start ?? "", t.Stop ?? "", t.Aantal ?? -1, t.Maat, t.Atw, t.Opschorting) : null,
        Koppeling = yaml.Koppeling is { } k ? new Koppelregel(k.Start ?? "", k.Einde ?? "", k.Per, k.Gat) : null,
        Terugkeer = yaml.Terugkeer is { } r ? new Terugkeerregel(r.Na ?? "", r.Feit ?? "", r.Start ?? "", r.Maanden, r.Zelfde) : null,
        Percentiel = yaml.Percentiel, Eenheid = yaml.Eenheid!, Dimensies = yaml.Dimensies, MinimumN = yaml.MinimumN, Richting = yaml.Richting,
        Bron = yaml.Bron ?? "", Eigenaar = yaml.Eigenaar ?? "",
    };
}

/// <summary>The definitions that this process works with: those of the shipped catalogue, read once.</summary>
internal sealed class Definitiecatalogus
{
    private readonly Lazy<Result<IReadOnlyDictionary<string, Indicatordefinitie>>> read = new(() => DefinitieReader.ReadFolder(DefinitieReader.ShippedFolder));

    /// <summary>All definitions, or every fault of the catalogue.</summary>
    public Result<IReadOnlyDictionary<string, Indicatordefinitie>> All => read.Value;

    /// <summary>The definition with this code. Refusals: <c>Indicatoren.BerekeningUnknown</c>, and the faults of the catalogue.</summary>
    public Result<Indicatordefinitie> Find(string code) => All.Then<Indicatordefinitie>(all =>
        all.TryGetValue(code, out var found) ? found : Refusal.Of("Indicatoren.BerekeningUnknown", code, string.Join(", ", all.Keys.Order(StringComparer.Ordinal))));
}
