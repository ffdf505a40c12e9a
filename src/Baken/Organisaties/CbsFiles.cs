using System.Globalization;
using Baken.Kernel.Shared;

namespace Baken.Organisaties;

/// <summary>CBS "Gebieden in Nederland" (85067NED and its yearly kin): gemeenten with regions and inhabitants. Keys are padded with spaces.</summary>
internal static class CbsGebieden
{
    public static Result<GebiedFile> Read(CsvTable table, DateOnly day)
    {
        var gebieden = new List<(Gebied Gebied, string Place)>();
        var regios = new Dictionary<string, (Gebied Gebied, string Place)>();
        var indelingen = new List<Gebiedsindeling>();
        var refusals = new List<Refusal>();
        foreach (var row in table.Rows)
        {
            var inwoners = Count(row, "Inwonertal_54", refusals);
            gebieden.Add((new Gebied
            {
                Soort = Gebiedsoort.Gemeente, Peildatum = day, Code = row["RegioS"], Naam = row["Naam_2"], BovenCode = "", Inwoners = inwoners,
            }, row.Place("RegioS")));
            foreach (var (soort, column) in Regios(row))
            {
                var code = row[column];
                regios.TryAdd(code, (new Gebied { Soort = soort, Peildatum = day, Code = code, Naam = row[NameBeside(column)], BovenCode = "" }, row.Place(column)));
                indelingen.Add(new Gebiedsindeling { Peildatum = day, GemeenteCode = row["RegioS"], RegioSoort = soort, RegioCode = code });
            }
        }

        refusals.AddRange(GebiedFile.Faults(gebieden).Concat(GebiedFile.Faults([.. regios.Values])));
        return refusals.Count > 0 ? Result<GebiedFile>.Refused(refusals) : new GebiedFile([.. gebieden, .. regios.Values], indelingen, []);
    }

    // The numbers of the columns shift from year to year (JZ stands in Code_16 of 2022), the letters of the codes do not.
    private static IEnumerable<(Gebiedsoort Soort, string Column)> Regios(CsvTableRow row)
    {
        foreach (var column in row.Columns.Where(c => c.StartsWith("Code_", StringComparison.Ordinal)))
        {
            if (!row.Columns.Contains(NameBeside(column))) continue;
            var letters = row[column].Length > 2 ? row[column][..2] : "";
            if (letters == "PV") yield return (Gebiedsoort.Provincie, column);
            if (letters == "JZ") yield return (Gebiedsoort.Jeugdregio, column);
            if (letters == "GG") yield return (Gebiedsoort.Ggdregio, column);
        }
    }

    private static string NameBeside(string column) =>
        $"Naam_{int.Parse(column.AsSpan("Code_".Length), CultureInfo.InvariantCulture) + 1}";

    private static long? Count(CsvTableRow row, string column, List<Refusal> refusals)
    {
        var text = row[column];
        if (text is "" or ".") return null;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return count;
        refusals.Add(new Refusal("Organisaties.InwonersNotReadable", [text], row.Place(column)));
        return null;
    }
}

