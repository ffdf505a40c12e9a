using System.Globalization;
using System.Text;
using System.Xml;
using Baken.Documenten;

namespace Baken.Aanleveringen.Invoer;

/// <summary>A spreadsheet of LibreOffice (OpenDocument 1.3), read as a stream; a formula counts by the value kept beside it.</summary>
internal sealed partial class OdsBook : SheetBook
{
    private const string Content = "content.xml";
    private readonly SheetNotation notation;
    private readonly StringBuilder value = new();

    public OdsBook(SheetZip zip, SheetNotation notation) : base(zip)
    {
        this.notation = notation;
        var names = new List<string>();
        using (var xml = zip.Open(Content))
            while (xml.Read())
                if (IsTable(xml) && Attribute(xml, "name") is { } name) names.Add(name);
        Names = names;
    }

    public override IReadOnlyList<string> Names { get; }

    public override IEnumerable<SheetRow> Rows(string sheet, int? kopregel)
    {
        using var xml = Zip.Open(Content);
        while (xml.Read() && !(IsTable(xml) && Attribute(xml, "name") == sheet)) { }
        var (number, head, depth) = (0L, kopregel, xml.Depth);
        if (xml.IsEmptyElement) yield break;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "table-row" }) continue;
            var repeated = Repeated(xml, "number-rows-repeated");
            var (cells, isMerged) = Row(xml, number + 1);
            for (var i = 0; i < repeated && cells.Count > 0; i++)
            {
                var place = number + i + 1;
                if (place > MostRows) throw TooLarge();
                if (place < kopregel) continue;
                head ??= (int)place;
                if (isMerged && place == head) throw new SheetFault("HeaderMerged", place);
                yield return new SheetRow((int)place, cells);
            }

            number += repeated;
        }
    }

    private (List<string> Cells, bool IsMerged) Row(XmlReader xml, long row)
    {
        var (cells, depth, column, isMerged) = (new List<string>(), xml.Depth, 0L, false);
        if (xml.IsEmptyElement) return (cells, false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "table-cell" or "covered-table-cell" }) continue;
            var repeated = Repeated(xml, "number-columns-repeated");
            isMerged |= Attribute(xml, "number-columns-spanned") is not (null or "1") || Attribute(xml, "number-rows-spanned") is not (null or "1");
            var text = Cell(xml, row, column);
            for (var i = 0L; i < repeated && !string.IsNullOrWhiteSpace(text); i++) Put(cells, (int)Math.Min(column + i, MostRows), text);
            column += repeated;
        }

        return (cells, isMerged);
    }

    private string Cell(XmlReader xml, long row, long column)
    {
        var (type, number, day, yes, text) = (Attribute(xml, "value-type"), Attribute(xml, "value"), Attribute(xml, "date-value"), Attribute(xml, "boolean-value"), Attribute(xml, "string-value"));
        var hasFormula = Attribute(xml, "formula") is not null;
        var shown = Shown(xml);
        if (hasFormula && type is null) throw new SheetFault("FormulaWithoutValue", row, XlsxPlace.Letters((int)Math.Min(column, FileProbe.MaxColumns)));
        if (hasFormula && ErrorPattern().IsMatch(shown)) throw new SheetFault("CellWithError", row, XlsxPlace.Letters((int)Math.Min(column, FileProbe.MaxColumns)), shown);
        return type switch
        {
            "float" or "currency" or "percentage" when number is not null => SheetNotation.Number(number),
            "date" when day is not null => DateTime.TryParse(day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? notation.Day(moment) : day,
            "boolean" => yes == "true" ? "ja" : "nee",
            _ => text ?? shown,
        };
    }

    /// <summary>The paragraphs of a cell, without its remarks.</summary>
    private string Shown(XmlReader xml)
    {
        var (depth, remark) = (xml.Depth, int.MaxValue);
        value.Clear();
        if (xml.IsEmptyElement) return "";
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.Depth <= remark && xml.NodeType == XmlNodeType.EndElement) remark = int.MaxValue;
            if (xml.Depth > remark) continue;
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "annotation", IsEmptyElement: false }) remark = xml.Depth;
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "p" } && value.Length > 0) value.Append('\n');
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "s" or "tab" or "line-break" }) value.Append(' ');
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) Zip.AddText(xml, value);
        }

        return value.ToString();
    }

    /// <summary>What LibreOffice and Excel show where a formula has no outcome: #N/B, #VERW!, Err:502.</summary>
    [System.Text.RegularExpressions.GeneratedRegex(@"^(#[A-Z/0-9]+[!?]?|Err:\d+|Fout:\d+)$")]
    private static partial System.Text.RegularExpressions.Regex ErrorPattern();

    private static bool IsTable(XmlReader xml) => xml is { NodeType: XmlNodeType.Element, LocalName: "table", Prefix: "table" };

    private static long Repeated(XmlReader xml, string name) =>
        Attribute(xml, name) is { } text ? Math.Clamp(long.Parse(text, CultureInfo.InvariantCulture), 1, int.MaxValue) : 1;

    /// <summary>The attribute with this local name, in whatever namespace.</summary>
    private static string? Attribute(XmlReader xml, string name)
    {
        string? found = null;
        while (found is null && xml.MoveToNextAttribute())
            if (xml.LocalName == name) found = xml.Value;
        xml.MoveToElement();
        return found;
    }
}
