using Baken.Kernel.Shared;

namespace Baken.Aanleveringen.Invoer;

/// <summary>Which file is which.</summary>
internal static class Bronbestanden
{
    /// <summary>Every file has one alias and every alias one file. Refusals: <c>BestandWithoutAlias</c>, <c>AliasWithoutBestand</c>, and those of <see cref="FileProbe"/>.</summary>
    public static Result<IReadOnlyDictionary<string, FileProbe>> Match(Afbeelding afbeelding, IReadOnlyList<Leveringbestand> files)
    {
        var faults = new List<Refusal>();
        var matched = new Dictionary<string, FileProbe>();
        foreach (var file in files)
        {
            var name = file.Naam;
            var alias = afbeelding.Bestanden.FirstOrDefault(b => Fits(b.Value.Patroon!, name)).Key;
            if (alias is null)
            {
                faults.Add(Refusal.Of("Aanleveringen.BestandWithoutAlias", string.Join(", ", afbeelding.Bestanden.Values.Select(b => b.Patroon))).At(name));
                continue;
            }

            var probe = FileProbe.Of(file, afbeelding.Bestanden[alias], afbeelding);
            faults.AddRange(probe.Refusals);
            if (probe.IsOk && !matched.TryAdd(alias, probe.Value)) faults.Add(Refusal.Of("Aanleveringen.AliasTwice", alias).At(name));
        }

        if (faults.Count == 0)
            faults.AddRange(afbeelding.Bestanden.Where(b => !matched.ContainsKey(b.Key)).Select(b => Refusal.Of("Aanleveringen.AliasWithoutBestand", b.Key, b.Value.Patroon!)));
        return faults.Count > 0 ? Result<IReadOnlyDictionary<string, FileProbe>>.Refused(faults) : matched;
    }

    /// <summary>By the name, or by the name without its ending: the same table may come as CSV and as a spreadsheet.</summary>
    public static bool Fits(string pattern, string name) =>
        Matches(pattern, name) || pattern.Contains('.', StringComparison.Ordinal) && Matches(Path.GetFileNameWithoutExtension(pattern), Path.GetFileNameWithoutExtension(name));

    private static bool Matches(string pattern, string name) => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true);
}
