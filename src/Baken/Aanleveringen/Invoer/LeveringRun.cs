using System.Globalization;
using System.Security.Cryptography;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Shared;

namespace Baken.Aanleveringen.Invoer;

/// <summary>How the rows of one kind of feit were judged.</summary>
internal sealed record Rowcount(string Feit, string Bestand, long Aanvaard, long Gecorrigeerd, long Afgekeurd)
{
    public Feittelling With(Feitverschil difference) =>
        new(Feit, Bestand, Aanvaard, Gecorrigeerd, Afgekeurd, difference.Nieuw, difference.Gewijzigd, difference.Gelijk, difference.Gesloten);
}

/// <summary>One delivery on its way through the staging: load, replace persons by pseudonyms, judge the rows, write the right ones.</summary>
internal sealed class LeveringRun(Staging staging, Afbeelding afbeelding, IReadOnlyDictionary<string, FileProbe> files)
{
    private readonly IReadOnlyList<FeitSql> feiten =
        [.. afbeelding.Feiten.Select(f => new FeitSql(afbeelding, f, files.ToDictionary(b => b.Key, b => b.Value.Columns)))];

    /// <summary>Loads and judges. Refusals: <c>KolomMissing</c>, <c>CsvUnreadable</c>, <c>AllRejected</c>.</summary>
    public Result<IReadOnlyList<Rowcount>> Check()
    {
        var faults = feiten.SelectMany(f => f.MissingColumns()).Distinct().Select(Missing).ToList();
        if (faults.Count > 0) return Result<IReadOnlyList<Rowcount>>.Refused(faults);
        foreach (var (alias, file) in files) faults.AddRange(staging.Load(alias, file).Refusals);
        if (faults.Count > 0) return Result<IReadOnlyList<Rowcount>>.Refused(faults);
        foreach (var feit in feiten) staging.Run(feit.Create());
        var counts = feiten.Zip(afbeelding.Feiten, Judge).ToList();
        var total = counts.Sum(c => c.Aanvaard);
        return total == 0 && counts.Sum(c => c.Afgekeurd) is > 0 and var rejected
            ? Result<IReadOnlyList<Rowcount>>.Refused([Refusal.Of("Aanleveringen.AllRejected", rejected), .. Redenen().Take(20).Select(AsRefusal)])
            : counts;
    }

    /// <summary>Every reason of the rejected and corrected rows.</summary>
    public IReadOnlyList<Rijreden> Redenen()
    {
        var parts = feiten.Zip(afbeelding.Feiten, (sql, feit) => $"""
            SELECT {Staging.Text(files[feit.Uit!].Name)} AS bestand, rij, r.veld AS veld, r.waarde AS waarde, r.reden AS reden, true AS fout FROM {sql.Judged}, unnest(fouten) AS u(r)
            UNION ALL SELECT {Staging.Text(files[feit.Uit!].Name)}, rij, r.veld, r.waarde, r.reden, false FROM {sql.Judged}, unnest(correcties) AS u(r) WHERE fouten IS NULL
            UNION ALL SELECT {Staging.Text(files[feit.Uit!].Name)}, rij, 'sleutel', NULL, CASE WHEN verschilt THEN 'dubbel_laatste' ELSE 'dubbel_gelijk' END, false FROM {sql.Double}
            """);
        return
        [
            .. staging.Rows($"{string.Join("\nUNION ALL ", parts)} ORDER BY bestand, rij, veld LIMIT {Leveringverslag.MaxRedenen.ToString(CultureInfo.InvariantCulture)}")
                .Select(r => new Rijreden((string)r[0]!, Convert.ToInt64(r[1], CultureInfo.InvariantCulture), (string)r[2]!, (string?)r[3], Rijredenen.TextOf((string)r[4]!), (bool)r[5]!)),
        ];
    }

