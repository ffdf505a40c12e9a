using System.Security.Cryptography;
using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Organisaties;

namespace Baken.Indicatoren.Uitvoer;

/// <summary>
/// Writes the rows of one kind of feit, as known now, to a file: personal data under a pseudonym, so by right, with a reason, and each export
/// stands in the logboek. Refusals: <c>FeitUnknown</c>, <c>ReasonMissing</c>, <c>UitvoerPlaceMissing</c>.
/// </summary>
/// <param name="Feit">Kind of feit.</param>
/// <param name="Pad">File to write; replaced when it is there. Its folder must exist.</param>
/// <param name="Vorm">CSV or Parquet.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Uitvoering)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ExportFeitrijen(string Feit, string Pad, Uitvoervorm Vorm) : ICommand<Uitvoerbestand>;

/// <summary>Form of an export.</summary>
public enum Uitvoervorm
{
    /// <summary>UTF-8 with a mark, semicolons.</summary>
    Csv,

    /// <summary>Apache Parquet.</summary>
    Parquet,
}

/// <summary>A file that was written, whole.</summary>
/// <param name="Naam">Name of the file.</param>
/// <param name="Rijen">Rows in it.</param>
/// <param name="Hash">SHA-256 of its content, 64 lower-case hexadecimal digits.</param>
public sealed record Uitvoerbestand(string Naam, long Rijen, string Hash)
{
    internal static Uitvoerbestand Of(string path, long rows)
    {
        using var stream = File.OpenRead(path);
        return new Uitvoerbestand(Path.GetFileName(path), rows, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}

internal sealed class ExportFeitrijenHandler(FeitenFiles files) : IHandler<ExportFeitrijen, Uitvoerbestand>
{
    public async Task<Result<Uitvoerbestand>> Handle(ExportFeitrijen request, Act act, CancellationToken cancellation)
    {
        if (Feitmodel.FindSoort(request.Feit) is not { } soort) return Refusal.Of("FeitUnknown", request.Feit);
        if (act.Caller.Reden.Trim().Length == 0) return Refusal.Of("Indicatoren.ReasonMissing");
        if (Path.GetDirectoryName(Path.GetFullPath(request.Pad)) is not { } folder || !Directory.Exists(folder)) return Refusal.Of("Indicatoren.UitvoerPlaceMissing", request.Pad);
        var where = $"bekend_tot = {FeitenSchema.Moment(FeitenSchema.Onbegrensd)}";
        if (act.Grant.Organisaties is { } owned)
        {
            var organisaties = await act.Ask(new ListOrganisaties(), cancellation);
            if (!organisaties.IsOk) return organisaties.Map(_ => default(Uitvoerbestand)!);
            where += $" AND organisatie IN ({string.Join(", ", organisaties.Value.Where(o => owned.Contains(o.Id)).Select(o => FeitenSchema.Text(o.Code)).DefaultIfEmpty("''"))})";
        }

        var file = await files.Open(act, cancellation);
        var fields = string.Join(", ", soort.Velden.Select(v => request.Vorm == Uitvoervorm.Csv && v.Soort == Veldsoort.Code ? $"{Harmless(v.Naam)} AS {v.Naam}" : v.Naam));
        var options = request.Vorm == Uitvoervorm.Csv ? "FORMAT csv, HEADER, DELIMITER ';'" : "FORMAT parquet, COMPRESSION zstd";
        var rows = file.Copy($"SELECT {fields} FROM {soort.Naam} WHERE {where} ORDER BY sleutel", request.Pad, options);
        return Uitvoerbestand.Of(request.Pad, rows);
    }

    /// <summary>A text that a spreadsheet would run as a formula gets an apostrophe before it, as <c>CsvWriter</c> does.</summary>
    private static string Harmless(string field) => $"CASE WHEN regexp_matches({field}, '^[=+@\\t\\r-]') THEN '''' || {field} ELSE {field} END";
}