/// <summary>CBS "Kerncijfers wijken en buurten" (85318NED and kin), the list of its areas: <c>NL00</c>, gemeenten, wijken, buurten.</summary>
internal static class CbsWijken
{
    public static Result<GebiedFile> Read(CsvTable table, DateOnly day)
    {
        var gebieden = new List<(Gebied Gebied, string Place)>();
        var refusals = new List<Refusal>();
        // A cut of some gemeenten is no list of all: read as one, it would make the others vanish.
        var isWhole = table.Rows.Any(r => r["Key"] == "NL00");
        foreach (var row in table.Rows.Where(r => r["Key"] != "NL00"))
        {
            if (SoortOf(row["Key"]) is not { } soort)
            {
                refusals.Add(new Refusal("Organisaties.GebiedscodeNotReadable", [row["Key"]], row.Place("Key")));
                continue;
            }

            if (soort != Gebiedsoort.Gemeente && row["Municipality"] is var gemeente && row["Key"].Length > 6 && gemeente != "GM" + row["Key"][2..6])
                refusals.Add(new Refusal("Organisaties.GebiedElsewhere", [row["Key"], gemeente], row.Place("Municipality")));
            gebieden.Add((new Gebied
            {
                Soort = soort, Peildatum = day, Code = row["Key"], Naam = row["Title"], BovenCode = Boven(soort, row["Key"]),
            }, row.Place("Key")));
        }

        refusals.AddRange(GebiedFile.Faults(gebieden));
        var codes = gebieden.Select(g => g.Gebied.Code).ToHashSet();
        refusals.AddRange(gebieden
            .Where(g => g.Gebied.Soort != Gebiedsoort.Gemeente && !codes.Contains(g.Gebied.BovenCode))
            .Select(g => new Refusal("Organisaties.GebiedWithoutBoven", [g.Gebied.Code, g.Gebied.BovenCode], g.Place)));
        return refusals.Count > 0
            ? Result<GebiedFile>.Refused(refusals)
            : new GebiedFile([.. gebieden.Where(g => isWhole || g.Gebied.Soort != Gebiedsoort.Gemeente)], [], []);
    }

    private static Gebiedsoort? SoortOf(string code) => code.Length < 2 ? null : code[..2] switch
    {
        "GM" => Gebiedsoort.Gemeente,
        "WK" => Gebiedsoort.Wijk,
        "BU" => Gebiedsoort.Buurt,
        _ => null,
    };

    private static string Boven(Gebiedsoort soort, string code) =>
        soort == Gebiedsoort.Wijk && code.Length >= 6 ? "GM" + code[2..6]
        : soort == Gebiedsoort.Buurt && code.Length >= 8 ? "WK" + code[2..8]
        : "";
}

/// <summary>CBS "Gemeenten alfabetisch": the gemeenten of 1 January of a year with their provincie.</summary>
internal static class CbsGemeenten
{
    public static Result<GebiedFile> Read(CsvTable table, DateOnly day)
    {
        List<(Gebied Gebied, string Place)> gebieden = [.. table.Rows.Select(row => (new Gebied
        {
            Soort = Gebiedsoort.Gemeente, Peildatum = day, Code = row["GemeentecodeGM"], Naam = row["Gemeentenaam"], BovenCode = "",
        }, row.Place("GemeentecodeGM")))];
        List<(Gebied Gebied, string Place)> provincies = [.. table.Rows.DistinctBy(r => r["ProvinciecodePV"]).Select(row => (new Gebied
        {
            Soort = Gebiedsoort.Provincie, Peildatum = day, Code = row["ProvinciecodePV"], Naam = row["Provincienaam"], BovenCode = "",
        }, row.Place("ProvinciecodePV")))];
        List<Refusal> refusals = [.. GebiedFile.Faults(gebieden), .. GebiedFile.Faults(provincies)];
        if (refusals.Count > 0) return Result<GebiedFile>.Refused(refusals);
        return new GebiedFile([.. gebieden, .. provincies], [.. table.Rows.Select(row => new Gebiedsindeling
        {
            Peildatum = day, GemeenteCode = row["GemeentecodeGM"], RegioSoort = Gebiedsoort.Provincie, RegioCode = row["ProvinciecodePV"],
        })], []);
    }
}

/// <summary>Our own list of who took over from whom: columns datum, van, naar, toelichting.</summary>
internal static class HerindelingFile
{
    public static Result<GebiedFile> Read(CsvTable table)
    {
        var herindelingen = new List<(RegisterHerindeling, CsvTableRow)>();
        var refusals = new List<Refusal>();
        foreach (var row in table.Rows)
        {
            var datum = NlDatum.Parse(row["datum"]).At(row.Place("datum"));
            if (datum.IsOk) herindelingen.Add((new RegisterHerindeling(datum.Value, row["van"], row["naar"], row["toelichting"]), row));
            else refusals.AddRange(datum.Refusals);
        }

        return refusals.Count > 0 ? Result<GebiedFile>.Refused(refusals) : new GebiedFile([], [], herindelingen);
    }
}
