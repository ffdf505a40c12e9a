using System.Globalization;
using Baken.Kernel.Shared;
using Baken.Kernel.Termijnen;
using CsvHelper;

namespace Baken.Termijnen;

/// <summary>Reads <c>gelijkgestelde-dagen.csv</c>: <c>dag,besluit_van,besluit_tot,bron</c>. A decree without days is a row with an empty day.</summary>
internal static class DecreeTable
{
    private const int FirstYear = 1964; // the Algemene termijnenwet
    private const int LastYear = 2999;

    private static readonly string[] Columns = ["dag", "besluit_van", "besluit_tot", "bron"];

    public static TermijnCalendar Read(string path, List<Refusal> faults)
    {
        var file = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            faults.Add(Refusal.Of(TermijnenRefusals.FileMissing, file).At(file));
            return TermijnCalendar.WithoutDecrees;
        }
        var before = faults.Count;
        using var csv = CsvReader.FromFile(path, new CsvReaderOptions { TrimWhitespace = true, TrackLineNumbers = true });
        if (!Columns.All(c => csv.Headers.Contains(c)))
        {
            faults.Add(Refusal.Of(TermijnenRefusals.DecreeColumns, string.Join(", ", Columns)).At($"{file}, regel 1"));
            return TermijnCalendar.WithoutDecrees;
        }
        var (days, years) = (new Dictionary<DateOnly, Gelijkgesteldedag>(), new SortedSet<int>());
        while (csv.Read()) faults.AddRange(ReadRow(csv, days, years).Select(r => r.At($"{file}, regel {csv.LineNumber}")));
        return faults.Count > before ? TermijnCalendar.WithoutDecrees : new TermijnCalendar(days.Values, years);
    }

    private static List<Refusal> ReadRow(CsvReader csv, Dictionary<DateOnly, Gelijkgesteldedag> days, SortedSet<int> years)
    {
        var faults = new List<Refusal>();
        var (first, last) = (Year(csv, "besluit_van", faults), Year(csv, "besluit_tot", faults));
        if (faults.Count > 0) return faults;
        if (first > last) return [Refusal.Of(TermijnenRefusals.ValidityBackwards, first, last)];
        if (csv.GetString("bron").Length == 0) faults.Add(Refusal.Of(TermijnenRefusals.KeyMissing, "bron"));
        years.UnionWith(Enumerable.Range(first, last - first + 1));
        if (csv.GetString("dag") is not { Length: > 0 } text) return faults;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            faults.Add(Refusal.Of(TermijnenRefusals.DayNotIso, "dag", text));
        else if (day.Year < first || day.Year > last)
            faults.Add(Refusal.Of(TermijnenRefusals.DecreeDayOutside, day, first, last));
        else if (!days.TryAdd(day, new Gelijkgesteldedag(day, csv.GetString("bron"))))
            faults.Add(Refusal.Of(TermijnenRefusals.DecreeDayTwice, day));
        return faults;
    }

    private static int Year(CsvReader csv, string column, List<Refusal> faults)
    {
        var text = csv.GetString(column);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear) return year;
        faults.Add(Refusal.Of(TermijnenRefusals.NumberOutside, column, text, FirstYear, LastYear));
        return 0;
    }
}
