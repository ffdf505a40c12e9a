using System.Globalization;
using System.Text;
using System.Xml;
using Baken.Documenten;

namespace Baken.Aanleveringen.Invoer;

/// <summary>A workbook of Excel (ISO 29500), read as a stream; a formula counts by the value that Excel kept beside it.</summary>
internal sealed class XlsxBook : SheetBook
{
    private readonly SheetNotation notation;
    private readonly Dictionary<string, string> parts = [];
    private readonly XlsxStyles styles;
    private readonly XlsxTexts texts;
    private readonly StringBuilder value = new();
    private readonly bool is1904;

    public XlsxBook(SheetZip zip, SheetNotation notation) : base(zip)
    {
        this.notation = notation;
        var targets = Targets();
        var names = new List<string>();
        using (var xml = zip.Open("xl/workbook.xml"))
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" }) is1904 = xml.GetAttribute("date1904") is "1" or "true";
                if (xml is not { NodeType: XmlNodeType.Element, LocalName: "sheet" } || xml.GetAttribute("name") is not { } name) continue;
                var isHidden = xml.GetAttribute("state") is "hidden" or "veryHidden";
                if (isHidden || !targets.TryGetValue(Relation(xml), out var part)) continue;
                names.Add(name);
                parts[name] = part;
            }

        Names = names;
        styles = new XlsxStyles(zip);
        texts = new XlsxTexts(zip);
    }

    public override IReadOnlyList<string> Names { get; }

    public override IEnumerable<SheetRow> Rows(string sheet, int? kopregel)
    {
        using var xml = Zip.Open(parts[sheet]);
        var (number, head) = (0, kopregel);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "mergeCell" && head is { } row && Covers(xml.GetAttribute("ref") ?? "", row)) throw new SheetFault("HeaderMerged", row);
            if (xml.LocalName != "row") continue;
            number = xml.GetAttribute("r") is { } r ? int.Parse(r, CultureInfo.InvariantCulture) : number + 1;
            if (number > MostRows) throw TooLarge();
            var cells = Row(xml, number);
            if (cells.Count == 0 || number < kopregel) continue;
            head ??= number;
            yield return new SheetRow(number, cells);
        }
    }

    private List<string> Row(XmlReader xml, int row)
    {
        var (cells, depth, column) = (new List<string>(), xml.Depth, -1);
        if (xml.IsEmptyElement) return cells;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            column = xml.GetAttribute("r") is { } place ? XlsxPlace.Column(place) : column + 1;
            if (column < 0) throw new SheetFault("SpreadsheetUnreadable");
            Put(cells, column, Cell(xml, row, column));
        }

        return cells;
    }

    private string Cell(XmlReader xml, int row, int column)
    {
        var (type, style, depth) = (xml.GetAttribute("t"), xml.GetAttribute("s"), xml.Depth);
        var (part, hasFormula) = ("", false);
        value.Clear();
        if (xml.IsEmptyElement) return "";
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element) part = xml.LocalName;
            hasFormula |= part == "f";
            if (part is "v" or "t" && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) Zip.AddText(xml, value);
        }

        if (hasFormula && value.Length == 0 && type != "str") throw new SheetFault("FormulaWithoutValue", row, XlsxPlace.Letters(column));
        if (type == "e") throw new SheetFault("CellWithError", row, XlsxPlace.Letters(column), value.ToString());
        return value.Length == 0 ? "" : Text(type, style);
    }

    private string Text(string? type, string? style)
    {
        var raw = value.ToString();
        return type switch
        {
            "s" => texts[int.Parse(raw, CultureInfo.InvariantCulture)],
            "b" => raw == "1" ? "ja" : "nee",
            "d" => DateTime.TryParse(raw, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? notation.Day(day) : raw,
            null or "n" when styles.IsDay(style) && double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) => notation.Day(serial, is1904),
            null or "n" => SheetNotation.Number(raw),
            _ => raw,
        };
    }

    private Dictionary<string, string> Targets()
    {
        var targets = new Dictionary<string, string>();
        using var xml = Zip.Open("xl/_rels/workbook.xml.rels");
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("TargetMode") != "External"
                && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
                targets[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        return targets;
    }

    private static string Relation(XmlReader xml)
    {
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            if (xml.LocalName != "id" || xml.Prefix.Length == 0) continue;
            var id = xml.Value;
            xml.MoveToElement();
            return id;
        }

        xml.MoveToElement();
        return "";
    }

    private static bool Covers(string range, int row)
    {
        var rows = range.Split(':').Select(c => int.TryParse(c.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ$"), CultureInfo.InvariantCulture, out var n) ? n : 0).ToList();
        return rows.Count == 2 && rows[0] <= row && row <= rows[1];
    }
}

/// <summary>The texts that cells of a workbook share.</summary>
internal sealed class XlsxTexts
{
    private const long MostCharacters = 60_000_000;
    private readonly List<string> texts = [];

    public XlsxTexts(SheetZip zip)
    {
        if (!zip.Has("xl/sharedStrings.xml")) return;
        using var xml = zip.Open("xl/sharedStrings.xml");
        var (text, total, part, phonetic) = (new StringBuilder(), 0L, "", 0);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element) part = xml.LocalName;
            if (xml is { LocalName: "rPh", IsEmptyElement: false }) phonetic += xml.NodeType == XmlNodeType.Element ? 1 : -1;
            if (part == "t" && phonetic == 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) zip.AddText(xml, text);
            var isEnd = xml.LocalName == "si" && (xml.NodeType == XmlNodeType.EndElement || xml is { NodeType: XmlNodeType.Element, IsEmptyElement: true });
            if (xml.NodeType == XmlNodeType.EndElement) part = "";
            if (!isEnd) continue;
            // A text costs its characters and about as much as ten more.
            total += text.Length + 10;
            if (total > MostCharacters) throw new SheetFault("SpreadsheetTooLarge", SheetZip.MostFile / 1_000_000, SheetZip.MostUnpacked / 1_000_000);
            texts.Add(text.ToString());
            text.Clear();
        }
    }

    public string this[int index] => index >= 0 && index < texts.Count ? texts[index] : throw new SheetFault("SpreadsheetUnreadable");
}

