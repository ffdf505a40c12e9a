using System.Globalization;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Aanleveringen.Invoer;

/// <summary>Accepted rows of one kind of feit in one wet and month: what control totals are laid beside.</summary>
/// <param name="Feit">Kind of feit.</param>
/// <param name="Wet">jeugd, wmo or overig.</param>
/// <param name="Maand">yyyy-MM of the first day of the feit; empty when it has none.</param>
/// <param name="Aantal">Rows.</param>
/// <param name="Som">Sum of the amount (cents) or number that the feit carries; null when it carries none.</param>
public sealed record Aansluitcel(string Feit, string Wet, string Maand, long Aantal, long? Som);

/// <summary>A control total of the sender beside what Baken counts.</summary>
/// <param name="Feit">Kind of feit.</param>
/// <param name="Wet">Wet; empty for all.</param>
/// <param name="Periode">2023, 2023-Q1 or 2023-01; empty for all.</param>
/// <param name="IsSom">A sum; otherwise a number of rows.</param>
/// <param name="IsBedrag">The sum is an amount, in cents.</param>
/// <param name="Aangeleverd">What the sender says.</param>
/// <param name="Geteld">What Baken counts over the accepted rows.</param>
public sealed record Aansluitregel(string Feit, string Wet, string Periode, bool IsSom, bool IsBedrag, long Aangeleverd, long Geteld)
{
    /// <summary>Counted minus given; 0 when they agree.</summary>
    public long Verschil => Geteld - Aangeleverd;
}

/// <summary>Reads the control totals of a sender and lays them beside the accepted rows.</summary>
public static class Aansluiting
{
    private const int Columns = 4;

    /// <summary>The field that a kind of feit adds up to: an amount, otherwise a number; null when it has neither.</summary>
    internal static Feitveld? SomOf(Feitsoort soort) => soort.EigenVelden.FirstOrDefault(v => v.Soort == Veldsoort.Bedrag) ?? soort.EigenVelden.FirstOrDefault(v => v.Soort == Veldsoort.Getal);

    /// <summary>
    /// One line per total: <c>feit;wet;periode;aantal;som</c>, with or without a head; wet and periode may be empty, and som left out. Refusals, each
    /// with its line: <c>ControletotaalUnreadable</c>, <c>FeitUnknown</c>, <c>PeriodeUnreadable</c>, <c>SomUnknown</c>.
    /// </summary>
    /// <param name="text">The lines; empty when the sender gave none.</param>
    /// <param name="cellen">What Baken counted.</param>
    public static Result<IReadOnlyList<Aansluitregel>> Compare(string text, IReadOnlyList<Aansluitcel> cellen)
    {
        var (regels, faults) = (new List<Aansluitregel>(), new List<Refusal>());
        var lines = text.TrimStart('\uFEFF').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line.StartsWith("feit;", StringComparison.OrdinalIgnoreCase) || line.StartsWith("feit\t", StringComparison.OrdinalIgnoreCase)) continue;
            var read = Read(line, cellen);
            if (read.IsOk) regels.AddRange(read.Value);
            else faults.AddRange(read.At($"controletotalen, regel {(i + 1).ToString(CultureInfo.InvariantCulture)}").Refusals);
        }

        return faults.Count > 0 ? Result<IReadOnlyList<Aansluitregel>>.Refused(faults) : regels;
    }

    private static Result<IReadOnlyList<Aansluitregel>> Read(string line, IReadOnlyList<Aansluitcel> cellen)
    {
        var cells = line.Split(line.Contains(';', StringComparison.Ordinal) ? ';' : '\t').Select(c => c.Trim().Trim('"')).ToArray();
        if (cells.Length is < Columns or > Columns + 1) return Refusal.Of("Aanleveringen.ControletotaalUnreadable", line);
        var (feit, wet, periode) = (cells[0].ToLowerInvariant(), cells[1].ToLowerInvariant(), cells[2].ToUpperInvariant().Replace('K', 'Q'));
        if (Feitmodel.FindSoort(feit) is not { } soort) return Refusal.Of("FeitUnknown", cells[0]);
        if (MonthsOf(periode) is not { } months) return Refusal.Of("Aanleveringen.PeriodeUnreadable", cells[2]);
        var counted = cellen.Where(c => c.Feit == feit && (wet.Length == 0 || c.Wet == wet) && (periode.Length == 0 || months.Contains(c.Maand))).ToList();
        var regels = new List<Aansluitregel>();
        if (cells[3].Length > 0)
        {
            if (Number(cells[3]) is not { } aantal || aantal != decimal.Truncate(aantal)) return Refusal.Of("Aanleveringen.ControletotaalUnreadable", line);
            regels.Add(new(feit, wet, periode, false, false, (long)aantal, counted.Sum(c => c.Aantal)));
        }

        if (cells.Length > Columns && cells[4].Length > 0)
        {
            if (SomOf(soort) is not { } veld) return Refusal.Of("Aanleveringen.SomUnknown", feit);
            if (Number(cells[4]) is not { } som) return Refusal.Of("Aanleveringen.ControletotaalUnreadable", line);
            var isBedrag = veld.Soort == Veldsoort.Bedrag;
            regels.Add(new(feit, wet, periode, true, isBedrag, (long)decimal.Round(som * (isBedrag ? 100 : 1)), counted.Sum(c => c.Som ?? 0)));
        }

        return regels.Count > 0 ? regels : Refusal.Of("Aanleveringen.ControletotaalUnreadable", line);
    }

    /// <summary>Dutch notation (1.234,56) or plain (1234.56); null when it is no number, or too large to be one.</summary>
    private static decimal? Number(string text)
    {
        var plain = text.Contains(',', StringComparison.Ordinal) || text.Split('.') is [_, { Length: 3 }, ..] ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : text;
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 1_000_000_000_000 ? value : null;
    }

    private static IReadOnlyList<string>? MonthsOf(string periode)
    {
        var parts = periode.Split('-');
        if (periode.Length == 0) return [];
        if (parts[0].Length != 4 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        return parts switch
        {
            [_] => Months(1, 12),
            [_, ['Q', >= '1' and <= '4' and var q]] => Months((q - '1') * 3 + 1, 3),
            [_, { Length: 2 } m] when int.TryParse(m, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 => Months(month, 1),
            _ => null,
        };

        IReadOnlyList<string> Months(int first, int count) => [.. Enumerable.Range(first, count).Select(m => $"{year.ToString("D4", CultureInfo.InvariantCulture)}-{m.ToString("D2", CultureInfo.InvariantCulture)}")];
    }
}
