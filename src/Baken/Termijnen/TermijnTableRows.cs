using System.Globalization;
using System.Text;
using Baken.Kernel.Shared;
using Baken.Kernel.Termijnen;
using CsvHelper;

namespace Baken.Termijnen;

/// <summary>Writes the rows of a table one by one. Outcomes repeat within a file, so each is worked out and put into words once.</summary>
internal sealed class TermijnTableRows(TermijnCatalogus catalogus, CsvReader reader, TermijnTableLayout layout, string lineEnd, string file, List<Refusal> faults)
{
    private const int MostRemembered = 200_000;

    private readonly Dictionary<(DateOnly Day, Termijnduur? Duur), byte[]> _suffixes = [];
    private readonly Dictionary<string, Result<Termijnduur>> _lengths = [];
    private readonly char _separator = reader.Separator;

    public void WriteHeader(Stream writer)
    {
        writer.Write(reader.RawRecord);
        writer.Write(Encoding.UTF8.GetBytes($"{_separator}{TermijnTableLayout.EndName}{_separator}{TermijnTableLayout.AfleidingName}{lineEnd}"));
    }

    public long Write(Stream writer)
    {
        var count = 0L;
        while (reader.Read())
        {
            count++;
            if (Suffix() is not { } suffix || faults.Count > 0) continue;
            writer.Write(reader.RawRecord);
            writer.Write(suffix);
        }
        return count;
    }

    private byte[]? Suffix()
    {
        if (reader.FieldCount != layout.Columns)
        {
            faults.Add(Refusal.Of(TermijnenRefusals.TableCells, reader.FieldCount, layout.Columns).At($"{file}, rij {reader.LineNumber}"));
            return null;
        }
        var isEnd = layout.Einddatum >= 0 && (!layout.HasStart || !reader.IsEmpty(layout.Einddatum));
        return isEnd ? SuffixOfEnd() : SuffixOfStart();
    }

    private byte[]? SuffixOfEnd()
    {
        if (ReadDay(layout.Einddatum, TermijnTableLayout.EinddatumName) is not { } day) return null;
        if (_suffixes.TryGetValue((day, null), out var known)) return known;
        var shifted = catalogus.Rekenaar.ShiftEnd(day);
        return Remember((day, null), shifted.End, shifted.Afleiding);
    }

    private byte[]? SuffixOfStart()
    {
        // Both cells are read before giving up, so that both faults of a row are told.
        var day = ReadDay(layout.Startdatum, TermijnTableLayout.StartdatumName);
        var duur = ReadDuur();
        if (day is null || duur is null) return null;
        if (_suffixes.TryGetValue((day.Value, duur), out var known)) return known;
        var outcome = catalogus.Rekenaar.Compute(Klok.Loose(duur.Value, followsAtw: true), new TermijnRequest(day.Value));
        if (outcome.IsOk) return Remember((day.Value, duur), outcome.Value.CurrentEnd, outcome.Value.Afleiding);
        faults.AddRange(outcome.Refusals.Select(r => new Refusal(r.Code, r.Arguments, Place(TermijnTableLayout.StartdatumName))));
        return null;
    }

    private byte[] Remember((DateOnly, Termijnduur?) key, DateOnly end, IEnumerable<AfleidingStep> afleiding)
    {
        var line = AfleidingText.ForFile.Line(afleiding).Replace("\"", "\"\"", StringComparison.Ordinal);
        var suffix = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{_separator}{end:yyyy-MM-dd}{_separator}\"{line}\"{lineEnd}"));
        if (_suffixes.Count >= MostRemembered) _suffixes.Clear();
        _suffixes[key] = suffix;
        return suffix;
    }

    private DateOnly? ReadDay(int column, string name)
    {
        var span = reader.GetSpan(column).Trim((byte)' ');
        if (TryIso(span, out var day)) return day;
        var text = Encoding.UTF8.GetString(span);
        faults.Add(Fault(text, name).At(Place(name)));
        return null;
    }

    private Termijnduur? ReadDuur()
    {
        var text = reader.GetString(layout.Termijn);
        if (!_lengths.TryGetValue(text, out var duur))
        {
            duur = string.IsNullOrWhiteSpace(text) ? Refusal.Of(TermijnenRefusals.TableCellEmpty) : Termijnduur.Parse(text);
            if (_lengths.Count < MostRemembered) _lengths[text] = duur;
        }
        if (duur.IsOk) return duur.Value;
        faults.AddRange(duur.Refusals.Select(r => r.At(Place(TermijnTableLayout.TermijnName))));
        return null;
    }

    private static Refusal Fault(string text, string name)
    {
        if (text.Length == 0) return Refusal.Of(TermijnenRefusals.TableCellEmpty);
        // 2026-02-31 has the shape of a day: then the calendar says what is wrong with it.
        var isShaped = text.Length == 10 && text[4] == '-' && text[7] == '-';
        var parsed = NlDatum.Parse(text);
        return isShaped && !parsed.IsOk ? parsed.Refusals[0] : Refusal.Of(TermijnenRefusals.DayNotIso, name, text);
    }

    private static bool TryIso(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return false;
        var (year, month, number) = (Number(text[..4]), Number(text[5..7]), Number(text[8..]));
        if (year is < 1900 or > 2999 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month)) return false;
        day = new DateOnly(year, month, number);
        return true;
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9') return -1;
            number = number * 10 + (digit - '0');
        }
        return number;
    }

    private string Place(string column) => $"{file}, rij {reader.LineNumber}, kolom {column}";
}
