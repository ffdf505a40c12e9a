using System.Globalization;
using System.Security.Cryptography;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Aanleveringen.Invoer;

/// <summary>How the rows of one kind of feit were judged.</summary>
internal sealed record Rowcount(string Feit, string Bestand, long Aanvaard, long Gecorrigeerd, long Afgekeurd)
{
    public Feittelling With(Feitverschil difference) =>
        new(Feit, Bestand, Aanvaard, Gecorrigeerd, Afgekeurd, difference.Nieuw, difference.Gewijzigd, difference.Gelijk, difference.Gesloten);
}

/// <summary>One delivery on its way through the staging: load, replace persons by pseudonyms, judge the rows, write the right ones.</summary>
/// <param name="staging">Where the files are while they are checked.</param>
/// <param name="afbeelding">How they become feiten.</param>
/// <param name="files">The files, by alias.</param>
internal sealed class LeveringRun(Staging staging, Afbeelding afbeelding, IReadOnlyDictionary<string, FileProbe> files)
{
    private readonly List<Aansluitcel> cellen = [];
    private readonly List<Koppelkwaliteit> koppelingen = [];

    private readonly IReadOnlyList<FeitSql> feiten =
        [.. afbeelding.Feiten.Select((f, i) => new FeitSql(afbeelding, f, files.ToDictionary(b => b.Key, b => b.Value.Columns), i))];

    /// <summary>Loads and judges. Refusals: <c>KolomMissing</c>, <c>CsvUnreadable</c>, <c>AllRejected</c>.</summary>
    public Result<IReadOnlyList<Rowcount>> Check()
    {
        var faults = feiten.SelectMany(f => f.MissingColumns()).Distinct().Select(Missing).ToList();
        if (faults.Count > 0) return Result<IReadOnlyList<Rowcount>>.Refused(faults);
        foreach (var (alias, file) in files)
        {
            faults.AddRange(staging.Load(alias, file).Refusals);
        }

        if (faults.Count > 0) return Result<IReadOnlyList<Rowcount>>.Refused(faults);
        foreach (var feit in feiten)
        {
            staging.Run(feit.Create());
        }

        var counts = feiten.Zip(afbeelding.Feiten, Judge).ToList();
        var total = counts.Sum(c => c.Aanvaard);
        return total == 0 && counts.Sum(c => c.Afgekeurd) is > 0 and var rejected
            ? Result<IReadOnlyList<Rowcount>>.Refused([Refusal.Of("Aanleveringen.AllRejected", rejected), .. Redenen().Take(20).Select(AsRefusal)])
            : counts;
    }

    /// <summary>Accepted rows per kind of feit, wet and month, once they are written.</summary>
    public IReadOnlyList<Aansluitcel> Cellen => cellen;

    /// <summary>How the accepted rows are linked to persons, once they are written.</summary>
    public IReadOnlyList<Koppelkwaliteit> Koppelingen => koppelingen;

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
            Tell(group.First(), path);
            written.Add(new Feitenbestandopgave(group.Key, $"{folder}/{group.Key}.parquet", Convert.ToHexStringLower(SHA256.HashData(stream)), count));
        }

        return written;
    }

    /// <summary>The rejected rows of every file, as they may be mended and delivered again.</summary>
    public IEnumerable<(string Alias, string Naam, IReadOnlyList<string> Kop, IEnumerable<object?[]> Rijen)> Afkeur() =>
        from feit in feiten.Zip(afbeelding.Feiten)
        group feit.First by feit.Second.Uit! into rejected
        where rejected.Any(f => staging.Count($"{f.Judged} WHERE fouten IS NOT NULL") > 0)
        let sql = new AfkeurSql(afbeelding, rejected.Key, files[rejected.Key].Columns, [.. rejected])
        select (rejected.Key, Path.GetFileNameWithoutExtension(files[rejected.Key].Name) + "-afgekeurd.csv", sql.Columns, staging.Rows(sql.Query));

    /// <summary>What the source calls the accepted cases: the way back, per kind of feit sorted by pseudonym.</summary>
    public IEnumerable<IEnumerable<Bronpaar>> Sleutels() =>
        feiten.Select(f => f.Sleutels).OfType<string>().Select(sql => staging.Rows(sql).Select(r => new Bronpaar((string)r[0]!, (string)r[1]!, (string)r[2]!)));

    /// <summary>Counts what was written: control totals are laid beside it, and the links to persons are shown.</summary>
    private void Tell(FeitSql feit, string path)
    {
        var (soort, from) = (feit.Soort, $"read_parquet({Staging.Text(path)})");
        var (day, som) = (soort.EigenVelden.First(v => v.Soort == Veldsoort.Dag).Naam, Aansluiting.SomOf(soort)?.Naam ?? "NULL");
        cellen.AddRange(staging.Rows($"SELECT coalesce(wet, ''), coalesce(strftime({day}, '%Y-%m'), '') AS m, count(*), sum({som}::BIGINT)::BIGINT FROM {from} GROUP BY ALL ORDER BY ALL")
            .Select(r => new Aansluitcel(soort.Naam, (string)r[0]!, (string)r[1]!, (long)r[2]!, (long?)r[3])));
        var row = staging.Rows($"SELECT count(*), count(persoon), count(DISTINCT persoon) FROM {from}").Single();
        koppelingen.Add(new Koppelkwaliteit(soort.Naam, feit.Koppelwijze, (long)row[0]!, (long)row[1]!, (long)row[2]!));
    }

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