    /// <summary>Writes the accepted rows, one Parquet file per kind of feit.</summary>
    /// <param name="place">Existing folder.</param>
    /// <param name="folder">The same folder within the tenant's.</param>
    public IReadOnlyList<Feitenbestandopgave> Write(string place, string folder)
    {
        var written = new List<Feitenbestandopgave>();
        foreach (var group in feiten.GroupBy(f => f.Soort.Naam))
        {
            var path = Path.Combine(place, group.Key + ".parquet");
            var rows = string.Join("\nUNION ALL BY NAME ", group.Select(f => f.Accepted));
            var count = staging.Run($"COPY ({rows}) TO {Staging.Text(path)} (FORMAT parquet, COMPRESSION zstd)");
            using var stream = File.OpenRead(path);
            written.Add(new Feitenbestandopgave(group.Key, $"{folder}/{group.Key}.parquet", Convert.ToHexStringLower(SHA256.HashData(stream)), count));
        }

        return written;
    }

    /// <summary>What the source calls the accepted cases: the way back, per kind of feit sorted by pseudonym.</summary>
    public IEnumerable<IEnumerable<Bronpaar>> Sleutels() =>
        feiten.Select(f => f.Sleutels).OfType<string>().Select(sql => staging.Rows(sql).Select(r => new Bronpaar((string)r[0]!, (string)r[1]!, (string)r[2]!)));

    private Rowcount Judge(FeitSql sql, Feitafbeelding feit) => new(
        sql.Soort.Naam, files[feit.Uit!].Name,
        staging.Count($"{sql.Judged} WHERE fouten IS NULL") - staging.Count(sql.Double),
        staging.Count($"{sql.Judged} WHERE fouten IS NULL AND (correcties IS NOT NULL OR rij IN (SELECT rij FROM {sql.Double}))"),
        staging.Count($"{sql.Judged} WHERE fouten IS NOT NULL"));

    private Refusal Missing(string column)
    {
        var alias = column.Split('.')[0];
        return files.TryGetValue(alias, out var file)
            ? Refusal.Of("Aanleveringen.KolomMissing", column[(alias.Length + 1)..], string.Join(", ", file.Columns)).At(file.Name)
            : Refusal.Of("Aanleveringen.AliasUnknown", alias);
    }

    private static Refusal AsRefusal(Rijreden reden) =>
        Refusal.Of("Aanleveringen.RowRejected", reden.Reden).At($"{reden.Bestand}, rij {reden.Rij.ToString(CultureInfo.InvariantCulture)}, {reden.Veld}");
}

/// <summary>Which file is which.</summary>
internal static class Bronbestanden
{
    /// <summary>Every file has one alias and every alias one file. Refusals: <c>BestandWithoutAlias</c>, <c>AliasWithoutBestand</c>, and those of <see cref="FileProbe"/>.</summary>
    public static Result<IReadOnlyDictionary<string, FileProbe>> Match(Afbeelding afbeelding, IReadOnlyList<string> paths)
    {
        var faults = new List<Refusal>();
        var matched = new Dictionary<string, FileProbe>();
        foreach (var path in paths)
        {
            var name = Path.GetFileName(path);
            var alias = afbeelding.Bestanden.FirstOrDefault(b => Fits(b.Value.Patroon!, name)).Key;
            if (alias is null)
            {
                faults.Add(Refusal.Of("Aanleveringen.BestandWithoutAlias", string.Join(", ", afbeelding.Bestanden.Values.Select(b => b.Patroon))).At(name));
                continue;
            }

            var probe = FileProbe.Of(path, afbeelding.Bestanden[alias], afbeelding);
            faults.AddRange(probe.Refusals);
            if (probe.IsOk && !matched.TryAdd(alias, probe.Value)) faults.Add(Refusal.Of("Aanleveringen.AliasTwice", alias).At(name));
        }

        if (faults.Count == 0)
            faults.AddRange(afbeelding.Bestanden.Where(b => !matched.ContainsKey(b.Key)).Select(b => Refusal.Of("Aanleveringen.AliasWithoutBestand", b.Key, b.Value.Patroon!)));
        return faults.Count > 0 ? Result<IReadOnlyDictionary<string, FileProbe>>.Refused(faults) : matched;
    }

    public static bool Fits(string pattern, string name) => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true);
}