/// <summary>Which styles of a workbook show a day.</summary>
internal sealed class XlsxStyles
{
    private readonly HashSet<string> days = [];

    public XlsxStyles(SheetZip zip)
    {
        if (!zip.Has("xl/styles.xml")) return;
        var (codes, isCells, index) = (new Dictionary<string, string>(), false, 0);
        using var xml = zip.Open("xl/styles.xml");
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs") isCells = xml.NodeType == XmlNodeType.Element;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "numFmt") codes[xml.GetAttribute("numFmtId") ?? ""] = xml.GetAttribute("formatCode") ?? "";
            if (xml.LocalName != "xf" || !isCells) continue;
            if (ShowsDay(xml.GetAttribute("numFmtId") ?? "0", codes)) days.Add(index.ToString(CultureInfo.InvariantCulture));
            index++;
        }
    }

    public bool IsDay(string? style) => days.Contains(style ?? "0");

    private static bool ShowsDay(string id, Dictionary<string, string> codes)
    {
        if (!codes.TryGetValue(id, out var code)) return int.TryParse(id, CultureInfo.InvariantCulture, out var n) && n is >= 14 and <= 17 or 22 or >= 27 and <= 36 or >= 50 and <= 58;
        var (bare, isQuoted, isBracketed) = (new StringBuilder(), false, false);
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '\\') i++;
            else if (code[i] == '"') isQuoted = !isQuoted;
            else if (code[i] is '[' or ']') isBracketed = code[i] == '[';
            else if (!isQuoted && !isBracketed) bare.Append(char.ToLowerInvariant(code[i]));
        }

        var text = bare.ToString();
        return text.Contains('y', StringComparison.Ordinal) || text.Contains('d', StringComparison.Ordinal) || text.Contains("mmm", StringComparison.Ordinal);
    }
}
